"""The words of a sentence as the rankers of our own compare them.

Scripts that write no spaces have no words to find without a dictionary; there, pairs of neighbouring
characters stand for words.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set

from corpus.languages.codes import UNSPACED
from corpus.patterns import lazy_pattern
from corpus.summarize.document import Document
from corpus.summarize.talk import Talk, spoken_spans
from corpus.summarize.words.news_words import AS_NAMES, Manner, manners, plain_words
from corpus.summarize.words.speech_words import fillers
from corpus.type_hints import cast
from corpus.words import find_words, find_words_within

_MARKED = frozenset({"ar", "fa", "he", "hi", "bn", "ml", "ta", "te", "mr", "ur"})
"""Languages whose letters carry marks that are gaps to `corpus.words`."""

Entry = str | int
"""What a word is to a ranker: its term, all forms of a word being one, or else its `Manner`, or 0."""
NO_TERMS: frozenset[Entry] = frozenset(manner.value for manner in Manner) | {0}
"""The entries of words without a term."""
_MOST_WORDS = 40_000
_NUMBER = lazy_pattern(r"\d+")


def word_finder(language: str) -> Callable[[str], Sequence[str]]:
    """What finds the words of a text in that language, as they are written, but for curly apostrophes."""
    if language in UNSPACED or language in _MARKED:
        from corpus.languages.unspaced import find_words as find

        return find
    return find_words


def sentence_words(document: Document, talk: Talk | None = None) -> Iterable[Sequence[str]]:
    """The words of each sentence of the document, as `word_finder` would find them, and its numbers.

    Those of a talk without the speakers' names before them.
    """
    spans = spoken_spans(document, talk)
    if document.language in UNSPACED or document.language in _MARKED:
        find = word_finder(document.language)
        texts = (span.of(document.article.text).replace("’", "'") for span in spans)
        return ([*find(text), *_NUMBER.findall(text)] for text in texts)
    return find_words_within(document.article.text, spans)


class Lexicon(dict[str, Entry]):
    """What the words of a language are to a ranker; what has been looked up is known from then on.

    `__getitem__` costs no call of Python's for a known word. Any number of threads may look words up.
    """

    def __init__(self, language: str, *, also_plain: Set[str] = frozenset()) -> None:
        super().__init__()
        self._plain, self._manner_of = plain_words(language) | also_plain, manners(language)
        self._normalize = _normalizer(language)
        self._bare, self._lower = _written(language)
        self.names: set[str] = set()
        """The words looked up so far that look like names: with a term, and a capital."""

    def __missing__(self, word: str) -> Entry:
        entry = self[word] = self._look_up(word)
        return entry

    def _look_up(self, word: str) -> Entry:
        bare = self._bare(word.replace("’", "'"))
        lower = self._lower(bare)
        normal = self._normalize(lower)
        if word not in AS_NAMES:
            if manner := self._manner_of.get(lower):
                return manner.value
            if word[0].isdigit():
                return Manner.NUMBER.value
            if len(normal) < 2 or normal in self._plain or lower in self._plain:
                return 0
        if bare[0].isupper():
            self.names.add(word)
        # One string does for both: of pairs of characters there are very many.
        return word if normal == word else normal


_lexicons: dict[str, Lexicon] = {}
_spoken: dict[str, Lexicon] = {}


def lexicon_of(language: str) -> Lexicon:
    """The language's lexicon, a new one where the old has grown too large; hold on to it for one text."""
    known = _lexicons.get(language)
    if known is None or len(known) > _MOST_WORDS:
        known = _lexicons[language] = Lexicon(language)
    return known


def spoken_lexicon_of(language: str) -> Lexicon:
    """The same where people talk: what only fills their speech is plain."""
    known = _spoken.get(language)
    if known is None or len(known) > _MOST_WORDS:
        known = _spoken[language] = Lexicon(language, also_plain=fillers(language))
    return known


def let_go(lexicon: Lexicon) -> None:
    """Forget what has been looked up in that lexicon: nobody needs so many words of a long text again."""
    for known in (_lexicons, _spoken):
        for language in [language for language, kept in known.items() if kept is lexicon]:
            known.pop(language, None)


def find_terms(text: str, language: str) -> Counter[str]:
    """How often each term stands in the text."""
    return terms_among(word_finder(language)(text), lexicon_of(language))


def terms_among(words: Iterable[str], lexicon: Lexicon) -> Counter[str]:
    """How often each term stands among words as `word_finder` gives them."""
    counts = Counter(map(lexicon.__getitem__, words))
    for entry in NO_TERMS:
        counts.pop(entry, None)
    return cast("Counter[str]", counts)


def _normalizer(language: str) -> Callable[[str], str]:
    if language in ("", "en"):
        return _normalize_english
    if language in UNSPACED:
        return str.lower
    from corpus.languages.stemming import light_stemmer

    return light_stemmer(language)


def _written(language: str) -> tuple[Callable[[str], str], Callable[[str], str]]:
    """What takes from a word what an apostrophe joins to it, and what writes it small."""
    if language in ("", "en"):
        return str, str.lower
    from corpus.languages.written_words import bare_word, lower_case

    return bare_word(language), lower_case(language)


def _normalize_english(word: str) -> str:
    """A word in lower case without possessive or plural ending: "bank's" and "banks" become "bank"."""
    bare = word.removesuffix("'s")
    if len(bare) > 4 and bare.endswith("s") and not bare.endswith("ss"):
        return bare[:-1]
    return bare

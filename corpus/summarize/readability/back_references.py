"""Which sentences take up the one before them and say little without it.

A guess from the order of the words, careful rather than clever: what it holds to lean may stand alone all the
same, and is then only printed less often. A pronoun within the sentence is looked at in English alone.
"""

from collections.abc import Callable, Sequence

from corpus.summarize.document import Ranked
from corpus.summarize.words.compared_words import word_finder
from corpus.summarize.words.news_words import leaning_openings, leans, plain_words

_OF_ONE = frozenset(["he", "she", "his", "hers"])
"""Pronouns that stand for one whom the sentence has named."""
_OF_ANOTHER = frozenset(["him"])
"""Pronouns that stand for somebody else than the subject."""
_MARKS = "\"“”‘’'.,;:!?()[]"
_DETERMINERS = frozenset(["the", "a", "an", "this", "that", "my", "our", "their", "every", "each", "another"])


def supporter(texts: Sequence[str], language: str) -> Callable[[Ranked, Sequence[Ranked]], bool]:
    """What tells whether a sentence of the text leans on nothing, or on one that is kept."""
    find_words, openings = word_finder(language), leaning_openings(language)

    def is_supported(ranked: Ranked, kept: Sequence[Ranked]) -> bool:
        """Whether a sentence leans on none, or on the one before it, which is kept."""
        words = find_words(texts[ranked.index].replace("’", "'"))
        if not ranked.index:
            # Whom a story begins with is named in it, before or behind the pronoun.
            return not leans(words, openings)
        return not takes_up_previous(words, language) or any(
            other.index == ranked.index - 1 for other in kept
        )

    return is_supported


def takes_up_previous(words: Sequence[str], language: str) -> bool:
    """Whether a sentence of these words opens with a pronoun or a connective, or has one for nobody in it."""
    if not words:
        return False
    return leans(words, leaning_openings(language)) or (language in ("", "en") and _speaks_of_nobody(words))


def speaks_of_another(text: str, language: str) -> bool:
    """Whether an English sentence has a "him" for nobody in it: "Justices Martin and Lee joined him."."""
    if language not in ("", "en") or " him" not in text:
        return False
    words = [word.strip(_MARKS) for word in text.split()]
    return (
        "him" in words and not _OF_ONE.intersection(words[: words.index("him")]) and _speaks_of_nobody(words)
    )


def _speaks_of_nobody(words: Sequence[str]) -> bool:
    """Whether the first pronoun of the third person comes before those it may stand for."""
    met = 0
    before = ""
    for word in words:
        lower = word.lower()
        if lower in _OF_ONE:
            return met < 1
        if lower in _OF_ANOTHER:
            return met < 2
        # "Martin and O'Bonsawin" are one subject.
        met += _introduces(word, before) if not (met and before.lower() == "and") else 0
        before = word
    return False


def _introduces(word: str, before: str) -> int:
    """How many people or things the word brings in: "the" and a name one, an owner one more."""
    if word.lower() in _DETERMINERS:
        return 1
    is_name = _is_name(word) and not _is_name(before) and before.lower() not in _DETERMINERS
    return int(is_name) + (word.endswith(("'s", "’s")) and _is_name(word))


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word.lower() not in plain_words("en")

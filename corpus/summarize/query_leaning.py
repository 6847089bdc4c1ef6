"""Leaning a summary toward the words of a query.

Words are compared by their stems, so that "elected" finds "election". Only the order changes, never what a
method thinks of the text: a sentence that has nothing but the query's words does not win by them alone.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache

from corpus.folding import unaccented, without_points
from corpus.summarize.document import Document, Ranked
from corpus.summarize.words.compared_words import word_finder
from corpus.summarize.words.news_words import plain_words

_HYPHENS = re.compile("[-‐‑–]")


def match_query(texts: Iterable[str], query: str, *, language: str) -> list[float]:
    """How much of the query each text has, from 0 to 1; words that are rarer in the texts are more of it."""
    wanted = _stems(query, language)
    found = [wanted & _stems(text, language) for text in texts]
    spread = Counter(stem for stems in found for stem in stems)
    rarity = {stem: math.log(1 + len(found) / sentences) for stem, sentences in spread.items()}
    whole = sum(rarity[stem] for stem in sorted(rarity)) or 1.0
    return [sum(rarity[stem] for stem in sorted(stems)) / whole for stems in found]


def lean(order: Iterable[Ranked], document: Document, query: str) -> Iterator[Ranked]:
    """The order of a method that knows nothing of queries, leaning toward the query.

    The last sentence rises to the first place's worth if it has the whole query.
    """
    matches = match_query(document.texts, query, language=document.language)
    ranked = list(order)
    if not any(matches):
        yield from ranked
        return
    worth = {
        sentence.index: matches[sentence.index] - place / len(ranked) for place, sentence in enumerate(ranked)
    }
    yield from sorted(ranked, key=lambda sentence: -worth[sentence.index])


def _stems(text: str, language: str) -> frozenset[str]:
    stem = _stemmer(language)
    words = set(word_finder(language)(without_points(text)))
    stems = {stem(part) for word in words for part in _parts(word)}
    return frozenset(stems - {""})


def _parts(word: str) -> tuple[str, ...]:
    """A word and, where hyphens join it, its parts and itself without them.

    Who asks for "covid" means "Covid-19" too, and who asks for "email" means "e-mail".
    """
    if not _HYPHENS.search(word):
        return (word,)
    parts = tuple(filter(None, _HYPHENS.split(word)))
    return (word, *parts, "".join(parts))


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    """What stems a word as it is written; nothing is left of plain words, "US" being none."""
    from corpus.languages.stemming import light_stemmer
    from corpus.languages.written_words import bare_word, lower_case

    plain, stem = plain_words(language), light_stemmer(language or "en")
    bare_of, lower = bare_word(language), lower_case(language)

    @lru_cache(maxsize=50_000)
    def stemmed(word: str) -> str:
        """The stem of a word that counts, else an empty string."""
        bare = lower(bare_of(word.replace("’", "'"))).removesuffix("'s")
        if bare in plain:
            return word if word.isupper() and len(word) > 1 else ""
        return unaccented(stem(bare))

    return stemmed

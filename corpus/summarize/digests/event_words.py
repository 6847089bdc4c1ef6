"""The words that tell what an article is about from what others are about.

A few articles do not show which words are rare. So the collection is taken for larger than it is, by articles
that have ordinary words now and then, and names hardly ever; among thousands this no longer weighs anything.
"""

import math
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import filterfalse
from operator import mul

from corpus.article import Article
from corpus.named_tuples import NamedTuple
from corpus.summarize.words.compared_words import find_terms, lexicon_of, terms_among, word_finder
from corpus.summarize.words.word_weights import Vector, unit
from corpus.words import find_words

_BEGINNING = 2_000
"""Characters of an article that are looked at: what happened is told at the beginning."""
_TERMS = 30
_BYTE = 255
_IMAGINED = 100
"""Articles that are added to every collection."""
_WITH_WORD = 3.0
"""Of them, those that have an ordinary word."""
_WITH_NAME = 0.5
"""Of them, those that have a name."""


class Telling(NamedTuple):
    """The terms of an article's beginning, in a kilobyte: there may be many, from far away."""

    terms: str
    """Between blanks, those that always have a capital first; they are taken for names."""
    names: int
    """How many of the terms are names."""
    times: "array[int]"
    """How often each term stands there."""


def telling_words(told: Sequence[Telling]) -> list[Vector]:
    """The words that best tell each article from the others, weighed, the heaviest first, at length 1."""
    spread: Counter[str] = Counter()
    for telling in told:
        spread.update(telling.terms.split())
    size = len(told) + _IMAGINED
    as_word = {term: math.log(1 + size / (found + _WITH_WORD)) for term, found in spread.items()}
    as_name = {term: math.log(1 + size / (found + _WITH_NAME)) for term, found in spread.items()}
    one_of = {term: term for term in spread}
    worth = {times: math.log1p(times) for telling in told for times in set(telling.times)}
    vectors = []
    for terms, names, times in told:
        each = terms.split()
        rarity = [*map(as_name.__getitem__, each[:names]), *map(as_word.__getitem__, each[names:])]
        weights = list(map(mul, map(worth.__getitem__, times), rarity))
        vectors.append({one_of[term]: weight for term, weight in _heaviest(each, weights).items()})
    return vectors


def telling_of(article: Article) -> Telling:
    """The terms of an article's beginning, and how often each stands there."""
    language = article.language
    text = f"{article.title}\n{article.title}\n{article.text[:_BEGINNING]}"
    words = word_finder(language)(text)
    counts = terms_among(words, language)
    names = _names(words, counts, language)
    is_name = names.__contains__
    ordered = [*filter(is_name, counts), *filterfalse(is_name, counts)] if names else list(counts)
    counted = list(map(counts.__getitem__, ordered))
    times = array("B" if max(counted, default=0) <= _BYTE else "I", counted)
    return Telling(" ".join(ordered), len(names), times)


def _names(words: Sequence[str], counts: Mapping[str, int], language: str) -> Set[str]:
    """The terms among the words that always have a capital."""
    if word_finder(language) is find_words:
        lexicon = lexicon_of(language)
        # Looked up by now, every word that has a term and a capital is among the names.
        tall = Counter(map(lexicon.__getitem__, filter(lexicon.names.__contains__, words)))
        return {term for term, times in tall.items() if isinstance(term, str) and times == counts[term]}
    # Where words end is read anew, as it depends on what stands around them.
    beside = " ".join(word for word in words if not word[0].isupper())
    return counts.keys() - find_terms(beside, language).keys()


def _heaviest(terms: Sequence[str], weights: Sequence[float]) -> Vector:
    least = sorted(weights)[-_TERMS] if len(weights) > _TERMS else 0.0
    heavy = [(-weight, term) for weight, term in zip(weights, terms, strict=True) if weight >= least]
    return unit({term: -weight for weight, term in sorted(heavy)[:_TERMS]})

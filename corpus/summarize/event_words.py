"""The words that tell what an article is about from what others are about.

A few articles do not show which words are rare. So the collection is taken for larger than it is, by articles
that have ordinary words now and then, and names hardly ever; among thousands this no longer weighs anything.
"""

import math
from collections import Counter
from collections.abc import Sequence, Set

from corpus.article import Article
from corpus.summarize.compared_words import find_terms, terms_among, word_finder
from corpus.summarize.word_weights import Vector, unit
from corpus.words import find_words

_BEGINNING = 2_000
"""Characters of an article that are looked at: what happened is told at the beginning."""
_TERMS = 30
_IMAGINED = 100
"""Articles that are added to every collection."""
_WITH_WORD = 3.0
"""Of them, those that have an ordinary word."""
_WITH_NAME = 0.5
"""Of them, those that have a name."""


Telling = tuple[Counter[str], Set[str]]
"""The terms of an article's beginning, and those of them that are no names."""


def telling_words(told: Sequence[Telling]) -> list[Vector]:
    """The words that best tell each article from the others, weighed, the heaviest first, at length 1."""
    spread: Counter[str] = Counter()
    for of_one, _ in told:
        spread.update(of_one.keys())
    size = len(told) + _IMAGINED
    as_word = {term: math.log(1 + size / (found + _WITH_WORD)) for term, found in spread.items()}
    as_name = {term: math.log(1 + size / (found + _WITH_NAME)) for term, found in spread.items()}
    worth = {times: math.log1p(times) for of_one, _ in told for times in set(of_one.values())}
    return [
        _heaviest(
            {
                term: worth[times] * (as_word if term in words else as_name)[term]
                for term, times in of_one.items()
            }
        )
        for of_one, words in told
    ]


def telling_of(article: Article) -> Telling:
    """The terms of an article's beginning, and those of them that do not always have a capital.

    The others are taken for names.
    """
    language = article.language
    text = f"{article.title}\n{article.title}\n{article.text[:_BEGINNING]}"
    find = word_finder(language)
    words = find(text)
    if find is find_words:
        small = {word for word in set(words) if not word[0].isupper()}
        return terms_among(words, language), frozenset(terms_among(small, language))
    # Where words end is read anew, as it depends on what stands around them.
    beside = " ".join(word for word in words if not word[0].isupper())
    return terms_among(words, language), find_terms(beside, language).keys()


def _heaviest(vector: Vector) -> Vector:
    heaviest = sorted(vector.items(), key=lambda item: (-item[1], item[0]))[:_TERMS]
    return unit(dict(heaviest))

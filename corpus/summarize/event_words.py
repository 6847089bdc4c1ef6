"""The words that tell what an article is about from what others are about.

A few articles do not show which words are rare. So the collection is taken for larger than it is, by articles
that have ordinary words now and then, and names hardly ever; among thousands this no longer weighs anything.
"""

import heapq
import math
from collections import Counter
from collections.abc import Sequence

from corpus.article import Article
from corpus.summarize.compared_words import find_terms, word_finder
from corpus.summarize.word_weights import Vector, unit

_BEGINNING = 2_000
"""Characters of an article that are looked at: what happened is told at the beginning."""
_TERMS = 30
_IMAGINED = 100
"""Articles that are added to every collection."""
_WITH_WORD = 3.0
"""Of them, those that have an ordinary word."""
_WITH_NAME = 0.5
"""Of them, those that have a name."""


def telling_words(articles: Sequence[Article]) -> list[Vector]:
    """The words that best tell each article from the others, weighed, the heaviest first, at length 1."""
    beginnings = [f"{article.title}\n{article.title}\n{article.text[:_BEGINNING]}" for article in articles]
    counts = [find_terms(text, article.language) for text, article in zip(beginnings, articles, strict=True)]
    spread = Counter(term for of_one in counts for term in of_one)
    size = len(articles) + _IMAGINED
    as_word = {term: math.log(1 + size / (found + _WITH_WORD)) for term, found in spread.items()}
    as_name = {term: math.log(1 + size / (found + _WITH_NAME)) for term, found in spread.items()}
    vectors = []
    for text, article, of_one in zip(beginnings, articles, counts, strict=True):
        words = _words_in_small_letters(text, article.language)
        vectors.append(
            _heaviest(
                {
                    term: math.log1p(times) * (as_word if term in words else as_name)[term]
                    for term, times in of_one.items()
                }
            )
        )
    return vectors


def _words_in_small_letters(text: str, language: str) -> Counter[str]:
    """The terms that do not always have a capital; the others are taken for names."""
    words = word_finder(language)(text)
    return find_terms(" ".join(word for word in words if not word[0].isupper()), language)


def _heaviest(vector: Vector) -> Vector:
    heaviest = heapq.nsmallest(_TERMS, vector.items(), key=lambda item: (-item[1], item[0]))
    return unit(dict(heaviest))

"""The words for which a sentence was kept, as a person would say: those that the article goes on about.

Every method but the lead weighs words by how much of the article has them, and so they have these in common.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nsmallest

from corpus.article import Article, Sentence, Span
from corpus.patterns import lazy_pattern
from corpus.summarize.words.compared_words import Lexicon, lexicon_of

_WORD = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W_]+)*")
_MOST = 6
"""Different words of a sentence."""
_TITLE = 3
"""A word of the title counts like so many sentences."""


def earning_words(article: Article, sentences: Sequence[Sentence], kept: Iterable[Span]) -> tuple[Span, ...]:
    """Where those words stand in the kept sentences, in the order of the text."""
    lexicon = lexicon_of(article.language)
    spread: Counter[str] = Counter()
    for sentence in sentences:
        spread.update({term for term, _ in _terms(article.text, sentence.span, lexicon)})
    for term in {term for term, _ in _terms(article.title, Span(0, len(article.title)), lexicon)}:
        spread[term] += _TITLE
    return tuple(place for span in kept for place in _places(article.text, span, lexicon, spread))


def _places(text: str, span: Span, lexicon: Lexicon, spread: Counter[str]) -> list[Span]:
    found = _terms(text, span, lexicon)
    telling = {term for term, _ in found if spread[term] > 1}
    chosen = nsmallest(_MOST, telling, key=lambda term: (-spread[term], term))
    return [place for term, place in found if term in chosen]


def _terms(text: str, span: Span, lexicon: Lexicon) -> list[tuple[str, Span]]:
    """The words of a part of the text that say something: what all their forms have in common, and where."""
    words = ((lexicon[word[0].replace("’", "'")], word) for word in _WORD.finditer(text, *span))
    return [(term, Span(*word.span())) for term, word in words if isinstance(term, str)]

"""What a later article of a story adds: sentences that say what none before them says."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from corpus.article import Article, SentenceKind
from corpus.named_tuples import NamedTuple
from corpus.sentences import split
from corpus.stories.claims import NUMBER_WORDS
from corpus.summarize.words.compared_words import find_terms

MOST = 3
"""Sentences of one article; of a long one more would pass than are worth reading."""
_READ = 40
"""Sentences of an article that are looked at."""
_FEWEST_TERMS = 6
_OLD = 0.45
"""The share of a sentence's weight that an earlier sentence may have."""
_UNKNOWN = 0.3
"""The share that no earlier sentence has, from which it is worth showing."""
_STAMP = re.compile(r"^\W*(?:updated|published|\d{1,2}[:.]\d\d|\d{1,2} \w+ \d{4})\b", re.IGNORECASE)

TermSet = frozenset[str]


class Addition(NamedTuple):
    """What one article adds."""

    article: int
    """Its place among the articles."""
    sentences: tuple[str, ...]
    """In the order of the text."""


def additions(articles: Sequence[Article]) -> tuple[Addition, ...]:
    """What each article after the first adds to those before it, in their order; some add nothing."""
    read = [list(_sentences(article)) for article in articles]
    spread = Counter(term for of_one in read for _, terms in of_one for term in terms)
    seen: list[TermSet] = [terms for _, terms in read[0]] if read else []
    found = []
    for place, sentences in enumerate(read[1:], 1):
        new = [(_newness(terms, seen, spread), index) for index, (_, terms) in enumerate(sentences)]
        best = sorted((pair for pair in new if pair[0] > 0), key=lambda pair: (-pair[0], pair[1]))[:MOST]
        if best:
            kept = sorted(index for _, index in best)
            found.append(Addition(place, tuple(sentences[index][0] for index in kept)))
        seen += [terms for _, terms in sentences]
    return tuple(found)


def _newness(terms: TermSet, seen: Sequence[TermSet], spread: Counter[str]) -> float:
    """How much of a sentence nothing before it says, 0 where it is not worth showing."""
    if len(terms) < _FEWEST_TERMS:
        return 0.0
    weights = {term: 1 / math.log(2 + spread[term]) for term in terms}
    total = math.fsum(weights.values())
    nearest = max((math.fsum(weights[term] for term in terms & earlier) for earlier in seen), default=0.0)
    known = frozenset().union(*seen)
    unknown = math.fsum(weights[term] for term in terms - known) / total
    return unknown if nearest / total < _OLD and unknown > _UNKNOWN else 0.0


def _sentences(article: Article) -> Iterator[tuple[str, TermSet]]:
    """The article's first sentences of prose, and what each says; no headings and no time stamps."""
    language = article.language or "en"
    for sentence in split(article.text, language=language)[:_READ]:
        text = sentence.span.of(article.text)
        if sentence.kind is SentenceKind.PROSE and not _STAMP.match(text):
            # Figures are no terms, so that "twelve" says nothing that "12" has not said.
            yield text, frozenset(find_terms(text, language)).difference(NUMBER_WORDS)

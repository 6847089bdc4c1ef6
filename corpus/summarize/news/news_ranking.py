"""The default: a weighted sum of features for each sentence, less what the chosen ones have said already.

The first sentence is chosen by weights of its own: it has to stand alone, the others to add to it.
"""

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from corpus.own_files import own_text, read_json
from corpus.summarize.choice import Candidates, Debt, choose
from corpus.summarize.document import Document, Ranked
from corpus.summarize.news.news_features import (
    Column,
    Features,
    features_of,
    leans_on_previous,
    weight_by_shape,
)
from corpus.summarize.news.news_shape import likeness_to_news, unlikeness_to_news
from corpus.summarize.readability.back_references import speaks_of_another, supporter
from corpus.summarize.readability.captions import captions
from corpus.summarize.readability.comments import commenting
from corpus.summarize.readability.interjections import say_nothing
from corpus.summarize.readability.introductions import Introductions
from corpus.summarize.readability.readability import owed_to_readers
from corpus.summarize.words.document_words import DocumentWords, read
from corpus.summarize.words.similarity import packed
from corpus.value_types import Value, replace

_QUERY = 1.5
"""What the whole of a query is worth, in terms of what lies between the best sentence and the middling."""

_LEAST_LIKENESS = 0.5
"""However little a text is like news, places count so far: one plain story in six is taken for something
else, and an essay or a report also says what it is about where it begins."""

_UNKNOWN_NAME = 4.0
"""What a surname costs a sentence before anybody has said whose it is; it costs 0.1 ROUGE-1."""

_COMMENT = 4.0
"""What a reader says of a page is not what the page is about."""

_NEEDED = 1.0
"""What costs so much has to be told where a sentence only fills up a length: a figure, half a quotation."""
_SCRAP = 4
"""So does a sentence of fewer words: "She disagreed."."""

Stands = Callable[[Ranked, Sequence[Ranked]], bool]
"""Whether a sentence can be kept beside those that are."""

NEWS, OTHER = "news_weights.json", "other_weights.json"
"""The files with weights."""


class Weights(Value):
    """What training has found; see `training/summaries.py` and `training/other_summaries.py`."""

    first: Mapping[str, float]
    """For the choice of the first sentence, by feature."""
    following: Mapping[str, float]
    """For all others."""
    redundancy: float
    leaning: float
    """What it costs a sentence to lean on one that is not chosen."""


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first, with scores between 0 and 1."""
    if document.texts:
        reading = read(document)
        yield from _scored(choose(_candidates(document, reading, query), last=_last(document, reading)))


def rank_to_fill(document: Document, *, query: str = "") -> tuple[Iterator[Ranked], Stands]:
    """The same order, and what tells whether a sentence can be kept beside others to fill up a length."""
    if not document.texts:
        return iter(()), lambda _ranked, _kept: True
    reading = read(document)
    candidates, last = _candidates(document, reading, query), _last(document, reading)
    return _scored(choose(candidates, last=last)), _standing(reading, candidates, last)


def _standing(reading: DocumentWords, candidates: Candidates, last: Collection[int]) -> Stands:
    """What tells whether a sentence says something, and owes nothing that those that are kept do not pay."""
    is_supported = supporter(reading.texts, reading.language)

    def stands(ranked: Ranked, kept: Sequence[Ranked]) -> bool:
        """Whether a reader of what is kept understands the sentence."""
        if ranked.index in last or reading.sizes[ranked.index] < _SCRAP or not is_supported(ranked, kept):
            return False
        debts = candidates.debts_of(ranked.index)
        payers = [debt.payers for debt in debts if debt.price >= _NEEDED]
        return all(any(other.index in those for other in kept) for those in payers)

    return stands


def _last(document: Document, reading: DocumentWords) -> Collection[int]:
    """What is chosen where nothing else is left: captions, interjections, repeats word for word."""
    last = dict.fromkeys([*_repeats(reading.texts), *say_nothing(reading), *captions(document)])
    return last if len(last) < len(reading.texts) else ()


def _repeats(texts: Sequence[str]) -> Collection[int]:
    """The sentences that say word for word what an earlier one does, in their order."""
    if len(set(map(hash, texts))) == len(texts):
        return ()
    hashes = list(map(hash, texts))
    times = Counter(hashes)
    first: dict[str, int] = {}
    alike = ((index, texts[index]) for index, hashed in enumerate(hashes) if times[hashed] > 1)
    return dict.fromkeys(index for index, text in alike if first.setdefault(text, index) != index)


def _matches(document: Document, query: str) -> Sequence[float]:
    """How much of the query each sentence has, from 0 to 1."""
    from corpus.summarize.query_leaning import match_query

    return match_query(document.texts, query, language=document.language)


def _raised(worths: Sequence[float], matches: Sequence[float]) -> Column:
    # The least of all rises to the best, if the whole query is in it.
    whole = max(_QUERY * (max(worths) - sum(worths) / len(worths)), max(worths) - min(worths))
    return [worth + whole * match for worth, match in zip(worths, matches, strict=True)]


def _candidates(document: Document, reading: DocumentWords, query: str) -> Candidates:
    """The sentences, worth more for what they have of the query."""
    matches = _matches(document, query) if query.strip() else ()
    features = features_of(reading)
    weights = _weights_for(reading)
    opening, following = weigh(features, weights.first, weights.following)
    return Candidates(
        opening=_raised(opening, matches) if matches else opening,
        following=_raised(following, matches) if matches else following,
        vectors=reading.vectors,
        redundancy=weights.redundancy,
        debts_of=_debts(reading, weights.leaning, commenting(document), matches),
    )


def _debts(
    reading: DocumentWords, leaning: float, comments: Collection[int], matches: Sequence[float]
) -> Callable[[int], list[Debt]]:
    """What tells of a sentence what it owes."""
    introductions, commented = Introductions(reading, _UNKNOWN_NAME), frozenset(comments)

    def debts_of(index: int) -> list[Debt]:
        """What a reader minds in it: most sentences are never asked."""
        debts = [Debt(_COMMENT)] if index in commented else []
        if leans_on_previous(reading, index) or speaks_of_another(reading.texts[index], reading.language):
            # Who asks for it knows what "it" is.
            debts.insert(0, Debt(leaning * (1 - matches[index]) if matches else leaning, (index - 1,)))
        return debts + introductions.owed_by(index) + owed_to_readers(reading, index)

    return debts_of


def _weights_for(reading: DocumentWords) -> Weights:
    """The weights of news and of other texts, blended as the text's shape is between them."""
    likeness = likeness_to_news(reading)
    as_news = _shaped(max(_LEAST_LIKENESS, likeness))
    share = 0.0 if likeness else unlikeness_to_news(reading)
    return _blended(as_news, load_weights(OTHER), share) if share else as_news


@lru_cache(maxsize=16)
def _shaped(likeness: float) -> Weights:
    """The weights of news, positions weighing as far as the text is like it."""
    weights = load_weights(NEWS)
    first, following = (
        {name: weight * weight_by_shape(name, likeness) for name, weight in table.items()}
        for table in (weights.first, weights.following)
    )
    return replace(weights, first=first, following=following)


def _blended(ones: Weights, others: Weights, share: float) -> Weights:
    """The weights, those of the others as far as `share` says."""

    def between(one: float, other: float) -> float:
        """As far from one weight to the other as the share says."""
        return one + share * (other - one)

    def of_tables(table: Mapping[str, float], other: Mapping[str, float]) -> Mapping[str, float]:
        """The same for all weights of two tables."""
        names = dict.fromkeys([*table, *other])
        return {name: between(table.get(name, 0.0), other.get(name, 0.0)) for name in names}

    return Weights(
        first=of_tables(ones.first, others.first),
        following=of_tables(ones.following, others.following),
        redundancy=between(ones.redundancy, others.redundancy),
        leaning=between(ones.leaning, others.leaning),
    )


def weigh(
    features: Features, first: Mapping[str, float], following: Mapping[str, float]
) -> tuple[Column, Column]:
    """The weighted sum of the features by each of two tables of weights."""
    opening, others = _weigh_columns(features.columns, first), _weigh_columns(features.columns, following)
    for name, marks in features.marks.items():
        as_first, as_other = first.get(name, 0.0), following.get(name, 0.0)
        for index, value in marks.items():
            opening[index] += as_first * value
            others[index] += as_other * value
    return packed(opening), packed(others)


def _weigh_columns(columns: Mapping[str, Column], weights: Mapping[str, float]) -> list[float]:
    # Written out for the eight that there are: one by one they take twice the time.
    a, b, c, d, e, f, g, h = [weights.get(name, 0.0) for name in columns]
    return [
        a * in_a + b * in_b + c * in_c + d * in_d + e * in_e + f * in_f + g * in_g + h * in_h
        for in_a, in_b, in_c, in_d, in_e, in_f, in_g, in_h in zip(*columns.values(), strict=True)
    ]


def _scored(choice: Iterable[tuple[int, float]]) -> Iterator[Ranked]:
    """Worths squeezed between 0 and 1 and never rising, which the two sets of weights do not see to."""
    lowest = 1.0
    for index, worth in choice:
        lowest = min(lowest, 0.5 + math.atan(worth / 4) / math.pi)
        yield Ranked(index, lowest)


@cache
def load_weights(name: str) -> Weights:
    """The shipped weights of that file."""
    table = read_json(own_text(__file__, name))
    return Weights(
        first=table["first"],
        following=table["following"],
        redundancy=table["redundancy"],
        leaning=table["leaning"],
    )

"""One summary of many articles.

Events share out the sentences by the number of articles that tell of them, as seats are shared out between
parties (Sainte-Laguë). Only articles that come to speak are ever split into sentences, so that a digest of
ten thousand takes seconds.
"""

import heapq
from collections.abc import Iterator, Sequence

from corpus.article import Article, Digest, DigestSentence, Event
from corpus.length import DEFAULT_LENGTH, Length
from corpus.sentences import split
from corpus.summarize.digests.event_sentences import choose_sentences
from corpus.summarize.digests.event_words import ToldTerms
from corpus.summarize.digests.events import group, weight_of
from corpus.summarize.methods import DEFAULT_METHOD, method_named
from corpus.summarize.query_leaning import match_query
from corpus.summarize.selection import fill, without_duplicates
from corpus.words import count_words

__all__ = ["Digest", "digest"]

_BEGINNING = 2_000
"""Characters of an article that are compared with a query."""
_ASIDE = 0.02
"""What an event keeps of its weight when nothing in it has to do with the query: it comes last, where so many
sentences are asked for that there is room. A number of words need not be reached."""


def digest(
    articles: Sequence[Article],
    *,
    method: str = DEFAULT_METHOD,
    length: Length = DEFAULT_LENGTH,
    query: str = "",
    told: ToldTerms | None = None,
) -> Digest:
    """What is most worth knowing of the articles, each sentence with its article.

    `told` is what `telling_of` makes of each, where other processes have found it out.

    `UnknownNameError` for a method that is none. A ratio is of the sentences of all the articles together.
    """
    method_named(method)
    events = group(articles, told)
    speakers = [
        choose_sentences(articles, number, event, method=method, query=query)
        for number, event in enumerate(events)
    ]
    weights = _weights(articles, events, query, aside=0.0 if length.words else _ASIDE)
    order = _share_out(speakers, weights)

    def text_of(chosen: DigestSentence) -> str:
        """What a sentence says."""
        return chosen.kept.sentence.span.of(articles[chosen.article].text)

    kept = fill(
        without_duplicates(order, text_of),
        length,
        total=_total(articles, length),
        size=lambda duplicate: count_words(text_of(duplicate)),
        stands=_stands,
    )
    return Digest(method, articles, _in_order(kept, articles), events)


def _share_out(
    speakers: Sequence[Iterator[DigestSentence]], weights: Sequence[float]
) -> Iterator[DigestSentence]:
    """The events' sentences in the order in which they win a place."""
    queue = [(-weight, number, 0) for number, weight in enumerate(weights) if weight]
    heapq.heapify(queue)
    while queue:
        _, number, places = queue[0]
        won = next(speakers[number], None)
        if won is None:
            heapq.heappop(queue)
            continue
        heapq.heapreplace(queue, (-weights[number] / (2 * places + 3), number, places + 1))
        yield won


def _weights(
    articles: Sequence[Article], events: Sequence[Event], query: str, *, aside: float
) -> list[float]:
    """What each event weighs; `aside` is the part left where nothing in it has to do with the query."""
    weights = [weight_of(event) for event in events]
    if not query:
        return weights
    texts = (f"{article.title}\n{article.text[:_BEGINNING]}" for article in articles)
    matches = match_query(texts, query, language=articles[0].language if articles else "")
    best = [max(matches[index] for index in event.articles) for event in events]
    if not any(best):
        return weights
    return [weight * (aside + match) for weight, match in zip(weights, best, strict=True)]


def _total(articles: Sequence[Article], length: Length) -> int:
    """How many sentences the articles have, counted only where it matters."""
    if length.ratio is None:
        return length.sentences or 0
    return sum(len(split(article.text, language=article.language or "en")) for article in articles)


def _stands(chosen: DigestSentence, kept: Sequence[DigestSentence]) -> bool:
    """Whether the sentence that it takes up, if any, is kept."""
    if chosen.leans_on is None:
        return True
    return any(
        (other.article, other.kept.sentence.index) == (chosen.article, chosen.leans_on) for other in kept
    )


def _in_order(kept: Sequence[DigestSentence], articles: Sequence[Article]) -> tuple[DigestSentence, ...]:
    """By day; within a day, what came first brings its event, and in it its article, with it."""

    def day(chosen: DigestSentence) -> tuple[bool, str]:
        """The day of its article, undated ones last."""
        date = articles[chosen.article].date
        return date is None, (date or "")[:10]

    events: dict[tuple[object, int], int] = {}
    heard: dict[int, int] = {}
    for place, sentence in enumerate(kept):
        events.setdefault((day(sentence), sentence.event), place)
        heard.setdefault(sentence.article, place)

    def key(chosen: DigestSentence) -> tuple[tuple[bool, str], int, int, int]:
        """By day, event, article and place in it."""
        return (
            day(chosen),
            events[day(chosen), chosen.event],
            heard[chosen.article],
            chosen.kept.sentence.index,
        )

    return tuple(sorted(kept, key=key))

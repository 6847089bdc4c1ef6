"""What the articles about one event have to say, the most telling sentence first, nothing twice."""

from collections.abc import Iterator, Sequence
from itertools import islice

from corpus.article import Article, DigestSentence, Event, KeptSentence, Sentence
from corpus.sentences import split
from corpus.summarize.choice import Candidates, Debt, choose
from corpus.summarize.digests.versions import earlier_figures
from corpus.summarize.document import Document, Ranked, read_document
from corpus.summarize.ranking import rank
from corpus.summarize.readability.back_references import takes_up_previous
from corpus.summarize.talk import quoting
from corpus.summarize.words.compared_words import find_terms, word_finder
from corpus.summarize.words.similarity import compare, vectors_of
from corpus.value_types import Value, replace

_HEARD = 200_000
"""Characters of an article that are listened to; twelve books at once would fill the memory."""
_VOICES = 12
"""The articles of an event that are read, the first that repeat no other."""
_EACH = 4
"""The sentences that each of them may offer."""
_CENTRALITY = 2.0
"""What it is worth to say what all say, in terms of being an article's first choice."""
_REDUNDANCY = 3.0
_FOLLOW_UP = 0.4
"""What it costs a sentence to open an event when an earlier day's story has told of it; once the event is
opened, the best of a later day's story is worth as much more than a detail: it tells how things stand."""
_LEANING = 100.0
"""What it costs to lean on a sentence that is not chosen: more than anything is worth."""


class _OfferedSentence(Value):
    """A sentence that an article would have in its own summary."""

    article: int
    document: Document
    ranked: Ranked
    place: int
    """Its place in the article's own order, from 0."""
    quoted: Sentence
    speaker: str
    leans: bool
    """Whether it takes up the sentence before it, which is the offer before it then."""

    @property
    def text(self) -> str:
        """What it says."""
        return self.document.texts[self.ranked.index]


def choose_sentences(
    articles: Sequence[Article], number: int, event: Event, *, method: str, query: str
) -> Iterator[DigestSentence]:
    """The event's sentences best first, the articles read when the first is asked for."""
    fresh = [index for index in event.articles if index not in event.repeats]
    offers = [offer for index in fresh[:_VOICES] for offer in _offers(articles[index], index, method, query)]
    for index, worth in choose(_candidates(offers, _follow_ups(articles, event))):
        offer = offers[index]
        sentences, at = offer.document.sentences, offer.ranked.index
        score = min(1.0, max(0.0, worth / (1 + _CENTRALITY)))
        leans_on = sentences[at - 1].index if offer.leans else None
        older = _older(event, offer.article)
        earlier = earlier_figures(articles, older, articles[offer.article], sentences[at])
        kept = KeptSentence(offer.quoted, score, speaker=offer.speaker)
        yield DigestSentence(offer.article, number, kept, offer.document.total, leans_on, earlier)


def _older(event: Event, article: int) -> tuple[int, ...]:
    """The versions of the story that the article speaks for."""
    family = next((family for family in event.families if article in family), ())
    return tuple(index for index in family if index != article)[:_VOICES]


def _follow_ups(articles: Sequence[Article], event: Event) -> frozenset[int]:
    """The event's articles of a later day than its first."""
    day_of = {index: (articles[index].date or "")[:10] for index in event.articles}
    first = min(filter(None, day_of.values()), default="")
    return frozenset(index for index, day in day_of.items() if day > first)


def _offers(article: Article, index: int, method: str, query: str) -> list[_OfferedSentence]:
    """The article's first choices in the text's order, none that takes up what is not among them."""
    heard = article if len(article.text) <= _HEARD else replace(article, text=article.text[:_HEARD])
    document = read_document(heard, split(heard.text, language=article.language or "en"))
    first = list(islice(rank(document, method=method, query=query), 2 * _EACH))
    leaning = _leaning(document, first)
    place_of = {ranked.index: place for place, ranked in enumerate(_standing(first, leaning))}
    chosen = [ranked for ranked in first if place_of.get(ranked.index, _EACH) < _EACH]
    # An article of nothing but "He said" still has its say.
    kept, leaning = (_standing(chosen, leaning), leaning) if place_of else (first[:_EACH], frozenset())
    places, quote = {ranked.index: place for place, ranked in enumerate(kept)}, quoting(document)
    return [
        _OfferedSentence(index, document, ranked, places[at], *quote(at), at in leaning)
        for ranked in sorted(kept, key=lambda ranked: ranked.index)
        for at in (ranked.index,)
    ]


def _leaning(document: Document, ranked: Sequence[Ranked]) -> frozenset[int]:
    find_words = word_finder(document.language)
    return frozenset(
        sentence.index
        for sentence in ranked
        if takes_up_previous(find_words(document.texts[sentence.index]), document.language)
    )


def _standing(ranked: Sequence[Ranked], leaning: frozenset[int]) -> list[Ranked]:
    """Those, best first, that lean on nothing or on one that stands."""
    standing: set[int] = set()
    for index in sorted(sentence.index for sentence in ranked):
        if index not in leaning or index - 1 in standing:
            standing.add(index)
    return [sentence for sentence in ranked if sentence.index in standing]


def _candidates(offers: Sequence[_OfferedSentence], follow_ups: frozenset[int]) -> Candidates:
    vectors = vectors_of([find_terms(offer.text, offer.document.language).keys() for offer in offers])
    _, centrality = compare(vectors)
    pairs = zip(offers, centrality, strict=True)
    worth = [1 / (1 + offer.place) + _CENTRALITY * central for offer, central in pairs]
    later = [_FOLLOW_UP * (offer.article in follow_ups) for offer in offers]
    opening = [value - lost for value, lost in zip(worth, later, strict=True)]
    following = [
        value + gained * (offer.place == 0) for value, gained, offer in zip(worth, later, offers, strict=True)
    ]

    def debts_of(index: int) -> tuple[Debt, ...]:
        """What an offer loses by leaning on the one before it."""
        return (Debt(_LEANING, (index - 1,)),) if offers[index].leans else ()

    return Candidates(
        opening=opening, following=following, vectors=vectors, redundancy=_REDUNDANCY, debts_of=debts_of
    )

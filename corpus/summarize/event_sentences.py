"""What the articles about one event have to say, the most telling sentence first, nothing twice."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from corpus.article import Article, KeptSentence
from corpus.digest import DigestSentence, Event
from corpus.sentences import split
from corpus.summarize.choice import Candidates, choose
from corpus.summarize.document import Document, Ranked, read_document
from corpus.summarize.news_words import leaning_openings
from corpus.summarize.ranking import rank
from corpus.summarize.reading import find_terms, product, sentence_vectors, total_of, unit
from corpus.summarize.tokens import word_finder

_VOICES = 12
"""The articles of an event that are read, the first that repeat no other."""
_EACH = 4
"""The sentences that each of them may offer."""
_CENTRALITY = 2.0
"""What it is worth to say what all say, in terms of being an article's first choice."""
_REDUNDANCY = 3.0


@dataclass(frozen=True, slots=True)
class _Offer:
    """A sentence that an article would have in its own summary."""

    article: int
    document: Document
    ranked: Ranked
    place: int
    """Its place in the article's own order, from 0."""

    @property
    def text(self) -> str:
        return self.document.texts[self.ranked.index]


def choose_sentences(
    articles: Sequence[Article], number: int, event: Event, *, method: str, query: str
) -> Iterator[DigestSentence]:
    """The event's sentences best first, the articles read when the first is asked for."""
    fresh = [index for index in event.articles if index not in event.repeats]
    offers = [offer for index in fresh[:_VOICES] for offer in _offers(articles[index], index, method, query)]
    for index, worth in choose(_candidates(offers)):
        offer = offers[index]
        sentence = offer.document.sentences[offer.ranked.index]
        score = min(1.0, max(0.0, worth / (1 + _CENTRALITY)))
        yield DigestSentence(offer.article, number, KeptSentence(sentence, score))


def _offers(article: Article, index: int, method: str, query: str) -> list[_Offer]:
    """The article's first choices, without those that only make sense after another sentence."""
    document = read_document(article, split(article.text, language=article.language or "en"))
    find_words, openings = word_finder(article.language), leaning_openings(article.language)
    ranked = list(islice(rank(document, method=method, query=query), 2 * _EACH))
    alone = [
        one
        for one in ranked
        if not {word.lower() for word in find_words(document.texts[one.index])[:1]} & openings
    ]
    return [_Offer(index, document, one, place) for place, one in enumerate((alone or ranked)[:_EACH])]


def _candidates(offers: Sequence[_Offer]) -> Candidates:
    contents = [find_terms(offer.text, offer.document.language) for offer in offers]
    spread = Counter(word for counts in contents for word in counts)
    vectors = sentence_vectors(contents, spread)
    centre = unit(total_of(vectors))
    pairs = zip(offers, vectors, strict=True)
    worth = [1 / (1 + offer.place) + _CENTRALITY * product(vector, centre) for offer, vector in pairs]
    return Candidates(
        opening=worth, following=worth, leaning=[0.0] * len(offers), vectors=vectors, redundancy=_REDUNDANCY
    )

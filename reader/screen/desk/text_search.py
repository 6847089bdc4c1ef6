"""What is marked as found in the text: words that the reader looks for, or the hits of the list's query."""

from typing import NamedTuple

from corpus.article import Entity, Label, Span
from corpus.value_types import Value, replace
from widgets.article_text import ArticleText


class QueryHits(NamedTuple):
    """A query of the list, and where it stands in a text."""

    query: str = ""
    spans: tuple[Span, ...] = ()


class NameQuery(NamedTuple):
    """A query of the list that was made of a name, whose mentions are its hits."""

    query: str
    label: Label
    name: str

    def hits_among(self, entities: tuple[Entity, ...], hits: QueryHits) -> QueryHits:
        """The mentions of the name; the hits of the query where there are none."""
        mentions = tuple(
            entity.span for entity in entities if (entity.label, entity.name) == (self.label, self.name)
        )
        return QueryHits(hits.query, mentions or hits.spans)


class Search(Value):
    """What is marked as found. At most one of `typed` and `query` says something."""

    typed: str = ""
    """The words that the reader looks for."""
    query: str = ""
    """The list's query, while it is its hits that are marked."""
    hits: QueryHits = QueryHits()
    """The hits that the list had last; they are marked once, and then give way to what is typed."""

    @property
    def words(self) -> str:
        """What the reader is told to be marked; empty where nothing is."""
        return self.typed or self.query

    def for_words(self, words: str) -> "Search":
        """Look for words in place of whatever is marked."""
        return replace(self, typed=words, query="")

    def for_hits(self, hits: QueryHits) -> "Search":
        """Mark hits, if they are others than the last; where there are none, what is typed stays marked."""
        if hits.spans and hits != self.hits:
            return Search(query=hits.query, hits=hits)
        if not hits.spans and self.query:
            return Search(hits=hits)
        return replace(self, hits=hits)


def show_in(text: ArticleText, before: Search, now: Search) -> None:
    """Mark what is found now, where it is not marked yet."""
    if now.typed:
        if now.typed != before.typed:
            text.find(now.typed)
    elif now.query:
        if (now.query, now.hits) != (before.query, before.hits):
            text.show_matches(now.hits.spans)
    elif before.words:
        text.show_matches(())

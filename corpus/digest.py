"""The value that a digest is: a few sentences of many articles, each with the article behind it."""

from corpus.article import Article, KeptSentence, Span
from corpus.values import Value


class EarlierFigure(Value):
    """A figure that an earlier version of a story gives where the newest gives another."""

    article: int
    """The earlier version's place in `Digest.articles`."""
    span: Span
    """The figure in the text of that version."""


class DigestSentence(Value):
    """A sentence of one of the articles."""

    article: int
    """The article's place in `Digest.articles`."""
    event: int
    """The event's place in `Digest.events`."""
    kept: KeptSentence
    leans_on: int | None = None
    """The `Sentence.index` of the sentence before it, where it says little without that one."""
    earlier: tuple[EarlierFigure, ...] = ()
    """What earlier versions of the story say in the place of its figures."""


class Event(Value):
    """Articles about one thing that happened."""

    articles: tuple[int, ...]
    """Places in `Digest.articles`, in their order; near-duplicates included."""
    repeats: tuple[int, ...]
    """Those of `articles` that another one speaks for: copies, and all versions but the newest."""
    families: tuple[tuple[int, ...], ...] = ()
    """The copies and versions of one story, where there is more than one."""


class Digest(Value):
    """What is kept of many articles."""

    method: str
    articles: tuple[Article, ...]
    sentences: tuple[DigestSentence, ...]
    """By the day of their articles, the undated last; within a day by salience, those of an event next to
    each other, and those of an article, in the order of its text."""
    events: tuple[Event, ...]
    """Every article is in one; those that most articles tell of come first."""

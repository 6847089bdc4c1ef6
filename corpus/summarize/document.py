"""What a ranker sees of an article: its prose, sentence by sentence.

A rank is an index into `Document.sentences`, which leaves headings and furniture out, not `Sentence.index`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from corpus.article import Article, Sentence, SentenceKind


@dataclass(frozen=True, slots=True)
class Document:
    """An article's prose, made once for all methods."""

    article: Article
    sentences: tuple[Sentence, ...]
    """The sentences that a summary may keep, in the order of the text."""
    texts: tuple[str, ...]
    """The words of each of `sentences`."""
    total: int
    """How many sentences the article has, headings and furniture included."""

    @property
    def language(self) -> str:
        """ISO 639-1, or empty."""
        return self.article.language

    @property
    def title(self) -> str:
        """The article's title, or empty."""
        return self.article.title


@dataclass(frozen=True, slots=True)
class Ranked:
    """A sentence's place in a ranker's order."""

    index: int
    """Its place in `Document.sentences`, from 0."""
    score: float
    """Higher is better; comparable within one document and method only."""


class Ranker(Protocol):
    """What the module behind each method has at its top level."""

    def rank(self, document: Document, /, *, query: str = "") -> Iterator[Ranked]:
        """Every sentence of the document once, best first, no sooner than it is asked for."""


def read_document(article: Article, sentences: tuple[Sentence, ...]) -> Document:
    """The article's prose; its lists where it has no prose, and whatever it has where it has neither."""
    for kind in (SentenceKind.PROSE, SentenceKind.LIST):
        if kept := tuple(sentence for sentence in sentences if sentence.kind is kind):
            break
    else:
        kept = sentences
    texts = tuple(sentence.span.of(article.text) for sentence in kept)
    return Document(article, kept, texts, total=len(sentences))

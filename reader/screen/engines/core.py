"""What the screen asks of the headless core: the one of the program, or a test's own."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from corpus.article import Article, Digest, Entity, Sentence, Summary
from corpus.length import Length
from reader.settings import Settings


class Core(Protocol):
    """What the screen asks of the headless core; it is called from threads."""

    @property
    def settings(self) -> Settings:
        """What the user has set."""

    @property
    def library_path(self) -> Path:
        """Where the library is."""

    def sentences(self, article: Article) -> tuple[Sentence, ...]:
        """The article's sentences."""

    def summary(self, article: Article, *, method: str, length: Length, query: str = "") -> Summary:
        """What the method keeps of the article."""

    def entities(self, article: Article) -> tuple[Entity, ...]:
        """What the article names, in the order of the text."""

    def digest(self, articles: Iterable[Article], *, method: str, length: Length, query: str = "") -> Digest:
        """One summary of many articles."""

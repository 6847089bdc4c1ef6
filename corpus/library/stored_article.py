"""An article with all that the library knows of it: what is exported, and what comes back by adding."""

from corpus.article import Article, Span
from corpus.value_types import Value


class Marks(Value):
    """What the reader did to an article; its tags are in `Article.tags`."""

    read: bool = False
    starred: bool = False
    position: int = 0
    """The character that the reader had come to."""
    highlights: tuple[Span, ...] = ()


class Record(Value):
    """An article of the library."""

    article: Article
    marks: Marks = Marks()
    id: str = ""
    """Its name in the library, such as `@12`; of no meaning in another library."""
    identity: bytes | None = None
    """What tells an edited version of the same article, see `corpus.library.ingest.identity`."""
    added: int | None = None
    """The second of Unix time at which it was first added."""

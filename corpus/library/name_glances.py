"""One name through the library at once: its counts, its days, its company, its latest articles."""

from corpus.library.names import Companion, Name
from corpus.library.store import Library
from corpus.listings.listing import Row
from corpus.value_types import Value

_COMPANIONS = 15
_ARTICLES = 10


class NameGlance(Value):
    """What the library knows of a name."""

    names: tuple[Name, ...]
    """One for each label that it goes under, the most frequent first; none where no article has it."""
    months: tuple[tuple[str, int], ...]
    """Its articles of each month that has some, earliest first."""
    companions: tuple[Companion, ...]
    articles: tuple[Row, ...]
    """The latest."""


def glance_at_name(library: Library, name: str) -> NameGlance:
    """Follow a name, however it is written."""
    names = library.names
    return NameGlance(
        names.named(name),
        tuple((month.month, month.articles) for month in names.timeline(name)),
        names.companions(name, limit=_COMPANIONS, at_least=1),
        tuple(library.rows(names.articles(name, limit=_ARTICLES))),
    )

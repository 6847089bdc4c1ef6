"""What there is to say about an article in one line below its title: when, where, by whom, and its tags."""

from collections.abc import Iterable

from corpus.article import Article
from corpus.listings.listing import short_source
from widgets.spoken_dates import long_date, short_date
from widgets.wrapping import fitted, printable, width_of

_BETWEEN = " · "
_LEAST = 12
"""Cells; what would be cut shorter is left out."""


def particulars_of(article: Article, tags: Iterable[str], width: int) -> str:
    """The line in `width` cells: the date said shortly where need be, then the last ones cut or left out."""
    known = [short_source(article), article.author or "", ", ".join(tags)]
    rest = [printable(part) for part in known if part]
    for date in (long_date(article.date), short_date(article.date).strip()):
        line = _BETWEEN.join(filter(None, (printable(date), *rest)))
        if width_of(line) <= width:
            return line
    parts = [part for part in (printable(short_date(article.date).strip()), *rest) if part]
    return _cut(parts, width)


def _cut(parts: list[str], width: int) -> str:
    """As many of the parts as there is room for, the last one cut; never a sign with nothing behind it."""
    line = fitted(parts[0], width) if parts else ""
    for part in parts[1:]:
        room = width - width_of(line) - len(_BETWEEN)
        if room < min(_LEAST, width_of(part)):
            break
        line += _BETWEEN + fitted(part, room)
    return line

"""What a row of the article list says, line by line.

At ease a row is its title and a quieter line below, which takes the rest of a long title first; dense, it is
one line of columns. Two columns of marks stand before either.
"""

from datetime import date
from enum import StrEnum

from corpus.listings.hours import hour_today
from corpus.listings.listing import Row, StoryNote
from widgets.day_headings import names_day
from widgets.spoken_dates import short_date, weekday_date
from widgets.status_line import reading_minutes
from widgets.wrapping import fitted, printable, width_of, wrapped_texts

_SOURCE_FROM = 96
_SOURCE_CELLS = 16
_DATE_FROM = 40
_MARKS = 3
"""Cells of the two marks and the blank behind them."""
_PART = "└ "
"""What stands before an article below the row of its story."""
FOLD_CELLS = range(_MARKS, _MARKS + 2)
"""Where the sign stands by which a story is open or closed."""
COLUMNS = ("date", "source", "minutes", "tags")
"""What a row says besides its title, unless something else is set."""
_LEAST = 6
"""Cells below which a particular that is cut short says nothing."""


class Tone(StrEnum):
    """The component classes of the list's parts."""

    TITLE = "list--title"
    UNREAD = "list--unread"
    MUTED = "list--muted"
    MARK = "list--mark"


RowLine = tuple[tuple[str, Tone], ...]
"""Texts fit to be printed, each with its tone, from left to right."""


def lines_each(*, dense: bool) -> int:
    """How many lines every row takes."""
    return 1 if dense else 2


def below_day(columns: tuple[str, ...], iso: str | None, today: date) -> tuple[str, ...]:
    """What a row says that stands below its day: of the date no more than the hour."""
    is_said = names_day(iso, today) and not hour_today(iso)
    return tuple(column for column in columns if column != "date") if is_said else columns


def story_line(story: StoryNote, cells: int) -> str:
    """How large a story is, since when, and how much of it is new, as far as there is room."""
    articles = f"{_fold(story)} {story.articles:,} articles"
    sources = f"{story.sources:,} {'source' if story.sources == 1 else 'sources'}"
    new = f"{story.new:,} new" if story.new else ""
    since = f"since {weekday_date(story.first)}" if story.first else ""
    shorter = f"since {short_date(story.first).strip()}" if story.first else ""
    choices = (
        *((articles, sources, since, new), (articles, sources, shorter, new)),
        *((articles, sources, new), (articles, new), (f"{_fold(story)} {story.articles:,}", new)),
    )
    lines = [" · ".join(part for part in parts if part) for parts in choices]
    return next((line for line in lines if width_of(line) <= cells), fitted(lines[-1], cells))


def is_unfolded(row: Row) -> bool:
    """Whether the row is that of an open story, or stands below one."""
    return row.story.is_open if row.story else row.is_part


def lines_of(row: Row, width: int, *, dense: bool, columns: tuple[str, ...] = COLUMNS) -> tuple[RowLine, ...]:
    """The lines of a row in a pane of `width` cells, as many as `lines_each` says."""
    return (_columns(row, width, columns),) if dense else _at_ease(row, width, columns)


def _columns(row: Row, width: int, columns: tuple[str, ...]) -> RowLine:
    day = f"{printable(short_date(row.date)):11}  " if width >= _DATE_FROM and "date" in columns else ""
    source_cells = _SOURCE_CELLS if width >= _SOURCE_FROM and "source" in columns else 0
    title_cells = max(1, width - _MARKS - len(day) - source_cells - 1)
    before = f"{_fold(row.story)} {row.story.articles:,} · " if row.story else _PART if row.is_part else ""
    title = fitted(f"{before}{row.title}", title_cells)
    gap = " " * (title_cells - width_of(title))
    source = fitted(row.source, source_cells - 2) if source_cells else ""
    return (
        (_marks(row), Tone.MARK),
        (day, Tone.MUTED),
        (title, _title_tone(row)),
        (f"{gap}  {source}" if source else "", Tone.MUTED),
    )


def _at_ease(row: Row, width: int, columns: tuple[str, ...]) -> tuple[RowLine, ...]:
    indent = _PART if row.is_part else ""
    cells = max(1, width - _MARKS - 1 - len(indent))
    first, *rest = wrapped_texts(row.title, cells)
    if row.story:
        about = (story_line(row.story, cells), Tone.MARK if row.story.new else Tone.MUTED)
        title = (fitted(row.title, cells), _title_tone(row))
        return ((_marks(row), Tone.MARK), title), ((" " * _MARKS, Tone.MARK), about)
    second = fitted(" ".join(rest), cells)
    particulars = _particulars(row, cells - width_of(second) - (3 if second else 0), columns)
    return (
        ((_marks(row) + indent, Tone.MARK), (first, _title_tone(row))),
        (
            (" " * (_MARKS + len(indent)), Tone.MARK),
            (second, _title_tone(row)),
            (f" · {particulars}" if second and particulars else particulars, Tone.MUTED),
        ),
    )


def _particulars(row: Row, cells: int, columns: tuple[str, ...]) -> str:
    """Date, source, minutes and tags, as far as there is room; what would be cut to nothing is left out."""
    particulars = {
        "date": printable(short_date(row.date).strip()),
        "source": printable(row.source),
        "minutes": f"{reading_minutes(row.words)} min" if row.words else "",
        "tags": printable(" ".join(f"#{tag}" for tag in row.tags)),
    }
    said = ""
    for part in (particulars[column] for column in columns):
        longer = f"{said} · {part}" if said and part else said or part
        if width_of(longer) > cells:
            room = cells - width_of(said) - (3 if said else 0)
            return fitted(longer, cells) if room >= _LEAST and said else said
        said = longer
    return said


def _fold(story: StoryNote) -> str:
    return "▾" if story.is_open else "▸"


def _title_tone(row: Row) -> Tone:
    return Tone.UNREAD if row.unread else Tone.TITLE


def _marks(row: Row) -> str:
    unread = "◆" if row.is_new else "●" if row.unread else " "
    return f"{unread}{'★' if row.starred else ' '} "

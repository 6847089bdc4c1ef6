"""The library at a glance, on the screen: every line leads to its articles."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from corpus.errors import CorpusError
from corpus.overview.glance import Count, Glance
from corpus.overview.mark_queries import day_query, language_query, name_query, source_query, story_query
from reader.cli.rendering.plain import counted
from reader.screen.dialogs.dialog import Dialog
from reader.screen.views.overview_plot import plot_of_days
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.wrapping import fitted, printable

_DAYS = 14
"""The latest days that are listed."""
_CELLS = 18
"""Cells of the longest bar."""
_SHADES = " ░▒▓█"
_LABEL = 34
_TALL = 28
"""Lines of a screen that has room for a plot."""


class GlanceLine(NamedTuple):
    """A line of the overview, and the query that finds its articles."""

    heading: str
    text: str
    tail: str
    query: str


class OverviewScreen(Dialog[str]):
    """What a look at the articles shows; the answer is a query for the list."""

    DEFAULT_CSS = """
    OverviewScreen .plot { height: 9; margin: 0 0 1 0; background: $background; }
    """

    class _Seen(Message):
        def __init__(self, glance: Glance) -> None:
            super().__init__()
            self.glance = glance

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(self, look: Callable[[], Glance]) -> None:
        """`look` is called in a thread."""
        super().__init__()
        self._look = look
        self._lines: tuple[GlanceLine, ...] = ()

    def compose(self) -> ComposeResult:
        """The lines under their headings."""
        with Vertical(classes="frame"):
            yield PaneTitle("Overview", "Counting…")
            yield Passages(spacing=0)

    def on_mount(self) -> None:
        """Look in a thread."""
        self.run_worker(self._read, thread=True, group="overview")

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the query of the line."""
        if self._lines:
            self.answer(self._lines[message.index].query)

    def _read(self) -> None:
        try:
            self.post_message(self._Seen(self._look()))
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))

    def _on_overview_screen__seen(self, message: _Seen) -> None:
        glance = message.glance
        plot = plot_of_days(glance.days) if self.size.height >= _TALL else None
        if plot is not None:
            self.query_one(Vertical).mount(plot, before=self.query_one(Passages))
        self._lines = tuple(lines_of_glance(glance))
        days = " – ".join(dict.fromkeys(day for day in (glance.first, glance.last) if day))
        articles = counted(glance.articles, "article")
        self.query_one(PaneTitle).remark = f"{articles} · {days}" if days else "nothing yet"
        self.query_one(Passages).passages = glance_passages(self._lines)

    def _on_overview_screen__failed(self, message: _Failed) -> None:
        self.query_one(PaneTitle).remark = message.reason


def lines_of_glance(glance: Glance) -> Iterator[GlanceLine]:
    """All lines, the days first."""
    query = glance.query
    days = tuple(day for day in glance.days if day[1])[-_DAYS:]
    yield from _bars("Articles a day", days, partial(day_query, query))
    for rise in glance.rising:
        counts = f"{rise.now:,} this week · {rise.before:,} the month before"
        yield GlanceLine("Names that rise", rise.name, counts, name_query(query, rise.name))
    if glance.first and not glance.rising:
        yield GlanceLine("Names that rise", "nothing beyond chance", "", query)
    for story in glance.growing:
        counts = f"{story.new:,} this week · {story.articles:,} in all"
        yield GlanceLine("Stories that grow", story.title, counts, story_query("", story.id))
    yield from _bars("Sources", glance.sources, partial(source_query, query))
    yield from _bars("Languages", glance.languages, partial(language_query, query))
    yield from _bars("Names", glance.names, partial(name_query, query))
    most = max((count for _, weekly in glance.by_week for count in weekly), default=0)
    for name, weekly in glance.by_week:
        heading = f"Names by week, {glance.weeks[0]} – {glance.last}"
        cells = "".join(_shade(count, most) * 2 for count in weekly)
        yield GlanceLine(heading, name, f"│{cells}│", name_query(query, name))


def glance_passages(lines: Sequence[GlanceLine]) -> tuple[Passage, ...]:
    """The lines as they are listed, each group under its heading."""
    passages, before = [], ""
    for line in lines:
        head = line.heading if line.heading != before else ""
        text = fitted(printable(line.text), _LABEL)
        passages.append(Passage(text, mark=" ", tail=line.tail, head=head))
        before = line.heading
    return tuple(passages)


def _bars(heading: str, counts: Sequence[Count], query: Callable[[str], str]) -> Iterator[GlanceLine]:
    most = max((count for _, count in counts), default=0)
    for key, count in counts:
        bar = "█" * max(1, round(_CELLS * count / most))
        yield GlanceLine(heading, key, f"{bar:<{_CELLS}} {count:>6,}", query(key))


def _shade(count: int, most: int) -> str:
    return _SHADES[-(-count * (len(_SHADES) - 1) // most)] if most else _SHADES[0]

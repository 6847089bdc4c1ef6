"""A name and its company: from name to name and back, as a browser goes from page to page."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message

from corpus.errors import CorpusError
from corpus.library.name_glances import NameGlance
from corpus.library.query.query import entity_query
from reader.cli.rendering.plain import counted
from reader.screen.dialogs.dialog import Dialog
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.spoken_dates import long_date
from widgets.wrapping import printable

_HEIGHTS = "▁▂▃▄▅▆▇█"
_MONTHS = 36
"""The latest months that are drawn."""
_TRAIL = 4
"""Names of the trail that are shown."""


class NameLine(NamedTuple):
    """A line, and where it leads: to another name, an article, or a query."""

    heading: str
    text: str
    tail: str = ""
    note: str = ""
    name: str = ""
    query: str = ""
    """Words for the list: an article's id is a query, too."""


class NameScreen(Dialog[str]):
    """What is known of a name; the answer is a query for the list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("h,left,backspace", "back", "Back to the name before", id="name-back"),
        Binding("l,right", "forward", "Forward again", show=False, id="name-forward"),
    ]

    class _Followed(Message):
        def __init__(self, name: str, followed: NameGlance) -> None:
            super().__init__()
            self.name = name
            self.followed = followed

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(self, name: str, follow: Callable[[str], NameGlance]) -> None:
        """`follow` is called in a thread."""
        super().__init__()
        self._follow = follow
        self._trail = [name]
        self._at = 0
        self._lines: tuple[NameLine, ...] = ()

    def compose(self) -> ComposeResult:
        """The lines under their headings."""
        with Vertical(classes="frame"):
            yield PaneTitle("Name", "Looking…")
            yield Passages(spacing=0)

    def on_mount(self) -> None:
        """Look for the first name."""
        self._look()

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Go on to another name, or answer with what the line leads to."""
        message.stop()
        if not self._lines:
            return
        line = self._lines[message.index]
        if line.name:
            self._trail = [*self._trail[: self._at + 1], line.name]
            self._at += 1
            self._look()
        else:
            self.answer(line.query)

    def action_back(self) -> None:
        """Go back to the name before; from the first one out."""
        if self._at == 0:
            self.action_close()
            return
        self._at -= 1
        self._look()

    def action_forward(self) -> None:
        """Go to the name that one came back from."""
        if self._at + 1 < len(self._trail):
            self._at += 1
            self._look()

    def _look(self) -> None:
        work = partial(self._read, self._trail[self._at])
        self.run_worker(work, thread=True, group="name", exclusive=True)

    def _read(self, name: str) -> None:
        try:
            self.post_message(self._Followed(name, self._follow(name)))
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))

    def _on_name_screen__followed(self, message: _Followed) -> None:
        # A late answer for a name that one has left.
        if message.name != self._trail[self._at]:
            return
        self._lines = tuple(lines_of_name(message.name, message.followed))
        title, passages = self.query_one(PaneTitle), self.query_one(Passages)
        title.title = " › ".join(map(printable, self._trail[: self._at + 1][-_TRAIL:]))
        title.remark = _remark(message.followed)
        passages.passages = name_lines_passages(self._lines)
        passages.cursor = 0

    def _on_name_screen__failed(self, message: _Failed) -> None:
        self.query_one(PaneTitle).remark = message.reason


def lines_of_name(name: str, followed: NameGlance) -> Iterator[NameLine]:
    """The time first, then the company, then the articles."""
    for known in followed.names:
        counts = f"{counted(known.articles, 'article')} · {counted(known.mentions, 'mention')}"
        text, query = f"{known.name} ({known.label})", entity_query(known.name)
        yield NameLine("In the library", text, counts, query=query)
    if followed.months:
        months = followed.months[-_MONTHS:]
        span = " – ".join(dict.fromkeys((months[0][0], months[-1][0])))
        yield NameLine("By month", bars_by_month(months), span, query=entity_query(name))
    for companion in followed.companions:
        tail = f"{companion.together:,} together"
        yield NameLine("With", companion.name, tail, name=companion.name)
    for row in followed.articles:
        note = " · ".join(filter(None, (long_date(row.date), row.source)))
        yield NameLine("In", row.title, note=note, query=row.id)


def bars_by_month(months: Sequence[tuple[str, int]]) -> str:
    """A bar for each of the latest months with articles; empty where none is dated."""
    latest = months[-_MONTHS:]
    most = max((count for _, count in latest), default=1)
    return "".join(_HEIGHTS[(count * len(_HEIGHTS) - 1) // most] for _, count in latest)


def name_lines_passages(lines: tuple[NameLine, ...]) -> tuple[Passage, ...]:
    """The lines as they are listed, each group under its heading."""
    passages, before = [], ""
    for line in lines:
        head = line.heading if line.heading != before else ""
        text = printable(line.text)
        passages.append(Passage(text, mark=" ", tail=line.tail, head=head, note=printable(line.note)))
        before = line.heading
    return tuple(passages)


def _remark(followed: NameGlance) -> str:
    days = [day for known in followed.names for day in (known.first, known.last) if day]
    return " – ".join(dict.fromkeys((min(days), max(days)))) if days else ""

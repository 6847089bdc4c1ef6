"""The card of a name in the text: its mentions here, and in short what the library knows of it.

It lies in a corner, so that the text behind it can be seen while one goes from mention to mention.
"""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from corpus.article import Label
from corpus.errors import CorpusError
from corpus.library.name_glances import NameGlance
from reader.screen.dialogs.dialog import Dialog
from reader.screen.views.name_screen import bars_by_month
from widgets.label_looks import LABEL_NAMES
from widgets.pane_title import PaneTitle
from widgets.spoken_dates import long_date
from widgets.wrapping import printable

_COMPANIONS = 3


class CardSubject(NamedTuple):
    """The name that a card is about."""

    label: Label
    name: str


class NameCard(Dialog[str]):
    """A name in a few lines; the answer is `articles`, `watch` or `company`, what to do with it."""

    DEFAULT_CSS = """
    NameCard { align: right bottom; background: transparent; }
    NameCard > .frame { width: 64; max-width: 100%; height: auto; max-height: 14; margin: 0 0 1 0; }
    NameCard > .frame > PaneTitle { margin: 0; }
    """
    BINDING_GROUP_TITLE = "Name"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,j,down", "step(1)", "Next mention of it", id="card-next"),
        Binding("N,k,up", "step(-1)", "Previous mention of it", id="card-previous"),
        Binding("space", "choose('articles')", "Articles with it", id="card-articles"),
        Binding("w", "choose('watch')", "Watch it", id="card-watch"),
        Binding("C,enter,l", "choose('company')", "Its company", id="card-company"),
    ]

    class _Known(Message):
        def __init__(self, lines: tuple[str, ...]) -> None:
            super().__init__()
            self.lines = lines

    def __init__(
        self,
        subject: CardSubject,
        step: Callable[[int], tuple[int, int]],
        follow: Callable[[str], NameGlance] | None,
    ) -> None:
        """`step` goes to another mention and says its number and their count; 0 stays where one is.

        `follow` is called in a thread; there is none where no library is.
        """
        super().__init__()
        self._subject = subject
        self._step = step
        self._follow = follow

    def compose(self) -> ComposeResult:
        """The name above what is known of it."""
        with Vertical(classes="frame"):
            yield PaneTitle(printable(self._subject.name), LABEL_NAMES[self._subject.label])
            yield CardLines()

    def on_mount(self) -> None:
        """Count the mentions, and look the name up."""
        self.action_step(0)
        if self._follow:
            self.query_one(CardLines).known = ("Looking in the library …",)
            self.run_worker(partial(self._look_up, self._follow), thread=True, group="card")

    def action_step(self, direction: int) -> None:
        """Go to another mention of this name."""
        self.query_one(CardLines).place = self._step(direction)

    def action_choose(self, what: str) -> None:
        """Close, and answer."""
        self.answer(what)

    def _look_up(self, follow: Callable[[str], NameGlance]) -> None:
        try:
            lines = lines_of_card(follow(self._subject.name))
        except CorpusError as error:
            lines = (str(error),)
        self.post_message(self._Known(lines))

    def _on_name_card__known(self, message: _Known) -> None:
        message.stop()
        self.query_one(CardLines).known = message.lines


class CardLines(Widget):
    """What a card says."""

    DEFAULT_CSS = "CardLines { height: auto; color: $foreground; }"

    place: reactive[tuple[int, int]] = reactive((0, 0), layout=True)
    """The number of the mention that is shown, and their count."""
    known: reactive[tuple[str, ...]] = reactive((), layout=True)
    """What the library knows, line by line."""

    def render(self) -> Content:
        """The lines as data, whatever they hold, and the keys below."""
        number, count = self.place
        here = f"{number} of {count} here" if number else f"{count} here"
        keys = "n N mentions · enter company · space articles · w watch" if self.known else "n N mentions"
        return Content("\n".join((here, *self.known, "", keys)))


def lines_of_card(glance: NameGlance) -> tuple[str, ...]:
    """What the library knows of a name, in at most four lines."""
    if not glance.names:
        return ("No article of the library has it yet.",)
    count = max(name.articles for name in glance.names)
    days = [day for name in glance.names for day in (name.first, name.last) if day]
    dates = " to ".join(dict.fromkeys(long_date(day) for day in (min(days), max(days)))) if days else ""
    company = ", ".join(printable(companion.name) for companion in glance.companions[:_COMPANIONS])
    return tuple(
        line
        for line in (
            f"{count:,} article{'s' * (count != 1)} in the library",
            bars_by_month(glance.months),
            dates,
            f"with {company}" if company else "",
        )
        if line
    )

"""Rooms for one widget, and messages that reach whoever answers them without a search."""

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from widgets.handlers import HandlersKnown
from widgets.pane import Pane
from widgets.relayout_boundary import RelayoutBoundary, Room, Shell


class Asking(Shell):
    """A shell that hears of keys."""

    def __init__(self, inner: Widget) -> None:
        super().__init__()
        self._inner = inner
        self.keys: list[str] = []

    def compose(self) -> ComposeResult:
        yield self._inner

    def on_key(self, event: events.Key) -> None:
        self.keys.append(event.key)


class Nested(App[None]):
    """A pane in a shell in a shell."""

    BINDINGS = [("x", "note", "Note")]  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__()
        self.pane = Pane()
        self.shells = [Asking(self.pane)]
        self.shells.append(Asking(self.shells[0]))
        self.noted = 0

    def compose(self) -> ComposeResult:
        yield self.shells[1]

    def action_note(self) -> None:
        self.noted += 1


async def test_a_shell_gives_what_it_holds_all_its_room() -> None:
    app = Nested()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()

        assert {each.region for each in (app.pane, *app.shells)} == {app.screen.region}


async def test_a_shell_gives_no_room_to_what_is_hidden() -> None:
    app = Nested()
    async with app.run_test(size=(40, 12)) as pilot:
        app.pane.display = False
        await pilot.pause()

        assert app.pane not in app.screen._compositor.visible_widgets


async def test_a_key_goes_from_a_pane_to_the_bindings_at_once() -> None:
    app = Nested()
    async with app.run_test() as pilot:
        app.pane.focus()
        await pilot.press("x")

        assert app.noted == 1
        assert [shell.keys for shell in app.shells] == [[], []]


class Told(Message):
    """Something that is told."""


class Listener(RelayoutBoundary):
    """Who hears it, as does its base."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def on_told(self) -> None:
        self.heard.append("base")


class Eager(Listener):
    """Who hears it first."""

    def _on_told(self, message: Told) -> None:
        self.heard.append("own")


class Only(Listener):
    """Who keeps it to itself."""

    def on_told(self, message: Told) -> None:  # type: ignore[override]
        message.prevent_default()
        self.heard.append("only")


@pytest.mark.parametrize(
    ("kind", "heard"), [(Listener, ["base"]), (Eager, ["own", "base"]), (Only, ["only"])]
)
async def test_messages_reach_the_handlers_of_all_bases(kind: type[Listener], heard: list[str]) -> None:
    app, listener = App[None](), kind()
    async with app.run_test() as pilot:
        await app.mount(Room(listener))
        listener.post_message(Told())
        await pilot.pause()

        assert listener.heard == heard


class Hearing(Room):
    """A room that hears it."""

    def __init__(self, *inner: Widget) -> None:
        super().__init__(*inner)
        self.heard = 0

    def on_told(self, message: Told) -> None:
        self.heard += 1


async def test_a_message_passes_rooms_without_an_answer_on_its_way_to_one() -> None:
    app, listener, passed = App[None](), Listener(), Room()
    hearing = Hearing(passed)
    async with app.run_test() as pilot:
        await app.mount(hearing)
        await passed.mount(listener)
        listener.post_message(Told())
        await pilot.pause()

        assert hearing.heard == 1


async def test_a_room_that_is_to_be_painted_anew_is_woken_though_it_answers_nothing() -> None:
    app, room = App[None](), Room()
    async with app.run_test() as pilot:
        await app.mount(room)
        await pilot.pause()
        room.styles.width = 20
        await pilot.pause()

        assert room.outer_size.width == 20


def test_handlers_that_are_decorated_are_left_to_textual() -> None:
    class Decorated(HandlersKnown, App[None]):
        """An application, which has such."""

    known = {
        method.__name__ for _, method in Decorated()._get_dispatch_methods("on_key", events.Key("x", "x"))
    }

    assert known == {"_on_key"}


class Holding(App[None]):
    """A room with something in it."""

    CSS = "Room { border-left: solid red; padding: 0 1; } Static { width: 3; height: 3; }"

    def compose(self) -> ComposeResult:
        with Room():
            yield Static("a")


async def test_rows_of_what_only_holds_others_are_painted_once() -> None:
    app = Holding()
    async with app.run_test(size=(8, 6)) as pilot:
        await pilot.pause()
        room = app.query_one(Room)
        rows = room.render_lines(Region(0, 1, 8, 5))

        assert [row.text for row in rows] == ["│".ljust(8)] * 5
        assert all(row is rows[0] for row in [*rows, *room.render_lines(Region(0, 0, 8, 2))])


async def test_what_only_holds_others_is_painted_anew_in_other_colours() -> None:
    app = Holding()
    async with app.run_test(size=(8, 6)) as pilot:
        await pilot.pause()
        room = app.query_one(Room)
        before = room.render_lines(Region(0, 0, 8, 1))
        app.theme = "textual-light"
        await pilot.pause()
        after = room.render_lines(Region(0, 0, 8, 1))

        assert [segment.style for segment in before[0]] != [segment.style for segment in after[0]]


class Said(Message):
    """Something that is said to whoever is outside."""


async def test_a_message_passes_shells_that_have_no_answer_at_once() -> None:
    app = Nested()
    heard: list[str] = []

    class Hearing(Room):
        def on_said(self) -> None:
            heard.append("outside")

    async with app.run_test() as pilot:
        await app.mount(hearing := Hearing(shell := Shell()))
        await pilot.pause()
        shell.post_message(Said())

        assert (shell.message_queue_size, hearing.message_queue_size) == (0, 1)
        await pilot.pause()
        assert heard == ["outside"]

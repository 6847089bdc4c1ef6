"""Help and palette: what is said of the keys is what the keys do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual.dom import DOMNode

from reader.screen.help_screen import HelpScreen, passages_of
from reader.screen.key_table import KeyCommand, commands_on, keys_in
from reader.screen.reading import Reading
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


PROMISED = {
    *"djkbgGlhJKsS,.+=-[]{}>wVvceE/nNmftHUAROarDoyYz:?q|",
    *(
        "ctrl+d",
        "ctrl+u",
        "ctrl+f",
        "ctrl+t",
        "space",
        "enter",
        "backspace",
        "esc",
        "tab",
        "shift+tab",
        "1…9",
        "f1",
    ),
}


def test_keys_are_written_as_a_reader_writes_them() -> None:
    assert keys_in("full_stop,ctrl+d,question_mark,escape,pagedown") == (".", "ctrl+d", "?", "esc", "pgdn")


async def test_help_names_every_promised_key(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        nodes = (pilot.app, pilot.app.screen, *pilot.app.screen.walk_children())
        keys = {key for command in commands_on(nodes, {}) for key in command.keys}

        assert PROMISED - keys == set()


async def test_help_shows_the_keys_that_the_settings_give(
    open_screen: Callable[..., Opened], core: FakeCore
) -> None:
    core.settings = core.settings.__class__(keys={"next-article": "ctrl+n"})
    async with open_screen() as pilot:
        await pilot.press("ctrl+n", "?")
        passages = pilot.app.screen.query_one(Passages).passages

        assert [passage.mark for passage in passages if passage.text == "Next article"] == ["ctrl+n"]
        assert pilot.app.screen_stack[0].query_one(Reading).article.title == "A bridge for Oslo"


async def test_help_is_narrowed_by_typing_and_closed_by_escape(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("?", *"zen")
        found = [passage.text for passage in pilot.app.screen.query_one(Passages).passages]
        await pilot.press("escape")

        assert found == ["Zen: the text alone"]
        assert not isinstance(pilot.app.screen, HelpScreen)


def test_a_group_is_named_where_it_begins() -> None:
    node = DOMNode()
    commands = [KeyCommand("Moving", ("j",), "Down", "", node), KeyCommand("Moving", ("k",), "Up", "", node)]

    assert [passage.head for passage in passages_of(commands, "")] == ["Moving", ""]
    assert [passage.head for passage in passages_of(commands, "up")] == ["Moving"]


async def test_the_palette_summarises_by_a_method(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await pilot.press(":", *"by luhn")
        await pilot.pause(0.3)
        await pilot.press("enter", "enter")

        await until(pilot, lambda: pilot.app.screen_stack[0].query_one(Reading).method == "luhn")

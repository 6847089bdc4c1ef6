"""What holds for every dialog: it is answered once, however fast the keys come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from textual import events

from reader.screen.dialogs.method_menu import MethodMenu
from reader.screen.reading_screen import ReadingScreen
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


@pytest.mark.parametrize("opening", ["S", "D", "question_mark"])
async def test_a_second_answer_in_the_same_read_of_the_terminal_is_too_late(
    open_screen: Callable[..., Opened], opening: str
) -> None:
    async with open_screen() as pilot:
        # `q` is the last one: where it comes through it leaves the program.
        for second in ("enter", "escape", "q"):
            await pilot.press(opening)
            dialog = pilot.app.screen
            assert not isinstance(dialog, ReadingScreen)
            dialog.action_close()
            dialog.action_close()
            pilot.app.post_message(events.Key(second, None))
            await pilot.pause()

            assert isinstance(pilot.app.screen, ReadingScreen)
            assert pilot.app._exception is None


async def test_two_enters_at_once_choose_one_method(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("S")
        menu = pilot.app.screen
        assert isinstance(menu, MethodMenu)
        for _ in range(2):
            menu.focused.action_choose()
        await pilot.pause()

        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_the_menu_of_methods_begins_at_the_present_one_and_marks_it(
    open_screen: Callable[..., Opened],
) -> None:
    async with open_screen() as pilot:
        await pilot.press("S")
        listed = pilot.app.screen.query_one(Passages)
        marked = [passage.text for passage in listed.passages if passage.mark == "●"]

        assert marked == ["news"]
        assert listed.passages[listed.cursor].text == "news"


async def test_ctrl_c_quits(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("ctrl+c")
        await pilot.pause()

        assert not pilot.app.is_running or pilot.app._exit

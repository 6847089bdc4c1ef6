"""What holds for every dialog: it is answered once, however fast the keys come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from textual import events

from reader.screen.dialogs.method_menu import MethodMenu
from reader.screen.reading_screen import ReadingScreen

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


async def test_ctrl_c_quits(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("ctrl+c")
        await pilot.pause()

        assert not pilot.app.is_running or pilot.app._exit

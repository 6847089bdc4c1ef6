"""The terminal's own cursor, which the flat look puts where the keys act."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, cast

import pytest
from textual.driver import Driver
from textual.geometry import Offset

from reader.screen.look.flat_look import active_place, show_cursor
from reader.settings import Settings
from tests.reader.screen.conftest import LONG
from widgets.article_list import ArticleList
from widgets.passages import Passages
from widgets.summary_pane import SummaryPane

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


class Listening:
    """What is written to a terminal, or to none."""

    def __init__(self, *, is_headless: bool) -> None:
        self.is_headless = is_headless
        self.written: list[str] = []

    def write(self, text: str) -> None:
        self.written.append(text)


def test_a_terminal_is_told_to_show_its_cursor_and_nothing_else_is() -> None:
    terminal, nowhere = Listening(is_headless=False), Listening(is_headless=True)

    show_cursor(None)
    for driver in (terminal, nowhere):
        show_cursor(cast(Driver, driver))

    assert (terminal.written, nowhere.written) == (["\x1b[?25h"], [])


async def test_the_cursor_stands_at_the_row_of_the_list_that_keys_act_on(
    open_screen: Callable[..., Opened],
) -> None:
    async with open_screen() as pilot:
        screen, articles = pilot.app.screen, pilot.app.screen.query_one(ArticleList)
        await pilot.pause()
        first = active_place(screen)
        await pilot.press("j")
        await pilot.pause()
        second = active_place(screen)
        screen.set_focus(None)
        await pilot.pause()

        assert first == articles.content_region.offset
        assert second == Offset(first.x, first.y + articles.page_rows)
        assert active_place(screen) is None


@pytest.mark.parametrize("height", [3, 16])
async def test_the_cursor_stays_in_its_pane_though_the_row_is_out_of_sight(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], core: FakeCore, height: int
) -> None:
    core.settings = Settings(sentences=40)
    async with open_screen((LONG,), size=(120, height)) as pilot:
        screen = pilot.app.screen
        passages = screen.query_one(SummaryPane).query_one(Passages)
        await until(pilot, lambda: len(passages.passages) == 40)
        passages.focus()
        await pilot.pause()
        passages.jump_to(10)
        from_above = active_place(screen)
        await pilot.press("G")
        passages.jump_to(0)
        from_below = active_place(screen)

        rows = passages.scrollable_content_region
        assert from_above == rows.offset
        assert from_below == (rows.x, rows.bottom - 1)


async def test_beside_the_screen_there_is_no_widget_to_select_in(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.pause()

        assert pilot.app.screen.get_widget_and_offset_at(900, 900) == (None, None)

"""The gist: the summary of the row under the cursor, in the list itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from reader.screen.desk.desk import Desk
from reader.screen.desk.reading import Reading
from widgets.article_list import ArticleList
from widgets.article_text import ArticleText
from widgets.summary_pane import SummaryPane

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


@pytest.fixture(autouse=True)
def _at_rest_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.screen.desk.desk.AT_REST", 0.01)


@pytest.mark.parametrize("size", [(60, 24), (80, 24), (110, 30)])
async def test_s_in_the_list_shows_the_gist_of_the_row(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
    size: tuple[int, ...],
) -> None:
    async with open_screen(size=size) as pilot:
        await pilot.press("s")
        await until(pilot, lambda: "A ferry sank" in shown(pilot))
        await pilot.press("j")
        await until(pilot, lambda: "Oslo opens a bridge." in shown(pilot))

        assert pilot.app.screen.query_one(ArticleList).is_on_screen


async def test_below_a_narrow_list_stands_the_gist_and_no_text(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(size=(80, 24)) as pilot:
        screen = pilot.app.screen
        await pilot.press("s")
        await pilot.pause()
        before = screen.query_one(ArticleText).is_on_screen
        await pilot.press("enter")
        await pilot.pause()
        reading = (screen.query_one(ArticleText).is_on_screen, screen.query_one(ArticleList).is_on_screen)
        await pilot.press("q", "s")
        await pilot.pause()

        assert (before, reading) == (False, (True, False))
        assert not screen.query_one(SummaryPane).is_on_screen


async def test_rows_around_the_cursor_are_summarised_ahead(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: len({title for title, _, _ in core.asked}) == 3)
        # Those that were asked for are known only once the engines have answered.
        await pilot.app.workers.wait_for_complete()
        asked = len(core.asked)
        await pilot.press("j")
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.article.title == "A bridge for Oslo" and reading.summary)

        assert len(core.asked) == asked


async def test_nothing_is_summarised_ahead_while_no_summary_is_shown(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(size=(80, 24)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        pilot.app.screen.query_one(Desk).look_ahead()
        await pilot.app.workers.wait_for_complete()

        assert [title for title, _, _ in core.asked] == ["Ferry sinks off Bergen"]


async def test_a_late_gist_is_never_shown_for_another_row(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: core.asked)
        await pilot.press("j")
        core.go_on.set()
        await until(pilot, lambda: reading.summary)
        kept = reading.summary.kept[0].sentence.span.of(reading.article.text)

        assert kept == "Oslo opens a bridge."

"""Names that are found while methods are compared."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual.pilot import Pilot

from reader.screen.desk.reading import Reading
from reader.screen.views.compare_screen import CompareScreen
from reader.screen.views.method_column import MethodColumn

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


def _is_painted(pilot: Pilot[None], name: str) -> bool:
    strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
    return any(
        name in segment.text and segment.style is not None and bool(segment.style.italic)
        for strip in strips
        for segment in strip
    )


async def test_names_that_come_later_are_painted_in_the_comparison(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.names_may_come.clear()
    async with open_screen(size=(100, 30)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        at_first = reading.entities
        core.names_may_come.set()
        await until(pilot, lambda: _is_painted(pilot, "Bergen"))

        assert at_first == ()


async def test_names_that_are_plain_on_the_desk_are_plain_in_the_comparison(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(size=(100, 30)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary and reading.entities)
        await pilot.press("c")
        await until(pilot, lambda: _is_painted(pilot, "Bergen"))
        await pilot.press("escape", "E", "c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        screen = pilot.app.screen
        await until(pilot, lambda: all(column.passages.passages for column in screen.query(MethodColumn)))
        await pilot.pause()

        assert not _is_painted(pilot, "Bergen")

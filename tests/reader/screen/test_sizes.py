"""Terminals that are small, or have few colours."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from reader.screen.desk.reading import Reading
from reader.screen.look.themes import ANSI, DARK, theme_for

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


@pytest.mark.parametrize("size", [(20, 20), (80, 5), (1, 1)])
async def test_a_terminal_that_is_too_small_says_so_and_comes_back(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
    size: tuple[int, ...],
) -> None:
    async with open_screen(size=(80, 24)) as pilot:
        await pilot.resize_terminal(*size)
        await until(pilot, lambda: pilot.app.screen.has_class("-tiny"))
        await pilot.pause()
        small = shown(pilot)
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: "Ferry sinks off Bergen" in shown(pilot))

        assert "Too small"[: size[0]] in small
        assert "Ferry" not in small
        assert "Too small" not in shown(pilot)


async def test_in_a_low_terminal_the_summary_covers_the_text_while_it_is_read(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], shown: Callable[..., str]
) -> None:
    async with open_screen(size=(60, 12)) as pilot:
        await pilot.press("enter", "s")
        await until(pilot, lambda: "Summary" in shown(pilot) and "18 March" not in shown(pilot))
        await pilot.press("h")
        await until(pilot, lambda: "18 March" in shown(pilot) and "Summary" not in shown(pilot))
        await pilot.press("s")
        await until(pilot, lambda: "Summary" in shown(pilot))
        await pilot.press("s")
        await until(pilot, lambda: "18 March" in shown(pilot) and "Summary" not in shown(pilot))

        assert pilot.app.screen.query_one(Reading).side_panes == ()


async def test_a_terminal_that_grows_shows_text_and_summary_together(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], shown: Callable[..., str]
) -> None:
    async with open_screen(size=(60, 12)) as pilot:
        await pilot.press("enter", "s")
        await pilot.resize_terminal(60, 24)

        await until(pilot, lambda: "Summary" in shown(pilot) and "18 March" in shown(pilot))


@pytest.mark.parametrize(
    ("colors", "theme"), [("truecolor", DARK), (None, DARK), ("256", ANSI), ("standard", ANSI)]
)
def test_a_terminal_of_few_colours_has_its_own(colors: str | None, theme: str) -> None:
    assert theme_for(colors) == theme

"""Selecting by sentence with the keys."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest

from reader.screen.desk.reading import Reading
from widgets.article_rows import GUTTER

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeStoredListing, Opened


async def test_v_selects_a_sentence_and_moving_widens_it(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    said: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with open_screen() as pilot:
        copied: list[str] = []
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", copied.append)
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("enter", "V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("j", "j", "k", "y")

        assert copied == ["A ferry sank off Bergen. All were saved."]
        assert reading.text.selected is None


async def test_what_is_selected_is_highlighted_and_escape_ends_it(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(kept) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("j", "enter", "V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("down", "H")
        await until(pilot, lambda: kept.highlights)
        await pilot.press("V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("escape")

        assert kept.highlights[1].of(reading.article.text) == "Rain fell. The sun shone."
        assert reading.text.selected is None
        assert reading.text.has_focus


@pytest.mark.parametrize(("column", "characters"), [(0, 0), (4, 4), (400, 60)])
async def test_the_mouse_selects_what_it_is_drawn_over(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    column: int,
    characters: int,
) -> None:
    """From the margin, from within a row and from beyond its end."""
    async with open_screen(kept, size=(80, 24)) as pilot:
        await pilot.press("enter")
        text = pilot.app.screen.query_one(Reading).text
        await until(pilot, lambda: len(text.rows))
        first = len(text.rows.heading)
        span = text.rows.span(first)
        assert span is not None
        assert text.article is not None
        words = span.of(text.article.text)
        front = min(text.size.width - 2, column + (GUTTER if column else 0))
        await pilot.mouse_down(text, offset=(front, first))
        await pilot.hover(text, offset=(front + 1, first + 1))
        await pilot.mouse_up(text, offset=(GUTTER + 1, first + 1))
        selected = pilot.app.screen.get_selected_text() or ""

        assert selected.split("\n")[0] == words[min(characters, len(words)) :]

"""Selecting by sentence with the keys."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest

from reader.screen.desk.reading import Reading

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeShelf, Opened


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
    open_screen: Callable[..., Opened], shelf: FakeShelf, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(shelf) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("j", "enter", "V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("down", "H")
        await until(pilot, lambda: shelf.highlights)
        await pilot.press("V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("escape")

        assert shelf.highlights[1].of(reading.article.text) == "Rain fell. The sun shone."
        assert reading.text.selected is None
        assert reading.text.has_focus

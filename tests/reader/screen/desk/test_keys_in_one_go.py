"""Keys that arrive in one read of the terminal: each is for the pane that the one before it went to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual import events
from textual.pilot import Pilot

from reader.screen.desk.list_pane import ListPane
from widgets.article_list import ArticleList

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


async def test_a_key_right_behind_the_way_to_the_list_is_the_lists(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(size=(120, 30)) as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        await pilot.press("enter")
        await until(pilot, lambda: not articles.has_focus)
        _send(pilot, "hj")

        await until(pilot, lambda: articles.cursor == 1)
        assert articles.has_focus


@pytest.mark.parametrize("width", [120, 60])
@pytest.mark.parametrize("typed", ["/ferry", "h/ferry", "hj/ferry"])
async def test_words_typed_right_behind_a_slash_are_the_prompts(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
    width: int,
    typed: str,
) -> None:
    async with open_screen(size=(width, 30)) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        if "h" in typed:
            await pilot.press("enter")
            await until(pilot, lambda: not list_pane.has_focus_within)
        _send(pilot, typed)

        await until(pilot, lambda: list_pane.words == "ferry")
        assert "Filter ferry" in shown(pilot)


async def test_a_key_right_behind_an_answer_is_the_panes(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(size=(120, 30)) as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        _send(pilot, "/")
        pilot.app.post_message(events.Key("escape", None))
        _send(pilot, "j")

        await until(pilot, lambda: articles.cursor == 1)
        assert articles.has_focus


def _send(pilot: Pilot[None], typed: str) -> None:
    for key in typed:
        pilot.app.post_message(events.Key("slash" if key == "/" else key, key))

"""Keys that arrive in one read of the terminal: each is for the pane that the one before it went to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual import events

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
        for key in "hj":
            pilot.app.post_message(events.Key(key, key))

        await until(pilot, lambda: articles.cursor == 1)
        assert articles.has_focus

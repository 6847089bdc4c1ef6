"""Searching the library from any pane."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import pytest
from textual.pilot import Pilot

from corpus.article import Article, Span
from corpus.library.query.query import QueryError
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Order
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading
from widgets.article_list import ArticleList

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


class Catalogue(MemoryListing):
    """A listing that knows one mistake."""

    def narrowed(self, words: str, order: Order, /) -> Any:
        if "tilte:" in words:
            raise QueryError(words, Span(0, 5), "unknown field 'tilte'; choose from title, tag")
        return super().narrowed(words, order)


@pytest.mark.parametrize("keys", [("tab", "tab"), ("z",)])
async def test_ctrl_f_searches_from_every_pane_and_leads_to_the_list(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], keys: tuple[str, ...]
) -> None:
    async with open_screen() as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press(*keys, "ctrl+f", *"oslo", "enter")
        await until(pilot, lambda: len(list_pane.listing) == 1)

        assert list_pane.words == "oslo"
        assert pilot.app.focused is pilot.app.screen.query_one(ArticleList)
        assert list_pane.is_on_screen


async def test_a_wrong_query_is_explained_in_the_status_until_it_is_mended(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    articles = (Article("Oslo cheered.", title="Oslo"), Article("Rain."))
    async with open_screen(Catalogue(articles), size=(80, 12)) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("ctrl+f")
        list_pane.words = "tilte:x"
        await until(pilot, lambda: list_pane.refused)
        await pilot.pause()
        refused = shown(pilot)
        list_pane.words = "oslo"
        await until(pilot, lambda: len(list_pane.listing) == 1)
        await pilot.pause()

        assert "unknown field 'tilte'; choose from title, tag" in refused
        assert "unknown field" not in shown(pilot)
        assert pilot.app.screen.query_one(Reading).article.title == "Oslo"

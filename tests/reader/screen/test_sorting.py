"""The orders of the list, on a real library."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.library.store import Library
from corpus.listings.listing import Order
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading
from reader.screen.listings.stored_listing import StoredListing
from widgets.pane_title import PaneTitle

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


ARTICLES = (
    Article("Rain fell.", title="Rain", date="2023-03-18", id="a", source="two"),
    Article("The sun shone.", title="Sun", date="2023-03-19", id="b", source="one"),
    Article("Fog came.", title="Fog", date="2023-03-17", id="c", source="three"),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.add(ARTICLES)
        yield library


def titles(list_pane: ListPane) -> list[str]:
    return [list_pane.listing.row(index).title for index in range(len(list_pane.listing))]


async def test_every_order_sorts_a_library_and_keeps_the_cursor_on_its_article(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    orders = {
        Order.TITLE: ["Fog", "Rain", "Sun"],
        Order.DATE: ["Sun", "Rain", "Fog"],
        Order.SOURCE: ["Sun", "Fog", "Rain"],
    }
    async with open_screen(StoredListing.of(library)) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("G")
        for order, wanted in orders.items():
            list_pane.sort(order)
            await until(pilot, lambda wanted=wanted: titles(list_pane) == wanted)
        await pilot.pause()

        assert pilot.app.screen.query_one(Reading).article.title == "Fog"


async def test_unread_first_can_be_asked_for_again_after_marking(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("m")
        await until(pilot, lambda: not list_pane.listing.row(0).unread)
        list_pane.sort(Order.UNREAD)
        await until(pilot, lambda: titles(list_pane) == ["Rain", "Fog", "Sun"])
        await pilot.press("g", "m")
        await until(pilot, lambda: not list_pane.listing.row(0).unread)
        list_pane.sort(Order.UNREAD)

        await until(pilot, lambda: titles(list_pane) == ["Fog", "Sun", "Rain"])


async def test_an_order_is_chosen_by_a_letter_and_said(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("O", "t")
        await until(pilot, lambda: titles(list_pane) == ["Fog", "Rain", "Sun"])

        assert list_pane.query_one(PaneTitle).remark.endswith(" · by title")

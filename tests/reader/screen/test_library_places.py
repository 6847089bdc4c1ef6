"""Places of a library, and queries that are watched."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.library.saved import save_query
from corpus.library.store import Library
from reader.screen.library_places import PlacesMenu, places_of
from reader.screen.list_pane import ListPane
from reader.screen.shelf import Shelf
from reader.screen.stored import UNSTORED

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeShelf, Opened


async def test_a_place_is_chosen_and_narrows_the_list(
    open_screen: Callable[..., Opened], shelf: FakeShelf, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(shelf) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("enter", "backslash")
        await until(pilot, lambda: isinstance(pilot.app.screen, PlacesMenu))
        await pilot.press("j", "enter")
        await until(pilot, lambda: list_pane.narrowed_by == "is:unread")


async def test_a_query_is_watched_under_a_name(
    open_screen: Callable[..., Opened],
    shelf: FakeShelf,
    until: Callable[..., Awaitable[None]],
    said: list[str],
) -> None:
    async with open_screen(shelf) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("w")
        list_pane.words = "rain"
        await until(pilot, lambda: list_pane.narrowed_by)
        await pilot.press("w", "enter")
        await until(pilot, lambda: len(said) == 2)

        assert "filter the list" in said[0]
        assert "“rain”" in said[1]
        assert list_pane.listing.done == [("rain", "rain")]


async def test_unstored_articles_have_no_places(open_screen: Callable[..., Opened], said: list[str]) -> None:
    async with open_screen() as pilot:
        await pilot.press("backslash", "w")

        assert said == [UNSTORED] * 2


def test_the_places_of_a_library_are_counted_queries(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article("Rain.", title="Rain", id="a"), Article("Sun.", title="Sun", id="b")])
        library.marks.tag(["@1"], ["wet"])
        library.marks.mark_read(["@2"])
        save_query(library, "weather", "rain OR sun")
        # What came today is a matter of the clock.
        places = [place for place in places_of(library) if place.name != "Today"]

        assert [(place.name, place.count) for place in places] == [
            ("All", 2),
            ("Unread", 1),
            ("Starred", 0),
            ("weather", 2),
            ("wet", 1),
        ]
        assert all(len(library.listing(place.query)) == place.count for place in places)


async def test_an_empty_list_leads_to_the_places_too(
    open_screen: Callable[..., Opened], empty_shelf: FakeShelf, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(empty_shelf) as pilot:
        await pilot.press("backslash")
        await until(pilot, lambda: isinstance(pilot.app.screen, PlacesMenu))


def test_a_shelf_without_articles_is_one(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        assert Shelf.of(library)

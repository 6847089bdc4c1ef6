"""Places of a library, and queries that are watched."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.saved import save_query
from corpus.library.store import Library
from reader.screen.actions.library_growth import LibraryGrowth
from reader.screen.app import ReaderApp
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.rail import _ONLY_THESE, Rail, place_passages
from reader.screen.listings.library_places import (
    LibraryPlace,
    feeds_in_sight,
    places_of,
    remove_place,
    rename_place,
)
from reader.screen.listings.stored import UNSTORED
from reader.screen.listings.stored_listing import StoredListing
from reader.state import State
from widgets.article_list import ArticleList
from widgets.passage_rows import rows_of

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, FakeStoredListing, Opened


async def test_moving_in_the_rail_lists(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(kept) as pilot:
        list_pane, rail = pilot.app.screen.query_one(ListPane), pilot.app.screen.query_one(Rail)
        await pilot.press("enter", "backslash")
        await until(pilot, lambda: rail.passages)
        assert rail.has_focus
        await pilot.press("j")
        await until(pilot, lambda: list_pane.narrowed_by == "is:unread")
        assert rail.has_focus
        await pilot.press("enter")
        assert pilot.app.screen.query_one(ArticleList).has_focus
        assert rail.display
        await pilot.press("backslash")
        assert not rail.display


async def test_a_place_stays_under_the_cursor_when_a_filter_is_typed_and_places_are_counted_anew(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with open_screen(kept) as pilot:
        list_pane, rail = pilot.app.screen.query_one(ListPane), pilot.app.screen.query_one(Rail)
        await pilot.press("backslash")
        await until(pilot, lambda: rail.passages)
        await pilot.press("j", "j", "enter", "/", *" sun", "enter")
        await until(pilot, lambda: list_pane.narrowed_by == "tag:sea sun")
        fewer = (LibraryPlace("Library", "All", ""), LibraryPlace("Tags", "sea", "tag:sea"))
        monkeypatch.setattr(type(kept.library), "places", lambda _: fewer)
        rail.renew()
        await until(pilot, lambda: len(rail.passages) == 2)

        assert rail.passages[rail.cursor].text == "sea"


async def test_the_rail_lies_over_a_narrow_list_while_it_has_the_focus(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(kept, size=(80, 24)) as pilot:
        rail, articles = pilot.app.screen.query_one(Rail), pilot.app.screen.query_one(ArticleList)
        await pilot.press("backslash")
        await until(pilot, lambda: rail.passages)
        assert rail.region.width < 80
        assert articles.region.width > 70
        await pilot.press("escape")
        assert not rail.display
        assert articles.has_focus
        await pilot.press("backslash")
        assert rail.has_focus


async def test_a_feed_is_renamed_left_and_refreshed_in_the_rail(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    said: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, ...]] = []

    async def note(_: object, meanwhile: str, *command: str) -> None:
        asked.append(command)

    monkeypatch.setattr(LibraryGrowth, "_grow", note)
    async with open_screen(kept) as pilot:
        rail = pilot.app.screen.query_one(Rail)
        await pilot.press("backslash")
        await until(pilot, lambda: rail.passages)
        await pilot.press("t", "d", "G", "r")
        await until(pilot, lambda: asked)
        await pilot.press("t", "!", "enter")
        await until(pilot, lambda: len(said) == 3)
        await pilot.press("d", "y")
        await until(pilot, lambda: len(said) == 4)

        assert asked == [("feeds", "refresh", "https://sea")]
        assert said == [_ONLY_THESE, _ONLY_THESE, "Sea News! now", "left"]
        assert ("left", "Sea News") in kept.done or ("left", "Sea News") in pilot.app.screen.query_one(
            ListPane
        ).listing.done


async def test_a_filter_is_saved_under_a_name(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    said: list[str],
) -> None:
    async with open_screen(kept) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("slash", *"rain", "ctrl+s")
        await until(pilot, lambda: list_pane.narrowed_by == "rain")
        await pilot.press("w", "e", "t", "enter")
        await until(pilot, lambda: said)

        assert list_pane.listing.done == [("saved", "wet", "rain")]


async def test_the_rail_is_there_again_at_the_next_start(
    core: FakeCore, kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    app = ReaderApp(core, kept, state=State(panes=("rail",)))
    async with app.run_test(size=(120, 30)) as pilot:
        rail = app.screen.query_one(Rail)
        await until(pilot, lambda: rail.passages)
        assert rail.display
        assert app.screen.query_one(ArticleList).has_focus
        app.exit()
    assert "rail" in (app.state.panes or ())


def test_a_place_is_one_line() -> None:
    places = (
        LibraryPlace("Library", "All", "", 1234),
        LibraryPlace("Watches", "rain", "rain", 5, new=2),
        LibraryPlace("Feeds", "A paper of a very long name", "", 12, 3, note="it cannot be found any more"),
    )
    shown = place_passages(places, 24)

    assert [passage.tail for passage in shown] == ["1,234", "2 new · 5", "3/12"]
    assert [passage.head for passage in shown] == ["Library", "Watches", "Feeds"]
    rows = rows_of(shown, 24, spacing=0)
    assert sum(row.is_body for row in rows) == 4


async def test_a_query_is_watched_under_a_name(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    said: list[str],
) -> None:
    async with open_screen(kept) as pilot:
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


def test_what_came_since_last_time_is_a_place(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article(f"{word}.", title=word, id=word) for word in ("Rain", "Sun", "Snow")])
        new = next(place for place in places_of(library, 1) if place.name == "New since last time")

        assert new.count == 2
        assert [library.listing(new.query).id_at(index) for index in range(2)] == ["@3", "@2"]


def test_feeds_and_queries_are_renamed_and_left(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        subscribe(library, [Feed("https://example.org/rss.xml", title="Sea")])
        save_query(library, "wet", "rain")

        def place(name: str) -> LibraryPlace:
            return next(place for place in places_of(library) if place.name == name)

        assert (place("Sea").count, place("Sea").unread) == (0, 0)
        assert "Ocean" in rename_place(library, place("Sea"), "Ocean")
        rename_place(library, place("wet"), "weather")
        assert "Ocean" in remove_place(library, place("Ocean"))
        assert "weather" in remove_place(library, place("weather"))
        assert {place.group for place in places_of(library)} == {"Library"}
        with pytest.raises(LibraryError):
            remove_place(library, place("All"))


def test_a_tag_is_renamed_and_removed_everywhere_and_that_can_be_undone(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article("Rain.", title="Rain", id="1", tags=("wet", "sea"))])
        library.add([Article("Sun.", title="Sun", id="2", tags=("wet",))])

        def tags() -> dict[str, int | None]:
            return {place.name: place.count for place in places_of(library) if place.group == "Tags"}

        def place(name: str) -> LibraryPlace:
            return next(place for place in places_of(library) if place.name == name)

        rename_place(library, place("wet"), "sea")
        renamed = tags()
        assert "sea" in remove_place(library, place("sea"))
        removed = tags()
        library.marks.undo()
        back = tags()
        library.marks.undo()

        assert (renamed, removed, back) == ({"sea": 2}, {}, {"sea": 2})
        assert tags() == {"sea": 1, "wet": 2}


@pytest.mark.parametrize(
    ("words", "feeds"),
    [
        ('source:"Sea"', ("https://example.org/rss.xml",)),
        (' source:"https://example.org/other.xml" ', ("https://example.org/other.xml",)),
        ('source:"Sea" is:unread', ()),
        ("", ()),
        ("sea", ()),
    ],
)
def test_a_list_of_one_feed_is_known_by_its_query(tmp_path: Path, words: str, feeds: tuple[str, ...]) -> None:
    with Library.open(tmp_path / "library.db") as library:
        subscribe(library, [Feed("https://example.org/rss.xml", title="Sea")])
        subscribe(library, [Feed("https://example.org/other.xml")])

        assert feeds_in_sight(library, words) == feeds


async def test_an_empty_list_leads_to_the_places_too(
    open_screen: Callable[..., Opened], empty_shelf: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(empty_shelf) as pilot:
        await pilot.press("backslash")
        await until(pilot, lambda: pilot.app.screen.query_one(Rail).passages)


def test_a_shelf_without_articles_is_one(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        assert StoredListing.of(library)

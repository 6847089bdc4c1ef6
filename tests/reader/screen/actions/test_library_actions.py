"""Marks, adding and refreshing: what is done to a library from the screen."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.value_types import replace
from reader.screen.actions import library_growth
from reader.screen.desk.list_pane import ListPane
from reader.screen.engines.own_process import OwnReport
from reader.screen.listings.stored import tags_in
from widgets.article_list import ArticleList

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, FakeStoredListing, Opened


async def test_marks_go_to_the_listing_in_turn_and_show_at_once(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(kept) as pilot:
        await pilot.press("m", "f", "t", *" new", "enter")
        await until(pilot, lambda: len(kept.done) == 3)
        await pilot.pause()

        assert kept.done == [("unread", 0), ("star", 1), (1, ("old", "new"))]
        assert "★" in shown(pilot)


async def test_an_article_that_is_opened_is_read(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(kept) as pilot:
        await pilot.press("enter")
        await until(pilot, lambda: len(kept.done) == 1)
        await pilot.press("J")
        await until(pilot, lambda: len(kept.done) == 2)

        assert kept.done == [("read", 0), ("read", 1)]


async def test_the_last_mark_can_be_taken_back(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    said: list[str],
) -> None:
    async with open_screen(kept) as pilot:
        await pilot.press("m", "U")
        await until(pilot, lambda: said)

        assert said == ["Took back ('unread', 0)."]


async def test_the_next_unread_article_is_one_key_away(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    said: list[str],
) -> None:
    kept.done = [("read", 0), ("read", 1)]
    async with open_screen(kept) as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: articles.cursor == 2)
        await pilot.press("greater_than_sign")
        await until(pilot, lambda: said)

        assert said == ["No other article here is unread."]


async def test_space_at_the_end_of_a_text_goes_on_to_the_next_unread(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    kept.done = [("read", 1)]
    async with open_screen(kept) as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        await pilot.press("enter", "space")
        await until(pilot, lambda: articles.cursor == 2)


async def test_space_at_the_end_of_an_unstored_text_goes_on_to_the_next(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        await pilot.press("enter", "space")
        await until(pilot, lambda: articles.cursor == 1)


async def test_everything_above_is_marked_read(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    said: list[str],
) -> None:
    async with open_screen(kept) as pilot:
        await pilot.press("G", "A")
        await until(pilot, lambda: said)

        assert kept.done == [("read", 0), ("read", 1)]
        assert said == ["2 marked read; U takes it back."]


@pytest.mark.parametrize(("answer", "marked"), [("y", 3), ("n", 0)])
async def test_the_whole_list_is_marked_read_after_a_question(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, answer: str, marked: int
) -> None:
    async with open_screen(kept) as pilot:
        await pilot.press("R", answer)
        await pilot.app.workers.wait_for_complete()

        assert len(kept.done) == marked


async def test_what_only_a_library_has_says_so_calmly(
    open_screen: Callable[..., Opened], said: list[str]
) -> None:
    async with open_screen() as pilot:
        await pilot.press(*"UrAR", "greater_than_sign")

        assert ["are not stored" in message for message in said] == [True] * 5


async def test_a_source_is_added_and_the_list_renewed_around_the_cursor(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    said: list[str],
) -> None:
    asked = []

    async def add(*command: str) -> OwnReport:
        asked.append(command)
        return OwnReport("1 article added.")

    monkeypatch.setattr(library_growth, "said_by_own_process", add)
    async with open_screen(kept) as pilot:
        await pilot.press("j", "a", *"/tmp/x", "enter")
        list_pane = pilot.app.screen.query_one(ListPane)
        await until(pilot, lambda: len(list_pane.listing) == 4)

        assert asked == [("add", "/tmp/x", "--library", "library.db")]
        assert said == ["Adding…", "1 article added."]
        assert pilot.app.screen.query_one(ArticleList).cursor == 1


async def test_a_path_is_completed_by_the_tab_key_before_it_is_added(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    asked = []

    async def add(*command: str) -> OwnReport:
        asked.append(command)
        return OwnReport("1 article added.")

    (tmp_path / "stories").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(library_growth, "said_by_own_process", add)
    async with open_screen(kept) as pilot:
        await pilot.press("a", *"~/sto", "tab", "enter")
        await until(pilot, lambda: asked)

    assert asked == [("add", f"{tmp_path}/stories", "--library", "library.db")]


async def test_what_is_new_for_watches_is_said_after_a_refresh(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    said: list[str],
    core: FakeCore,
) -> None:
    async def refresh(*_: str) -> OwnReport:
        kept.news = (("sea", 2), ("fog", 1))
        return OwnReport("3 articles added.")

    shown: list[tuple[str, ...]] = []
    monkeypatch.setattr(library_growth, "said_by_own_process", refresh)
    monkeypatch.setattr(library_growth, "tell", lambda *notice: shown.append(notice))
    core.settings = replace(core.settings, notify="desktop")
    async with open_screen(kept) as pilot:
        await pilot.press("r")
        await until(pilot, lambda: shown)

        assert said == ["Refreshing…", "3 articles added.", "sea: 2 new · fog: 1 new"]
        assert shown == [("desktop", "nutgraf", "sea: 2 new · fog: 1 new")]


async def test_feeds_that_are_due_are_refreshed_as_often_as_is_set(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    core: FakeCore,
) -> None:
    asked: list[tuple[str, ...]] = []
    repeated: list[tuple[float, Callable[[], None]]] = []

    async def refresh(*command: str) -> OwnReport:
        asked.append(command)
        return OwnReport("Nothing is new.")

    monkeypatch.setattr(library_growth, "said_by_own_process", refresh)
    monkeypatch.setattr(
        library_growth.LibraryGrowth, "set_interval", lambda _, *often: repeated.append(often), raising=False
    )
    core.settings = replace(core.settings, refresh_minutes=5)
    async with open_screen(kept) as pilot:
        [(seconds, act)] = repeated
        act()
        await until(pilot, lambda: asked)

        assert seconds == 300
        assert asked == [("feeds", "refresh", "--due", "--library", "library.db")]


@pytest.mark.parametrize(("words", "feeds"), [("", ()), ('source:"Sea News"', ("https://sea",))])
async def test_only_the_feed_in_sight_is_refreshed(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    feeds: tuple[str, ...],
) -> None:
    asked: list[tuple[str, ...]] = []

    async def refresh(*command: str) -> OwnReport:
        asked.append(command)
        return OwnReport("")

    monkeypatch.setattr(library_growth, "said_by_own_process", refresh)
    async with open_screen(kept) as pilot:
        pilot.app.screen.query_one(ListPane).words = words
        await pilot.press("r")
        await until(pilot, lambda: asked)

        assert asked == [("feeds", "refresh", *feeds, "--library", "library.db")]


def test_tags_are_typed_with_blanks_or_commas() -> None:
    assert tags_in(" sea, ferry  sea ") == ("sea", "ferry")


async def test_a_mark_that_is_kept_while_the_screen_closes_ends_in_silence(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def star_when_told(index: int) -> None:
        asked.set()
        go_on.wait(10)
        kept.done.append(("star", index))

    monkeypatch.setattr(kept.marks, "toggle_starred", star_when_told)
    async with open_screen(kept) as pilot:
        await pilot.press("f")
        await asyncio.to_thread(asked.wait, 10)
        pilot.app.screen.query_one(ListPane).query_one(ArticleList).remove()
        pilot.app.exit()
        go_on.set()
        await pilot.pause(0.1)

    assert kept.done == [("star", 0)]

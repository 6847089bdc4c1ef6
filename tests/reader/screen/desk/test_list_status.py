"""What the screen says when there is nothing to list, something failed, or something is to be said."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.article import Article
from corpus.errors import SourceError
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Order
from reader.screen.app import ReaderApp
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.list_status import SourceProgress, Standing, remark_on, sentence_for
from reader.screen.desk.reading import Reading
from reader.screen.listings.arrivals import Arrivals
from widgets.message_line import MessageLine

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, FakeStoredListing, Opened


BROKEN = SourceError("b.txt", "no text", "check the file")


@pytest.mark.parametrize(
    ("standing", "remark"),
    [
        (Standing(4013, 4013), "4,013"),
        (Standing(193, 4013, "oslo", Order.DATE), "193 of 4,013 · “oslo” · newest"),
        (Standing(4013, 4013, is_stored=True, unread=214), "214 unread of 4,013 · newest"),
        (Standing(4013, 4013, is_stored=True, unread=0), "4,013 · newest"),
        (Standing(9, 40, "is:unread", is_stored=True, unread=9), "9 of 40 · “is:unread” · newest"),
        (Standing(0, 0, is_stored=True, unread=0), "0"),
        (Standing(9, 40, "oslo", is_stored=True, unread=2), "9 of 40 · 2 unread · “oslo” · newest"),
        (Standing(23, 23, progress=SourceProgress(is_reading=True)), "23 · reading…"),
        (Standing(23, 23, progress=SourceProgress(failed=2)), "23 · 2 failed (!)"),
    ],
)
def test_the_title_counts_first(standing: Standing, remark: str) -> None:
    assert remark_on(standing) == remark


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (Standing(0, 9, "oslo"), "matches “oslo”"),
        (Standing(0, 0, progress=SourceProgress(is_reading=True)), "Reading…"),
        (Standing(0, 0, is_stored=True), "Press a to add"),
        (Standing(0, 0, progress=SourceProgress(failed=1)), "Press ! to see why"),
        (Standing(0, 0), "no articles here"),
    ],
)
def test_an_empty_list_says_why_and_the_way_on(standing: Standing, said: str) -> None:
    assert said in sentence_for(standing)


async def test_a_filter_without_hits_says_so_and_leaves_nothing_behind(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(size=(120, 20)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary and reading.labels)
        await pilot.press("/", *"xyzzy", "enter")
        await until(pilot, lambda: reading.article is None)
        await until(pilot, lambda: "Nothing here matches" in shown(pilot))
        await pilot.pause()
        empty = shown(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: reading.article)

        assert "Place" not in empty
        assert "A ferry sank" not in empty
        assert "news" not in empty


async def test_an_empty_library_says_how_to_fill_it(
    open_screen: Callable[..., Opened],
    empty_shelf: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(empty_shelf) as pilot:
        await until(pilot, lambda: "Press a to add" in shown(pilot))


async def test_a_finished_wrong_query_shows_its_mistake_and_nothing_else(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(kept) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("/", *"date:2023-13", "enter")
        await until(pilot, lambda: list_pane.mistake)
        await pilot.pause(0.1)
        rows = [row[: len(" date:2023-13")] for row in shown(pilot).splitlines()]
        listed = len(list_pane.listing)
        await pilot.press("escape")
        await until(pilot, lambda: len(list_pane.listing) == 3)

        assert listed == 0
        assert rows[rows.index(" date:2023-13") + 1] == "      ^^^^^^^"
        assert list_pane.mistake == ""


async def test_a_message_gives_way_to_the_next_and_goes_with_the_next_key(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        line = pilot.app.screen.query_one(MessageLine)
        pilot.app.notify("First.")
        pilot.app.notify("Second [b]with brackets.")
        await pilot.pause()
        said, rows = line.message, line.size.height
        await pilot.press("j")

        assert (said, rows) == ("Second [b]with brackets.", 1)
        assert (line.message, line.display) == ("", False)


async def test_a_key_that_leads_nowhere_says_so(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        for key, said in (("k", "first"), ("K", "first")):
            await pilot.press(key)
            await pilot.pause()

            assert said in pilot.app.screen.query_one(MessageLine).message
        await pilot.press("G")
        assert pilot.app.screen.query_one(MessageLine).message == ""


async def test_what_failed_is_counted_and_listed_by_a_key(
    core: FakeCore, until: Callable[..., Awaitable[None]], shown: Callable[[Pilot[None]], str]
) -> None:
    def outcomes() -> Iterator[Article | SourceError]:
        yield Article("One.", title="First")
        yield BROKEN

    arrivals = Arrivals(outcomes())
    arrivals.wait(30)
    app = ReaderApp(core, MemoryListing(arrivals.articles), arrivals=arrivals)
    async with app.run_test(size=(120, 20)) as pilot:
        await until(pilot, lambda: "1 · 1 failed (!)" in shown(pilot))
        await pilot.press("exclamation_mark")
        await until(pilot, lambda: "b.txt: no text; check the file" in shown(pilot))


async def test_keys_that_have_nothing_to_do_say_so(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]], said: list[str]
) -> None:
    core.names = {}
    async with open_screen([Article("", title="Empty")]) as pilot:
        await pilot.press("n", "]", "9", "k")
        await pilot.press("-", "-", "-")
        await until(pilot, lambda: len(said) == 5)

    assert "Nothing is searched" in said[0]
    assert "No sentence is kept" in said[1]
    assert "number 9" in said[2]
    assert "first article" in said[3]
    assert said[4] == "One sentence is the least."

"""Sources that are still being read while the list is on the screen."""

import threading
from collections.abc import Iterator

from textual.pilot import Pilot

from corpus.article import Article
from corpus.listings.in_memory import MemoryListing
from reader.screen.app import ReaderApp
from reader.screen.engines.core import Core
from reader.screen.listings.arrivals import Arrivals
from widgets.article_list import ArticleList
from widgets.status_line import StatusLine


async def test_the_list_grows_and_the_cursor_stays_on_its_article(core: Core) -> None:
    rest_may_come = threading.Event()

    def outcomes() -> Iterator[Article]:
        yield Article("One.", title="First")
        yield Article("Two.", title="Second")
        rest_may_come.wait(30)
        yield Article("Three.", title="Third")

    arrivals = Arrivals(outcomes())
    while len(arrivals) < 2:
        arrivals.wait(0.01)
    app = ReaderApp(core, MemoryListing(arrivals.articles), arrivals=arrivals)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("j")
        rest_may_come.set()
        await _until_long(pilot, 3)

        articles = app.screen.query_one(ArticleList)
        assert articles.cursor == 1
        assert articles.listing is not None
        assert [articles.listing.row(index).title for index in range(3)] == ["First", "Second", "Third"]
        await pilot.pause(0.1)
        status = app.screen.query_one(StatusLine).status
        assert status is not None
        assert status.position == (2, 3)


async def _until_long(pilot: Pilot[None], length: int) -> None:
    for _ in range(200):
        listing = pilot.app.screen.query_one(ArticleList).listing
        if listing is not None and len(listing) == length:
            return
        await pilot.pause(0.05)
    raise AssertionError("the list did not grow")


async def test_what_came_between_the_listing_and_the_start_is_listed(core: Core) -> None:
    arrivals = Arrivals(iter([Article("One.", title="First"), Article("Two.", title="Second")]))
    arrivals.wait(30)
    app = ReaderApp(core, MemoryListing(arrivals.articles[:1]), arrivals=arrivals)
    async with app.run_test(size=(120, 30)) as pilot:
        await _until_long(pilot, 2)

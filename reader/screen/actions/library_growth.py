"""What makes the library grow from the screen: new articles, feeds, names that are still to be found.

It is left to the program's own command line in a process of its own, as long articles are in `own_process`.
"""

import asyncio
import re
from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from urllib.parse import urlsplit

from textual.binding import Binding, BindingType
from textual.message import Message

from corpus.errors import CorpusError
from reader.notices import tell
from reader.screen.actions.concern import Concern
from reader.screen.actions.growth_words import sentence_of
from reader.screen.desk.rail import Rail
from reader.screen.engines.own_process import said_by_own_process
from reader.screen.listings.own_library import find_missing_names
from reader.screen.listings.stored import Stored, stored, stored_or_say
from reader.screen.output.path_completion import completed_path, from_home
from widgets.prompt import Asked, Question
from widgets.still_there import is_still_there

_IDLE = 5.0
"""Seconds after the first frame before what may wait is begun."""

_FEED_PATH = re.compile(
    r"(?:\.(?:xml|rss|atom|rdf)|(?<![a-z])(?:feeds?|rss|atom)(?:\.[a-z]+|/[^/]*)?/?)$", re.IGNORECASE
)


class LibraryGrowth(Concern):
    """The desk, to whose library articles can be added."""

    BINDING_GROUP_TITLE = "Library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "add", "Add a source", show=False, id="add"),
        Binding("r", "refresh_feeds", "Refresh the feed in sight, or all", show=False, id="refresh"),
    ]

    class Failed(Message):
        """Some of what was to be brought in could not be read."""

        def __init__(self, problems: tuple[str, ...]) -> None:
            super().__init__()
            self.problems = problems
            """What, and why, a line each."""

    def on_mount(self) -> None:
        """Have names that are missing found meanwhile, and feeds refreshed now and then if that is set."""
        self.set_timer(_IDLE, self._find_missing_names)
        if minutes := self._core.settings.refresh_minutes:
            self.set_interval(60 * minutes, self._refresh_due)

    def action_add(self) -> None:
        """Ask for a source to put in the library."""
        label = "Add a file, a folder or a link"
        self.post_message(Asked(Question(label, answered=self._add, completed=completed_path)))

    def action_refresh_feeds(self) -> None:
        """Fetch what is new in the feed that the list is narrowed to, else in all."""
        if kept := stored_or_say(self._desk.list_pane.listing, self):
            self.run_worker(self._refresh_in_sight(kept), group="grow")

    def on_rail_refresh_wanted(self, message: Rail.RefreshWanted) -> None:
        """Fetch what is new in a feed, or in all."""
        message.stop()
        wanted = (message.feed,) if message.feed else ()
        self.run_worker(self._grow("Refreshing…", "feeds", "refresh", *wanted), group="grow")

    async def _refresh_in_sight(self, kept: Stored) -> None:
        try:
            feeds = await asyncio.to_thread(kept.library.feeds_in_sight, self._desk.list_pane.words)
        except CorpusError as error:
            self._say(str(error))
            return
        await self._grow("Refreshing…", "feeds", "refresh", *feeds)

    def _refresh_due(self) -> None:
        if stored(self._desk.list_pane.listing) is not None:
            self.run_worker(self._grow("Refreshing…", "feeds", "refresh", "--due"), group="grow")

    def _add(self, source: str) -> None:
        if is_address_of_feed(source):
            self.run_worker(self._subscribe(source), group="grow")
        elif source:
            self.run_worker(self._grow("Adding…", "add", from_home(source)), group="grow")

    async def _subscribe(self, address: str) -> None:
        await self._grow("Subscribing…", "feeds", "add", address)
        if self._core.library_path.exists():
            await self._grow("Refreshing…", "feeds", "refresh", address)

    def _find_missing_names(self) -> None:
        if stored(self._desk.list_pane.listing) is not None:
            self.run_worker(find_missing_names(self._core.library_path), group="names", exclusive=True)

    async def _grow(self, meanwhile: str, *command: str) -> None:
        from corpus.library.additions import News

        self._say(meanwhile)
        kept, news = stored(self._desk.list_pane.listing), ""
        problems: tuple[str, ...] = ()
        try:
            newest = await asyncio.to_thread(kept.library.newest) if kept else 0
            report = await said_by_own_process(*command, "--library", str(self._core.library_path))
            came = await asyncio.to_thread(kept.library.came_after, newest) if kept else News(0, 0)
            said, problems = sentence_of(report.last, came), report.problems
            news = news_of(await asyncio.to_thread(kept.library.watch_hits, newest)) if kept else ""
        except CorpusError as error:
            said = str(error)
        if is_still_there(self):
            self._tell_growth(said, news)
            if problems:
                self.post_message(self.Failed(problems))

    def _tell_growth(self, said: str, news: str) -> None:
        if stored(self._desk.list_pane.listing):
            self._desk.list_pane.renew()
        elif self._core.library_path.exists():
            from reader.screen.listings.stored_listing import StoredListing

            self._desk.list_pane.replace(StoredListing.of(self._own.open()))
        self._desk.rail.renew_soon()
        self._say(said)
        self._find_missing_names()
        if news:
            self._say(news)
            if how := self._core.settings.notify:
                self.run_worker(partial(tell, how, "nutgraf", news), thread=True, group="notice")


def is_address_of_feed(source: str) -> bool:
    """Whether a source is named like a feed on the web, to which one subscribes."""
    parts = urlsplit(source) if "://" in source else None
    return bool(parts and parts.scheme in ("http", "https") and _FEED_PATH.search(parts.path))


def news_of(hits: Sequence[tuple[str, int]]) -> str:
    """What to say of the watches that something is new for."""
    return " · ".join(f"{name}: {count:,} new" for name, count in hits)

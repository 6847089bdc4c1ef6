"""How the screen looks in states that one comes to now and then, at three sizes.

A changed picture is looked at before it is accepted.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from corpus.article import Article, Label
from corpus.errors import SourceError
from corpus.library.additions import FirstName
from corpus.listings.in_memory import MemoryListing
from reader.screen.app import ReaderApp
from reader.screen.desk.reading import Reading
from reader.screen.views.last_time import SinceLastTime
from reader.settings import Settings
from tests.reader.screen.conftest import BRIDGE, FERRY, LONG
from tests.reader.screen.test_snapshots import ARTICLES

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, FakeStoredListing

SIZES = ((80, 24), (120, 40), (200, 50))
Opening = Callable[["FakeCore", "FakeStoredListing"], ReaderApp]


class Sources:
    """Sources that are read, as far as a test wants them to be."""

    def __init__(self, articles: Sequence[Article], *, errors: tuple[SourceError, ...], done: bool) -> None:
        self.articles = tuple(articles)
        self.errors = errors
        self.is_complete = done

    def __len__(self) -> int:
        return len(self.articles)


def _of_articles(core: FakeCore, kept: FakeStoredListing) -> ReaderApp:
    return ReaderApp(core, MemoryListing(ARTICLES))


def _of_shelf(core: FakeCore, kept: FakeStoredListing) -> ReaderApp:
    return ReaderApp(core, kept)


def _empty(core: FakeCore, kept: FakeStoredListing) -> ReaderApp:
    return ReaderApp(core, type(kept)())


def _loading(core: FakeCore, kept: FakeStoredListing) -> ReaderApp:
    sources = Sources(ARTICLES[:2], errors=(), done=False)
    return ReaderApp(core, MemoryListing(ARTICLES[:2]), arrivals=sources)  # type: ignore[arg-type]


def _failed(core: FakeCore, kept: FakeStoredListing) -> ReaderApp:
    errors = (
        SourceError("news/broken.pdf", "no text can be read in it", "open it in a viewer and save it anew"),
        SourceError("https://example.org/gone", "the server answered 404 Not Found", "check the address"),
    )
    sources = Sources(ARTICLES, errors=errors, done=True)
    return ReaderApp(core, MemoryListing(ARTICLES), arrivals=sources)  # type: ignore[arg-type]


def _flat(core: FakeCore, kept: FakeStoredListing) -> ReaderApp:
    core.settings = Settings(flat=True, theme="nutgraf-dark")
    return ReaderApp(core, kept)


def _since(core: FakeCore, kept: FakeStoredListing) -> ReaderApp:
    names = (FirstName("Anna Berg", Label.PERSON, 2), FirstName("Bergen", Label.GPE, 1))
    listing = MemoryListing((FERRY, BRIDGE, LONG))
    since = SinceLastTime(
        "Since Tuesday 21:40", "3 new in 2 sources", "@4..", listing, lambda: (names, False)
    )
    return ReaderApp(core, kept, since=since)


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40", "200x50"])
@pytest.mark.parametrize(
    ("opening", "keys"),
    [
        pytest.param(_of_articles, ("c",), id="compare"),
        pytest.param(_of_articles, ("D",), id="digest"),
        pytest.param(_empty, (), id="empty"),
        pytest.param(_loading, (), id="loading"),
        pytest.param(_failed, ("!",), id="failed"),
        pytest.param(_of_shelf, ("/", *"date:2023-13", "enter"), id="wrong-query"),
        pytest.param(_flat, ("j",), id="flat"),
        pytest.param(_since, (), id="since-last-time"),
        pytest.param(_of_shelf, ("backslash", "j"), id="rail"),
    ],
)
def test_a_state_looks_as_it_did(
    snap_compare: Callable[..., bool],
    core: FakeCore,
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    opening: Opening,
    keys: tuple[str, ...],
    size: tuple[int, int],
) -> None:
    core.settings = Settings(theme="nutgraf-dark")
    for module in ("engines.engine_workers", "desk.list_pane", "actions.reading_state"):
        monkeypatch.setattr(f"reader.screen.{module}.DELAY", 0.01)
    monkeypatch.setattr("reader.screen.engines.engine_workers.AT_REST", 0.01)

    async def known(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: pilot.app.screen_stack[0].query(Reading))
        reading = pilot.app.screen_stack[0].query_one(Reading)
        if opening is not _empty:
            await until(pilot, lambda: reading.summary and reading.article)
        if keys == ("c",):
            await until(pilot, lambda: reading.entities)
        await pilot.pause(0.03)
        await pilot.press(*keys)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.05)
        await pilot.app.workers.wait_for_complete()
        for line in pilot.app.screen.query(Input):
            line.cursor_blink = False
        await pilot.pause(0.03)

    assert snap_compare(opening(core, kept), terminal_size=size, run_before=known)

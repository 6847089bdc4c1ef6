"""What is new since last time, when the screen opens."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article, Label
from corpus.library.additions import FirstName
from corpus.library.store import Library
from corpus.listings.in_memory import MemoryListing
from reader.__main__ import main
from reader.screen.app import ReaderApp
from reader.screen.desk.list_pane import ListPane
from reader.screen.listings.stored_listing import StoredListing
from reader.screen.views.last_time import SinceLastTime, since_last_time, spoken_moment
from reader.screen.views.since_screen import SinceScreen
from reader.settings import Settings
from reader.state import State, load_state, save_state
from tests.reader.screen.conftest import BRIDGE, FERRY
from widgets.article_list import ArticleList
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, FakeStoredListing

ANNA = FirstName("Anna Berg", Label.PERSON, 2)


def _since(names: Callable[[], tuple[tuple[FirstName, ...], bool]]) -> SinceLastTime:
    return SinceLastTime("Since 9:00", "2 new", "@2..", MemoryListing((FERRY, BRIDGE)), names)


@pytest.fixture
def app(core: FakeCore, kept: FakeStoredListing, monkeypatch: pytest.MonkeyPatch) -> ReaderApp:
    monkeypatch.setattr("reader.screen.desk.list_pane.DELAY", 0.01)
    return ReaderApp(core, kept, since=_since(lambda: ((ANNA,), False)))


async def test_events_and_new_names_are_told_and_lead_on(
    app: ReaderApp,
    until: Callable[..., Awaitable[None]],
    shown: Callable[..., str],
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, SinceScreen))
        passages = app.screen.query_one(Passages)
        await until(pilot, lambda: len(passages.passages) == 3)
        await pilot.pause()
        text = shown(pilot)
        assert "Since 9:00" in text
        assert "1 A ferry sank off Bergen." in text
        assert "Named for the first time" in text
        assert "People · 2 articles" in text
        await pilot.press("4", "9")  # of which there are no lines
        await pilot.press("3")
        list_pane = app.screen_stack[0].query_one(ListPane)
        await until(pilot, lambda: list_pane.narrowed_by == 'entity:"anna berg" @2..')


async def test_escape_leads_to_the_list_and_a_to_all_that_is_new(
    app: ReaderApp, until: Callable[..., Awaitable[None]]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, SinceScreen))
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, SinceScreen))
        assert app.screen.query_one(ArticleList).has_focus
        assert app.screen.query_one(ListPane).words == ""


async def test_all_that_is_new_is_listed(app: ReaderApp, until: Callable[..., Awaitable[None]]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, SinceScreen))
        await pilot.press("a")
        await until(pilot, lambda: app.screen_stack[0].query_one(ListPane).narrowed_by == "@2..")


async def test_names_that_are_still_looked_for_come_later(
    core: FakeCore,
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.screen.views.since_screen._AGAIN", 0.01)
    answers = [((ANNA,), False), ((), True)]
    app = ReaderApp(core, kept, since=_since(lambda: answers.pop()))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, SinceScreen))
        await until(pilot, lambda: len(app.screen.query_one(Passages).passages) == 3)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "library.db"
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(path))
    monkeypatch.setenv("NUTGRAF_STATE", str(tmp_path / "state.json"))
    monkeypatch.setattr("reader.screen.commands.screen_command._require_terminal", lambda: None)
    monkeypatch.setattr("sys.stdin", type("Terminal", (), {"isatty": staticmethod(lambda: True)}))
    with Library.open(path) as opened:
        opened.add([Article("One.", "One", id="a"), Article("Two.", "Two", id="b")])
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[ReaderApp]:
    apps: list[ReaderApp] = []

    def run(app: ReaderApp) -> None:
        apps.append(app)
        app.state = State(article="@1")

    monkeypatch.setattr(ReaderApp, "run", run)
    return apps


def test_only_what_came_after_the_last_visit_is_told(library: Path, opened: list[ReaderApp]) -> None:
    main([])
    main([])
    with Library.open(library) as shelved:
        shelved.add([Article("Three.", "Three", id="c")])
    main(["@1"])
    state = library.parent / "state.json"
    before = load_state(state).visits[str(library)]
    save_state(state, State(visits={str(library): (2, before[1])}))
    main([])

    news = [app._since for app in opened]
    assert news[:3] == [None, None, None]
    assert news[3] is not None
    assert (news[3].remark, news[3].query) == ("1 new", "@3..")
    assert load_state(state).visits[str(library)][0] == 3


def test_it_can_be_switched_off(
    library: Path, opened: list[ReaderApp], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config.toml").write_text('start_screen = "list"\n', encoding="utf-8")
    monkeypatch.setenv("NUTGRAF_CONFIG", str(tmp_path / "config.toml"))
    save_state(tmp_path / "state.json", State(visits={str(library): (1, int(time.time()))}))
    main([])

    assert opened[0]._since is None


async def test_the_screen_can_open_with_the_unread(
    core: FakeCore, kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    core.settings = Settings(start_screen="unread")
    app = ReaderApp(core, kept)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.screen.query_one(ListPane).narrowed_by == "is:unread")


def test_another_library_is_another_visit(library: Path, opened: list[ReaderApp], tmp_path: Path) -> None:
    save_state(tmp_path / "state.json", State(visits={"elsewhere.db": (1, 5)}))
    main([])

    assert set(json.loads((tmp_path / "state.json").read_text())["visits"]) == {"elsewhere.db", str(library)}


def test_the_moment_is_said_as_a_person_would() -> None:
    now = datetime.fromisoformat("2026-11-05T10:00:00+00:00")

    def said(iso: str) -> str:
        return spoken_moment(datetime.fromisoformat(iso), now=now)

    assert said("2026-11-05T09:05:00+00:00") == "09:05"
    assert said("2026-11-03T21:40:00+00:00") == "Tuesday 21:40"
    assert said("2026-10-28T21:40:00+00:00") == "28 October 2026"
    assert said("2026-11-06T21:40:00+00:00") == "6 November 2026"


def test_nothing_new_is_nothing(library: Path) -> None:
    with Library.open(library) as shelved:
        assert since_last_time(StoredListing.of(shelved, seen=2), 2, 0) is None
        assert since_last_time(StoredListing.of(shelved), 2, 0) is None

"""Marks on articles that are not stored, and sources that are added from there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from textual.pilot import Pilot

from corpus.article import Article
from corpus.library.store import Library
from reader.screen.actions import library_growth
from reader.screen.desk.list_pane import ListPane
from reader.screen.engines.own_process import OwnReport
from reader.screen.listings.stored import stored

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


@pytest.fixture
def path(core: Any, tmp_path: Path) -> Path:
    core.library_path = tmp_path / "library.db"
    return tmp_path / "library.db"


@pytest.mark.parametrize(
    ("keys", "query"),
    [
        (("f", "y"), "is:starred"),
        (("m", "y"), "is:read"),
        (("t", *"sea", "enter", "y"), "tag:sea"),
        (("enter", "]", "H", "y"), ""),
    ],
)
async def test_a_mark_keeps_the_article_after_one_question(
    open_screen: Callable[..., Opened],
    path: Path,
    until: Callable[..., Awaitable[None]],
    said: list[str],
    keys: tuple[str, ...],
    query: str,
) -> None:
    async with open_screen() as pilot:
        await pilot.app.workers.wait_for_complete()
        await pilot.press(*keys)
        await until(pilot, lambda: said)
        await pilot.press("J", "f")
        await until(pilot, lambda: len(said) == 2)

    with Library.open(path) as library:
        assert len(library) == 2
        assert "Ferry sinks off Bergen" in [row.title for _, row in _rows(library, query)]
        assert len(library.listing("is:starred")) >= 1


def _rows(library: Library, query: str) -> list[tuple[int, Any]]:
    listing = library.listing(query)
    return [(index, listing.row(index)) for index in range(len(listing))]


async def test_nothing_is_kept_without_consent(open_screen: Callable[..., Opened], path: Path) -> None:
    async with open_screen() as pilot:
        await pilot.press("f", "n")
        await pilot.app.workers.wait_for_complete()

    assert not path.exists()


async def test_a_source_that_is_added_leads_to_the_library(
    open_screen: Callable[..., Opened],
    path: Path,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    shown: Callable[[Pilot[None]], str],
    said: list[str],
) -> None:
    async def add(*command: str) -> OwnReport:
        with Library.open(path) as library:
            library.add([Article("New.", title="New")])
        return OwnReport("1 added.", ("x: no such file", "y: empty"))

    monkeypatch.setattr(library_growth, "said_by_own_process", add)
    async with open_screen() as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("a", *"/tmp/x", "enter")
        await until(pilot, lambda: stored(list_pane.listing))

        assert [list_pane.listing.row(0).title, len(list_pane.listing)] == ["New", 1]

        await pilot.press("exclamation_mark")
        await until(pilot, lambda: "x: no such file" in shown(pilot) and "y: empty" in shown(pilot))

"""The flat look, for screen readers and braille."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Offset

from corpus.article import Article
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Row, StoryNote
from reader.screen.app import ReaderApp
from reader.screen.desk.reading import Reading
from reader.screen.look.flat_look import active_place
from reader.settings import Settings
from tests.reader.screen.conftest import BRIDGE, FERRY, LONG
from widgets.article_text import ArticleText
from widgets.flat import flat_lines_of, marks_in_words
from widgets.row_pieces import width_of_pieces
from widgets.wrapping import width_of

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, FakeStoredListing

DRAWN = re.compile("[\u2500-\u259f\u25b8\u25be\u25cf\u2605]")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.screen.engines.engine_workers.DELAY", 0.01)
    monkeypatch.setattr("reader.screen.engines.engine_workers.AT_REST", 0.01)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_nothing_is_drawn_and_labels_are_words(
    core: FakeCore,
    until: Callable[..., Awaitable[None]],
    shown: Callable[..., str],
    size: tuple[int, int],
) -> None:
    core.settings = Settings(flat=True)
    app = ReaderApp(core, MemoryListing((FERRY, BRIDGE, LONG)))
    async with app.run_test(size=size) as pilot:
        reading = app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary and reading.entities)
        if "summary" not in reading.side_panes:
            await pilot.press("s")
        await pilot.pause(0.05)
        assert "A ferry sank off Bergen [GPE]." in shown(pilot)
        assert not DRAWN.search(shown(pilot))
        await pilot.press("e", "S")
        await pilot.pause(0.05)
        assert not DRAWN.search(shown(pilot))


async def test_labels_stand_in_the_text_and_no_row_is_too_wide(
    core: FakeCore, until: Callable[..., Awaitable[None]], shown: Callable[..., str]
) -> None:
    core.settings = Settings(flat=True)
    article = Article(f"{'Bergen and Oslo. ' * 40}Anna Berg left.", title="Towns")
    async with ReaderApp(core, MemoryListing((article,))).run_test(size=(80, 40)) as pilot:
        text = pilot.app.screen.query_one(ArticleText)
        await pilot.press("enter")
        await until(pilot, lambda: text.entities)
        await pilot.pause(0.05)
        assert "Bergen [GPE] and Oslo [GPE]. Bergen" in shown(pilot)
        assert "Anna Berg [PERSON] left." in shown(pilot)
        width = text.rows.body.width
        for row in range(len(text.rows)):
            assert width_of_pieces(article.text, text.rows.pieces_of(row)) <= width
        await pilot.press("E")
        await pilot.pause(0.05)
        assert "[GPE]" not in shown(pilot)


async def test_marks_are_words(core: FakeCore, kept: FakeStoredListing, shown: Callable[..., str]) -> None:
    core.settings = Settings(flat=True)
    kept.done += [("star", 1), ("read", 2)]
    async with ReaderApp(core, kept).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        lines = [line.strip() for line in shown(pilot).splitlines()]
        assert "unread: Article 0" in lines
        assert "unread, starred: Article 1" in lines
        assert "Article 2" in lines


async def test_the_cursor_is_where_the_reader_is(core: FakeCore, kept: FakeStoredListing) -> None:
    core.settings = Settings(flat=True)
    async with ReaderApp(core, kept).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        first = active_place(pilot.app.screen)
        await pilot.press("j")
        assert first is not None
        assert active_place(pilot.app.screen) == first + Offset(0, 2)
        await pilot.press("slash")
        assert active_place(pilot.app.screen) is None


@pytest.mark.parametrize("dense", [True, False])
def test_a_row_of_many_marks_stays_within_its_width(dense: bool) -> None:
    story = StoryNote(6, 4, "2026-01-01", 2, is_open=True)
    rows = (
        Row("@1", "A title that is rather long for its row", unread=True, starred=True, source="The Paper"),
        Row("@1", "A title that is rather long for its row", unread=True, is_part=True, date="2026-01-01"),
        Row("@1", "A title that is rather long for its row", story=story),
    )
    for row in rows:
        lines = flat_lines_of(row, 60, dense=dense)
        assert all(sum(width_of(text) for text, _ in line) <= 60 for line in lines)
        assert lines[0][0][0] == marks_in_words(row)

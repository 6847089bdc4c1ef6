"""Painted rows that a pane keeps until they are wanted no more."""

import sys
import threading

import pytest
from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.strip import Strip

from corpus.article import Article
from widgets import pane as pane_module
from widgets.article_rows import ArticleRows, lay_out_whole
from widgets.article_text import ArticleText
from widgets.lean_strip import LeanStrip, passed
from widgets.pane import Pane
from widgets.structured_rows import LayoutOptions

ARTICLE = Article("Oslo voted on Monday. Bergen did not. " * 5, title="Two cities")


def strip() -> LeanStrip:
    return LeanStrip([Segment("x")], 1)


def test_rows_that_are_wanted_no_more_go_at_once_and_wait_for_no_collection_of_garbage() -> None:
    pane, row = Pane(), strip()
    before = sys.getrefcount(row)
    pane.keep("first", row)
    pane.keep("second", strip())
    passed(row, [], Color(0, 0, 0))
    pane._strips.clear()

    assert sys.getrefcount(row) == before


def test_a_pane_keeps_no_more_rows_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pane_module, "_MOST_ROWS", 3)
    pane = Pane()
    kept = [pane.keep(number, strip()) for number in range(10)]

    assert list(pane._strips.values()) == kept[9:]


class Counting(ArticleText):
    """Knows how many rows it has painted."""

    painted = 0

    def _painted(self, row: int, *, is_bright: bool) -> Strip:
        self.painted += 1
        return super()._painted(row, is_bright=is_bright)


def words_of(pane: ArticleText) -> str:
    rows = ("".join(segment.text for segment in pane.render_line(y)) for y in range(len(pane.rows)))
    return " ".join(" ".join(rows).split())


async def test_a_text_that_gets_its_width_back_is_not_painted_again() -> None:
    app, pane = App[None](), Counting()
    async with app.run_test(size=(60, 20)) as pilot:
        await app.mount(pane)
        pane.article = ARTICLE
        await pilot.pause()
        wide = words_of(pane)
        pane.styles.width = 30
        await pilot.pause()
        narrow, before = len(pane.rows), pane.painted
        pane.styles.width = None
        await pilot.pause()
        words = words_of(pane)

        assert words == wide
        assert len(pane.rows) < narrow
        assert pane.painted == before


async def test_another_text_of_the_same_width_is_painted() -> None:
    app, pane = App[None](), ArticleText()
    async with app.run_test(size=(60, 20)) as pilot:
        await app.mount(pane)
        pane.article = ARTICLE
        await pilot.pause()
        before = words_of(pane)
        pane.article = Article("Tromsø voted on Tuesday.", title="One city")
        await pilot.pause()

        assert before.startswith("Two cities Oslo voted")
        assert words_of(pane) == "One city Tromsø voted on Tuesday."


async def test_a_long_text_that_gets_its_width_back_is_there_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("widgets.article_rows.AT_ONCE", 100)
    app, pane, wrapped = App[None](), ArticleText(), list[int]()
    monkeypatch.setattr("widgets.text_pane.lay_out_whole", lambda *asked: _noted(wrapped, *asked))
    async with app.run_test(size=(60, 20)) as pilot:
        await app.mount(pane)
        pane.article = ARTICLE
        for width in (None, 30, None, 30):
            pane.styles.width = width
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()

        assert wrapped == [53, 23]
        assert words_of(pane).endswith("Bergen did not.")


async def test_rows_painted_before_a_long_text_is_laid_out_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("widgets.article_rows.AT_ONCE", 100)
    may_go_on, waiting = threading.Event(), ArticleText()
    app = App[None]()

    def slowly(article: Article, shape: LayoutOptions) -> ArticleRows:
        may_go_on.wait(5)
        return lay_out_whole(article, shape)

    monkeypatch.setattr("widgets.text_pane.lay_out_whole", slowly)
    async with app.run_test(size=(60, 20)) as pilot:
        await app.mount(waiting)
        waiting.article = ARTICLE
        await pilot.pause()
        before = words_of(waiting)
        may_go_on.set()
        await app.workers.wait_for_complete()
        await pilot.pause()

        assert not before.endswith("Bergen did not.")
        assert words_of(waiting).endswith("Bergen did not.")


def _noted(widths: list[int], article: Article, shape: LayoutOptions) -> ArticleRows:
    widths.append(shape.width)
    return lay_out_whole(article, shape)

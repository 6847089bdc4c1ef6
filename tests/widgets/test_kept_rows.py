"""Painted rows that a pane keeps until they are wanted no more."""

import sys

import pytest
from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.strip import Strip

from corpus.article import Article
from widgets import pane as pane_module
from widgets.article_text import ArticleText
from widgets.lean_strip import LeanStrip, passed
from widgets.pane import Pane

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

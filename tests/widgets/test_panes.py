"""Panes in an application of their own: what they paint, and what they ask for."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.selection import Selection
from textual.widget import Widget

from corpus.article import Article, Entity, KeptSentence, Label, Sentence, Span, Summary
from corpus.listings.listing import Order, Row
from corpus.value_types import replace
from widgets.article_list import ArticleList
from widgets.article_text import ArticleText
from widgets.passages import Passages
from widgets.summary_pane import SummaryPane
from widgets.summary_remarks import remark_of
from widgets.ticks import TICK


class Host(App[None]):
    """One widget and nothing else."""

    def __init__(self, make: Callable[[], Widget]) -> None:
        super().__init__()
        self._make = make

    def compose(self) -> ComposeResult:
        yield self._make()


class MillionRows:
    """Counts the rows that it is asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __len__(self) -> int:
        return 1_000_000

    def row(self, index: int, /) -> Row:
        self.asked.append(index)
        return Row(str(index), f"Article {index}", "2023-03-18")

    def article(self, index: int, /) -> Article:
        return Article("")

    def narrowed(self, words: str, order: Order, /) -> "MillionRows":
        return self


def row_text(pane: ArticleText | ArticleList, y: int) -> str:
    return "".join(segment.text for segment in pane.render_line(y)).rstrip()


async def test_a_list_asks_for_no_more_rows_than_it_shows() -> None:
    rows = MillionRows()
    async with Host(ArticleList).run_test(size=(80, 24)) as pilot:
        pane = pilot.app.query_one(ArticleList)
        pane.focus()
        pane.listing = rows
        await pilot.press("j", "G")
        await pilot.pause()

        assert row_text(pane, 22) == "   Article 999999"
        assert len(set(rows.asked)) <= 2 * 25


async def test_a_click_highlights_and_a_second_one_chooses() -> None:
    async with Host(ArticleList).run_test(size=(80, 24)) as pilot:
        pane = pilot.app.query_one(ArticleList)
        pane.listing = MillionRows()
        await pilot.pause()
        await pilot.click(ArticleList, offset=(5, 7))

        assert pane.cursor == 3


async def test_a_key_makes_every_row_one_line_and_keeps_the_cursor_in_sight() -> None:
    async with Host(ArticleList).run_test(size=(80, 24)) as pilot:
        pane = pilot.app.query_one(ArticleList)
        pane.focus()
        pane.listing = MillionRows()
        await pilot.press("G", "d")
        await pilot.pause()

        assert row_text(pane, 23) == "   18 Mar 2023  Article 999999"
        assert len(pane.lines.rows) == 24


TEXT = "Oslo voted on Monday. Bergen did not. Nobody knows why."
ARTICLE = Article(TEXT, title="A vote")
ENTITIES = (
    Entity(Label.GPE, Span(0, 4), "Oslo"),
    Entity(Label.DATE, Span(14, 20), "Monday"),
    Entity(Label.GPE, Span(22, 28), "Bergen"),
)
KEPT = KeptSentence(Sentence(1, Span(22, 37), 0), 1.0)


Opened = AbstractAsyncContextManager[Pilot[None]]


@pytest.fixture
def reading() -> Opened:
    """An article in a pane of 25 cells, 18 of them text."""
    return Host(ArticleText).run_test(size=(25, 12))


def styles(pane: ArticleText, row: int) -> dict[str, set[str]]:
    """The words of a row that have a text style, with the names of their styles."""
    names = ("bold", "italic", "underline", "reverse")
    return {
        segment.text.strip(): {name for name in names if getattr(segment.style, name)}
        for segment in pane.render_line(row)
        if segment.text.strip() and any(getattr(segment.style, name) for name in names)
    }


async def test_the_text_stands_under_its_title(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article = ARTICLE

        assert [row_text(pane, y).strip() for y in range(5)] == [
            "A vote", "", "Oslo voted on", "Monday. Bergen did", "not. Nobody knows",
        ]  # fmt: skip


async def test_every_label_has_a_style_besides_its_colour(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article, pane.entities = ARTICLE, ENTITIES

        assert styles(pane, 2) == {"Oslo": {"italic"}}
        assert styles(pane, 3) == {"Monday": {"italic", "underline"}, "Bergen": {"italic"}}


async def test_a_hidden_label_is_not_painted(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article, pane.entities, pane.hidden = ARTICLE, ENTITIES, frozenset({Label.GPE})

        assert styles(pane, 3) == {"Monday": {"italic", "underline"}}


async def test_kept_sentences_have_a_bar_in_the_margin(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article, pane.summary = ARTICLE, Summary("news", (KEPT,), 3)

        assert ["▎" in row_text(pane, y) for y in range(2, 6)] == [False, True, True, False]


async def test_kept_sentences_have_a_tick_in_the_scroll_bar() -> None:
    lines = "\n\n".join(f"Paragraph {number} of many." for number in range(100))
    place = lines.index("Paragraph 50")
    kept = KeptSentence(Sentence(50, Span(place, place + 9), 50), 1.0)
    async with Host(ArticleText).run_test(size=(40, 20)) as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article, pane.summary = Article(lines), Summary("news", (kept,), 100)
        await pilot.pause()
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        ends = [strip.text[-1] for strip in strips]

        assert [row for row, end in enumerate(ends) if end == TICK] == [10]


async def test_highlights_have_a_sign_in_the_margin_besides_their_colour(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article, pane.highlights = ARTICLE, (Span(0, 4), Span(30, 36))

        assert ["┃" in row_text(pane, y) for y in range(2, 6)] == [True, True, True, False]
        assert [s.text for s in pane.render_line(2) if s.style.bgcolor != pane.base.bgcolor] == ["Oslo"]


async def test_skimming_lets_all_but_the_kept_sentences_stand_back(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article, pane.summary, pane.skimming = ARTICLE, Summary("news", (KEPT,), 3), True
        colours = {segment.text.strip(): segment.style.color for segment in pane.render_line(3)}

        assert colours["Monday."] != colours["Bergen did"]


async def test_a_selection_is_copied_without_the_breaks_of_its_rows(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article = ARTICLE

        copied = pane.get_selection(Selection(Offset(5, 2), Offset(6, 3)))

        assert copied == ("voted on Monday", "\n")


async def test_selected_text_can_be_seen(reading: Opened) -> None:
    async with reading as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article = ARTICLE
        pane.screen.selections = {pane: Selection(Offset(5, 2), Offset(9, 2))}
        await pilot.pause()
        strip = pane.render_line(2 - pane.scroll_offset.y)

        assert any(segment.style.reverse for segment in strip)


async def test_a_long_text_shows_its_beginning_at_once_and_its_end_soon() -> None:
    article = Article("\n".join(f"Line {number}." for number in range(60_000)), title="Long")
    async with Host(ArticleText).run_test(size=(80, 24)) as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article = article
        first = row_text(pane, 2).strip()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        pane.action_move_to_end()
        await pilot.pause()

        assert first == "Line 0."
        assert row_text(pane, 23).strip() == "Line 59999."


async def test_a_place_that_is_not_laid_out_yet_is_gone_to_once_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("widgets.article_rows.AT_ONCE", 200)
    article = Article("\n".join(f"Line {number}." for number in range(300)))
    async with Host(ArticleText).run_test(size=(80, 12)) as pilot:
        pane = pilot.app.query_one(ArticleText)
        pane.article = article
        pane.show_from(article.text.index("Line 200."))
        at_first = pane.view.top
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

        assert at_first == 0
        assert row_text(pane, 0).strip() == "Line 200."


async def test_the_summary_numbers_what_a_reader_counts() -> None:
    async with Host(SummaryPane).run_test(size=(40, 12)) as pilot:
        pane = pilot.app.query_one(SummaryPane)
        pane.article, pane.method = ARTICLE, "news"
        pane.summary = Summary("news", (replace(KEPT, number=1),), total=5, counted=3)
        await pilot.pause()

        assert [passage.mark for passage in pane.query_one(Passages).passages] == [" 1█"]
        assert remark_of(pane.summary, "news", ARTICLE).startswith("news · 1 of 3 · ")

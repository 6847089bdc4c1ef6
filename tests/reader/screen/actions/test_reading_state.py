"""What is known of a stored article: hits, highlights, the place where one stopped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.selection import Selection

from corpus.article import Article, Sentence, Span
from reader.screen.actions import reading_state
from reader.screen.actions.reading_state import sentence_around
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, FakeStoredListing, Opened


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_state, "_AT_REST", 0.02)


def reading_in(pilot: Pilot[None]) -> Reading:
    return pilot.app.screen.query_one(Reading)


async def test_hits_of_the_list_are_marked_in_the_text_and_escape_forgets_them(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(kept) as pilot:
        reading = reading_in(pilot)
        pilot.app.screen.query_one(ListPane).words = "sun"
        await pilot.press("J")
        await until(pilot, lambda: reading.text.current)
        await pilot.pause()
        place, status = reading.text.current, shown(pilot)
        await pilot.press("enter", "escape")

        assert place == Span(15, 18)
        assert "“sun” 1/1" in status
        assert reading.text.found == (0, 0)


async def test_hits_of_the_previous_article_are_dropped(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    kept.words = "text"
    kept.go_on.clear()
    async with open_screen(kept) as pilot:
        await pilot.pause(0.05)
        await pilot.press("J")
        kept.go_on.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.05)

        assert reading_in(pilot).text.found == (0, 0)


async def test_marking_an_article_leaves_a_search_in_its_text_alone(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(kept) as pilot:
        reading = reading_in(pilot)
        pilot.app.screen.query_one(ListPane).words = "text"
        await until(pilot, lambda: reading.search.query)
        reading.search = reading.search.for_words("some")
        await pilot.press("f")
        await pilot.pause(0.05)

        assert (reading.search.query, reading.text.current) == ("", Span(0, 4))


async def test_words_that_filter_unstored_articles_are_marked_one_by_one(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    articles = (Article("Oslo opens a bridge to old Oslo."),)
    async with open_screen(articles) as pilot:
        reading = reading_in(pilot)
        pilot.app.screen.query_one(ListPane).words = "bridge oslo"
        await until(pilot, lambda: reading.search.query)
        await pilot.press("n", "n")

        assert reading.text.found == (3, 3)


async def test_the_place_is_remembered_and_found_again(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(kept) as pilot:
        text = reading_in(pilot).text
        await pilot.press("G", "enter")
        await until(pilot, lambda: reading_in(pilot).article.title == "Article 2")
        await pilot.pause(0.05)
        await pilot.press("space")
        place = text.view.top
        await until(pilot, lambda: kept.positions)
        await pilot.press("K")
        await pilot.pause(0.05)
        elsewhere = text.view.top
        await pilot.press("J")
        await until(pilot, lambda: text.view.top)

        assert (elsewhere, kept.positions, text.view.top) == (0, {2: place}, place)


async def test_the_place_is_put_down_when_the_program_ends(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_state, "_AT_REST", 60)
    async with open_screen(kept) as pilot:
        await pilot.press("G", "enter")
        await pilot.pause(0.05)
        await pilot.press("space")
        place = reading_in(pilot).text.view.top

    assert kept.positions == {2: place}
    assert place > 0


async def test_an_article_that_is_only_looked_at_from_the_list_keeps_its_place(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    kept.positions[2] = 2000
    async with open_screen(kept) as pilot:
        await pilot.press("G")
        await until(pilot, lambda: reading_in(pilot).text.view.top)
        reading_in(pilot).text.action_move_to_start()
        await pilot.press("K")
        await pilot.pause(0.05)

        assert kept.positions == {2: 2000}


async def test_capital_h_highlights_the_sentence_and_again_does_not(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(kept) as pilot:
        reading = reading_in(pilot)
        await pilot.press("J")
        await until(pilot, lambda: reading.summary)
        await pilot.press("]", "]", "H")
        await until(pilot, lambda: reading.highlights)
        await pilot.pause()
        highlighted, picture = reading.highlights, shown(pilot)
        await pilot.press("H")
        await until(pilot, lambda: not reading.highlights)

        assert highlighted == (Span(11, 25),)
        assert "┃" in picture


async def test_capital_h_highlights_what_is_selected(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(kept) as pilot:
        reading = reading_in(pilot)
        # Its tags come a moment later, and take a line above the text.
        await until(pilot, lambda: reading.text.rows.heading.particulars)
        first = len(reading.text.rows.heading)
        pilot.app.screen.selections = {reading.text: Selection(Offset(5, first), Offset(9, first))}
        await pilot.press("H")
        await until(pilot, lambda: reading.highlights)

        assert reading.highlights == (Span(5, 9),)
        assert not pilot.app.screen.selections


@pytest.mark.parametrize("stored", [True, False])
async def test_capital_h_says_calmly_what_is_missing(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, said: list[str], stored: bool
) -> None:
    async with open_screen(kept if stored else [Article("a")]) as pilot:
        await pilot.press("H")

        assert "Select some words" in said[0]


async def test_space_on_an_entity_asks_a_library_for_its_name(
    open_screen: Callable[..., Opened],
    core: FakeCore,
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
) -> None:
    core.names["Rain"] = core.names["Oslo"]
    async with open_screen(kept) as pilot:
        reading = reading_in(pilot)
        await pilot.press("J", "e")
        await until(pilot, lambda: reading.entities)
        await pilot.press("space")
        list_pane = pilot.app.screen.query_one(ListPane)
        await until(pilot, lambda: list_pane.words)

        assert list_pane.words == "entity:Rain"


def test_a_place_is_in_the_sentence_in_which_it_begins() -> None:
    sentences = (Sentence(0, Span(0, 10), 0), Sentence(1, Span(11, 20), 0))

    assert [sentence_around(span, sentences) for span in (Span(4, 6), Span(11, 12), Span(10, 11))] == [
        Span(0, 10), Span(11, 20), Span(10, 11),
    ]  # fmt: skip


async def test_the_tags_of_the_article_stand_above_it_as_they_are_now(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    shown: Callable[..., str],
    until: Callable[..., Awaitable[None]],
) -> None:
    async with open_screen(kept) as pilot:
        await pilot.press("enter")
        text = pilot.app.screen.query_one(Reading).text
        await until(pilot, lambda: text.tags == ("old",))
        await pilot.pause()

        assert text.rows.heading.particulars == ("old",)

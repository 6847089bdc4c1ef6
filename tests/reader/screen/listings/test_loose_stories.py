"""The list by story of articles that are not stored."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Order
from reader.screen.desk.list_pane import ListPane
from reader.screen.listings.loose_stories import LooseStories, by_loose_stories
from reader.screen.views.story_screen import StoryScreen
from tests.corpus.story_texts import BUDGET, FIRE, LATER
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened

ARTICLES = (
    Article(LATER, "Warehouses burn down in Vigo harbour", "2024-03-03", id="later", source="two"),
    Article(BUDGET, "Parliament adopts budget", "2024-03-02", id="budget", source="one"),
    Article(FIRE, "Fire destroys warehouses in Vigo harbour", "2024-03-02", id="first", source="one"),
)


def ids(listing: LooseStories) -> list[str]:
    return [listing.row(index).id for index in range(len(listing))]


def test_a_story_has_one_row_until_it_is_opened() -> None:
    listing = by_loose_stories(MemoryListing(ARTICLES))

    assert isinstance(listing, LooseStories)
    assert ids(listing) == ["later", "budget"]
    note = listing.row(0).story
    assert note is not None
    assert (note.articles, note.sources, note.first, note.is_open) == (2, 2, "2024-03-02", False)
    opened, head = listing.folded(0, is_open=True)
    assert (ids(opened), head) == (["later", "later", "first", "budget"], 0)
    assert [opened.row(index).is_part for index in range(4)] == [False, True, True, False]
    assert ids(opened.folded(2, is_open=False)[0]) == ids(listing)


def test_words_narrow_a_list_by_story_to_articles() -> None:
    found = by_loose_stories(MemoryListing(ARTICLES)).narrowed("harbour", Order.DATE)

    assert [found.row(index).id for index in range(len(found))] == ["later", "first"]


def test_an_article_is_found_in_its_story() -> None:
    listing = by_loose_stories(MemoryListing(ARTICLES))

    assert isinstance(listing, LooseStories)
    found = listing.opened_at("first")
    assert found is not None
    assert found[0].article(found[1]) is ARTICLES[2]
    assert listing.opened_at("nowhere") is None


def test_the_story_of_a_row_has_its_articles_by_date() -> None:
    listing = by_loose_stories(MemoryListing(ARTICLES))

    assert isinstance(listing, LooseStories)
    assert listing.story(0).articles == (ARTICLES[2], ARTICLES[0])


async def test_x_tells_the_stories_of_sources_apart(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(MemoryListing(ARTICLES)) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("x")
        await until(pilot, lambda: len(list_pane.listing) == 2)
        await pilot.press("l")
        await until(pilot, lambda: len(list_pane.listing) == 4)
        await pilot.press("h", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, StoryScreen))
        passages = pilot.app.screen.query_one(Passages)
        await until(pilot, lambda: passages.passages)

        assert passages.passages[0].head == "What happened"


async def test_an_article_that_no_story_of_the_list_has_leaves_the_list_as_it_is(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(MemoryListing(ARTICLES)) as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("x")
        await until(pilot, lambda: len(list_pane.listing) == 2)
        nowhere = list_pane.open_story_of("nowhere")
        closed = len(list_pane.listing)
        first = list_pane.open_story_of("first")

        assert (nowhere, closed) == (None, 2)
        assert (first, len(list_pane.listing)) == (2, 4)

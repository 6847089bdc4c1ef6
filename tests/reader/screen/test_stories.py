"""Stories on the screen: rows that open in their place, and the account of one, on a real library."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.article import Article
from corpus.library.store import Library
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading
from reader.screen.listings.stored_listing import StoredListing
from reader.screen.views.story_screen import StoryScreen
from widgets.article_list import ArticleList
from widgets.passages import Passages
from widgets.row_lines import story_line

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


ARTICLES = (
    Article("Rain fell.", "Rain", date="2023-03-18", id="a", source="two"),
    Article("The sun shone. It was warm.", "Sun on the coast", date="2023-03-19", id="b", source="one"),
    Article("Fog came. Ships waited.", "Fog on the coast", date="2023-03-17", id="c", source="three"),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.add(ARTICLES)
        with library.writing() as connection:
            connection.executemany(
                "INSERT INTO story_members (article, story) VALUES (?, ?)", [(1, 1), (2, 2), (3, 2)]
            )
        yield library


def titles(list_pane: ListPane) -> list[str]:
    return [list_pane.listing.row(index).title for index in range(len(list_pane.listing))]


async def by_story(pilot: Pilot[None], until: Callable[..., Awaitable[None]]) -> ListPane:
    list_pane = pilot.app.screen.query_one(ListPane)
    await pilot.press("x")
    await until(pilot, lambda: len(list_pane.listing) == 2)
    return list_pane


async def test_x_gives_each_story_a_row_and_takes_it_back(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        list_pane = await by_story(pilot, until)
        note = list_pane.listing.row(0).story
        assert note

        assert titles(list_pane) == ["Fog on the coast", "Rain"]
        assert story_line(note, 60) == "▸ 2 articles · 2 sources · since Fri 17 Mar 2023"
        assert story_line(note, 30) == "▸ 2 articles · 2 sources"
        assert story_line(note, 3) == "▸ 2"
        await pilot.press("x")
        await until(pilot, lambda: len(list_pane.listing) == 3)


async def test_a_story_opens_in_its_place_and_closes(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        list_pane = await by_story(pilot, until)
        await pilot.press("l")
        await pilot.pause()

        assert titles(list_pane) == ["Fog on the coast", "Sun on the coast", "Fog on the coast", "Rain"]
        await pilot.press("j", "j", "h")
        await pilot.pause()
        assert titles(list_pane) == ["Fog on the coast", "Rain"]
        assert pilot.app.screen.query_one(ArticleList).cursor == 0


async def test_the_account_of_a_story_leads_to_the_article_of_a_sentence(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        await by_story(pilot, until)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, StoryScreen))
        passages = pilot.app.screen.query_one(Passages)
        await until(pilot, lambda: passages.passages)
        texts = [passage.text for passage in passages.passages]
        await pilot.press(*"j" * texts.index("The sun shone."), "enter")
        reading = pilot.app.screen_stack[0].query_one(Reading)
        await until(pilot, lambda: reading.article.title == "Sun on the coast")
        await until(pilot, lambda: reading.text.has_focus)


async def test_what_comes_after_a_story_was_read_is_new_in_it(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    library_shelf = StoredListing.of(library)
    async with open_screen(library_shelf) as pilot:
        list_pane = await by_story(pilot, until)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, StoryScreen))
        await until(pilot, lambda: pilot.app.screen.query_one(Passages).passages)
        await pilot.press("escape")
        library.add([Article("More sun.", "Sun again", date="2023-03-20", id="d", source="one")])
        with library.writing() as connection:
            connection.execute("INSERT INTO story_members (article, story) VALUES (4, 2)")
        list_pane.renew()
        await until(pilot, lambda: list_pane.listing.row(0).story.new == 1)

        note = list_pane.listing.row(0).story
        assert note
        assert story_line(note, 60).endswith("· 1 new")


async def test_m_on_a_story_marks_all_of_it(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        list_pane = await by_story(pilot, until)
        await pilot.press("m")
        await until(pilot, lambda: not list_pane.listing.row(0).unread)

        assert [row.unread for row in library.rows(["@1", "@2", "@3"])] == [True, False, False]


async def test_the_story_of_an_article_is_told_from_the_list_of_articles(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        await pilot.press("X")
        await until(pilot, lambda: isinstance(pilot.app.screen, StoryScreen))
        await until(pilot, lambda: pilot.app.screen.query_one(Passages).passages)

        texts = [passage.text for passage in pilot.app.screen.query_one(Passages).passages]
        assert {"Sun on the coast", "Fog on the coast"} <= set(texts)


async def test_a_dense_row_of_a_story_has_its_size(
    open_screen: Callable[..., Opened],
    library: Library,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        await by_story(pilot, until)
        await pilot.press("d")
        await until(pilot, lambda: "▸ 2 · " in shown(pilot))


async def test_a_click_on_the_sign_opens_a_story_and_closes_it(
    open_screen: Callable[..., Opened], library: Library, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        list_pane = await by_story(pilot, until)
        await pilot.click(ArticleList, offset=(3, 1))
        await until(pilot, lambda: len(list_pane.listing) == 4)
        await pilot.click(ArticleList, offset=(3, 1))
        await until(pilot, lambda: len(list_pane.listing) == 2)

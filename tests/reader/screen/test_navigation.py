"""Panes, the list, the prompt: where keys lead."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.article import Article, Label
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading
from widgets.article_list import ArticleList
from widgets.article_text import ArticleText
from widgets.entity_panel import EntityPanel
from widgets.hints import Hints
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


def focused(pilot: Pilot[None]) -> str | None:
    """The id of the pane that has the focus."""
    for node in pilot.app.focused.ancestors_with_self:
        if node.id in ("list", "text", "summary", "entities"):
            return node.id
    return None


async def test_enter_opens_and_h_goes_back(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("enter")
        opened = focused(pilot)
        await pilot.press("h")

        assert (opened, focused(pilot)) == ("text", "list")


async def test_tab_goes_round_the_panes_that_are_shown(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        visited = []
        for _ in range(3):
            await pilot.press("tab")
            visited.append(focused(pilot))

        assert visited == ["text", "summary", "list"]


async def test_a_narrow_terminal_shows_the_list_or_the_article(open_screen: Callable[..., Opened]) -> None:
    async with open_screen(size=(80, 24)) as pilot:
        articles, text = pilot.app.screen.query_one(ArticleList), pilot.app.screen.query_one(ArticleText)
        before = (articles.is_on_screen, text.is_on_screen)
        await pilot.press("enter")
        await pilot.pause()
        reading = (articles.is_on_screen, text.is_on_screen)
        await pilot.press("q")
        await pilot.pause()

        assert before == (True, False)
        assert reading == (False, True)
        assert (articles.is_on_screen, text.is_on_screen) == (True, False)


async def test_q_at_the_top_quits(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("enter", "q", "q")

        assert not pilot.app.is_running


async def test_the_hidden_summary_gives_its_focus_away(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("tab", "tab", "s")

        assert focused(pilot) == "text"


async def test_escape_closes_the_search_the_panel_and_then_goes_left(
    open_screen: Callable[..., Opened],
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("enter", "/", "o", "enter", "escape")
        searched = reading.search.typed
        await pilot.press("e", "escape")
        panes = reading.side_panes
        await pilot.press("escape")

        assert (searched, panes) == ("", ("summary",))
        assert focused(pilot) == "list"


async def test_zen_shows_the_text_alone_and_escape_ends_it(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        await pilot.press("z")
        await pilot.pause()
        alone = articles.is_on_screen
        await pilot.press("escape")
        await pilot.pause()

        assert (alone, articles.is_on_screen) == (False, True)


async def test_the_list_narrows_while_words_are_typed_and_escape_shows_all(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        list_pane = pilot.app.screen.query_one(ListPane)
        await pilot.press("/", *"oslo")
        await until(pilot, lambda: len(list_pane.listing) == 1)
        title = pilot.app.screen.query_one(Reading).article.title
        await pilot.press("enter", "escape")
        await until(pilot, lambda: len(list_pane.listing) == 3)

        assert title == "A bridge for Oslo"
        assert focused(pilot) == "list"


async def test_a_list_of_nothing_shows_nothing(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await pilot.press("/", *"zzz")
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).article is None)
        await pilot.press("enter", "j", "enter", "s", "]", "n", "y", "c")

        assert pilot.app.is_running


async def test_space_in_the_entity_panel_lists_the_articles_with_the_name(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading, list_pane = pilot.app.screen.query_one(Reading), pilot.app.screen.query_one(ListPane)
        await pilot.press("e")
        await until(pilot, lambda: reading.entities)
        await pilot.press("space")
        await until(pilot, lambda: len(list_pane.listing) == 1)

        assert list_pane.words == "Bergen"
        assert focused(pilot) == "list"


async def test_a_name_that_narrows_the_list_has_as_many_hits_as_the_panel_says(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.names = {"Anna Berg": Label.PERSON}
    async with open_screen([Article("Anna Berg left. Berg is a town, Anna a river.")]) as pilot:
        reading, panel = pilot.app.screen.query_one(Reading), pilot.app.screen.query_one(EntityPanel)
        await pilot.press("e")
        await until(pilot, lambda: reading.entities)
        counted = panel.query_one(Passages).passages[0].tail
        await pilot.press("space")
        await until(pilot, lambda: reading.search.query)

        assert (counted, reading.text.found) == ("1", (1, 1))


async def test_the_words_of_a_filter_are_marked_in_each_article(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    articles = [Article("Rain fell on Oslo."), Article("The sun. Then rain, rain and rain again.")]
    async with open_screen(articles) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("/", *"rain", "enter")
        await until(pilot, lambda: reading.text.found == (1, 1))
        await pilot.press("J")
        await until(pilot, lambda: reading.text.found == (1, 3))

        assert reading.search.query == "rain"


async def test_mentions_are_counted_in_the_next_article_too(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.names = {"Anna Berg": Label.PERSON}
    articles = [Article("Anna Berg left."), Article("A mount. Anna Berg, a hill. Berg of Anna.")]
    async with open_screen(articles) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("e")
        await until(pilot, lambda: reading.entities)
        await pilot.press("space")
        await until(pilot, lambda: reading.search.query)
        await pilot.press("J")
        await until(pilot, lambda: reading.article.text.startswith("A mount") and reading.entities)
        await until(pilot, lambda: reading.search.query)

        assert reading.text.found == (1, 1)


async def test_find_counts_its_matches_and_n_goes_to_the_next(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        await pilot.press("J", "J", "enter", "/", *"paragraph 1", "enter", "n", "n", "N")
        await pilot.pause()

        assert "“paragraph 1” 2/111" in shown(pilot)


async def test_n_goes_from_entity_to_entity_when_nothing_is_searched(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("J")
        await until(pilot, lambda: reading.entities)
        await pilot.press("n", "n")

        assert reading.text.current.of(reading.article.text) == "Anna Berg"


@pytest.mark.parametrize("size", [(80, 24), (120, 16)])
async def test_the_entity_panel_takes_the_focus_and_gives_it_back(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], size: tuple[int, ...]
) -> None:
    async with open_screen(size=size) as pilot:
        reading, panel = pilot.app.screen.query_one(Reading), pilot.app.screen.query_one(EntityPanel)
        await until(pilot, lambda: reading.entities)
        for opening, leaving in (((), "e"), ((), "escape"), (("enter",), "e"), ((), "escape")):
            await pilot.press(*opening)
            before = focused(pilot)
            await pilot.press("e")
            await pilot.pause()
            within = (focused(pilot), panel.is_on_screen)
            await pilot.press(leaving)

            assert within == ("entities", True)
            assert (focused(pilot), "entities" in reading.side_panes) == (before, False)
        assert before == "text"


async def test_e_from_elsewhere_closes_the_panel_and_leaves_the_focus(
    open_screen: Callable[..., Opened],
) -> None:
    async with open_screen() as pilot:
        await pilot.press("enter", "e", "shift+tab", "shift+tab", "e")

        assert focused(pilot) == "text"
        assert "entities" not in pilot.app.screen.query_one(Reading).side_panes


async def test_the_hints_are_those_of_the_pane_that_has_the_focus(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        hints, seen = pilot.app.screen.query_one(Hints), {}
        for keys in ((), ("enter",), ("tab",), ("e",)):
            await pilot.press(*keys)
            await pilot.pause()
            seen[focused(pilot)] = hints.render_line(0).text.strip()

        assert seen["list"].startswith("⏎ Read   / Filter")
        assert seen["text"].startswith("/ Find")
        assert seen["summary"].startswith("⏎ Go to it")
        assert seen["entities"].startswith("space Articles with it   ⏎ Go to it   e Close   ")
        assert all("? Help" in line for line in seen.values())


async def test_where_the_text_is_out_of_sight_going_to_a_place_in_it_shows_it(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(size=(80, 24)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary and reading.entities)
        for key in ("]", "[", "n", "N"):
            await pilot.press(key)
            await pilot.pause()

            assert reading.text.is_on_screen
            assert reading.text.current
            assert focused(pilot) == "text"
            await pilot.press("h")
            assert focused(pilot) == "list"


async def test_where_the_text_is_in_sight_going_to_a_place_in_it_leaves_the_focus(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary)
        await pilot.press("]")

        assert reading.text.current == reading.summary.kept[0].sentence.span
        assert focused(pilot) == "list"


SIZES = ((40, 10), (1, 1), (100, 12), (160, 12))
KEYS = ("enter", "s", "e", "?", "escape", "z", "z")


async def test_no_size_is_too_small(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.press(*KEYS)

        assert pilot.app.is_running


HOSTILE = "\x1b]0;pwned\x07[red]red[/red] [@click=app.exit]x[/] [/ \u202edesrever\u202c \x9b2J 👩‍👩‍👧 مرحبا"


async def test_hostile_text_is_shown_as_text(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    article = Article(HOSTILE, title=HOSTILE, author=HOSTILE, date=HOSTILE, source=HOSTILE, url=HOSTILE)
    async with open_screen([article]) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("enter", "y", "Y", "o", "/", "[", "enter")
        await pilot.pause()
        text = shown(pilot)

        assert "[red]red[/red]" in text
        assert not set(text) & set("\x1b\x9b\x07\u202e\u202c\u200d")

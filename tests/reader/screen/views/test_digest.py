"""The digest of the list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual.pilot import Pilot

from corpus.article import Article
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


async def test_the_digest_of_the_list_leads_to_each_article(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        await pilot.press("D")
        passages = pilot.app.screen.query_one(Passages)
        await until(pilot, lambda: passages.passages)
        heads = [passage.head for passage in passages.passages]
        await pilot.press("j", "enter")
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.text.current)

        assert heads == ["18 March 2023 · Ferry sinks off Bergen", "A bridge for Oslo", "A long report"]
        assert reading.article.title == "A bridge for Oslo"
        assert reading.text.current.of(reading.article.text) == "Oslo opens a bridge."


async def test_a_digest_of_a_long_list_reads_its_first_five_hundred_articles_and_says_so(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    articles = [Article("Rain fell.", title=f"Day {number}") for number in range(502)]
    async with open_screen(articles) as pilot:
        await pilot.press("D")
        await until(pilot, lambda: "articles" in shown(pilot))

        assert "of the first 500 of 502 articles" in shown(pilot)


async def test_a_digest_of_a_narrowed_list_is_of_what_is_left(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await pilot.press("/", *"ribbon", "enter")
        await until(pilot, lambda: len(pilot.app.screen.query_one(ListPane).listing) == 1)
        await pilot.press("D")
        passages = pilot.app.screen.query_one(Passages)
        await until(pilot, lambda: passages.passages)

        assert [passage.head for passage in passages.passages] == ["A bridge for Oslo"]

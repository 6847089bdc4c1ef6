"""What cannot be answered is said where the reader looks, and nothing ends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from reader.screen.desk import list_pane
from reader.screen.desk.reading import Reading
from reader.screen.engines import own_process
from reader.screen.views.compare_screen import CompareScreen
from reader.screen.views.digest_screen import DigestScreen
from widgets.pane_title import PaneTitle

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened

Until = Callable[..., Awaitable[None]]
TROUBLE = "the model is not installed"


async def test_an_engine_that_cannot_answer_says_why(
    open_screen: Callable[..., Opened], core: FakeCore, until: Until, said: list[str]
) -> None:
    core.trouble = TROUBLE
    async with open_screen() as pilot:
        await until(pilot, lambda: said.count(TROUBLE) >= 2)  # the summary's engine and that of names

        assert pilot.app.screen.query_one(Reading).summary is None


async def test_trouble_with_an_article_that_was_left_is_not_said(
    open_screen: Callable[..., Opened], core: FakeCore, until: Until, said: list[str]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        await until(pilot, lambda: core.asked)
        await pilot.press("j")
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.article.title == "A bridge for Oslo")
        core.trouble = TROUBLE
        core.go_on.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

        assert said.count(TROUBLE) <= 2  # of the bridge alone: its summary and its names


async def test_methods_that_fail_leave_the_comparison_open(
    open_screen: Callable[..., Opened], core: FakeCore, until: Until, said: list[str]
) -> None:
    async with open_screen(size=(120, 30)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        core.trouble = TROUBLE
        await pilot.press("c")
        await until(pilot, lambda: TROUBLE in said)

        assert isinstance(pilot.app.screen, CompareScreen)


async def test_a_digest_that_fails_says_why_in_its_title(
    open_screen: Callable[..., Opened], core: FakeCore, until: Until
) -> None:
    async with open_screen(size=(120, 30)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        core.trouble = TROUBLE
        await pilot.press("D")
        await until(pilot, lambda: isinstance(pilot.app.screen, DigestScreen))
        title = pilot.app.screen.query_one(PaneTitle)
        await until(pilot, lambda: title.remark == TROUBLE)


@pytest.mark.parametrize(
    ("keys", "remark"),
    [
        ("f", "There is no article to mark."),
        ("M", "There is no summary yet."),
        ("c", "There is no summary yet."),
        ("C", "No name is known here yet."),
        ("!", "Everything could be read."),
    ],
)
async def test_where_there_is_nothing_a_key_says_so(
    open_screen: Callable[..., Opened], said: list[str], keys: str, remark: str
) -> None:
    async with open_screen(()) as pilot:
        await pilot.press(keys)
        await pilot.pause()

        assert said == [remark]


async def test_so_many_articles_are_told_apart_in_the_library_alone(
    open_screen: Callable[..., Opened], said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_pane, "MOST", 2)
    async with open_screen() as pilot:
        await pilot.press("x")
        await pilot.pause()

        assert said == ["So many are told apart in the library: a adds these sources to it."]
        assert pilot.app.screen.query_one(list_pane.ListPane).order is None


async def test_a_long_article_is_answered_by_a_process_of_its_own(
    open_screen: Callable[..., Opened], core: FakeCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_process, "LONG", 20)
    text = "Oslo voted for a bridge on Monday. It will cost $2 billion. Anna Berg cut the ribbon."
    async with open_screen([Article(text, title="A bridge", language="en")]) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        for _ in range(3000):
            if reading.summary and reading.entities:
                break
            await pilot.pause(0.02)

        assert core.asked == []
        assert reading.summary is not None
        assert "$2 billion" in [entity.span.of(text) for entity in reading.entities]


async def test_a_list_in_an_order_grows_in_that_order(
    open_screen: Callable[..., Opened], until: Until
) -> None:
    from corpus.listings.in_memory import MemoryListing
    from corpus.listings.listing import Order

    first, second = Article("Snow fell.", title="Snow"), Article("Rain fell.", title="Rain")
    async with open_screen([first]) as pilot:
        pane = pilot.app.screen.query_one(list_pane.ListPane)
        pane.sort(Order.TITLE)
        pane.grow(MemoryListing([first, second]))
        await until(pilot, lambda: len(pane.listing) == 2)

        assert [pane.listing.row(index).title for index in range(2)] == ["Rain", "Snow"]


async def test_skimming_and_paragraphs_are_gone_through_by_keys(
    open_screen: Callable[..., Opened], until: Until
) -> None:
    article = Article("First it rained.\n\nThen the sun shone.\n\nAt last it snowed.", title="Weather")
    async with open_screen([article]) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary)
        await pilot.press("enter", "}", "}")
        await pilot.pause()
        second = reading.text.current
        await pilot.press("{", "v")
        await pilot.pause()

        assert second is not None
        assert reading.text.current is not None
        assert reading.text.current < second
        assert reading.skimming

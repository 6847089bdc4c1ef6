"""Methods that are compared, each of which may take its time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import pytest
from textual.pilot import Pilot

from corpus.article import Article, KeptSentence, Sentence, Span, Summary
from corpus.length import Length
from reader.screen.desk.reading import Reading
from reader.screen.engines import own_process
from reader.screen.views.compare_screen import CompareScreen
from reader.screen.views.method_column import MethodColumn
from reader.settings import Settings
from tests.reader.screen.conftest import FERRY
from widgets.article_text import ArticleText

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


async def test_nobody_waits_for_a_method_that_is_compared_no_more(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: dict[str, Any] = {}
    create = asyncio.create_subprocess_exec

    async def sleeper(*command: str, **pipes: Any) -> Any:
        method = command[command.index("--method") + 1]
        started[method] = await create("sleep", "60", **pipes)
        return started[method]

    async with open_screen((FERRY,)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary and reading.entities)
        monkeypatch.setattr(own_process, "LONG", len(FERRY.text))
        monkeypatch.setattr(own_process.asyncio, "create_subprocess_exec", sleeper)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen) and len(started) == 1)
        second = pilot.app.screen.methods[1]
        await pilot.press("tab", "full_stop")
        await until(pilot, lambda: len(started) == 2 and started[second].returncode is not None)
        third = pilot.app.screen.methods[1]

        assert [started[method].returncode for method in (second, third)] == [-9, None]


async def test_two_methods_are_compared_and_their_agreement_marked(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        await pilot.pause()
        pilot.app.screen.methods = ("news", "lsa")
        right = pilot.app.screen.query(MethodColumn)[1].passages
        await until(pilot, lambda: right.passages)
        await pilot.pause()
        text = shown(pilot)

        assert "2 of 3 in both" in text
        assert [passage.mark for passage in right.passages] == [" 2█ =", " 3█ =", " 4█  "]


async def test_more_methods_are_compared_one_above_the_other_where_it_is_narrow(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(size=(80, 40)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        screen = pilot.app.screen
        await pilot.press("plus")
        await until(
            pilot,
            lambda: [bool(column.passages.passages) for column in screen.query(MethodColumn)] == [True] * 3,
        )
        await until(pilot, lambda: len({column.region.y for column in screen.query(MethodColumn)}) == 3)
        places = {column.region.x for column in screen.query(MethodColumn)}
        await pilot.press("minus", "minus")
        await until(pilot, lambda: "3 of 3 in both" in shown(pilot))

        assert len(places) == 1
        assert len(screen.query(MethodColumn)) == 2


@pytest.mark.parametrize("width", [60, 70, 76, 78, 80])
async def test_columns_of_methods_that_stand_side_by_side_have_room_for_a_row(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], width: int
) -> None:
    async with open_screen(size=(width, 30)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        room = pilot.app.screen.query_one("CompareScreen Container")
        await until(pilot, lambda: room.has_class("-stacked") is (room.region.width < 68) and room.region)
        await pilot.pause()
        first, second = (column.region for column in pilot.app.screen.query(MethodColumn))

        assert (first.x == second.x) is (width < 78)
        assert first.x == second.x or first.width >= 34


async def test_a_method_fewer_is_the_last_or_the_one_that_is_looked_at(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        screen = pilot.app.screen
        await pilot.press("plus", "minus")
        without_the_last = screen.methods
        await pilot.press("plus", "tab", "minus")
        without_the_second = screen.methods

        assert without_the_last == ("news", "lead")
        assert without_the_second == ("news", "lex-rank")
        assert [column.method for column in screen.query(MethodColumn)] == ["news", "lex-rank"]


async def test_where_the_lead_is_on_the_desk_it_is_compared_with_the_first_other_method(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], core: FakeCore
) -> None:
    core.settings = Settings(method="lead")
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))

        assert pilot.app.screen.methods == ("lead", "news")


async def test_comma_and_full_stop_change_the_method_that_is_looked_at(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        first, second = pilot.app.screen.methods
        await pilot.press("tab", "full_stop")

        assert pilot.app.screen.methods[0] == first
        assert pilot.app.screen.methods[1] not in (first, second)


async def test_a_compared_sentence_leads_to_its_place(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c", "j", "enter")
        await pilot.pause()

        text = pilot.app.screen.query_one(ArticleText)
        assert text.current.of(text.article.text) == "All were saved."


async def test_comparing_a_long_article_is_done_aside_and_only_the_last_method_is_asked(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, ended = [], []

    async def slow(article: Article, *, method: str, length: Length) -> Any:
        asked.append((method, length))
        try:
            await asyncio.sleep(0 if method == "luhn" else 60)
        finally:
            ended.append(method)
        kept = KeptSentence(Sentence(3, Span(0, 4), 0), 1.0)
        return Summary(method, (kept,), 5), 9

    monkeypatch.setattr("reader.screen.views.compare_screen.summarise_in_own_process", slow)
    monkeypatch.setattr("reader.screen.views.compare_screen.is_long", lambda _: True)
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: asked)
        pilot.app.screen.methods = ("news", "luhn")
        right = pilot.app.screen.query(MethodColumn)[1].passages
        await until(pilot, lambda: right.passages)

    assert asked == [("lead", 3), ("luhn", 3)]
    assert sorted(ended) == ["lead", "luhn"]


async def test_nothing_is_compared_before_there_is_a_summary_and_the_screen_says_so(
    open_screen: Callable[..., Opened], core: FakeCore, said: list[str]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        await pilot.press("c")

        assert said == ["There is no summary yet."]
        core.go_on.set()

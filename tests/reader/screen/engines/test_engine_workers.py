"""Questions to the engines, each of which waits for its turn or for a process of its own."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import pytest

from corpus.article import Entity, KeptSentence, Label, Sentence, Span, Summary
from reader.screen.desk.reading import Reading
from reader.screen.engines import engine_workers, own_process
from tests.reader.screen.conftest import BRIDGE, LONG

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


async def test_a_long_article_that_has_no_answer_yet_holds_up_no_other(
    open_screen: Callable[..., "Opened"],
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[Any] = []
    create = asyncio.create_subprocess_exec

    async def sleeper(*_: object, **pipes: Any) -> Any:
        started.append(await create("sleep", "60", **pipes))
        return started[-1]

    monkeypatch.setattr(own_process, "LONG", len(LONG.text))
    monkeypatch.setattr(own_process.asyncio, "create_subprocess_exec", sleeper)
    async with open_screen((LONG, BRIDGE)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: len(started) == 2)  # for its summary and its names
        await pilot.press("j")
        await until(pilot, lambda: reading.article is BRIDGE and reading.summary and reading.entities)

        assert [process.returncode for process in started] == [-9, -9]


async def test_summary_and_names_of_a_long_article_are_looked_for_at_the_same_time(
    open_screen: Callable[..., "Opened"],
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    both = asyncio.Barrier(2)

    async def summarise(*_: object, **__: object) -> tuple[Summary, int]:
        await both.wait()
        return Summary("news", (KeptSentence(Sentence(0, Span(0, 12), 0), 1.0),), 200), 800

    async def recognize(*_: object, **__: object) -> tuple[Entity, ...]:
        await both.wait()
        return (Entity(Label.WORK_OF_ART, Span(0, 9), "Paragraph"),)

    monkeypatch.setattr(own_process, "LONG", len(LONG.text))
    monkeypatch.setattr(engine_workers, "summarise_in_own_process", summarise)
    monkeypatch.setattr(engine_workers, "recognize_in_own_process", recognize)
    async with open_screen((LONG,)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary and reading.entities)

        assert [entity.name for entity in reading.entities] == ["Paragraph"]

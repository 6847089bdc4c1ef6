import asyncio
import sys
from typing import Any

import pytest

from corpus.article import Article, Label
from reader.screen.engines import own_process
from reader.screen.engines.own_process import (
    OwnProcessError,
    OwnReport,
    is_long,
    recognize_in_own_process,
    said_by_own_process,
    summarise_in_own_process,
)

STORY = Article(
    "Oslo voted for a bridge on Monday. It will cost $2 billion. \u201cAt last,\u201d said Anna Berg.",
    title="A bridge",
    language="en",
)


async def test_a_process_of_its_own_summarises_to_the_character() -> None:
    summary, words = await summarise_in_own_process(STORY, method="lead", length=1)

    assert [kept.sentence.span.of(STORY.text) for kept in summary.kept] == [
        "Oslo voted for a bridge on Monday."
    ]
    assert (summary.method, summary.total) == ("lead", 3)
    assert [(kept.number, summary.counted) for kept in summary.kept] == [(1, 3)]
    assert words == 17


async def test_a_process_of_its_own_finds_entities_to_the_character() -> None:
    entities = await recognize_in_own_process(STORY, engine="builtin")

    assert (Label.MONEY, "$2 billion") in {(entity.label, entity.span.of(STORY.text)) for entity in entities}


async def test_a_process_that_fails_says_why() -> None:
    with pytest.raises(OwnProcessError, match="no-such-method"):
        await summarise_in_own_process(STORY, method="no-such-method", length=1)


async def test_a_process_that_nobody_waits_for_any_more_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    create = asyncio.create_subprocess_exec

    async def sleeper(*command: object, **pipes: Any) -> Any:
        process = await create("sleep", "60", **pipes)
        started.append(process)
        return process

    monkeypatch.setattr(own_process.asyncio, "create_subprocess_exec", sleeper)
    waiting = asyncio.create_task(summarise_in_own_process(STORY, method="lead", length=1))
    while not started:
        await asyncio.sleep(0.01)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting

    assert started[0].returncode == -9


def test_only_long_articles_are_worked_on_in_a_process_of_their_own() -> None:
    assert not is_long(STORY)
    assert is_long(Article("x" * own_process.LONG))


async def test_a_process_of_its_own_counts_as_a_reader_does() -> None:
    text = (
        "WHAT THE CITY PLANS\n\nBy Anna Berg\n\nOslo voted for a bridge on Monday. It will cost $2 billion."
    )
    summary, _ = await summarise_in_own_process(Article(text, language="en"), method="lead", length=2)

    assert [kept.number for kept in summary.kept] == [1, 2]
    assert (summary.counted, summary.total) == (2, 4)


@pytest.mark.parametrize(
    ("said", "report"),
    [
        (
            "nutgraf: a.txt: not there\nnutgraf: b.txt: not there\nnutgraf: 3 articles added",
            OwnReport("3 articles added", ("a.txt: not there", "b.txt: not there")),
        ),
        ("nutgraf: nothing is new\n", OwnReport("Nothing is new")),
        ("", OwnReport("Done.")),
    ],
)
async def test_the_last_line_of_a_process_is_how_it_ended_and_the_others_its_problems(
    monkeypatch: pytest.MonkeyPatch, said: str, report: OwnReport
) -> None:
    create = asyncio.create_subprocess_exec

    async def saying(*_: object, **pipes: Any) -> Any:
        return await create(sys.executable, "-c", f"import sys; sys.stderr.write({said!r})", **pipes)

    monkeypatch.setattr(own_process.asyncio, "create_subprocess_exec", saying)

    assert await said_by_own_process("add", "a.txt", "b.txt") == report

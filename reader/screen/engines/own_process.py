"""Working on long articles in a process of their own.

A thread that ranks a whole book would hold up every key and could not be stopped. So the screen
asks the program's own command line, as anyone could, and kills it when nobody waits for the answer
any more.
"""

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from corpus.article import Article, Entity, KeptSentence, Label, Sentence, Span, Summary
from corpus.errors import CorpusError

LONG = 60_000
"""Characters from which an article gets its own process; a shorter one is done before a process starts."""

NICENESS = 10
_MOST_PROBLEMS = 1_000

ProcessRecord = Mapping[str, Any]


class OwnReport(NamedTuple):
    """What a command has said."""

    last: str
    """How it ended."""
    problems: tuple[str, ...] = ()
    """What it could not read, a line each, the first thousand."""


class OwnProcessError(CorpusError):
    """The process had no answer; its own words say why."""


def is_long(article: Article) -> bool:
    """Whether an article gets a process of its own."""
    return len(article.text) >= LONG


async def summarise_in_own_process(
    article: Article, *, method: str, length: int, query: str = ""
) -> tuple[Summary, int]:
    """The summary of an article, and the number of its words."""
    options = ("--method", method, "--sentences", str(length), "--with-numbers", f"--query={query}")
    record: ProcessRecord = json.loads(await _ask("summarize", article, *options))
    return _summary(record), record["article"]["words"]


async def recognize_in_own_process(article: Article, *, engine: str) -> tuple[Entity, ...]:
    """The entities of an article."""
    answer = await _ask("entities", article, "--entities", engine)
    # The names of a whole book take a while to read: a thread keeps the keys going.
    return await asyncio.to_thread(_entities, answer)


async def said_by_own_process(*command: str) -> OwnReport:
    """What the program's own command line says of what it has done."""
    process = await _started(*command, stdin=asyncio.subprocess.DEVNULL)
    _, said = await _finished(process)
    lines = [line.removeprefix("nutgraf: ") for line in said.decode("utf-8", "replace").strip().split("\n")]
    last = lines.pop()
    return OwnReport(last[:1].upper() + last[1:] or "Done.", tuple(lines[:_MOST_PROBLEMS]))


async def _ask(command: str, article: Article, *options: str) -> bytes:
    given = {"title": article.title, "text": article.text, "date": article.date}
    language = ("--language", article.language) if article.language else ()
    process = await _started(
        *(command, "-", "--from", "json", "--format", "jsonl"),
        *language,
        *options,
        stdin=asyncio.subprocess.PIPE,
    )
    answer, complaint = await _finished(process, json.dumps(given).encode())
    if process.returncode:
        raise OwnProcessError(complaint.decode("utf-8", "replace").strip() or f"{command} failed")
    return answer


async def _started(*command: str, stdin: int) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "reader", *command),
        stdin=stdin,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    # The keys come first.
    with suppress(ProcessLookupError):
        os.setpriority(os.PRIO_PROCESS, process.pid, NICENESS)
    return process


async def _finished(process: asyncio.subprocess.Process, given: bytes | None = None) -> tuple[bytes, bytes]:
    try:
        return await process.communicate(given)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _summary(record: ProcessRecord) -> Summary:
    places = [Sentence(said["index"], Span(said["start"], said["end"]), 0) for said in record["sentences"]]
    scores = [said["score"] for said in record["sentences"]]
    kept = tuple(map(KeptSentence, places, scores, record["numbers"]))
    return Summary(record["method"], kept, record["article"]["sentences"], record["counted"])


def _entities(answer: bytes) -> tuple[Entity, ...]:
    record: ProcessRecord = json.loads(answer)
    return tuple(
        Entity(Label(entity["label"]), Span(entity["start"], entity["end"]), entity["name"])
        for entity in record["entities"]
    )

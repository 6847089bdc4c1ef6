"""`nutgraf watch`: saved queries that say what is new for them."""

import json
import re
import shlex
import subprocess
from collections.abc import Callable, Iterator, Sequence

from corpus.errors import CorpusError, UsageError
from corpus.library.saved import (
    SavedHits,
    mark_announced,
    new_hits,
    newest_number,
    save_query,
    saved_queries,
    unwatch,
)
from corpus.library.store import Library
from corpus.listings.listing import Row
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.later_names import find_for_watches
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord, OutputFormat, write
from reader.cli.rendering.plain import escaped
from reader.cli.rendering.records import SCHEMA
from reader.cli.rendering.row_shapes import row_line, row_record

NOTHING_NEW = 1
_NOTHING = "nothing is watched; `nutgraf watch add NAME QUERY` begins"
_OF_SHELL = re.compile(r"[|&;<>$`]")
"""What a shell is needed for."""
_PATIENCE = 60
"""Seconds that a command may take for one article."""

WatchHit = tuple[str, Row]
"""The watch and the article."""


def run(context: Context) -> int:
    """Do what the action says."""
    actions: dict[str, Callable[[Context], int]] = {
        "add": _add,
        "list": _list,
        "remove": _remove,
        "run": _run,
    }
    return actions[context.options.action](context)


def _add(context: Context) -> int:
    options = context.options
    with context.session.library() as library:
        save_query(library, options.name, " ".join(options.query), watched=True)
    context.terminal.note(f"{options.name!r} is watched; `nutgraf watch run` says what is new")
    return 0


def _list(context: Context) -> int:
    with context.session.library_as_it_is() as library:
        watches = [query for query in saved_queries(library) if query.watched]
    records = [
        {"name": watch.name, "query": watch.query, "articles": watch.matches, "new": watch.new}
        for watch in watches
    ]
    return write_table(context, records, unless=_NOTHING)


def _remove(context: Context) -> int:
    with context.session.library_to_change() as library:
        context.terminal.note(f"{unwatch(library, context.options.names):,} watched no longer")
    return 0


def _run(context: Context) -> int:
    options = context.options
    command = _words_of(options.command)
    with context.session.library() as library:
        find_for_watches(context, library)
        newest = newest_number(library)
        found = new_hits(library, options.names, since=options.since)
        if not found:
            context.terminal.note(_NOTHING)
        hits = list(_rows(library, found))
        with context.terminal.answer() as stream:
            write(hits, _shape(), form=OutputFormat(options.format), stream=stream)
        status = _announce(context, command, hits) if command else 0
        if how := options.notify or context.session.settings.notify:
            _show_notice(context, how, found)
        # Only now: what could not be written or handed on is new the next time.
        if library.writable:
            mark_announced(library, [watched.name for watched in found], newest)
    return status if hits else NOTHING_NEW


def _show_notice(context: Context, how: str, found: Sequence[SavedHits]) -> None:
    from reader.notices import tell

    hits = [(watched.name, len(watched.articles)) for watched in found if watched.articles]
    counts = ", ".join(f"{name}: {count:,} new" for name, count in hits)
    if counts and not tell(how, "nutgraf", counts):
        context.terminal.note(f"{how}: nothing here shows notices")


def _rows(library: Library, found: Sequence[SavedHits]) -> Iterator[WatchHit]:
    for watched in found:
        for row in library.rows(watched.articles):
            yield watched.name, row


def _words_of(command: str | None) -> list[str]:
    if _OF_SHELL.search(command or ""):
        # Nothing of an article is in it: that comes on its input alone.
        return ["sh", "-c", command or ""]
    try:
        return shlex.split(command or "")
    except ValueError as error:
        raise UsageError(f"--exec {command!r}: {error}; check its quotation marks") from error


def _announce(context: Context, command: Sequence[str], hits: Sequence[WatchHit]) -> int:
    status = 0
    for hit in hits:
        record = json.dumps(_record(hit), ensure_ascii=False) + "\n"
        try:
            done = subprocess.run(  # noqa: S603  # it is the command that the user gave
                command, input=record.encode(), timeout=_PATIENCE, check=False
            )
        except FileNotFoundError as error:
            raise CorpusError(f"{command[0]}: no such command; check --exec") from error
        except (OSError, subprocess.TimeoutExpired) as error:
            context.terminal.error(f"{command[0]}: {error}")
            status = 2
        else:
            status = status if done.returncode == 0 else 2
    return status


def _shape() -> AnswerShape[WatchHit]:
    return AnswerShape(
        heading=None,
        plain=lambda hit: f"{hit[0]}: {row_line(hit[1])}\n",
        markdown=lambda hit: f"- {escaped(hit[0])}: {escaped(row_line(hit[1]))}\n",
        record=_record,
        columns=("watch", "id", "title", "date", "source"),
        rows=lambda hit: [(hit[0], hit[1].id, hit[1].title, hit[1].date, hit[1].published or hit[1].source)],
    )


def _record(hit: WatchHit) -> JsonRecord:
    watch, row = hit
    return {"schema": SCHEMA, "watch": watch, "article": row_record(row)}

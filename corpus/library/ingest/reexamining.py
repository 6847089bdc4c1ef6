"""Looking for entities in articles that were stored without."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

from corpus.article import Article
from corpus.library import mention_index
from corpus.library.database.database import Database
from corpus.library.ingest import stored_rows
from corpus.library.ingest.examining import Examination, Findings, examined

_BATCH = 200
_BEYOND = 1 << 62
"""More than any number of an article."""
_NEXT = "SELECT id FROM articles WHERE engine IS NULL AND id < ? ORDER BY id DESC LIMIT ?"
_COUNT = "SELECT count(*) FROM articles WHERE engine IS NULL"
_EXAMINED = "UPDATE articles SET engine = ?, labels = ? WHERE id = ? AND engine IS NULL RETURNING moment"


def count_without(connection: sqlite3.Connection) -> int:
    """How many articles are stored without."""
    number: int = connection.execute(_COUNT).fetchone()[0]
    return number


def reexamine(
    database: Database,
    examination: Examination,
    *,
    jobs: int,
    cluster: str = "",
    limit: int | None = None,
    on_progress: Callable[[int], None] | None,
) -> int:
    """Enter the names of articles that were stored without into the index; returns how many these were.

    The latest first, at most `limit`. By batches, as in adding: `on_progress` is called after each commit
    with the number so far, and what was stopped goes on when it is started again.
    """
    done = 0
    with closing(examined(_batches(database, limit), examination, jobs=jobs, cluster=cluster)) as batches:
        for numbers, findings in batches:
            with database.writing() as connection:
                for number, found in zip(numbers, findings, strict=True):
                    _enter(connection, number, examination.engine, found)
            done += len(numbers)
            if on_progress:
                on_progress(done)
    return done


def _batches(database: Database, limit: int | None) -> Iterator[tuple[list[int], list[Article]]]:
    last, left = _BEYOND, limit
    while left is None or left > 0:
        size = _BATCH if left is None else min(left, _BATCH)
        with database.reading() as connection:
            numbers = [number for (number,) in connection.execute(_NEXT, (last, size))]
            found = [(number, stored_rows.select(connection, number)) for number in numbers]
        if not numbers:
            return
        last, left = numbers[-1], None if left is None else left - len(numbers)
        there = [(number, article) for number, article in found if article is not None]
        yield [number for number, _ in there], [article for _, article in there]


def _enter(connection: sqlite3.Connection, number: int, engine: str, found: Findings) -> None:
    # It may have been removed, or examined by another program.
    changed = connection.execute(_EXAMINED, (engine, found.labels, number)).fetchone()
    if changed:
        mention_index.remember(connection, number, changed[0], found.mentions)

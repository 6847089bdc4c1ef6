"""Removing articles with all that belongs to them."""

from collections.abc import Iterable

from corpus.library.database.database import Database
from corpus.library.ids import missing, name_of, numbers_of
from corpus.library.ingest import stored_rows


def remove(database: Database, ids: Iterable[str]) -> int:
    """Remove all of them or, when one is not there, none; returns how many."""
    numbers = dict.fromkeys(numbers_of(ids))
    with database.writing() as connection:
        for number in numbers:
            if not stored_rows.delete(connection, number):
                raise missing(name_of(number))
    return len(numbers)

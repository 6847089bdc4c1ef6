"""Articles with all that the library knows of them, as data for other programs, and for another library.

`jsonl` is the one that loses nothing: `corpus.library.ingest.restoring` reads it back.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from corpus.article import published_by
from corpus.errors import LibraryError
from corpus.library.database.database import Database
from corpus.library.ids import name_of
from corpus.library.ingest import stored_rows
from corpus.library.query.conditions import condition_of
from corpus.library.query.matching import NEWEST, select_all
from corpus.library.query.parsing import parse
from corpus.library.stored_article import Record

_COLUMNS = ("id", "title", "date", "author", "url", "source", "language", "tags", "read", "starred", "text")


def records(database: Database, query: str) -> Iterator[Record]:
    """The articles that match, newest first; `QueryError` for a query with a mistake, before the first."""
    condition = condition_of(parse(query))
    with database.reading() as connection:
        numbers = select_all(connection, condition, NEWEST)
    return _each(database, numbers)


def _each(database: Database, numbers: Iterable[int]) -> Iterator[Record]:
    failure: LibraryError | None = None
    for number in numbers:
        try:
            record = _record(database, number)
        except LibraryError as error:  # damage; those behind it are exported none the less
            failure = failure or LibraryError(f"{name_of(number)} and perhaps others are left out: {error}")
            continue
        if record is not None:
            yield record
    if failure is not None:
        raise failure


def _record(database: Database, number: int) -> Record | None:
    # Not one long read, which would keep other programs' changes from being tidied into the file.
    with database.reading() as connection:
        article = stored_rows.select(connection, number)
        if article is None:
            return None
        marks = stored_rows.select_marks(connection, number)
        identity, added = connection.execute(
            "SELECT CAST(identity AS BLOB), CAST(added AS INTEGER) FROM articles WHERE id = ?", (number,)
        ).fetchone()
    return Record(article, marks, name_of(number), identity, added)


def as_jsonl(records: Iterable[Record]) -> Iterator[str]:
    """An object a line."""
    for record in records:
        yield json.dumps(_object(record), ensure_ascii=False) + "\n"


def as_json(records: Iterable[Record]) -> Iterator[str]:
    """One list of the objects."""
    before = "[\n"
    for record in records:
        yield before + json.dumps(_object(record), ensure_ascii=False)
        before = ",\n"
    yield "\n]\n" if before != "[\n" else "[]\n"


def as_csv(records: Iterable[Record]) -> Iterator[str]:
    """A row each, under a row of names; tags are separated by commas."""
    yield _csv_line(_COLUMNS)
    for record in records:
        article, marks = record.article, record.marks
        state = (int(marks.read), int(marks.starred))
        known = (
            article.title,
            article.date,
            article.author,
            article.url,
            published_by(article),
            article.language,
        )
        yield _csv_line((record.id, *known, ",".join(article.tags), *state, article.text))


def _object(record: Record) -> dict[str, object]:
    article, marks = record.article, record.marks
    return {
        "schema": 1,
        "title": article.title,
        "text": article.text,
        "date": article.date,
        "author": article.author,
        "url": article.url,
        "id": article.id,
        "source": published_by(article),
        "origin": article.source,
        "language": article.language,
        "tags": list(article.tags),
        "identity": record.identity.hex() if record.identity else None,
        "added": _moment(record.added),
        "marks": {
            "read": marks.read,
            "starred": marks.starred,
            "position": marks.position,
            "highlights": [[span.start, span.end] for span in marks.highlights],
        },
    }


def _moment(added: int | None) -> str | None:
    try:
        return None if added is None else datetime.fromtimestamp(added, UTC).isoformat()
    except (ValueError, OverflowError, OSError):  # damage may have left a moment that no calendar has
        return None


def _csv_line(values: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(values)
    return line.getvalue()

"""Writing one article: its row, its text, its words in the index, its names and marks. All inside a
transaction.
"""

from sqlite3 import Connection

from corpus.article import Article, Span
from corpus.library import mention_index, structures
from corpus.library.date_ranges import moment_of
from corpus.library.ids import missing, name_of
from corpus.library.ingest import indexing
from corpus.library.stored_article import Marks, Record
from corpus.normalize import one_line
from corpus.type_hints import TYPE_CHECKING
from corpus.value_types import Value, replace
from corpus.words import about_words

# Who reads is spared what writing takes.
if TYPE_CHECKING:
    from corpus.library.ingest.candidates import Candidate
    from corpus.library.ingest.examining import Findings

_INSERT = """
    INSERT INTO articles (identity, fingerprint, source, feed, foreign_id, url, title, author, date, moment,
        language, added, engine, labels, publisher, words)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_UPDATE = """
    UPDATE articles SET foreign_id = ?, url = ?, title = ?, author = ?, date = ?, moment = ?, language = ?
    WHERE id = ?"""
# What is no text there was put in by another program, or by damage.
_SELECT = """
    SELECT CAST(text AS TEXT), coalesce(CAST(articles.title AS TEXT), ''), CAST(date AS TEXT),
        CAST(author AS TEXT), CAST(articles.url AS TEXT), CAST(foreign_id AS TEXT),
        coalesce(CAST(sources.name AS TEXT), '-'),
        coalesce(CAST(language AS TEXT), ''),
        coalesce(nullif(CAST(feeds.title AS TEXT), ''), CAST(articles.publisher AS TEXT), ''),
        CAST(elements AS TEXT)
    FROM articles JOIN texts USING (id) LEFT JOIN structures USING (id)
    LEFT JOIN sources ON sources.id = source LEFT JOIN feeds ON feeds.id = feed WHERE articles.id = ?"""


class Arrival(Value):
    """What is the same for all articles of one adding."""

    moment: int
    feed: int | None = None
    engine: str | None = None
    """What looked for entities, None when nothing did."""


def select(connection: Connection, number: int) -> Article | None:
    """The article, None where there is none of that number."""
    row = connection.execute(_SELECT, (number,)).fetchone()
    if row is None:
        return None
    text, title, date, author, url, foreign_id, source, language, publisher, written = row
    tags = select_tags(connection, number)
    known = (title, date, author, url, foreign_id, source, language, tags)
    elements = structures.unpacked(written, len(text))
    return Article(text, *known, publisher=one_line(publisher), elements=elements)


def select_present(connection: Connection, number: int) -> Article:
    """The article; `LibraryError` where there is none of that number."""
    article = select(connection, number)
    if article is None:
        raise missing(name_of(number))
    return article


def insert(connection: Connection, candidate: "Candidate", findings: "Findings", arrival: Arrival) -> int:
    """Store a new article; returns its number."""
    article, record = candidate.record.article, candidate.record
    moment = moment_of(article.date)
    source = _source_number(connection, article.source)
    values = (
        *(candidate.identity, candidate.fingerprint, source, arrival.feed),
        *(article.id, article.url, article.title, article.author, article.date, moment),
        *(findings.language, record.added or arrival.moment, arrival.engine, findings.labels),
        *(article.publisher or None, about_words(article.text)),
    )
    number = connection.execute(_INSERT, values).lastrowid
    assert number is not None, "an INSERT of one row has its id"
    connection.execute("INSERT INTO texts (id, text) VALUES (?, ?)", (number, article.text))
    structures.store(connection, number, article.elements)
    indexing.insert(connection, number, article.title, article.text)
    mention_index.remember(connection, number, moment, findings.mentions)
    add_marks(connection, number, record.marks, article.tags)
    return number


def update(
    connection: Connection, number: int, candidate: "Candidate", findings: "Findings", arrival: Arrival
) -> None:
    """Replace what an article says by its edited version; marks stay, highlights move with their words."""
    from corpus.library.ingest.moved_highlights import move_highlights

    old = _selected(connection, number)
    new = _merged(old, candidate.record.article, findings.language)
    mention_index.forget(connection, number)
    _replace(connection, number, old, new)
    connection.execute(
        "UPDATE articles SET fingerprint = ?, engine = ?, labels = ?, position = min(position, ?)"
        " WHERE id = ?",
        (candidate.fingerprint, arrival.engine, findings.labels, len(new.text), number),
    )
    mention_index.remember(connection, number, moment_of(new.date), findings.mentions)
    move_highlights(connection, number, old.text, new.text)
    add_marks(connection, number, candidate.record.marks, new.tags)


def correct(connection: Connection, number: int, article: Article) -> bool:
    """Take over what another copy of the same text says besides, tags excepted; whether it was news."""
    old = _selected(connection, number)
    elements = article.elements if article.text == old.text and article.elements else old.elements
    merged = _merged(old, article, article.language)
    new = replace(merged, text=old.text, elements=elements, tags=old.tags)
    if new == old:
        return False
    mentions = mention_index.own_mentions_of(connection, number)
    mention_index.forget(connection, number)
    _replace(connection, number, old, new)
    mention_index.remember(connection, number, moment_of(new.date), mentions)
    return True


def restore(connection: Connection, number: int, record: Record) -> bool:
    """Set the marks and tags that a record brings, besides those that are set; whether it was news."""
    from corpus.library.ingest.moved_highlights import moved

    old = _selected(connection, number)
    before = select_marks(connection, number)
    # The same words may be broken into lines elsewhere.
    found = (moved(span, record.article.text, old.text) for span in record.marks.highlights)
    marks = replace(record.marks, highlights=tuple(span for span in found if span))
    add_marks(connection, number, marks, record.article.tags)
    return (before, old.tags) != (select_marks(connection, number), select_tags(connection, number))


def delete(connection: Connection, number: int) -> bool:
    """Remove an article with all that belongs to it; False when it is not there."""
    article = select(connection, number)
    if article is None:
        return False
    mention_index.forget(connection, number)
    indexing.delete(connection, number, article.title, article.text)
    connection.execute(
        "INSERT OR IGNORE INTO removed SELECT identity FROM articles WHERE id = ? AND feed IS NOT NULL",
        (number,),
    )
    connection.execute("DELETE FROM articles WHERE id = ?", (number,))
    return True


def add_marks(connection: Connection, number: int, marks: Marks, tags: tuple[str, ...]) -> None:
    """Set these marks and leave those that are set."""
    if marks != Marks():
        connection.execute(
            "UPDATE articles SET read = max(read, ?), starred = max(starred, ?), position = max(position, ?)"
            " WHERE id = ?",
            (marks.read, marks.starred, marks.position, number),
        )
    connection.executemany(
        "INSERT OR IGNORE INTO tags (article, name) VALUES (?, ?)", [(number, tag) for tag in tags]
    )
    connection.executemany(
        "INSERT OR IGNORE INTO highlights (article, start, end) VALUES (?, ?, ?)",
        [(number, span.start, span.end) for span in marks.highlights],
    )


def select_marks(connection: Connection, number: int) -> Marks:
    """What the reader did to an article that is there."""
    read, starred, position = connection.execute(
        "SELECT read, starred, CAST(position AS INTEGER) FROM articles WHERE id = ?", (number,)
    ).fetchone()
    spans = connection.execute(
        "SELECT CAST(start AS INTEGER), CAST(end AS INTEGER) FROM highlights WHERE article = ? ORDER BY 1, 2",
        (number,),
    )
    return Marks(bool(read), bool(starred), position, tuple(Span(start, end) for start, end in spans))


def select_tags(connection: Connection, number: int) -> tuple[str, ...]:
    """The tags of an article, by name."""
    rows = connection.execute(
        "SELECT CAST(name AS TEXT) FROM tags WHERE article = ? ORDER BY name", (number,)
    )
    return tuple(name for (name,) in rows)


def _selected(connection: Connection, number: int) -> Article:
    article = select(connection, number)
    assert article is not None, "the caller has just found it"
    return article


def _merged(old: Article, new: Article, language: str) -> Article:
    # What the new copy does not say is not forgotten; where it was first read from stays.
    return replace(
        old,
        text=new.text,
        elements=new.elements,
        title=new.title or old.title,
        date=new.date or old.date,
        author=new.author or old.author,
        url=new.url or old.url,
        id=new.id or old.id,
        language=language or old.language,
        tags=tuple(dict.fromkeys((*old.tags, *new.tags))),
    )


def _replace(connection: Connection, number: int, old: Article, new: Article) -> None:
    values = (new.id, new.url, new.title, new.author, new.date, moment_of(new.date), new.language, number)
    connection.execute(_UPDATE, values)
    if (old.title, old.text) != (new.title, new.text):
        indexing.delete(connection, number, old.title, old.text)
        connection.execute("UPDATE texts SET text = ? WHERE id = ?", (new.text, number))
        connection.execute("UPDATE articles SET words = ? WHERE id = ?", (about_words(new.text), number))
        indexing.insert(connection, number, new.title, new.text)
    if old.elements != new.elements:
        structures.store(connection, number, new.elements)


def _source_number(connection: Connection, source: str) -> int:
    row = connection.execute("SELECT id FROM sources WHERE name = ?", (source,)).fetchone()
    if row is not None:
        return int(row[0])
    number = connection.execute("INSERT INTO sources (name) VALUES (?)", (source,)).lastrowid
    assert number is not None, "an INSERT of one row has its id"
    return number

"""Making a new library, and bringing an old one up to what this program reads.

`schema.sql` always says how a library is today. A step says how one version becomes the next; a new library
takes no steps.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from corpus.library.ingest import indexing
from corpus.own_files import own_text
from corpus.words import about_words

APPLICATION_ID = 0x6E757467
"""`nutg`: what tells a library from any other SQLite file."""

_STORIES_AND_QUERIES = """
CREATE TABLE story_members (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    story INTEGER NOT NULL,
    copy_of INTEGER
);

CREATE INDEX story_members_by_story ON story_members (story, article);

CREATE TABLE queries (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    query TEXT NOT NULL,
    watched INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL
);
"""

_HELD_FEEDS = "ALTER TABLE feeds ADD COLUMN held INTEGER;"

_PUBLISHERS = "ALTER TABLE articles ADD COLUMN publisher TEXT;"

# The index holds the words of the texts, which stay as they are: it is made anew from them.
_PLAIN_LETTERS = """
DROP TABLE search;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, acronyms, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);

INSERT INTO search (rowid, title, text, acronyms)
SELECT articles.id, spaced (title), spaced (text), acronyms (title || char (10) || text)
FROM articles JOIN texts ON texts.id = articles.id ORDER BY articles.id;

UPDATE names SET folded = folded (name) WHERE folded <> folded (name);
"""

_SEEN_IN_STORIES = "ALTER TABLE story_members ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;"

_MERGED_NAMES = """
CREATE TABLE merged_names (
    folded TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    from_file INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE moved_mentions (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    form TEXT NOT NULL,
    label TEXT NOT NULL,
    count INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id) ON DELETE CASCADE,
    PRIMARY KEY (article, form, label)
) WITHOUT ROWID;

CREATE INDEX moved_mentions_by_name ON moved_mentions (name, form, article);
"""

_COPIES = "CREATE INDEX story_members_by_original ON story_members (coalesce(copy_of, article));"

_LATER_NAMES = "CREATE INDEX articles_without_names ON articles (id) WHERE engine IS NULL;"

_BEGINNINGS = """
DROP TABLE search;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, acronyms, content = '', tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3 4'
);

INSERT INTO search (rowid, title, text, acronyms)
SELECT articles.id, spaced (title), spaced (text), acronyms (title || char (10) || text)
FROM articles JOIN texts ON texts.id = articles.id ORDER BY articles.id;
"""

_STRUCTURES = """
CREATE TABLE structures (
    id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    elements TEXT NOT NULL
);
"""

_NAMELESS = """
ALTER TABLE story_members ADD COLUMN nameless INTEGER NOT NULL DEFAULT 0;

CREATE INDEX story_members_nameless ON story_members (story) WHERE nameless;
"""
# Greek, Arabic, Hebrew and full-width letters are indexed as they are typed.
_MORE_PLAIN_LETTERS = _BEGINNINGS

_WORDS = """
ALTER TABLE articles ADD COLUMN words INTEGER;

UPDATE articles SET words = (SELECT about_words (CAST(text AS TEXT)) FROM texts WHERE texts.id = articles.id);
"""

STEPS: tuple[str, ...] = (
    _STORIES_AND_QUERIES,
    _HELD_FEEDS,
    _PUBLISHERS,
    _PLAIN_LETTERS,
    _SEEN_IN_STORIES,
    _MERGED_NAMES,
    _COPIES,
    _LATER_NAMES,
    _BEGINNINGS,
    _STRUCTURES,
    _NAMELESS,
    _MORE_PLAIN_LETTERS,
    _WORDS,
)
"""SQL scripts; the first leads from version 1 to 2. None is ever changed once released."""

VERSION = 1 + len(STEPS)


def create(connection: sqlite3.Connection) -> None:
    """Lay out an empty library, unless another program just has, and commit the transaction that is open."""
    if is_blank(connection):
        for statement in _statements(own_text(__file__, "schema.sql")):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def is_blank(connection: sqlite3.Connection) -> bool:
    """Whether nothing at all has been laid out yet, as in a file of zero bytes."""
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return tables == 0 and kind_of(connection) == (0, 0)


def kind_of(connection: sqlite3.Connection) -> tuple[int, int]:
    """The application that the file belongs to, and the version of its schema."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    return application, connection.execute("PRAGMA user_version").fetchone()[0]


def is_old(connection: sqlite3.Connection) -> bool:
    """Whether steps are missing."""
    return kind_of(connection)[1] < VERSION


_FUNCTIONS: dict[str, Callable[[str], str | int]] = {
    "spaced": indexing.spaced,
    "acronyms": indexing.acronyms,
    "folded": indexing.folded_name,
    "about_words": about_words,
}
"""What the steps call."""


def upgrade(connection: sqlite3.Connection, path: Path, *, steps: Sequence[str] = STEPS) -> Path | None:
    """Take all missing steps in one transaction; returns the copy made before, None if none were missing."""
    version = kind_of(connection)[1]
    if version > len(steps):
        return None
    copy = _back_up(connection, path, version)
    for name, function in _FUNCTIONS.items():
        connection.create_function(name, 1, function, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have done it while the copy was being made.
        for step in steps[kind_of(connection)[1] - 1 :]:
            for statement in _statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {1 + len(steps)}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return copy


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    copy = path.with_name(f"{path.name}.bak-v{version}")
    unfinished = copy.with_name(copy.name + ".part")
    unfinished.unlink(missing_ok=True)
    target = sqlite3.connect(unfinished)
    try:
        connection.backup(target)
    finally:
        target.close()
    unfinished.replace(copy)
    return copy


def _statements(script: str) -> Iterator[str]:
    # `executescript` would commit on its own and leave half a schema behind when it fails.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""

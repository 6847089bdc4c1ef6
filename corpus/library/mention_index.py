"""Which names stand in which articles, as the reader has them: forms that are one name count for it.

What an article itself calls such a name is kept beside, so that what was made one can be parted again.
"""

import sqlite3
from collections import Counter

from corpus.library.ingest.examining import Mentions
from corpus.library.ingest.indexing import folded_name

_REMEMBER = """
    INSERT INTO names (name, label, folded, articles, mentions, first, last)
    VALUES (?1, ?2, ?3, 1, ?4, ?5, ?5)
    ON CONFLICT (name, label) DO UPDATE SET
        articles = articles + 1, mentions = mentions + ?4,
        first = min(coalesce(first, ?5), coalesce(?5, first)),
        last = max(coalesce(last, ?5), coalesce(?5, last))"""
_MENTION = """
    INSERT INTO mentions (name, article, count) SELECT id, ?3, ?4 FROM names WHERE name = ?1 AND label = ?2"""
_MOVED = """
    INSERT INTO moved_mentions (article, form, label, count, name)
    SELECT ?1, ?2, ?3, ?4, id FROM names WHERE name = ?5 AND label = ?6"""
_FORGET = "UPDATE names SET articles = articles - 1, mentions = mentions - ?2 WHERE id = ?1"
_REDATE = """
    UPDATE names SET (first, last) =
        (SELECT min(moment), max(moment) FROM mentions JOIN articles ON articles.id = article WHERE name = ?1)
    WHERE id = ?1 AND (SELECT moment FROM articles WHERE id = ?2) IN (first, last)"""
_IN_ARTICLE = """
    SELECT CAST(label AS TEXT), CAST(names.name AS TEXT), CAST(count AS INTEGER)
    FROM mentions JOIN names ON names.id = mentions.name WHERE article = ?"""
_IN_TRUTH = """
    SELECT label, names.name, count - coalesce((SELECT sum(moved.count) FROM moved_mentions AS moved
        WHERE moved.article = mentions.article AND moved.name = mentions.name), 0) AS own
    FROM mentions JOIN names ON names.id = mentions.name WHERE article = ?1 AND own > 0
    UNION ALL SELECT label, form, count FROM moved_mentions WHERE article = ?1"""
_TARGET = """
    SELECT name, label FROM names WHERE folded = ?1
    ORDER BY label != ?2, articles DESC, mentions DESC LIMIT 1"""
_TAKE = """
    INSERT INTO mentions (name, article, count) VALUES (?1, ?2, ?3)
    ON CONFLICT (name, article) DO UPDATE SET count = count + ?3"""
_GROW = """
    UPDATE names SET articles = articles + ?2, mentions = mentions + ?3,
        first = min(coalesce(first, ?4), coalesce(?4, first)),
        last = max(coalesce(last, ?4), coalesce(?4, last))
    WHERE id = ?1"""


def remember(connection: sqlite3.Connection, number: int, moment: int | None, mentions: Mentions) -> None:
    """Enter the names of an article of that moment; those that it has are taken out."""
    if connection.execute("SELECT 1 FROM mentions WHERE article = ?", (number,)).fetchone():
        forget(connection, number)
    counts: Counter[tuple[str, str]] = Counter()
    moved = []
    for label, form, count in mentions:
        name, kind = _decided(connection, form, label)
        counts[name, kind] += count
        if (name, kind) != (form, label):
            moved.append((number, form, label, count, name, kind))
    for (name, kind), count in counts.items():
        connection.execute(_REMEMBER, (name, kind, folded_name(name), count, moment))
        connection.execute(_MENTION, (name, kind, number, count))
    connection.executemany(_MOVED, moved)


def forget(connection: sqlite3.Connection, number: int) -> None:
    """Take an article's names out of the index; a name that no other article has goes with them."""
    rows = connection.execute("SELECT name, count FROM mentions WHERE article = ?", (number,)).fetchall()
    connection.execute("DELETE FROM moved_mentions WHERE article = ?", (number,))
    connection.execute("DELETE FROM mentions WHERE article = ?", (number,))
    connection.executemany(_FORGET, rows)
    connection.executemany(_REDATE, [(name, number) for name, _ in rows])
    connection.executemany("DELETE FROM names WHERE id = ? AND articles = 0", [(name,) for name, _ in rows])


def mentions_of(connection: sqlite3.Connection, number: int) -> Mentions:
    """The names of an article, those that were made one as one."""
    return tuple(connection.execute(_IN_ARTICLE, (number,)))


def own_mentions_of(connection: sqlite3.Connection, number: int) -> Mentions:
    """The names of an article as it has them itself."""
    return tuple(connection.execute(_IN_TRUTH, (number,)))


def key_of(connection: sqlite3.Connection, name: str) -> str:
    """How the index has a name that somebody types: what it was made one with, or is widely known as."""
    key = folded_name(name)
    found = connection.execute("SELECT name_folded FROM merged_names WHERE folded = ?", (key,)).fetchone()
    if found:
        return str(found[0])
    if connection.execute("SELECT 1 FROM names WHERE folded = ?", (key,)).fetchone():
        return key
    # Most names that are asked for are there, and need no table of others.
    from corpus.entities.well_known import well_known_name

    return folded_name(well_known_name(name))


def target_of(connection: sqlite3.Connection, name: str, label: str) -> tuple[str, str]:
    """The name and label that a form of that label counts for, once it is that name."""
    found = connection.execute(_TARGET, (folded_name(name), label)).fetchone()
    return (found[0], found[1]) if found else (name, label)


def move_mention(connection: sqlite3.Connection, number: int, form: int, name: int) -> None:
    """Have one name of an article count for another in this article alone; both by their rows in `names`."""
    label, text, count, moment = connection.execute(
        "SELECT label, names.name, count, moment FROM mentions JOIN names ON names.id = mentions.name"
        " JOIN articles ON articles.id = article WHERE article = ? AND mentions.name = ?",
        (number, form),
    ).fetchone()
    has_it = connection.execute(
        "SELECT 1 FROM mentions WHERE name = ? AND article = ?", (name, number)
    ).fetchone()
    connection.execute("DELETE FROM mentions WHERE name = ? AND article = ?", (form, number))
    connection.execute(
        "INSERT OR REPLACE INTO moved_mentions (article, form, label, count, name) VALUES (?, ?, ?, ?, ?)",
        (number, text, label, count, name),
    )
    connection.execute(_TAKE, (name, number, count))
    connection.execute(_GROW, (name, 0 if has_it else 1, count, moment))
    connection.execute(_FORGET, (form, count))
    connection.execute(_REDATE, (form, number))
    connection.execute("DELETE FROM names WHERE id = ? AND articles = 0", (form,))


def _decided(connection: sqlite3.Connection, form: str, label: str) -> tuple[str, str]:
    decision = connection.execute(
        "SELECT name FROM merged_names WHERE folded = ?", (folded_name(form),)
    ).fetchone()
    return target_of(connection, decision[0], label) if decision else (form, label)

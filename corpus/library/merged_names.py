"""Names that are one by a decision of the reader's, and are parted again by another."""

from collections import Counter
from sqlite3 import Connection

from corpus.entities.aliases import Aliases
from corpus.errors import LibraryError
from corpus.library.ingest.indexing import folded_name
from corpus.library.mention_index import target_of
from corpus.library.store import Library
from corpus.normalize import one_line
from corpus.value_types import Value

_SPREAD = "SELECT CAST(form AS TEXT), count(DISTINCT article) FROM moved_mentions GROUP BY form"
_KEPT = "SELECT folded, name_folded, from_file FROM merged_names"
_FORMS = "SELECT folded, form FROM merged_names WHERE folded = ?1 OR name_folded = ?1 ORDER BY form"
_DECISIONS = """
    SELECT CAST(folded AS TEXT), CAST(form AS TEXT), CAST(name AS TEXT), from_file FROM merged_names"""
_DECISION = "SELECT CAST(name AS TEXT) FROM merged_names WHERE folded = ?"
_DECIDE = """
    INSERT INTO merged_names (folded, form, name, name_folded, from_file) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (folded) DO UPDATE SET form = ?2, name = ?3, name_folded = ?4, from_file = ?5"""
_FOLLOW = "UPDATE merged_names SET name = ?1, name_folded = ?2 WHERE name_folded = ?3"
_OWN = """
    INSERT INTO moved_mentions (article, form, label, count, name)
    SELECT article, ?2, ?3, own, ?4 FROM (
        SELECT article, count - coalesce((SELECT sum(moved.count) FROM moved_mentions AS moved
            WHERE moved.article = mentions.article AND moved.name = ?1), 0) AS own
        FROM mentions WHERE name = ?1) WHERE own > 0
    ON CONFLICT (article, form, label) DO UPDATE SET count = count + excluded.count, name = excluded.name"""
_HAND_OVER = """
    INSERT INTO mentions (name, article, count) SELECT ?2, article, count FROM mentions WHERE name = ?1
    ON CONFLICT (name, article) DO UPDATE SET count = count + excluded.count"""
_MOVED = """
    SELECT DISTINCT CAST(form AS TEXT), moved_mentions.label, moved_mentions.name FROM moved_mentions
    JOIN names ON names.id = moved_mentions.name WHERE names.folded = ?"""
_GIVE_BACK = """
    INSERT INTO mentions (name, article, count)
    SELECT ?4, article, count FROM moved_mentions WHERE name = ?1 AND form = ?2 AND label = ?3
    ON CONFLICT (name, article) DO UPDATE SET count = count + excluded.count"""
_TAKE_AWAY = """
    UPDATE mentions SET count = mentions.count - moved.count FROM moved_mentions AS moved
    WHERE mentions.name = ?1 AND moved.article = mentions.article
        AND moved.name = ?1 AND moved.form = ?2 AND moved.label = ?3"""
_RECOUNT = """
    UPDATE names SET (articles, mentions, first, last) =
        (SELECT count(*), coalesce(sum(count), 0), min(moment), max(moment)
         FROM mentions JOIN articles ON articles.id = article WHERE mentions.name = ?1)
    WHERE id = ?1"""


class MergedName(Value):
    """A form, and the name that it counts for."""

    form: str
    name: str
    articles: int
    """How many articles have the form."""
    from_file: bool = False
    """Whether the alias file says so, not the reader."""


def merge_names(library: Library, form: str, name: str) -> int:
    """Have a form count for a name, now and from now on; returns how many articles have the form.

    `LibraryError` where neither is in the library, or both are one already.
    """
    with library.writing() as connection:
        if not any(_rows(connection, spelling) for spelling in (form, name)):
            raise LibraryError(f"no article names {form!r} or {name!r}; `nutgraf names` lists what there is")
        if _are_one(connection, form, name):
            raise LibraryError(f"{form!r} and {name!r} are one already")
        return _merge(connection, one_line(form), one_line(name), from_file=False)


def split_name(library: Library, name: str) -> tuple[str, ...]:
    """Part a form from its name, or a name from all its forms; returns these. `LibraryError` for none."""
    with library.writing() as connection:
        forms = connection.execute(_FORMS, (folded_name(name),)).fetchall()
        if not forms:
            raise LibraryError(f"{name!r} is merged with nothing; `nutgraf entity merge` lists what is")
        for key, _ in forms:
            _split(connection, key)
    return tuple(form for _, form in forms)


def merged_names(library: Library) -> tuple[MergedName, ...]:
    """All decisions, by the name."""
    articles: Counter[str] = Counter()
    with library.reading() as connection:
        rows = connection.execute(_DECISIONS).fetchall()
        for form, count in connection.execute(_SPREAD):
            articles[folded_name(form)] += count
    found = [MergedName(form, name, articles[key], bool(file)) for key, form, name, file in rows]
    return tuple(sorted(found, key=lambda merged: (folded_name(merged.name), folded_name(merged.form))))


def follow_aliases(library: Library, aliases: Aliases) -> None:
    """Have the library say what the alias file says, of what was stored before it, too."""
    forms = aliases.names().items()
    said = {folded_name(form): (form, name) for form, name in forms if folded_name(form) != folded_name(name)}
    with library.reading() as connection:
        kept = {key: (name, file) for key, name, file in connection.execute(_KEPT)}
    gone = [key for key, (_, file) in kept.items() if file and key not in said]
    # What the reader decided by hand goes before the file.
    new = [
        pair
        for key, pair in said.items()
        if key not in kept or (kept[key][1] and kept[key][0] != folded_name(pair[1]))
    ]
    if not gone and not new:
        return
    with library.writing() as connection:
        for key in gone:
            _split(connection, key)
        for form, name in new:
            if not _are_one(connection, form, name):
                _merge(connection, form, name, from_file=True)


def _are_one(connection: Connection, form: str, name: str) -> bool:
    return folded_name(_decided(connection, form)) == folded_name(_decided(connection, name))


def _decided(connection: Connection, name: str) -> str:
    """The name that a form counts for."""
    found = connection.execute(_DECISION, (folded_name(name),)).fetchone()
    return found[0] if found else name


def _merge(connection: Connection, form: str, name: str, *, from_file: bool) -> int:
    key, name = folded_name(form), _decided(connection, name)
    if connection.execute(_DECISION, (key,)).fetchone():
        _split(connection, key)
    if folded_name(name) == key:
        # It was the other way round before.
        return 0
    connection.execute(_DECIDE, (key, form, name, folded_name(name), from_file))
    connection.execute(_FOLLOW, (name, folded_name(name), key))
    return sum(_hand_over(connection, *found, name) for found in _rows(connection, form))


def _hand_over(connection: Connection, id: int, form: str, label: str, name: str) -> int:
    """Have all mentions of a name count for another; returns in how many articles they are."""
    into = _row(connection, *target_of(connection, name, label))
    articles: int = connection.execute("SELECT count(*) FROM mentions WHERE name = ?", (id,)).fetchone()[0]
    connection.execute(_OWN, (id, form, label, into))
    connection.execute("UPDATE moved_mentions SET name = ?2 WHERE name = ?1", (id, into))
    connection.execute(_HAND_OVER, (id, into))
    connection.execute("DELETE FROM mentions WHERE name = ?", (id,))
    connection.execute("DELETE FROM names WHERE id = ?", (id,))
    connection.execute(_RECOUNT, (into,))
    return articles


def _split(connection: Connection, key: str) -> None:
    """Take a decision back, and give its form what it had."""
    (name,) = connection.execute("SELECT name_folded FROM merged_names WHERE folded = ?", (key,)).fetchone()
    connection.execute("DELETE FROM merged_names WHERE folded = ?", (key,))
    for form, label, into in connection.execute(_MOVED, (name,)).fetchall():
        if folded_name(form) == key:
            _give_back(connection, form, label, into)


def _give_back(connection: Connection, form: str, label: str, into: int) -> None:
    own = _row(connection, form, label)
    connection.execute(_GIVE_BACK, (into, form, label, own))
    connection.execute(_TAKE_AWAY, (into, form, label))
    connection.execute("DELETE FROM mentions WHERE name = ? AND count <= 0", (into,))
    connection.execute(
        "DELETE FROM moved_mentions WHERE name = ? AND form = ? AND label = ?", (into, form, label)
    )
    for id in (own, into):
        connection.execute(_RECOUNT, (id,))
        connection.execute("DELETE FROM names WHERE id = ? AND articles = 0", (id,))


def _rows(connection: Connection, name: str) -> list[tuple[int, str, str]]:
    """The names that read so, with their labels."""
    statement = "SELECT id, CAST(name AS TEXT), label FROM names WHERE folded = ?"
    return connection.execute(statement, (folded_name(name),)).fetchall()


def _row(connection: Connection, name: str, label: str) -> int:
    """The number of a name, which is entered where it is not there yet."""
    connection.execute(
        "INSERT OR IGNORE INTO names (name, label, folded) VALUES (?, ?, ?)", (name, label, folded_name(name))
    )
    statement = "SELECT id FROM names WHERE name = ? AND label = ?"
    id: int = connection.execute(statement, (name, label)).fetchone()[0]
    return id

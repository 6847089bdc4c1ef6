"""Turning a query's tree into SQL: an FTS5 expression for the words, a condition on `articles` for the rest.

What a person typed reaches FTS5 only inside quotation marks, and SQL only as a parameter.
"""

from corpus.article import Label
from corpus.entities.well_known import well_known_name
from corpus.library.date_ranges import Period, added_between, moment_of
from corpus.library.ingest.indexing import asked, folded_name
from corpus.library.label_bits import bits_of
from corpus.library.query.query import (
    AllOf,
    AnyOf,
    Field,
    Filter,
    InStory,
    MarkState,
    Node,
    Not,
    Numbered,
    NumberRange,
    Within,
    Words,
)
from corpus.value_types import Value

_WIDEST_ZONE = 15 * 60 * 60
"""Seconds that a date in its own time zone may be off the same date in UTC."""

_STATES = {
    MarkState.UNREAD: "read = 0",
    MarkState.READ: "read = 1",
    MarkState.STARRED: "starred = 1",
    MarkState.TAGGED: "articles.id IN (SELECT article FROM tags)",
    MarkState.HIGHLIGHTED: "articles.id IN (SELECT article FROM highlights)",
}
_BY_MATCH = "articles.id IN (SELECT rowid FROM search WHERE search MATCH ?)"
_BY_TAG = "articles.id IN (SELECT article FROM tags WHERE name = ?)"
_BY_SOURCE = (
    "(source IN (SELECT id FROM sources WHERE name LIKE ? ESCAPE '\\')"
    " OR feed IN (SELECT id FROM feeds WHERE title LIKE ? ESCAPE '\\')"
    " OR publisher LIKE ? ESCAPE '\\')"
)
# The site is where an article is from that neither a feed nor its record names a publisher for.
_AFTER_SCHEME = "substr(url, instr(url, '://') + 3)"
_BY_SITE = (
    "(feed IS NULL AND publisher IS NULL AND (url GLOB 'http://*' OR url GLOB 'https://*') AND"
    f" substr({_AFTER_SCHEME}, 1, instr({_AFTER_SCHEME} || '/', '/') - 1) LIKE ? ESCAPE '\\')"
)
_IN_STORY = (
    "(articles.id = ? OR articles.id IN (SELECT article FROM story_members WHERE story ="
    " (SELECT story FROM story_members WHERE article = ?)))"
)
_BY_FOLDER = (
    "feed IN (SELECT id FROM feeds WHERE folder = ? COLLATE NOCASE"
    " OR substr(folder, 1, length(?)) = ? COLLATE NOCASE)"
)
_BY_NAME = "articles.id IN (SELECT article FROM mentions WHERE name IN (SELECT id FROM names WHERE {}))"
_NAMED = "folded IN (?, (SELECT name_folded FROM merged_names WHERE folded = ?), ?)"
_WHOLE_NAME = _BY_NAME.format(_NAMED)
# Whether the letters are there at all is asked first: that sorts out nearly all names, and is cheap.
_NAME_WITH_WORD = _BY_NAME.format(
    f"instr(folded, ?) AND instr(' ' || folded || ' ', ' ' || ? || ' ') OR {_NAMED}"
)


_EVERYTHING = "1"


class Condition(Value):
    """What an article must fulfil; both parts, where both are given."""

    match: str
    """An FTS5 expression, which also gives the rank; or empty."""
    where: str
    """SQL on the columns of `articles`; `1` is always true."""
    parameters: tuple[str | int, ...]

    @property
    def is_words(self) -> bool:
        """Whether it asks for nothing but words, if for anything."""
        return self.where == _EVERYTHING

    @property
    def is_all(self) -> bool:
        """Whether every article fulfils it."""
        return self.is_words and not self.match


def condition_of(tree: Node) -> Condition:
    """The condition of a whole query."""
    parts = tree.parts if isinstance(tree, AllOf) else (tree,)
    match = _match(AllOf(tuple(part for part in parts if _in_match(part))))
    rest = parts if match is None else tuple(part for part in parts if not _in_match(part))
    where, parameters = _all(rest)
    return Condition(match or "", where, parameters)


def shown_match(tree: Node) -> str:
    """An FTS5 expression for all that the query points at in an article; empty when there is nothing."""
    return " OR ".join(_quoted(words) for words in _pointed(tree))


def _in_match(part: Node) -> bool:
    return _match(part.part if isinstance(part, Not) else part) is not None


def _match(tree: Node) -> str | None:
    """The tree in FTS5's language, which has no filters and nothing that begins with NOT."""
    match tree:
        case Words():
            return _quoted(tree)
        case AnyOf(parts):
            either = [_match(part) for part in parts]
            return f"({' OR '.join(filter(None, either))})" if all(either) else None
        case AllOf(parts):
            wanted = [_match(part) for part in parts if not isinstance(part, Not)]
            unwanted = [_match(part.part) for part in parts if isinstance(part, Not)]
            if not wanted or not all(wanted) or not all(unwanted):
                return None
            both = f"({' AND '.join(filter(None, wanted))})"
            return f"({both} NOT ({' OR '.join(filter(None, unwanted))}))" if unwanted else both
        case _:
            return None


def _quoted(words: Words) -> str:
    text = asked(words.text).replace('"', '""').replace("\0", " ")
    column = f"{words.column} : " if words.column else ""
    return f'{column}"{text}"{" *" if words.ending else ""}'


def _pointed(tree: Node) -> tuple[Words, ...]:
    match tree:
        case Words():
            return (tree,)
        case AllOf(parts) | AnyOf(parts):
            return tuple(words for part in parts for words in _pointed(part))
        case Filter(Field.ENTITY, value):
            return (Words(value),)
        case _:
            return ()


def _where(tree: Node) -> tuple[str, tuple[str | int, ...]]:
    if (match := _match(tree)) is not None:
        return _BY_MATCH, (match,)
    match tree:
        case AllOf(parts):
            return _all(parts)
        case AnyOf(parts):
            conditions = [_where(part) for part in parts]
            joined = " OR ".join(sql for sql, _ in conditions)
            return f"({joined})", tuple(value for _, values in conditions for value in values)
        case Not(part):
            sql, parameters = _where(part)
            # A date or a feed that is not there is neither equal nor unequal for SQL.
            return f"NOT coalesce({sql}, 0)", parameters
        case Within(period, added):
            return _added(period) if added else _within(period)
        case Numbered() | NumberRange() | InStory():
            return _by_number(tree)
        case Filter(field, value, quoted):
            return _filter(field, value, whole=quoted)
        case Words():
            raise AssertionError("words are matched")


def _by_number(tree: Numbered | NumberRange | InStory) -> tuple[str, tuple[str | int, ...]]:
    match tree:
        case Numbered(number):
            return "articles.id = ?", (number,)
        case NumberRange(first, None):
            return "articles.id >= ?", (first,)
        case NumberRange(first, last):
            return "articles.id BETWEEN ? AND ?", (first, last or 0)
        case InStory(number):
            return _IN_STORY, (number, number)


def _all(parts: tuple[Node, ...]) -> tuple[str, tuple[str | int, ...]]:
    conditions = [_where(part) for part in parts]
    joined = " AND ".join(sql for sql, _ in conditions)
    return f"({joined})" if joined else _EVERYTHING, tuple(
        value for _, values in conditions for value in values
    )


def _filter(field: Field, value: str, *, whole: bool) -> tuple[str, tuple[str | int, ...]]:
    match field:
        case Field.IS:
            return _STATES[MarkState(value)], ()
        case Field.TAG:
            return _BY_TAG, (value,)
        case Field.LANG:
            return "language = ?", (value.lower(),)
        case Field.LABEL:
            return "labels & ?", (bits_of([Label(value)]),)
        case Field.SOURCE:
            pattern = _containing(value)
            if "." in value:
                return f"({_BY_SOURCE} OR {_BY_SITE})", (pattern,) * 4
            return _BY_SOURCE, (pattern, pattern, pattern)
        case Field.FOLDER:
            return _BY_FOLDER, (value, f"{value}/", f"{value}/")
        case Field.ENTITY:
            name = folded_name(value)
            named = (name, name, folded_name(well_known_name(value)))
            return (_WHOLE_NAME, named) if whole else (_NAME_WITH_WORD, (name, name, *named))
        case _:
            raise AssertionError(f"{field} is no filter")


def _added(period: Period) -> tuple[str, tuple[str | int, ...]]:
    start, end = added_between(period)
    bounds = [("articles.added >= ?", start), ("articles.added < ?", end)]
    given = [(sql, moment) for sql, moment in bounds if moment is not None]
    return " AND ".join(sql for sql, _ in given), tuple(moment for _, moment in given)


def _within(period: Period) -> tuple[str, tuple[str | int, ...]]:
    sql, parameters = ["moment IS NOT NULL"], list[str | int]()
    # Only near the edges is the date itself asked, which is not in the index.
    if (start := moment_of(period.start)) is not None and period.start:
        sql.append("moment >= ? AND (moment >= ? OR date >= ?)")
        parameters += [start - _WIDEST_ZONE, start + _WIDEST_ZONE, period.start]
    if (end := moment_of(period.end)) is not None and period.end:
        sql.append("moment < ? AND (moment < ? OR date < ?)")
        parameters += [end + _WIDEST_ZONE, end - _WIDEST_ZONE, period.end]
    return f"({' AND '.join(sql)})", tuple(parameters)


def _containing(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"

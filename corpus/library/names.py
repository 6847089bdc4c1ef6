"""The entities of all articles: how often each is named, when, and with whom.

A name is looked up by how it reads, without regard to case and accents; under two labels it is still one
name.
"""

import math
import re
from collections.abc import Callable, Iterable
from heapq import nsmallest
from sqlite3 import Connection

from corpus.article import Label
from corpus.library.database.database import Database
from corpus.library.date_ranges import day_of, is_day
from corpus.library.ids import name_of
from corpus.library.ingest.indexing import folded_name
from corpus.library.mention_index import key_of
from corpus.named_tuples import NamedTuple
from corpus.type_hints import TYPE_CHECKING, Any
from corpus.value_types import Value

if TYPE_CHECKING:
    from corpus.library.ingest.examining import Examination


class Name(Value):
    """A name of the library's entities."""

    name: str
    label: Label
    articles: int
    """How many articles have it."""
    mentions: int
    """How often it stands in all of them."""
    first: str | None
    """The day of the earliest article that has it, None when none is dated."""
    last: str | None


class Month(Value):
    """A point of a timeline."""

    month: str
    """`2023-03`"""
    articles: int


class Companion(Value):
    """A name that appears in the same articles as another."""

    name: str
    label: Label
    together: int
    """How many articles have both."""
    score: float
    """How much more often than by chance; see `Names.companions`."""


LABELS: frozenset[object] = frozenset(Label)
"""The kinds of names; a damaged library may have anything in their place, and such a name is passed over."""

_ARTICLES_OF = "SELECT DISTINCT article FROM mentions WHERE name IN (SELECT id FROM names WHERE folded = ?1)"
_SHARED = f"""
    SELECT count(DISTINCT article), (SELECT count(DISTINCT article) FROM mentions WHERE name IN
        (SELECT id FROM names WHERE folded = ?2))
    FROM mentions WHERE name IN (SELECT id FROM names WHERE folded = ?2) AND article IN ({_ARTICLES_OF})"""
_ALONE = f"SELECT count(*) FROM ({_ARTICLES_OF})"
_EXAMINED = "SELECT count(*) FROM articles WHERE engine IS NOT NULL"
_NEWEST = f"SELECT id FROM articles WHERE id IN ({_ARTICLES_OF}) ORDER BY moment DESC, id DESC LIMIT ?2"
_MONTHS = (
    "SELECT substr(date, 1, 7) AS month, count(*) FROM articles"
    f" WHERE id IN ({_ARTICLES_OF}) AND moment IS NOT NULL GROUP BY month ORDER BY month"
)
_DAYS = (
    "SELECT substr(date, 1, 10) AS day, count(*) FROM articles"
    f" WHERE id IN ({_ARTICLES_OF}) AND moment IS NOT NULL AND length(date) >= 10 GROUP BY day ORDER BY day"
)
# Names that read alike but for case and accents are one, with the label and form that most articles have.
_BEST = """
    SELECT {} FROM names AS best WHERE best.folded = names.folded
    ORDER BY best.articles DESC, best.mentions DESC, best.name LIMIT 1"""
_AS_ONE = f"""
    SELECT ({_BEST.format("CAST(best.name AS TEXT)")}), ({_BEST.format("best.label")}),
        {{articles}}, mentions, first, last
    FROM (SELECT folded, count(*) AS forms, sum(articles) AS articles, sum(mentions) AS mentions,
        min(first) AS first, max(last) AS last FROM names WHERE {{those}}
        GROUP BY folded ORDER BY articles DESC, mentions DESC, min(name) LIMIT ?3) AS names
    ORDER BY 3 DESC, 4 DESC, 1"""
_DISTINCT = """
    CASE forms WHEN 1 THEN articles ELSE (SELECT count(DISTINCT article) FROM mentions
        WHERE name IN (SELECT id FROM names AS form WHERE form.folded = names.folded)) END"""
_MOST_FREQUENT = _AS_ONE.format(
    articles=_DISTINCT,
    those=f"(?1 = '' OR ?1 = ({_BEST.format('best.label')}))"
    " AND (?2 = '' OR instr(folded, ?2) AND instr(' ' || folded || ' ', ' ' || ?2 || ' '))",
)
_WITH_PART = _AS_ONE.format(articles=_DISTINCT, those="instr(folded, ?1) AND ?2 = ''")
_WITH_FORM = "SELECT DISTINCT name, folded FROM merged_names WHERE instr(folded, ?)"
_NAMED = _AS_ONE.format(articles=_DISTINCT, those="folded = ?1 AND ?2 = ''")
# Of forms that read alike, `max` takes the row of the one that most articles have.
_TOGETHER = f"""
    WITH chosen (article) AS ({_ARTICLES_OF})
    SELECT CAST(names.name AS TEXT), label, max(articles), CAST(sum(articles) AS INTEGER), sum(together),
        folded, count(*) FROM
        (SELECT mentions.name AS id, count(*) AS together FROM chosen
        JOIN mentions ON mentions.article = chosen.article GROUP BY mentions.name)
    JOIN names USING (id) WHERE folded != ?1 GROUP BY folded HAVING sum(together) >= ?2"""


class Names:
    """The index of names."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def most_frequent(
        self, *, label: Label | None = None, word: str = "", limit: int = 100
    ) -> tuple[Name, ...]:
        """The names in most articles; of one label, or with a word in them, where these are given."""
        with self._database.reading() as connection:
            rows = connection.execute(_MOST_FREQUENT, (label or "", folded_name(word), limit))
            return _names(rows)

    def named(self, name: str) -> tuple[Name, ...]:
        """What is known of a name, under the label of most of its articles; none when it is in no article."""
        with self._database.reading() as connection:
            return _names(connection.execute(_NAMED, (key_of(connection, name), "", 1)))

    def timeline(self, name: str) -> tuple[Month, ...]:
        """How many dated articles of each month have the name, earliest first; empty months are left out."""
        with self._database.reading() as connection:
            rows = connection.execute(_MONTHS, (key_of(connection, name),))
            return tuple(Month(month, articles) for month, articles in rows if is_day(f"{month}-01"))

    def days(self, name: str) -> tuple[tuple[str, int], ...]:
        """How many articles of each day have the name, earliest first; days without any are left out."""
        with self._database.reading() as connection:
            rows = connection.execute(_DAYS, (key_of(connection, name),))
            return tuple((day, articles) for day, articles in rows if is_day(day))

    def with_part(self, part: str) -> tuple[Name, ...]:
        """The names with these words in them, the most frequent first; where none has, with these letters."""
        letters = folded_name(part)
        if not letters:
            return ()
        with self._database.reading() as connection:
            found = connection.execute(_WITH_PART, (letters, "", -1)).fetchall()
            merged = connection.execute(_WITH_FORM, (letters,)).fetchall()
        whole = re.compile(rf"(?<!\w){re.escape(letters)}(?!\w)")
        standing_alone = [row for row in found if whole.search(folded_name(row[0]))]
        if found:
            return _names(standing_alone or found)
        # What was made one with another name is known by its own words, too.
        names = dict.fromkeys(name for name, form in merged if whole.search(form))
        return tuple(known for name in names for known in self.named(name))

    def articles(self, name: str, *, limit: int = 100) -> tuple[str, ...]:
        """The ids of the articles that have the name, newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(_NEWEST, (key_of(connection, name), limit))
            return tuple(name_of(number) for (number,) in rows)

    def companions(
        self, name: str, *, limit: int = 20, at_least: int = 2, label: Label | None = None
    ) -> tuple[Companion, ...]:
        """The names most drawn to this one, among those that share `at_least` articles with it.

        By pointwise mutual information (Church & Hanks, 1990), in bits, times the discount of Pantel & Lin
        (2002), without which what is rare would always come first.
        """
        with self._database.reading() as connection:
            key = key_of(connection, name)
            rows = connection.execute(_TOGETHER, (key, at_least)).fetchall()
            alone: int = connection.execute(_ALONE, (key,)).fetchone()[0]
            examined: int = connection.execute(_EXAMINED).fetchone()[0]

            def worth(row: _Shared) -> tuple[float, int, str]:
                """By what companions are ordered, the best first."""
                score = attraction(row.together, alone, row.articles, of=examined)
                return -score, -row.together, row.name

            wanted = LABELS if label is None else {label}
            shared = (_Shared(*row[:2], *row[3:]) for row in rows if row[1] in wanted)
            likely = [_counted(connection, key, row) for row in nsmallest(2 * limit, shared, worth)]
        best = sorted((row for row in likely if row.together >= at_least), key=worth)[:limit]
        return tuple(Companion(row.name, Label(row.label), row.together, -worth(row)[0]) for row in best)

    def find_missing(
        self,
        examination: "Examination",
        *,
        jobs: int = 1,
        cluster: str = "",
        limit: int | None = None,
        on_progress: Callable[[int], None] | None = None,
    ) -> int:
        """Look for entities in the articles that were stored without; returns how many these were.

        Of many, the `limit` latest; whatever stops it, what has been found stays and the next time goes on.
        """
        # Lists and searches need nothing of what looking for names does.
        from corpus.library.ingest.reexamining import reexamine

        return reexamine(
            self._database, examination, jobs=jobs, cluster=cluster, limit=limit, on_progress=on_progress
        )

    def count_missing(self) -> int:
        """How many articles nothing has looked for entities in."""
        from corpus.library.ingest.reexamining import count_without

        with self._database.reading() as connection:
            return count_without(connection)


class _Shared(NamedTuple):
    """A companion as it is read; two forms of it may stand in one article, which then counts twice."""

    name: str
    label: str
    articles: int
    together: int
    folded: str
    forms: int


def _counted(connection: Connection, key: str, row: _Shared) -> _Shared:
    """The companion with each article counted once."""
    if row.forms == 1:
        return row
    together, articles = connection.execute(_SHARED, (key, row.folded)).fetchone()
    return row._replace(together=together, articles=articles)


def attraction(together: int, first: int, second: int, *, of: int) -> float:
    """Discounted pointwise mutual information of two names that stand in so many `of` articles; in bits."""
    # A damaged library may have any number there.
    first, second, of = max(first, 1), max(second, 1), max(of, 1)
    rarer = min(first, second)
    discount = together / (together + 1) * rarer / (rarer + 1)
    return math.log2(together * of / (first * second)) * discount


def _names(rows: Iterable[tuple[Any, ...]]) -> tuple[Name, ...]:
    return tuple(_name(*row) for row in rows if row[1] in LABELS)


def _name(name: str, label: str, articles: int, mentions: int, first: int | None, last: int | None) -> Name:
    return Name(name, Label(label), articles, mentions, day_of(first), day_of(last))

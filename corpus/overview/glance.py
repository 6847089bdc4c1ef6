"""The articles of a library at a glance. "Now" is the latest of their dates, never the clock."""

import json
from collections import Counter, defaultdict
from datetime import date, timedelta
from sqlite3 import Connection

from corpus.article import Article
from corpus.library.date_ranges import is_day
from corpus.library.query.conditions import condition_of
from corpus.library.query.matching import NEWEST, select_all
from corpus.library.query.parsing import parse
from corpus.library.store import Library
from corpus.listings.listing import short_source
from corpus.named_tuples import NamedTuple
from corpus.overview.rising import Rising, rising_names

_TOP = 12
_WEEK, _MONTH = 7, 30
_WEEKS = 8
_DAYS = 60

_ARTICLES = """
    SELECT articles.id, substr(CAST(date AS TEXT), 1, 10), moment <= articles.added + 86400,
        CAST(articles.url AS TEXT), CAST(sources.name AS TEXT), CAST(language AS TEXT),
        coalesce(nullif(CAST(feeds.title AS TEXT), ''), CAST(publisher AS TEXT))
    FROM articles JOIN sources ON sources.id = source LEFT JOIN feeds ON feeds.id = feed
    WHERE articles.id IN (SELECT value FROM json_each(?)) ORDER BY articles.id"""
_MENTIONS = """
    SELECT article, CAST(names.name AS TEXT) FROM mentions JOIN names ON names.id = mentions.name
    WHERE article IN (SELECT value FROM json_each(?))"""
_FREQUENT = """
    SELECT CAST(names.name AS TEXT), sum(together) AS articles FROM
        (SELECT name, count(*) AS together FROM mentions
         WHERE article IN (SELECT value FROM json_each(?)) GROUP BY name) AS counted
    JOIN names ON names.id = counted.name GROUP BY names.name ORDER BY articles DESC, names.name LIMIT ?"""
_WITH_NAMES = """
    SELECT DISTINCT CAST(names.name AS TEXT), article FROM names JOIN mentions ON mentions.name = names.id
    WHERE names.name IN (SELECT value FROM json_each(?1)) AND article IN (SELECT value FROM json_each(?2))"""
_LOOKED_AT = 5 * _TOP
"""Names that are counted exactly; one under two labels may stand twice in an article."""
_STORIES = """
    SELECT article, CAST(story AS INTEGER) FROM story_members
    WHERE article IN (SELECT value FROM json_each(?))"""

Count = tuple[str, int]


class GrowingStory(NamedTuple):
    """A story that has grown in the last week."""

    id: str
    """An article of it."""
    title: str
    new: int
    """Its articles of the week."""
    articles: int


class Glance(NamedTuple):
    """What a look at the articles shows."""

    query: str
    articles: int
    first: str | None
    last: str | None
    days: tuple[Count, ...]
    """Articles a day, each of the last sixty at most, empty ones from the first article on included."""
    sources: tuple[Count, ...]
    languages: tuple[Count, ...]
    names: tuple[Count, ...]
    rising: tuple[Rising, ...]
    """This week's as against the month before; empty where nothing rises more than chance would have it."""
    growing: tuple[GrowingStory, ...]
    weeks: tuple[str, ...]
    """The first days of the last eight weeks."""
    by_week: tuple[tuple[str, tuple[int, ...]], ...]
    """The most frequent names with their articles of each of those weeks."""


class _DatedArticle(NamedTuple):
    number: int
    day: str | None
    source: str
    language: str


def glance(library: Library, query: str = "") -> Glance:
    """Look at the articles that match."""
    with library.reading() as connection:
        numbers = json.dumps(list(select_all(connection, condition_of(parse(query)), NEWEST)))
        articles = [_article(*row) for row in connection.execute(_ARTICLES, (numbers,))]
        articles_of = _articles_of_names(connection, numbers)
        story_of = dict(connection.execute(_STORIES, (numbers,)).fetchall())
        days = Counter(article.day for article in articles if article.day)
        first, last = (min(days), max(days)) if days else (None, None)
        growing = _growing(connection, articles, story_of, _days_before(last, _WEEK))
        rising = _rising(connection, articles, last)
    weeks = _weeks(last)
    top = _top(Counter({name: len(found) for name, found in articles_of.items()}))
    day_of = {article.number: article.day for article in articles if article.day}
    return Glance(
        query.strip(),
        len(articles),
        first,
        last,
        _filled(days),
        _top(Counter(article.source for article in articles)),
        _top(Counter(article.language for article in articles if article.language)),
        top,
        rising,
        growing,
        weeks,
        tuple(
            (name, weekly) for name, _ in top if any(weekly := _per_week(articles_of[name], day_of, weeks))
        ),
    )


def _article(
    number: int,
    day: str | None,
    is_past: int | None,
    url: str | None,
    source: str,
    language: str,
    feed: str | None,
) -> _DatedArticle:
    # A date that lies after the article's coming is a mistake, and would be taken for "now".
    is_dated = is_past and is_day(day)
    shown = feed or short_source(Article("", url=url, source=source)) or source
    return _DatedArticle(number, day if is_dated else None, shown, language)


def _top(counts: Counter[str]) -> tuple[Count, ...]:
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:_TOP])


def _days_before(day: str | None, days: int) -> str:
    """The first day of a span of that many days which ends with `day`."""
    if day is None:
        return "9999"
    return (
        date.fromisoformat(day) - timedelta(days=min(days - 1, date.fromisoformat(day).toordinal() - 1))
    ).isoformat()


def _filled(days: Counter[str]) -> tuple[Count, ...]:
    if not days:
        return ()
    end = date.fromisoformat(max(days)).toordinal()
    start = max(date.fromisoformat(min(days)).toordinal(), end - _DAYS + 1)
    every = (date.fromordinal(number).isoformat() for number in range(start, end + 1))
    return tuple((day, days[day]) for day in every)


def _articles_of_names(connection: Connection, numbers: str) -> dict[str, list[int]]:
    """The articles that have each of the most frequent names, among those of a JSON array."""
    frequent = [name for name, _ in connection.execute(_FREQUENT, (numbers, _LOOKED_AT))]
    articles_of: defaultdict[str, list[int]] = defaultdict(list)
    for name, article in connection.execute(_WITH_NAMES, (json.dumps(frequent), numbers)):
        articles_of[name].append(article)
    return articles_of


def _rising(connection: Connection, articles: list[_DatedArticle], last: str | None) -> tuple[Rising, ...]:
    week, month = _days_before(last, _WEEK), _days_before(last, _WEEK + _MONTH)
    recent = [article for article in articles if article.day and article.day >= month]
    names_of: dict[int, set[str]] = {article.number: set() for article in recent}
    for number, name in connection.execute(_MENTIONS, (json.dumps(list(names_of)),)):
        names_of[number].add(name)
    now = frozenset(article.number for article in recent if article.day and article.day >= week)
    return rising_names(names_of, now, limit=_TOP)


def _growing(
    connection: Connection, articles: list[_DatedArticle], story_of: dict[int, int], week: str
) -> tuple[GrowingStory, ...]:
    sizes = Counter(story_of.values())
    new = Counter(
        story_of[article.number]
        for article in articles
        if article.day and article.day >= week and article.number in story_of
    )
    best = sorted(new, key=lambda story: (-new[story], -sizes[story], story))
    found = []
    for story in [story for story in best if sizes[story] > 1][:_TOP]:
        row = connection.execute(
            "SELECT articles.id, CAST(title AS TEXT)"
            " FROM articles JOIN story_members ON article = articles.id"
            " WHERE story = ? ORDER BY moment DESC, articles.id DESC LIMIT 1",
            (story,),
        ).fetchone()
        if row is not None:
            found.append(GrowingStory(f"@{row[0]}", row[1], new[story], sizes[story]))
    return tuple(found)


def _weeks(last: str | None) -> tuple[str, ...]:
    if last is None:
        return ()
    end = date.fromisoformat(last).toordinal()
    starts = [end - _WEEK * number + 1 for number in range(_WEEKS, 0, -1)]
    return tuple(date.fromordinal(start).isoformat() for start in starts if start > 0)


def _per_week(numbers: list[int], day_of: dict[int, str], weeks: tuple[str, ...]) -> tuple[int, ...]:
    days = [day_of[number] for number in numbers if number in day_of]
    ends = (*weeks[1:], "9999")
    return tuple(sum(start <= day < end for day in days) for start, end in zip(weeks, ends, strict=False))

"""The stories of a library: which article is in which, kept beside the articles.

A story has the number of the article that opened it. Articles join after they have been stored, those
that came together in the order of their dates; whatever stops that, the next time goes on from there.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from sqlite3 import Connection

from corpus.article import Article
from corpus.library.ids import missing, name_of, number_of
from corpus.library.ingest import stored_rows
from corpus.library.mention_index import mentions_of
from corpus.library.query.conditions import condition_of
from corpus.library.query.matching import NEWEST, select_all
from corpus.library.query.parsing import parse
from corpus.library.query.story_order import new_in_story
from corpus.library.store import Library
from corpus.named_tuples import NamedTuple
from corpus.stories.grouping import Grouping
from corpus.stories.outline import Outline, names_of, outline_of
from corpus.stories.story_rows import Brief, StoryRow, story_row
from corpus.stories.surnames import join_surnames

_BATCH = 500
_CONTEXT = 2_000
"""Articles of before that are looked at again, the latest round the days of those that have come."""
_WINDOW = 8 * 24 * 60 * 60
"""Seconds round those days."""
_SHOWN_NAMES = 12

_MISSING = "SELECT id FROM articles WHERE id NOT IN (SELECT article FROM story_members)"
# A story with an article that had its names stays: others have been told apart from it by them.
_NAMED_SINCE = """
    SELECT article FROM story_members WHERE story IN (
        SELECT story FROM story_members JOIN articles ON articles.id = article
        WHERE story IN (SELECT story FROM story_members WHERE nameless)
        GROUP BY story HAVING min(nameless AND engine IS NOT NULL))"""
_COMING = (
    "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY moment IS NULL, moment, id"
)
_DAYS = "SELECT min(moment), max(moment) FROM articles WHERE id IN (SELECT value FROM json_each(?))"
_AROUND = (
    "SELECT article, story FROM story_members JOIN articles ON articles.id = article"
    " WHERE (moment IS NULL OR moment BETWEEN coalesce(?1, moment) AND coalesce(?2, moment))"
    " AND article NOT IN (SELECT value FROM json_each(?4))"
    " ORDER BY moment DESC, article DESC LIMIT ?3"
)
_ENTER = """
    INSERT INTO story_members (article, story, copy_of, nameless)
    SELECT ?1, ?2, ?3, engine IS NULL FROM articles WHERE id = ?1
    ON CONFLICT (article) DO UPDATE
    SET story = excluded.story, copy_of = excluded.copy_of, nameless = excluded.nameless WHERE nameless"""
_MEMBERS = "SELECT article FROM story_members WHERE story = ?"
_OF_SEVERAL = "SELECT story FROM story_members GROUP BY story HAVING count(*) > 1 ORDER BY story"
_FEEDS = (
    "SELECT article, CAST(feeds.title AS TEXT) FROM story_members JOIN articles ON articles.id = article"
    " JOIN feeds ON feeds.id = feed WHERE story = ?"
)


def join_stories(library: Library, *, on_progress: Callable[[int, int], None] | None = None) -> int:
    """Have every article that is in no story yet join one or open one; returns how many these were.

    Stories whose articles had no names when they joined are told apart anew once these are known.
    `on_progress` is told how many are done, and of how many, after each batch.
    """
    with library.reading() as connection:
        found = [number for query in (_MISSING, _NAMED_SINCE) for (number,) in connection.execute(query)]
        numbers = [number for (number,) in connection.execute(_COMING, (json.dumps(found),))]
        if not numbers:
            return 0
        grouping, known = _grouping_before(connection, numbers)
    for start in range(0, len(numbers), _BATCH):
        with library.reading() as connection:
            arrived = list(_outlines(connection, numbers[start : start + _BATCH]))
        known += _join(library, grouping, known, arrived)
        if on_progress:
            on_progress(min(start + _BATCH, len(numbers)), len(numbers))
    return len(numbers)


def settle_surnames(library: Library) -> None:
    """Have surnames count for full names in all stories: names may have been found after they were joined."""
    with library.reading() as connection:
        stories = [story for (story,) in connection.execute(_OF_SEVERAL)]
    for start in range(0, len(stories), _BATCH):
        with library.writing() as connection:
            join_surnames(connection, stories[start : start + _BATCH])


def library_stories(library: Library, query: str = "", *, least: int = 1) -> Iterator[StoryRow]:
    """The stories that have an article which matches, that with the newest such article first."""
    with library.reading() as connection:
        numbers = select_all(connection, condition_of(parse(query)), NEWEST)
        story_of = dict(connection.execute("SELECT article, story FROM story_members"))
    sizes = Counter(story_of.values())
    for story in dict.fromkeys(story_of[number] for number in numbers if number in story_of):
        if sizes[story] >= least:
            yield _row(library, story)


class LibraryStory(NamedTuple):
    """A story as the library has it."""

    row: StoryRow
    articles: tuple[Article, ...]
    """In the order of the row."""
    copies: frozenset[str]
    """The ids of articles that repeat another in the same words."""


def library_story(library: Library, id: str) -> LibraryStory:
    """The story of an article; one that has joined none is a story by itself.

    `LibraryError` where there is no such article.
    """
    number = number_of(id)
    with library.reading() as connection:
        if stored_rows.select(connection, number) is None:
            raise missing(id)
        story = _story_of(connection, number)
        copies = connection.execute(
            "SELECT article FROM story_members WHERE story = ? AND copy_of IS NOT NULL", (story,)
        ).fetchall()
    row = _row(library, story)
    articles = tuple(library.article(article.id) for article in row.articles)
    return LibraryStory(row, articles, frozenset(name_of(copy) for (copy,) in copies))


def mark_seen(library: Library, id: str) -> None:
    """Keep that the story of this article was read as it is: what comes later is new in it."""
    with library.writing() as connection:
        story = _story_of(connection, number_of(id))
        connection.execute("UPDATE story_members SET seen = 1 WHERE story = ? AND NOT seen", (story,))


def _story_of(connection: Connection, number: int) -> int:
    found = connection.execute("SELECT story FROM story_members WHERE article = ?", (number,)).fetchone()
    return found[0] if found else number


def _grouping_before(connection: Connection, numbers: Sequence[int]) -> tuple[Grouping, list[int]]:
    """What grouping has to know of the articles before these, and their numbers in its order."""
    coming = json.dumps(numbers)
    first, last = connection.execute(_DAYS, (coming,)).fetchone()
    window = (None, None) if first is None else (first - _WINDOW, last + _WINDOW)
    story_of = dict(connection.execute(_AROUND, (*window, _CONTEXT, coming)).fetchall())
    grouping, known = Grouping(), list[int]()
    for number, outline in _outlines(connection, sorted(story_of)):
        grouping.put(outline, story_of[number])
        known.append(number)
    return grouping, known


def _outlines(connection: Connection, numbers: Iterable[int]) -> Iterator[tuple[int, Outline]]:
    for number in numbers:
        article = stored_rows.select(connection, number)
        # Another program may have removed it.
        if article is not None:
            mentions = mentions_of(connection, number)
            yield number, outline_of(article, names_of(mentions))


def _join(
    library: Library, grouping: Grouping, known: Sequence[int], arrived: Sequence[tuple[int, Outline]]
) -> list[int]:
    """Group a batch and keep what came of it; returns the numbers of its articles."""
    numbers = [*known, *(number for number, _ in arrived)]
    first = len(grouping)
    for number, outline in arrived:
        grouping.add(outline, number=number)
    members = []
    for place in range(first, len(grouping)):
        copied = grouping.copy_of.get(place)
        copy_of = None if copied is None else numbers[copied]
        members.append((numbers[place], grouping.story_of(place), copy_of))
    merged = [(into, gone) for gone, into in grouping.merged().items()]
    with library.writing() as connection:
        connection.executemany(_ENTER, members)
        connection.executemany("UPDATE story_members SET story = ? WHERE story = ?", merged)
        join_surnames(connection, dict.fromkeys(story for _, story, _ in members))
    return numbers[first:]


def _row(library: Library, story: int) -> StoryRow:
    with library.reading() as connection:
        found = connection.execute(_MEMBERS, (story,)).fetchall()
        numbers = [number for (number,) in found] or [story]
        new = set(new_in_story(connection, story))
        names = {number: names_of(mentions_of(connection, number)) for number in numbers}
        feed_of = dict(connection.execute(_FEEDS, (story,)).fetchall())
    briefs = []
    for number, row in zip(numbers, library.rows(map(name_of, numbers)), strict=True):
        counts = names[number]
        shown = tuple(sorted(counts, key=lambda name: (-counts[name], name))[:_SHOWN_NAMES])
        source = feed_of.get(number) or row.source
        brief = Brief(row.id, row.title, row.date, source, names=shown, unread=row.unread)
        briefs.append(brief._replace(new=number in new))
    return story_row(story, briefs)

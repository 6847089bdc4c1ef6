"""Lists in which the articles of one story stand together."""

import json
import sqlite3
from array import array
from collections.abc import Sequence
from itertools import accumulate

from corpus.listings.listing import Row
from corpus.value_types import replace

_BELOW = "└ "
"""What tells an article from the one above it, which began the story."""
_MOST = """
    SELECT max((SELECT coalesce(max(id), 0) FROM articles),
        (SELECT coalesce(max(max(story, article)), 0) FROM story_members))"""
_NEW = """
    WITH members AS (
        SELECT article, seen, read FROM story_members JOIN articles ON articles.id = article WHERE story = ?)
    SELECT article FROM members WHERE NOT read AND article >
        (SELECT coalesce(max(article) FILTER (WHERE seen), max(article) FILTER (WHERE read)) FROM members)"""


def by_story(connection: sqlite3.Connection, newest_first: "array[int]") -> "array[int]":
    """The articles with those of one story together, where the newest of it stood."""
    story_of = stories_of(connection)
    rank_of = array("q", [-1]) * len(story_of)
    sizes = array("q")
    for number in newest_first:
        story = story_of[number]
        if rank_of[story] < 0:
            rank_of[story] = len(sizes)
            sizes.append(0)
        sizes[rank_of[story]] += 1
    return _gathered(newest_first, story_of, rank_of, array("q", accumulate(sizes, initial=0)))


def stories_of(connection: sqlite3.Connection) -> "array[int]":
    """The story of each article, by number; an article that is in none is one of its own.

    Eight bytes an article: lists of a million are made of it.
    """
    (most,) = connection.execute(_MOST).fetchone()
    story_of = array("q", range(most + 1))
    for article, story in connection.execute("SELECT article, story FROM story_members"):
        story_of[article] = story
    return story_of


def _gathered(
    numbers: "array[int]", story_of: "array[int]", rank_of: "array[int]", place_of: "array[int]"
) -> "array[int]":
    """The numbers by the ranks of their stories; `place_of` says where each rank begins, and is used up."""
    gathered = array("q", bytes(8 * len(numbers)))
    for number in numbers:
        rank = rank_of[story_of[number]]
        gathered[place_of[rank]] = number
        place_of[rank] += 1
    return gathered


def new_in_story(connection: sqlite3.Connection, story: int) -> tuple[int, ...]:
    """The articles of a story that have come since the reader saw it, or read the latest of it."""
    return tuple(number for (number,) in connection.execute(_NEW, (story,)))


def in_stories(
    connection: sqlite3.Connection, rows: Sequence[Row], numbers: Sequence[int]
) -> tuple[Row, ...]:
    """The rows with their places in stories shown; `numbers` are theirs, after that of the row above them."""
    found = connection.execute(
        "SELECT article, story,"
        " (SELECT count(*) FROM story_members AS others WHERE others.story = mine.story)"
        " FROM story_members AS mine WHERE article IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    ).fetchall()
    place_of = {article: (story, size) for article, story, size in found}
    shown = []
    for row, number, above in zip(rows, numbers[1:], numbers, strict=False):
        story, size = place_of.get(number, (number, 1))
        if place_of.get(above, (above, 1))[0] == story:
            shown.append(replace(row, title=f"{_BELOW}{row.title}"))
        else:
            shown.append(replace(row, title=f"▸ {size} articles · {row.title}") if size > 1 else row)
    return tuple(shown)

"""Lists in which the articles of one story stand together."""

import json
import sqlite3
from array import array
from collections.abc import Sequence

from corpus.listings.listing import Row
from corpus.values import replace

_BELOW = "└ "
"""What tells an article from the one above it, which began the story."""
_NEW = """
    WITH members AS (
        SELECT article, seen, read FROM story_members JOIN articles ON articles.id = article WHERE story = ?)
    SELECT article FROM members WHERE NOT read AND article >
        (SELECT coalesce(max(article) FILTER (WHERE seen), max(article) FILTER (WHERE read)) FROM members)"""


def by_story(connection: sqlite3.Connection, newest_first: "array[int]") -> "array[int]":
    """The articles with those of one story together, where the newest of it stood."""
    story_of = dict(connection.execute("SELECT article, story FROM story_members"))
    stories: dict[int, list[int]] = {}
    for number in newest_first:
        stories.setdefault(story_of.get(number, number), []).append(number)
    return array("q", (number for members in stories.values() for number in members))


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

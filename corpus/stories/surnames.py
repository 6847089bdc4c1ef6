"""A surname alone is the person whose full name the story has, where it has but one such."""

from collections import defaultdict
from collections.abc import Iterable
from sqlite3 import Connection

from corpus.library.ingest.indexing import folded_name
from corpus.library.mention_index import move_mention

_LEAST = 3
"""Letters of a surname."""
_PEOPLE = """
    SELECT article, names.id, CAST(names.name AS TEXT) FROM story_members
    JOIN mentions USING (article) JOIN names ON names.id = mentions.name
    WHERE story = ? AND label = 'PERSON' ORDER BY article, names.id"""


def join_surnames(connection: Connection, stories: Iterable[int]) -> None:
    """Have the surnames that stand alone in articles of these stories count for the full names there."""
    for story in stories:
        people = connection.execute(_PEOPLE, (story,)).fetchall()
        full: defaultdict[str, set[int]] = defaultdict(set)
        for _, id, name in people:
            if " " in name:
                full[folded_name(name).rpartition(" ")[2]].add(id)
        for article, id, name in people:
            meant = full.get(folded_name(name), set()) if " " not in name and len(name) >= _LEAST else set()
            if len(meant) == 1:
                move_mention(connection, article, id, *meant)

"""A list by story: a row for each, below which its articles stand where it is open.

A row that stands for several articles has the newest of them behind it. Rows are fetched by the page.
"""

import re
import threading
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence, Set
from copy import copy

from corpus.article import Article
from corpus.library.database.database import Database
from corpus.library.ids import name_of, number_of
from corpus.library.ingest import stored_rows
from corpus.library.query.numbers import Numbers
from corpus.library.query.row_fetching import select_rows
from corpus.library.query.story_order import new_in_story, stories_of
from corpus.listings.central_title import most_central
from corpus.listings.listing import Row, StoryNote
from corpus.value_types import Value, replace

_PAGES = 256
_MOST = 400
"""Articles of a story that its row is made of, the newest."""
_WORD = re.compile(r"\w{4,}")


class _ListedPlace(Value):
    """What a row stands for: a whole story, or one article of it."""

    story: int
    """Its place among the stories."""
    member: int | None
    """The place of the article among the story's; nothing for the whole."""


class StoryListing:
    """Articles of a library by story, as `corpus.listings.listing.Listing` has it, but for narrowing."""

    def __init__(self, database: Database, numbers: Numbers, opened: Set[int]) -> None:
        """The articles in an order that has those of one story together."""
        self._database = database
        self._numbers = array("q", (numbers.at(index) for index in range(len(numbers))))
        self._starts, self._keys = self._divided()
        self._lock = threading.Lock()
        self._shown: OrderedDict[int, Row] = OrderedDict()
        self._shown_of = database.changes
        self._open(opened)

    def with_opened(self, opened: Set[int]) -> "StoryListing":
        """The same articles, with these stories open and the others closed."""
        other = copy(self)
        other._lock, other._shown = threading.Lock(), OrderedDict()
        other._open(opened)
        return other

    def __len__(self) -> int:
        return len(self._keys) + sum(self._extra)

    def row(self, index: int, /) -> Row:
        """The row at `index`, from 0."""
        with self._lock:
            if self._shown_of != self._database.changes:
                self._shown.clear()
                self._shown_of = self._database.changes
            if index not in self._shown:
                self._shown[index] = self._row(self._place(index))
                if len(self._shown) > _PAGES:
                    self._shown.popitem(last=False)
            return self._shown[index]

    def article(self, index: int, /) -> Article:
        """The article behind the row, of a story the newest; `LibraryError` when it was removed meanwhile."""
        number = self._number(index)
        with self._database.reading() as connection:
            return stored_rows.select_present(connection, number)

    def id_at(self, index: int, /) -> str:
        """The id of the article behind the row."""
        return name_of(self._number(index))

    def ids_at(self, index: int, /) -> tuple[str, ...]:
        """The ids of all articles that the row stands for."""
        place = self._place(index)
        numbers = self._members(place.story) if place.member is None else [self._number(index)]
        return tuple(map(name_of, numbers))

    def place_of(self, id: str) -> int | None:
        """The index of an article's own row, else of its story's; None when it is not in the list."""
        try:
            place = self._numbers.index(number_of(id))
        except ValueError:
            return None
        story = bisect_right(self._starts, place) - 1
        below = sum(extra for opened, extra in zip(self._opened, self._extra, strict=True) if opened < story)
        inside = place - self._starts[story] + 1 if story in self._opened else 0
        return story + below + inside

    def story_of(self, index: int, /) -> int:
        """The number of the story that the row belongs to."""
        return self._keys[self._place(index).story]

    def head_of(self, index: int, /) -> int:
        """The index of the row of the whole story that the row belongs to."""
        member = self._place(index).member
        return index if member is None else index - member - 1

    def _divided(self) -> tuple["array[int]", "array[int]"]:
        """Where each story begins, and its number."""
        with self._database.reading() as connection:
            story_of = stories_of(connection)
        starts, keys = array("q"), array("q")
        for place, number in enumerate(self._numbers):
            # One that has come since is the last of all, and by itself.
            key = story_of[number] if number < len(story_of) else number
            if not keys or keys[-1] != key:
                starts.append(place)
                keys.append(key)
        return starts, keys

    def _open(self, opened: Set[int]) -> None:
        self._opened = [
            story
            for story, key in enumerate(self._keys if opened else ())
            if key in opened and self._size(story) > 1
        ]
        self._extra = [self._size(story) for story in self._opened]

    def _size(self, story: int) -> int:
        end = self._starts[story + 1] if story + 1 < len(self._starts) else len(self._numbers)
        return end - self._starts[story]

    def _members(self, story: int) -> Sequence[int]:
        start = self._starts[story]
        return self._numbers[start : start + self._size(story)]

    def _place(self, index: int) -> _ListedPlace:
        if not 0 <= index < len(self):
            raise IndexError(index)
        before = 0
        for story, extra in zip(self._opened, self._extra, strict=True):
            if index <= story + before:
                break
            if index <= story + before + extra:
                return _ListedPlace(story, index - story - before - 1)
            before += extra
        return _ListedPlace(index - before, None)

    def _number(self, index: int) -> int:
        place = self._place(index)
        return self._numbers[self._starts[place.story] + (place.member or 0)]

    def _row(self, place: _ListedPlace) -> Row:
        members = self._members(place.story)
        with self._database.reading() as connection:
            if place.member is not None:
                (row,) = select_rows(connection, [members[place.member]])
                return replace(row, is_part=True)
            found = select_rows(connection, members[:_MOST])
            if len(members) == 1:
                return found[0]
            new = len(new_in_story(connection, self._keys[place.story]))
        return _whole(found, len(members), new, is_open=place.story in self._opened)


def _whole(newest_first: Sequence[Row], size: int, new: int, *, is_open: bool) -> Row:
    """The row of a story."""
    earliest_first = newest_first[::-1]
    central = most_central([frozenset(_WORD.findall(row.title.casefold())) for row in earliest_first])
    days = [row.date[:10] for row in newest_first if row.date]
    sources = {row.source for row in newest_first}
    return replace(
        newest_first[0],
        title=earliest_first[central].title,
        unread=any(row.unread for row in newest_first),
        story=StoryNote(size, len(sources), min(days, default=None), new, is_open),
    )

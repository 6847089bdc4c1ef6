"""The library as a list: numbers of articles in an array, rows fetched by the page.

A listing keeps its articles and their order while it lives, whatever is added or removed meanwhile; its rows
show marks as they are now. Any thread may ask it.
"""

import threading
from collections import OrderedDict
from collections.abc import Set

from corpus.article import Article
from corpus.library.database.database import Database
from corpus.library.ids import name_of, number_of
from corpus.library.ingest import stored_rows
from corpus.library.query.conditions import condition_of
from corpus.library.query.numbers import numbers
from corpus.library.query.parsing import parse_typed
from corpus.library.query.query import AllOf, Node
from corpus.library.query.row_fetching import select_rows
from corpus.library.query.story_listing import StoryListing
from corpus.library.query.story_order import in_stories
from corpus.listings.listing import Order, Row

_PAGE = 64
_PAGES = 64
_LARGE = 200_000
"""Articles among which too many have a word that begins with the same three letters."""


class LibraryListing:
    """Articles of the library, as `corpus.listings.listing.Listing` has it."""

    def __init__(self, database: Database, tree: Node, order: Order) -> None:
        """The articles that a query leaves, in an order."""
        self._database = database
        self._tree = tree
        self._order = order
        self._numbers = numbers(database, condition_of(tree), order)
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._pages_of = database.changes
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._numbers)

    def row(self, index: int, /) -> Row:
        """The row at `index`, from 0; one that was removed meanwhile says so."""
        page, place = divmod(index, _PAGE)
        with self._lock:
            return self._page(page)[place]

    def article(self, index: int, /) -> Article:
        """The article behind the row; `LibraryError` when it was removed meanwhile."""
        number = self._numbers.at(index)
        with self._database.reading() as connection:
            return stored_rows.select_present(connection, number)

    def id_at(self, index: int, /) -> str:
        """The id of the article behind the row."""
        return name_of(self._numbers.at(index))

    def narrowed(self, words: str, order: Order, /) -> "LibraryListing":
        """What a query, perhaps still being typed, leaves of the whole; `QueryError` for a mistake in it."""
        least_letters = 3 if len(self) < _LARGE else 4
        typed = parse_typed(words, least_letters=least_letters)
        tree = typed if self._tree == AllOf() else AllOf((self._tree, typed))
        return LibraryListing(self._database, tree, order)

    def place_of(self, id: str) -> int | None:
        """The index of an article's row, None when it is not in the list."""
        return self._numbers.place_of(number_of(id))

    def folded(self, opened: Set[int]) -> StoryListing:
        """The list, which must be by story, with a row a story; those in `opened` show their articles."""
        return StoryListing(self._database, self._numbers, opened)

    def _page(self, page: int) -> tuple[Row, ...]:
        if self._pages_of != self._database.changes:
            self._pages.clear()
            self._pages_of = self._database.changes
        if page not in self._pages:
            places = range(page * _PAGE, min((page + 1) * _PAGE, len(self)))
            with self._database.reading() as connection:
                numbers = [self._numbers.at(place) for place in places]
                found = select_rows(connection, numbers)
                if self._order is Order.STORY:
                    before = self._numbers.at(places[0] - 1) if places and places[0] else 0
                    found = in_stories(connection, found, [before, *numbers])
                self._pages[page] = found
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return self._pages[page]

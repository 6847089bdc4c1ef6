"""Ways to an article of the list or the library, from wherever it was named."""

from typing import TYPE_CHECKING, NamedTuple

from corpus.article import Span
from reader.screen.desk.desk import Desk
from reader.screen.listings.stored import stored
from widgets.article_list import ArticleList

if TYPE_CHECKING:
    from reader.screen.views.since_screen import SinceChoice


class Opening(NamedTuple):
    """Where a reader wants to begin."""

    row: int
    """The article's index in the listing."""
    at: int | None = None
    """A character of its text."""


def go_to_opening(desk: Desk, opening: Opening) -> None:
    """Begin with the article, at the place in its text where one is given."""
    if opening.at is None:
        desk.query_one(ArticleList).cursor = opening.row
    else:
        desk.open_at(opening.row, Span(opening.at, opening.at + 1))


def go_to_article(desk: Desk, id: str) -> None:
    """Put an article on the desk, the list narrowed to one of a library that is not in it."""
    listing = desk.list_pane.listing
    if stored(listing):
        desk.open_article(id, None)
    else:
        rows = (index for index in range(len(listing)) if listing.row(index).id == id)
        desk.query_one(ArticleList).cursor = next(rows, 0)


def go_to_news(desk: Desk, choice: "SinceChoice | None") -> None:
    """Go where a reader wants to after what is new was told: to an article, or to a list."""
    if choice and choice.article:
        # The focus can move once the dialog is gone.
        desk.call_after_refresh(desk.open_article, choice.article, choice.place)
    elif choice:
        desk.list_pane.words = choice.query

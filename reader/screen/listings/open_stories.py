"""Opening and closing the stories of a list in their place, whether its articles are stored or not."""

from corpus.listings.listing import Listing
from corpus.value_types import Value
from reader.screen.listings.loose_stories import LooseStories
from reader.screen.listings.stored import stored


class RowIn(Value):
    """A row, and the list that it stands in."""

    listing: Listing
    index: int


def with_story(listing: Listing, index: int, *, is_open: bool) -> RowIn | None:
    """With the story of a row open or closed, and its own row; None where the list is not by story."""
    if isinstance(listing, LooseStories):
        return RowIn(*listing.folded(index, is_open=is_open))
    kept = stored(listing)
    found = kept.story_of(index) if kept else None
    if kept is None or found is None:
        return None
    number, head = found
    return RowIn(kept.with_opened(kept.opened | {number} if is_open else kept.opened - {number}), head)


def with_article(listing: Listing, id: str) -> RowIn | None:
    """With the story of an article open, and the article's own row; None where the list does not have it."""
    if isinstance(listing, LooseStories):
        opened = listing.opened_at(id)
        return RowIn(*opened) if opened else None
    index = _index_of(listing, id)
    if index is not None and listing.row(index).story:
        unfolded = with_story(listing, index, is_open=True)
        if unfolded:
            listing, index = unfolded.listing, _index_of(unfolded.listing, id)
    return None if index is None else RowIn(listing, index)


def as_open_in(listing: Listing, whole: Listing) -> Listing:
    """The whole with the stories open that are open in a listing of it, for the lists made of it later."""
    kept, kept_whole = stored(listing), stored(whole)
    return kept_whole.with_opened(kept.opened) if kept and kept_whole else whole


def _index_of(listing: Listing, id: str) -> int | None:
    kept = stored(listing)
    return kept.place_of(id) if kept else None

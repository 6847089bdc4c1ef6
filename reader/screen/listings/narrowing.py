"""What a list is narrowed by and the order it stands in."""

from corpus.listings.listing import Listing, Order
from corpus.value_types import Value
from reader.screen.listings.loose_stories import by_loose_stories
from reader.screen.listings.stored import stored


class Narrowing(Value):
    """What the reader asked of a list."""

    words: str = ""
    order: Order | None = None
    """None until the reader asks for one."""

    def of(self, whole: Listing) -> Listing:
        """The rows of `whole` that are left, in their order; `CorpusError` for a mistake. May take long."""
        if self == AS_GIVEN:
            return whole
        listing = whole.narrowed(self.words, self.order or Order.DATE)
        is_loose = self.order is Order.STORY and stored(whole) is None
        return by_loose_stories(listing) if is_loose else listing


AS_GIVEN = Narrowing()
"""Nothing was asked: the list as it came."""


def has_days(listing: Listing, order: Order | None) -> bool:
    """Whether the rows of one day stand together.

    Articles that are not stored stand as they were given until an order is asked for.
    """
    order = order or (Order.DATE if stored(listing) else None)
    return order in (Order.DATE, Order.UNREAD)

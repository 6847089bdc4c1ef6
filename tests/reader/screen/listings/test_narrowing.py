"""A list as the reader asked for it, whether its articles are stored or not."""

from corpus.article import Article
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Order
from reader.screen.listings.narrowing import Narrowing, has_days

RAIN = Article("Rain floods Bergen.", title="Rain", date="2024-03-01")
SNOW = Article("Snow falls on Oslo.", title="Snow", date="2024-03-02")


def test_nothing_asked_is_the_list_as_it_came() -> None:
    whole = MemoryListing((RAIN, SNOW))

    assert Narrowing().of(whole) is whole


def test_words_leave_what_has_them_the_newest_first() -> None:
    listing = Narrowing("o").of(MemoryListing((RAIN, SNOW)))

    assert [listing.row(index).title for index in range(len(listing))] == ["Snow", "Rain"]


def test_unstored_articles_have_days_once_an_order_of_dates_is_asked_for() -> None:
    listing = MemoryListing((RAIN, SNOW))

    assert [has_days(listing, order) for order in (None, Order.DATE, Order.TITLE)] == [False, True, False]

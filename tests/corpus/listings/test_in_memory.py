import pytest

from corpus.article import Article
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Listing, Order

ARTICLES = (
    Article("Zürich wählt.", title="Wahl in Zürich", date="2023-01-02", source="/news/b.txt"),
    Article("A ferry sank.", title="Ferry lost", date="2023-03-18", url="https://www.bbc.co.uk/ferry"),
    Article("No date, no title.\nMore.", source="-"),
)


def titles(listing: Listing) -> list[str]:
    return [listing.row(index).title for index in range(len(listing))]


def test_articles_stand_in_the_order_in_which_they_were_given() -> None:
    assert titles(MemoryListing(ARTICLES)) == ["Wahl in Zürich", "Ferry lost", "No date, no title."]


def test_a_row_leads_to_its_article() -> None:
    listing = MemoryListing(ARTICLES).narrowed("ferry", Order.DATE)

    assert listing.article(0) is ARTICLES[1]


def test_a_row_knows_how_many_words_its_article_has() -> None:
    listing = MemoryListing(ARTICLES)

    assert [listing.row(index).words for index in (0, 1, 2, 1)] == [2, 3, 5, 3]


def test_a_source_is_a_site_or_the_name_of_a_file() -> None:
    listing = MemoryListing(ARTICLES)

    assert [listing.row(index).source for index in range(3)] == ["b.txt", "bbc.co.uk", ""]


@pytest.mark.parametrize("words", ["zurich", "ZÜRICH wählt", "wahl zürich"])
def test_words_are_found_whatever_their_case_and_accents(words: str) -> None:
    assert titles(MemoryListing(ARTICLES).narrowed(words, Order.DATE)) == ["Wahl in Zürich"]


def test_every_word_must_stand_in_the_article() -> None:
    assert len(MemoryListing(ARTICLES).narrowed("ferry wählt", Order.DATE)) == 0


def test_narrowing_starts_from_all_articles_again() -> None:
    listing = MemoryListing(ARTICLES).narrowed("ferry", Order.DATE)

    assert len(listing.narrowed("", Order.DATE)) == 3


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.DATE, ["Ferry lost", "Wahl in Zürich", "No date, no title."]),
        (Order.UNREAD, ["Ferry lost", "Wahl in Zürich", "No date, no title."]),
        (Order.TITLE, ["Ferry lost", "No date, no title.", "Wahl in Zürich"]),
        (Order.SOURCE, ["No date, no title.", "Wahl in Zürich", "Ferry lost"]),
    ],
)
def test_a_list_stands_in_any_order(order: Order, expected: list[str]) -> None:
    assert titles(MemoryListing(ARTICLES).narrowed("", order)) == expected


@pytest.mark.parametrize("words", ["US", "u.s.", "U.S.", "lodz", "Łódź"])
def test_the_filter_folds_words_as_the_library_does(words: str) -> None:
    listing = MemoryListing([Article("The U.S. envoy came to Łódź."), Article("A ferry sank.")])

    assert len(listing.narrowed(words, Order.DATE)) == 1

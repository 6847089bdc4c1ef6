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


def given(*known: dict[str, str | None]) -> MemoryListing:
    return MemoryListing(
        Article(**{"text": f"Text {number}.", "title": f"Title {number}", **fields})  # type: ignore[arg-type]
        for number, fields in enumerate(known)
    )


def test_of_one_day_articles_stay_as_they_were_given_and_the_undated_come_last() -> None:
    listing = given(
        {"date": None}, {"date": "2024-01-01"}, {"date": "2024-01-02"}, {"date": "2024-01-01"}, {}
    )

    for order in (Order.DATE, Order.UNREAD, Order.STORY):
        assert titles(listing.narrowed("", order)) == ["Title 2", "Title 1", "Title 3", "Title 0", "Title 4"]


def test_titles_and_sources_stand_by_the_alphabet_whatever_their_case_and_accents() -> None:
    listing = given(
        {"title": "beta"}, {"title": "Ärger"}, {"title": "alpha"}, {"title": "", "text": "Bar\nx"}
    )
    by_source = given({"source": "z/b.txt"}, {"url": "https://www.A.example/"}, {"source": "y/C.txt"}, {})

    assert titles(listing.narrowed("", Order.TITLE)) == ["alpha", "Ärger", "Bar", "beta"]
    assert titles(by_source.narrowed("", Order.SOURCE)) == ["Title 3", "Title 1", "Title 0", "Title 2"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ann", ["Title 0"]),
        ("x.jsonl", ["Title 1"]),
        ("text 2", ["Title 2"]),
        ("title", ["Title 0", "Title 1", "Title 2"]),
        ("  ", ["Title 0", "Title 1", "Title 2"]),
        ("itl", ["Title 0", "Title 1", "Title 2"]),
        ("ann x.jsonl", []),
        ("title 0 text", ["Title 0"]),
        ("nowhere", []),
    ],
)
def test_words_are_looked_for_in_title_text_author_and_source(words: str, found: list[str]) -> None:
    listing = given({"author": "Ann"}, {"source": "in/x.jsonl"}, {})

    assert titles(listing.narrowed(words, Order.TITLE)) == found


def test_a_row_has_the_id_of_its_article_else_its_number() -> None:
    listing = given({"id": "guid"}, {}, {"id": "7"})

    assert [listing.row(index).id for index in range(3)] == ["guid", "1", "7"]
    assert [listing.narrowed("text 1", Order.DATE).row(0).id] == ["1"]
    assert not listing.row(0).unread
    assert not listing.row(0).starred


def test_a_long_text_without_a_title_is_called_by_its_beginning() -> None:
    listing = MemoryListing(
        [Article("x" * 121), Article("\nmore"), Article(f"{'y' * 119}\nmore"), Article("")]
    )

    assert titles(listing) == ["x" * 120, "", "y" * 119, ""]


def test_about_how_many_words_an_article_has_is_counted_once() -> None:
    listing = given({"text": "One two three."}, {"text": ""})

    assert [listing.row(index).words for index in (0, 1, 0)] == [3, 0, 3]


def test_there_is_no_row_beyond_the_last() -> None:
    listing = given({}, {})

    for ask in (listing.row, listing.article):
        with pytest.raises(IndexError):
            ask(2)
    assert len(MemoryListing(())) == 0

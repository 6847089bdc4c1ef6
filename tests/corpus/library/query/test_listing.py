from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.query import numbers
from corpus.library.query.listing import LibraryListing
from corpus.library.query.query import QueryError
from corpus.library.store import Library
from corpus.listings.listing import Listing, Order, Row

Make = Callable[..., Article]


def _ids(listing: Listing) -> list[str]:
    return [listing.row(index).id for index in range(len(listing))]


@pytest.fixture
def library(library: Library, make: Make) -> Library:
    library.add(
        [
            make("First story.", "beta", date="2023-01-02", source="b.txt", id="1"),
            make("Second story.", "Alpha", date="2023-01-03", source="a.txt", id="2"),
            make("Third story.", "gamma", source="c.txt", id="3"),
            make("Fourth story.\n\nMore.", "", date="2023-01-02", source="a.txt", id="4"),
        ]
    )
    return library


def test_articles_of_one_story_stand_together(library: Library) -> None:
    with library.writing() as connection:
        connection.executemany(
            "INSERT INTO story_members (article, story) VALUES (?, ?)", [(1, 1), (2, 2), (3, 2), (4, 4)]
        )

    listing = library.listing("", Order.STORY)

    assert _ids(listing) == ["@2", "@3", "@4", "@1"]
    titles = [listing.row(index).title for index in range(4)]
    assert titles == ["▸ 2 articles · Alpha", "└ gamma", "Fourth story.", "beta"]


def test_a_row_says_what_a_list_shows(library: Library) -> None:
    library.marks.star(["@1"])
    library.marks.tag(["@1"], ["b", "a"])

    row = library.listing("title:beta").row(0)

    assert row == Row("@1", "beta", "2023-01-02", "b.txt", True, True, ("a", "b"), 2, published="b.txt")


def test_an_article_without_title_shows_its_first_line(library: Library) -> None:
    assert library.listing("fourth").row(0).title == "Fourth story."


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (Order.DATE, ["@2", "@4", "@1", "@3"]),
        (Order.TITLE, ["@4", "@2", "@1", "@3"]),
        (Order.SOURCE, ["@2", "@4", "@1", "@3"]),
        (Order.UNREAD, ["@4", "@1", "@3", "@2"]),
        (Order.STORY, ["@2", "@4", "@1", "@3"]),
    ],
)
def test_a_list_stands_in_any_order(library: Library, order: Order, ids: list[str]) -> None:
    library.marks.mark_read(["@2"])

    assert _ids(library.listing("", order)) == ids


def test_a_list_is_narrowed_as_one_types(library: Library) -> None:
    whole = library.listing("source:txt")

    assert _ids(whole.narrowed("sto", Order.DATE)) == ["@2", "@4", "@1", "@3"]
    assert _ids(whole.narrowed("story fou", Order.DATE)) == ["@4"]
    assert _ids(whole.narrowed("", Order.TITLE)) == ["@4", "@2", "@1", "@3"]
    assert _ids(library.listing("first").narrowed("second", Order.DATE)) == []


def test_a_mistake_in_a_list_s_query_is_told(library: Library) -> None:
    with pytest.raises(QueryError):
        library.listing("is:lost")


def test_rows_show_marks_as_they_are_now(library: Library) -> None:
    listing = library.listing()
    assert listing.row(0).unread

    library.marks.mark_read(["@2"])

    assert not listing.row(0).unread


def test_a_list_stays_what_it_is_while_articles_come_and_go(library: Library, make: Make) -> None:
    listing = library.listing()
    assert listing.row(0).id == "@2"

    library.add([make("Fifth story.", date="2024-01-01", id="5")])
    library.remove(["@4"])

    assert len(listing) == 4
    assert _ids(listing) == ["@2", "@4", "@1", "@3"]
    assert listing.row(1).title == "(removed)"
    with pytest.raises(LibraryError, match="@4"):
        listing.article(1)


def test_a_row_leads_to_its_article_and_back(library: Library) -> None:
    listing = library.listing()

    assert listing.article(2).text == "First story."
    assert listing.place_of("@1") == 2
    assert listing.place_of("@99") is None


def test_a_list_has_no_rows_beyond_its_end(library: Library) -> None:
    for listing in (library.listing(), library.listing("story")):
        with pytest.raises(IndexError):
            listing.row(4)


def test_an_empty_library_is_an_empty_list(path: Path) -> None:
    with Library.open(path) as library:
        assert len(library.listing()) == 0


@pytest.fixture
def long(library: Library, make: Make, monkeypatch: pytest.MonkeyPatch) -> LibraryListing:
    """A list of which only a few numbers are fetched at a time."""
    monkeypatch.setattr(numbers, "_LEAST", 7)
    monkeypatch.setattr(numbers, "FEW", 50)
    dates = [None, "2020-01-01", "2021-06-01", "2021-06-01T10:00:00+00:00"]
    library.add(make(f"Another {number}.", id=f"x{number}", date=dates[number % 4]) for number in range(100))
    return library.listing()


def test_a_list_fetched_piece_by_piece_is_the_whole_list(long: LibraryListing, library: Library) -> None:
    assert _ids(long) == _ids(library.listing("is:unread"))


def test_the_end_of_a_long_list_is_reached_at_once(long: LibraryListing, library: Library) -> None:
    assert long.row(103).id == "@3"


def test_what_is_removed_before_its_turn_leaves_the_list_its_length(
    long: LibraryListing, library: Library
) -> None:
    long.row(0)
    library.remove(["@3", "@5"])

    ids = _ids(long)

    assert len(ids) == 104
    assert long.row(103).title == "(removed)"
    assert len(set(ids[:102])) == 102


def test_a_removed_place_has_no_article(long: LibraryListing, library: Library) -> None:
    library.remove(["@3"])

    with pytest.raises(LibraryError):
        long.article(103)

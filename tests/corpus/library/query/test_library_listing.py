import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.query import library_listing as module
from corpus.library.query import numbers, row_fetching
from corpus.library.query.library_listing import LibraryListing
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


@pytest.mark.parametrize(("page", "pages"), [(1, 1), (2, 1), (3, 2), (4, 64), (5, 1)])
def test_rows_are_those_of_the_list_however_many_are_fetched_at_a_time(
    library: Library, monkeypatch: pytest.MonkeyPatch, page: int, pages: int
) -> None:
    monkeypatch.setattr(module, "_PAGE", page)
    monkeypatch.setattr(module, "_PAGES", pages)
    found = library.listing()

    assert _ids(found) == ["@2", "@4", "@1", "@3"]
    assert [found.row(index).id for index in (3, 0, 2, 1)] == ["@3", "@2", "@1", "@4"]
    assert len(found._pages) <= pages


@pytest.mark.parametrize("page", [1, 2, 3, 64])
def test_a_story_that_goes_on_over_a_page_is_told_from_one_that_begins(
    library: Library, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(module, "_PAGE", page)
    with library.writing() as connection:
        connection.executemany(
            "INSERT INTO story_members (article, story) VALUES (?, ?)", [(1, 1), (2, 2), (3, 1), (4, 1)]
        )
    found = library.listing("", Order.STORY)

    titles = [found.row(index).title for index in range(4)]
    assert titles == ["Alpha", "▸ 3 articles · Fourth story.", "└ beta", "└ gamma"]


def test_a_word_that_begins_in_a_large_library_needs_four_letters(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = library.listing()
    monkeypatch.setattr(module, "_LARGE", 5)
    assert len(whole.narrowed("sto", Order.DATE)) == 4
    monkeypatch.setattr(module, "_LARGE", 4)
    assert len(whole.narrowed("sto", Order.DATE)) == 0
    assert len(whole.narrowed("stor", Order.DATE)) == 4


def test_a_row_has_its_article_and_its_id(library: Library) -> None:
    found = library.listing("", Order.TITLE)

    assert [found.id_at(index) for index in range(4)] == ["@4", "@2", "@1", "@3"]
    assert [found.article(index).title for index in range(4)] == ["", "Alpha", "beta", "gamma"]
    assert [found.place_of(f"@{number}") for number in (1, 2, 3, 4, 5)] == [2, 1, 3, 0, None]


@pytest.mark.parametrize(
    ("few", "query", "order", "is_walked"),
    [
        (4, "", Order.DATE, False),
        (3, "", Order.DATE, True),
        (3, "", Order.TITLE, True),
        (3, "", Order.SOURCE, True),
        (3, "", Order.UNREAD, False),
        (3, "", Order.STORY, False),
        (3, "story", Order.DATE, True),
        (3, "story", Order.TITLE, False),
        (3, "is:unread", Order.DATE, False),
        (3, "story is:unread", Order.DATE, False),
        (3, "first", Order.DATE, False),
    ],
)
def test_only_a_long_list_in_an_order_that_marks_do_not_touch_is_fetched_as_it_is_asked_for(
    library: Library, monkeypatch: pytest.MonkeyPatch, few: int, query: str, order: Order, is_walked: bool
) -> None:
    sorted_at_once = _ids(library.listing(query, order))
    monkeypatch.setattr(numbers, "FEW", few)

    found = library.listing(query, order)

    assert isinstance(found._numbers, numbers.Walked) is is_walked
    assert _ids(found) == sorted_at_once


def test_a_long_list_is_fetched_by_ever_larger_pieces(long: LibraryListing) -> None:
    walked = long._numbers
    assert isinstance(walked, numbers.Walked)
    fetched = []
    for place in (0, 6, 7, 14, 28, 103):
        walked.at(place)
        fetched.append(len(walked._fetched))

    assert fetched == [7, 7, 14, 28, 56, 104]
    for place in (-1, 104):
        with pytest.raises(IndexError):
            walked.at(place)


def test_a_place_that_was_not_fetched_yet_is_found(long: LibraryListing) -> None:
    assert long.place_of("@3") == 103
    assert long.place_of("@999") is None


@pytest.mark.parametrize(
    ("known", "source", "published"),
    [
        ({"source": "in/a.txt"}, "a.txt", "in/a.txt"),
        ({"url": "https://www.b.example/1"}, "b.example", "b.example"),
        ({"url": "https://www.b.example/1", "publisher": "Post\nMail"}, "Post Mail", "Post Mail"),
        ({"source": "-"}, "", "-"),
    ],
)
def test_a_row_names_who_published_its_article(
    library: Library, make: Make, known: dict[str, str], source: str, published: str
) -> None:
    library.add([make("Fifth.", "delta", id="5", **known)])

    (row,) = library.rows(["@5"])
    assert (row.source, row.published) == (source, published)


def test_rows_come_in_the_order_of_their_ids_and_say_what_is_gone(library: Library) -> None:
    rows = library.rows(["@3", "@9", "@1", "@3"])

    assert [(row.id, row.title) for row in rows] == [
        ("@3", "gamma"),
        ("@9", "(removed)"),
        ("@1", "beta"),
        ("@3", "gamma"),
    ]
    assert library.rows([]) == ()


def test_a_long_first_line_is_shown_to_its_hundred_and_twentieth_letter(library: Library, make: Make) -> None:
    library.add([make("x" * 121, id="5"), make(f"{'y' * 119}\nmore", id="6")])

    assert [row.title for row in library.rows(["@5", "@6"])] == ["x" * 120, "y" * 119]


def test_the_very_first_article_is_in_a_long_list_though_it_has_no_title(
    path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbers, "FEW", 1)
    with Library.open(path) as library:
        library.add([make("One."), make("Two.", "Beta", source="b.txt"), make("Three.", "", source="c.txt")])

        assert _ids(library.listing("", Order.TITLE)) == ["@1", "@3", "@2"]
        assert _ids(library.listing("", Order.SOURCE)) == ["@1", "@2", "@3"]


@pytest.mark.parametrize(
    ("code", "is_shown"), [(sqlite3.SQLITE_CORRUPT, True), (sqlite3.SQLITE_IOERR, False)]
)
def test_a_row_that_damage_has_taken_costs_no_other(
    library: Library, monkeypatch: pytest.MonkeyPatch, code: int, is_shown: bool
) -> None:
    whole = row_fetching._selected

    def torn(connection: sqlite3.Connection, numbers: Sequence[int]) -> tuple[Row, ...]:
        if 2 in numbers:
            error = sqlite3.DatabaseError("the page is torn")
            error.sqlite_errorcode = code
            raise error
        return whole(connection, numbers)

    monkeypatch.setattr(row_fetching, "_selected", torn)

    if is_shown:
        assert [row.title for row in library.rows(["@1", "@2", "@3"])] == ["beta", "(damaged)", "gamma"]
    else:
        with pytest.raises(LibraryError, match="check the disk"):
            library.rows(["@1", "@2", "@3"])

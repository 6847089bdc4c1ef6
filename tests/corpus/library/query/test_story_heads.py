"""What the row of a story says of its articles, and where they stand when it is open."""

import pytest

from corpus.errors import LibraryError
from corpus.library.query import story_listing
from corpus.library.query.story_listing import StoryListing
from corpus.library.store import Library
from corpus.listings.listing import Order, StoryNote
from tests.corpus.stored import store


@pytest.fixture
def library(library: Library) -> Library:
    """A story of three articles, one of one, an article in none, and a story of two without days."""
    for story, title, date, source in (
        (1, "Storm hits Lomo harbour", "2024-03-01", "a.txt"),
        (1, "Storm hits harbour", "2024-03-04T10:00:00+00:00", "b.txt"),
        (3, "Budget adopted", "2024-03-03", "a.txt"),
        (1, "Harbour after the storm", "2024-03-02", "b.txt"),
        (None, "Museum opens", "2024-03-05", "c.txt"),
        (6, "Undated", None, "a.txt"),
        (6, "Undated, too", None, "a.txt"),
    ):
        store(library, story=story, title=title, date=date, source=source)
    return library


def folded(library: Library, *stories: int, query: str = "") -> StoryListing:
    return library.listing(query, Order.STORY).folded(frozenset(stories))


def ids(listing: StoryListing) -> list[str]:
    return [listing.row(index).id for index in range(len(listing))]


def test_a_closed_story_is_one_row_where_its_newest_article_stands(library: Library) -> None:
    listing = folded(library)

    assert ids(listing) == ["@5", "@2", "@3", "@7"]
    assert [listing.id_at(index) for index in range(4)] == ids(listing)
    assert [listing.ids_at(index) for index in range(4)] == [
        ("@5",),
        ("@2", "@4", "@1"),
        ("@3",),
        ("@7", "@6"),
    ]
    assert [listing.story_of(index) for index in range(4)] == [5, 1, 3, 6]
    assert [listing.head_of(index) for index in range(4)] == [0, 1, 2, 3]
    assert [listing.place_of(f"@{number}") for number in range(1, 9)] == [1, 1, 2, 1, 0, 3, 3, None]


def test_the_row_of_a_story_sums_its_articles_up(library: Library) -> None:
    head, single = folded(library).row(1), folded(library).row(2)

    # The title whose words most others have, for its length.
    assert head.title == "Storm hits harbour"
    assert head.date == "2024-03-04T10:00:00+00:00"
    assert head.story == StoryNote(3, 2, "2024-03-01", 0, False)
    assert not head.is_part
    assert (single.title, single.story, single.is_part) == ("Budget adopted", None, False)
    assert folded(library).row(3).story == StoryNote(2, 1, None, 0, False)


def test_a_story_is_unread_until_all_of_it_is_read(library: Library) -> None:
    listing = folded(library)
    library.marks.mark_read(["@2", "@4"])
    assert listing.row(1).unread
    library.marks.mark_read(["@1"])
    assert not listing.row(1).unread


def test_what_came_after_the_latest_that_was_read_is_new(library: Library) -> None:
    def new() -> int:
        note = folded(library).row(1).story
        assert note is not None
        return note.new

    library.marks.mark_read(["@1"])
    assert new() == 2
    library.marks.mark_read(["@2"])
    assert new() == 1
    library.marks.mark_unread(["@2"])
    with library.writing() as connection:
        connection.execute("UPDATE story_members SET seen = 1 WHERE article <= 2")
    assert new() == 1
    with library.writing() as connection:
        connection.execute("UPDATE story_members SET seen = 1")
    assert new() == 0


def test_an_open_story_has_its_articles_below_its_row(library: Library) -> None:
    listing = folded(library, 1, 6)

    assert ids(listing) == ["@5", "@2", "@2", "@4", "@1", "@3", "@7", "@7", "@6"]
    parts = [listing.row(index).is_part for index in range(9)]
    assert parts == [False, False, True, True, True, False, False, True, True]
    head = listing.row(1).story
    assert head is not None
    assert head.is_open
    assert listing.row(4).title == "Storm hits Lomo harbour"
    assert [listing.ids_at(index) for index in (1, 2, 4, 5)] == [
        ("@2", "@4", "@1"),
        ("@2",),
        ("@1",),
        ("@3",),
    ]
    assert [listing.head_of(index) for index in range(9)] == [0, 1, 1, 1, 1, 5, 6, 6, 6]
    assert [listing.story_of(index) for index in range(9)] == [5, 1, 1, 1, 1, 3, 6, 6, 6]
    assert [listing.place_of(f"@{number}") for number in range(1, 8)] == [4, 2, 5, 3, 0, 8, 7]
    assert [listing.article(index).title for index in (1, 4, 8)] == [
        "Storm hits harbour",
        "Storm hits Lomo harbour",
        "Undated",
    ]


@pytest.mark.parametrize("stories", [(3,), (5,), (99,), ()])
def test_a_story_of_one_article_is_never_open(library: Library, stories: tuple[int, ...]) -> None:
    listing = folded(library, *stories)

    assert len(listing) == 4
    assert [listing.head_of(index) for index in range(4)] == [0, 1, 2, 3]


def test_only_the_articles_of_the_list_count_for_a_story(library: Library) -> None:
    listing = folded(library, 1, query="after:2024-03-02")

    assert ids(listing) == ["@5", "@2", "@2", "@4", "@3"]
    assert listing.row(1).story == StoryNote(2, 1, "2024-03-02", 0, True)
    assert listing.place_of("@1") is None


@pytest.mark.parametrize("index", [-1, 9, 100])
def test_there_are_no_rows_outside_of_the_list(library: Library, index: int) -> None:
    listing = folded(library, 1, 6)

    for ask in (
        listing.row,
        listing.article,
        listing.id_at,
        listing.ids_at,
        listing.story_of,
        listing.head_of,
    ):
        with pytest.raises(IndexError):
            ask(index)


def test_what_was_removed_meanwhile_stays_in_its_place_and_says_so(library: Library) -> None:
    listing = folded(library, 1)
    library.remove(["@4"])

    assert [listing.row(index).title for index in range(2, 5)] == [
        "Storm hits harbour",
        "(removed)",
        "Storm hits Lomo harbour",
    ]
    with pytest.raises(LibraryError, match="no article @4 in the library"):
        listing.article(3)


def test_what_has_come_meanwhile_opens_no_story_of_a_list_that_is_there(library: Library) -> None:
    listing = library.listing("", Order.STORY)
    store(library, story=1, title="Later")

    assert ids(listing.folded(frozenset({1}))) == ["@5", "@2", "@2", "@4", "@1", "@3", "@7"]


def test_opening_leaves_the_other_list_as_it_was(library: Library) -> None:
    closed = folded(library)
    opened = closed.with_opened(frozenset({1}))

    assert (len(closed), len(opened)) == (4, 7)
    assert closed.row(1).story != opened.row(1).story
    assert ids(opened.with_opened(frozenset())) == ids(closed)


def test_few_rows_are_kept_and_the_newest_make_a_large_story(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(story_listing, "_PAGES", 2)
    monkeypatch.setattr(story_listing, "_MOST", 2)
    listing = folded(library, 1, 6)

    assert ids(listing) == ids(folded(library, 1, 6))
    assert len(listing._shown) == 2
    # Of the three articles the two newest are looked at; there are three of them all the same.
    assert listing.row(1).story == StoryNote(3, 1, "2024-03-02", 0, True)

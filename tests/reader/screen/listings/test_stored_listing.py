"""The library as the screen lists it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.article import Article, Span
from corpus.errors import LibraryError
from corpus.library.database.opening import Mode
from corpus.library.store import Library
from corpus.listings.listing import Order
from reader.screen.listings.stored_listing import StoredListing
from widgets.flat import marks_in_words
from widgets.row_lines import lines_of


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[StoredListing]:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article("Rain fell.", title="Rain", date="2023-03-18", id="a", source="one")])
        library.add([Article("The sun shone.", title="Sun", date="2023-03-19", id="b", source="two")])
        yield StoredListing.of(library)


def test_rows_stand_newest_first_with_their_articles(kept: StoredListing) -> None:
    assert [kept.row(index).title for index in range(len(kept))] == ["Sun", "Rain"]
    assert kept.article(1).text == "Rain fell."


def test_a_query_narrows_the_whole_and_not_what_was_narrowed(kept: StoredListing) -> None:
    narrowed = kept.narrowed("shone", Order.DATE)

    assert [narrowed.row(0).title, len(narrowed)] == ["Sun", 1]
    assert len(kept.narrowed("", Order.TITLE)) == 2


def test_marks_show_at_once_and_are_taken_back_one_by_one(kept: StoredListing) -> None:
    kept.marks.toggle_starred(0)
    kept.marks.toggle_unread(0)
    marked = kept.row(0)
    first, second, third = kept.marks.undo(), kept.marks.undo(), kept.marks.undo()

    assert (marked.starred, marked.unread) == (True, False)
    assert (kept.row(0).starred, kept.row(0).unread) == (False, True)
    assert first.startswith("Read or unread")
    assert second.startswith("Star")
    assert third == ""


def test_many_are_marked_read_in_one_step(kept: StoredListing) -> None:
    count = kept.marks.mark_all_read(range(len(kept)))
    unread = kept.marks.next_unread(0)
    said = kept.marks.undo()

    assert (count, unread) == (len(kept), None)
    assert said == f"Read or unread taken back on {len(kept)} articles."
    assert kept.row(0).unread


def test_the_next_unread_row_is_the_first_below_or_else_the_first_of_all(kept: StoredListing) -> None:
    below, around = kept.marks.next_unread(0), kept.marks.next_unread(1)
    kept.marks.mark_read(0)
    last = kept.marks.next_unread(1)

    assert (below, around) == (1, 0)
    assert last is None


def test_a_finished_query_has_its_mistake_marked(kept: StoredListing) -> None:
    assert kept.library.mistake_in("date:2023-13").endswith("date:2023-13\n     ^^^^^^^")
    assert kept.library.mistake_in("date:2023") == ""


def test_hits_are_those_of_the_query_that_narrowed_the_list(kept: StoredListing) -> None:
    narrowed = kept.narrowed("suns -rain", Order.DATE)

    assert narrowed.hits(0) == (Span(4, 7),)
    assert kept.hits(0) == ()


def test_a_name_with_quotation_marks_is_looked_for_as_a_whole(kept: StoredListing, tmp_path: Path) -> None:
    words = kept.library.naming('Dwayne "The Rock" Johnson')

    assert words == 'entity:"dwayne the rock johnson"'
    assert len(kept.narrowed(words, Order.DATE)) == 0


def test_a_highlight_is_made_grown_taken_away_and_undone(kept: StoredListing) -> None:
    kept.marks.toggle_highlight(0, Span(4, 7))
    kept.marks.toggle_highlight(0, Span(4, 13))
    grown = kept.marks.of(0).highlights
    kept.marks.toggle_highlight(0, Span(8, 13))
    removed = kept.marks.of(0).highlights
    said = kept.marks.undo()

    assert (grown, removed) == ((Span(4, 13),), ())
    assert said.startswith("Highlight")
    assert kept.marks.of(0).highlights == (Span(4, 13),)


def test_the_place_in_an_article_is_kept(kept: StoredListing) -> None:
    kept.marks.remember_position(1, 5)

    assert [kept.marks.of(index).position for index in (0, 1)] == [0, 5]


def test_unread_first_is_true_when_it_is_asked_for_again(kept: StoredListing) -> None:
    kept.marks.mark_read(0)
    first, again = kept.narrowed("", Order.UNREAD), kept.row(1)
    kept.marks.mark_read(1)
    kept.marks.toggle_unread(0)

    assert (first.row(0).title, again.unread) == ("Rain", True)
    assert kept.narrowed("", Order.UNREAD).row(0).title == "Sun"


def test_a_library_that_can_only_be_read_is_read_without_complaint(
    kept: StoredListing, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.db", mode=Mode.READ) as library:
        only_read = StoredListing.of(library)
        only_read.marks.mark_read(0)
        only_read.marks.remember_position(0, 3)

        assert only_read.row(0).unread
        with pytest.raises(LibraryError, match="can only be read"):
            only_read.marks.toggle_starred(0)


def test_tags_are_exactly_those_that_were_given(kept: StoredListing) -> None:
    kept.marks.tag(0, ("later", "weather"))
    kept.marks.tag(0, ("later",))

    assert kept.row(0).tags == ("later",)


def test_a_renewed_shelf_has_what_came_meanwhile(kept: StoredListing, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as other:
        other.add([Article("Wind blew.", title="Wind", date="2023-03-20", id="c", source="three")])

    assert len(kept) == 2
    assert [kept.renewed().row(0).title, len(kept.renewed())] == ["Wind", 3]


def test_what_a_query_opened_stays_within_it(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article("Rain fell.", id="a"), Article("The sun shone.", id="b")])
        kept = StoredListing.of(library, "rain")
        library.add([Article("Rain again.", id="c")])

        assert [len(kept), len(kept.narrowed("sun", Order.DATE)), len(kept.renewed())] == [1, 0, 2]
        assert kept.place_of("@2") is None


def test_what_came_since_last_time_is_marked_until_it_is_read(kept: StoredListing) -> None:
    later = kept.with_seen(1)
    assert [later.row(index).is_new for index in range(2)] == [True, False]
    assert [lines_of(later.row(index), 40, dense=True)[0][0][0] for index in range(2)] == ["◆  ", "●  "]
    assert marks_in_words(later.row(0)) == "new: "
    later.marks.mark_read(0)
    assert not later.row(0).is_new
    assert not kept.row(1).is_new

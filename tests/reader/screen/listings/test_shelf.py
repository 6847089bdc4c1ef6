"""The library as the screen lists it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.article import Article, Span
from corpus.errors import LibraryError
from corpus.library.database.opening import Mode
from corpus.library.store import Library
from corpus.listings.listing import Order
from reader.screen.listings.shelf import Shelf
from widgets.flat import marks_in_words
from widgets.row_lines import lines_of


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article("Rain fell.", title="Rain", date="2023-03-18", id="a", source="one")])
        library.add([Article("The sun shone.", title="Sun", date="2023-03-19", id="b", source="two")])
        yield Shelf.of(library)


def test_rows_stand_newest_first_with_their_articles(shelf: Shelf) -> None:
    assert [shelf.row(index).title for index in range(len(shelf))] == ["Sun", "Rain"]
    assert shelf.article(1).text == "Rain fell."


def test_a_query_narrows_the_whole_and_not_what_was_narrowed(shelf: Shelf) -> None:
    narrowed = shelf.narrowed("shone", Order.DATE)

    assert [narrowed.row(0).title, len(narrowed)] == ["Sun", 1]
    assert len(shelf.narrowed("", Order.TITLE)) == 2


def test_marks_show_at_once_and_are_taken_back_one_by_one(shelf: Shelf) -> None:
    shelf.marks.toggle_starred(0)
    shelf.marks.toggle_unread(0)
    marked = shelf.row(0)
    first, second, third = shelf.marks.undo(), shelf.marks.undo(), shelf.marks.undo()

    assert (marked.starred, marked.unread) == (True, False)
    assert (shelf.row(0).starred, shelf.row(0).unread) == (False, True)
    assert first.startswith("Read or unread")
    assert second.startswith("Star")
    assert third == ""


def test_many_are_marked_read_in_one_step(shelf: Shelf) -> None:
    count = shelf.marks.mark_all_read(range(len(shelf)))
    unread = shelf.marks.next_unread(0)
    said = shelf.marks.undo()

    assert (count, unread) == (len(shelf), None)
    assert said == f"Read or unread taken back on {len(shelf)} articles."
    assert shelf.row(0).unread


def test_a_finished_query_has_its_mistake_marked(shelf: Shelf) -> None:
    assert shelf.library.mistake_in("date:2023-13").endswith("date:2023-13\n     ^^^^^^^")
    assert shelf.library.mistake_in("date:2023") == ""


def test_hits_are_those_of_the_query_that_narrowed_the_list(shelf: Shelf) -> None:
    narrowed = shelf.narrowed("suns -rain", Order.DATE)

    assert narrowed.hits(0) == (Span(4, 7),)
    assert shelf.hits(0) == ()


def test_a_name_with_quotation_marks_is_looked_for_as_a_whole(shelf: Shelf, tmp_path: Path) -> None:
    words = shelf.library.naming('Dwayne "The Rock" Johnson')

    assert words == 'entity:"dwayne the rock johnson"'
    assert len(shelf.narrowed(words, Order.DATE)) == 0


def test_a_highlight_is_made_grown_taken_away_and_undone(shelf: Shelf) -> None:
    shelf.marks.toggle_highlight(0, Span(4, 7))
    shelf.marks.toggle_highlight(0, Span(4, 13))
    grown = shelf.marks.of(0).highlights
    shelf.marks.toggle_highlight(0, Span(8, 13))
    removed = shelf.marks.of(0).highlights
    said = shelf.marks.undo()

    assert (grown, removed) == ((Span(4, 13),), ())
    assert said.startswith("Highlight")
    assert shelf.marks.of(0).highlights == (Span(4, 13),)


def test_the_place_in_an_article_is_kept(shelf: Shelf) -> None:
    shelf.marks.remember_position(1, 5)

    assert [shelf.marks.of(index).position for index in (0, 1)] == [0, 5]


def test_unread_first_is_true_when_it_is_asked_for_again(shelf: Shelf) -> None:
    shelf.marks.mark_read(0)
    first, again = shelf.narrowed("", Order.UNREAD), shelf.row(1)
    shelf.marks.mark_read(1)
    shelf.marks.toggle_unread(0)

    assert (first.row(0).title, again.unread) == ("Rain", True)
    assert shelf.narrowed("", Order.UNREAD).row(0).title == "Sun"


def test_a_library_that_can_only_be_read_is_read_without_complaint(shelf: Shelf, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db", mode=Mode.READ) as library:
        only_read = Shelf.of(library)
        only_read.marks.mark_read(0)
        only_read.marks.remember_position(0, 3)

        assert only_read.row(0).unread
        with pytest.raises(LibraryError, match="can only be read"):
            only_read.marks.toggle_starred(0)


def test_tags_are_exactly_those_that_were_given(shelf: Shelf) -> None:
    shelf.marks.tag(0, ("later", "weather"))
    shelf.marks.tag(0, ("later",))

    assert shelf.row(0).tags == ("later",)


def test_a_renewed_shelf_has_what_came_meanwhile(shelf: Shelf, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as other:
        other.add([Article("Wind blew.", title="Wind", date="2023-03-20", id="c", source="three")])

    assert len(shelf) == 2
    assert [shelf.renewed().row(0).title, len(shelf.renewed())] == ["Wind", 3]


def test_what_a_query_opened_stays_within_it(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article("Rain fell.", id="a"), Article("The sun shone.", id="b")])
        shelf = Shelf.of(library, "rain")
        library.add([Article("Rain again.", id="c")])

        assert [len(shelf), len(shelf.narrowed("sun", Order.DATE)), len(shelf.renewed())] == [1, 0, 2]
        assert shelf.place_of("@2") is None


def test_what_came_since_last_time_is_marked_until_it_is_read(shelf: Shelf) -> None:
    later = shelf.with_seen(1)
    assert [later.row(index).is_new for index in range(2)] == [True, False]
    assert [lines_of(later.row(index), 40, dense=True)[0][0][0] for index in range(2)] == ["◆  ", "●  "]
    assert marks_in_words(later.row(0)) == "new: "
    later.marks.mark_read(0)
    assert not later.row(0).is_new
    assert not shelf.row(1).is_new

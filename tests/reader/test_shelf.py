"""The library as the screen lists it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.store import Library
from corpus.listing import Order
from reader.shelf import Shelf


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
    shelf.toggle_starred(0)
    shelf.toggle_unread(0)
    marked = shelf.row(0)
    first, second, third = shelf.undo(), shelf.undo(), shelf.undo()

    assert (marked.starred, marked.unread) == (True, False)
    assert (shelf.row(0).starred, shelf.row(0).unread) == (False, True)
    assert first.startswith("Read or unread")
    assert second.startswith("Star")
    assert third == ""


def test_tags_are_exactly_those_that_were_given(shelf: Shelf) -> None:
    shelf.tag(0, ("later", "weather"))
    shelf.tag(0, ("later",))

    assert shelf.row(0).tags == ("later",)


def test_a_renewed_shelf_has_what_came_meanwhile(shelf: Shelf, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as other:
        other.add([Article("Wind blew.", title="Wind", date="2023-03-20", id="c", source="three")])

    assert len(shelf) == 2
    assert [shelf.renewed().row(0).title, len(shelf.renewed())] == ["Wind", 3]

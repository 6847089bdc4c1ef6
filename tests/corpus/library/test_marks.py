from collections.abc import Callable

import pytest

from corpus.article import Article, Span
from corpus.errors import CorpusError, LibraryError
from corpus.library.marks import Undone
from corpus.library.store import Library
from corpus.library.stored_article import Marks

Make = Callable[..., Article]


@pytest.fixture
def library(library: Library, make: Make) -> Library:
    library.add(make(f"Story number {number}.", id=str(number)) for number in range(1, 4))
    return library


def test_an_article_begins_unmarked(library: Library) -> None:
    assert library.marks.of("@1") == Marks()


def test_marks_are_set_and_removed(library: Library) -> None:
    marks = library.marks

    assert marks.mark_read(["@1", "@2"]) == 2
    assert marks.star(["@1"]) == 1
    assert marks.of("@1") == Marks(read=True, starred=True)
    assert marks.mark_unread(["@1"]) == 1
    assert marks.unstar(["@1"]) == 1
    assert marks.of("@1") == Marks()


def test_a_mark_that_is_set_already_changes_nothing(library: Library) -> None:
    library.marks.star(["@1"])

    assert library.marks.star(["@1"]) == 0
    library.marks.undo()
    assert not library.marks.of("@1").starred


def test_tags_are_one_whatever_their_case(library: Library) -> None:
    library.marks.tag(["@1"], ["Later"])

    assert library.marks.tag(["@1", "@2"], ["later"]) == 1
    assert library.marks.tags() == (("Later", 2),)
    assert library.marks.untag(["@1"], ["LATER"]) == 1
    assert library.article("@1").tags == ()


def test_a_tag_is_one_line_of_text(library: Library) -> None:
    library.marks.tag(["@1"], [" read\n\x1b[31mlater "])

    assert library.article("@1").tags == ("read later",)


def test_a_blank_tag_is_refused(library: Library) -> None:
    with pytest.raises(CorpusError, match="no tag"):
        library.marks.tag(["@1"], ["  "])


def test_highlights_that_touch_become_one(library: Library) -> None:
    library.marks.highlight("@1", Span(0, 5))
    library.marks.highlight("@1", Span(10, 12))
    library.marks.highlight("@1", Span(4, 7))

    assert library.marks.of("@1").highlights == (Span(0, 7), Span(10, 12))


def test_a_highlight_is_removed_by_any_part_of_it(library: Library) -> None:
    library.marks.highlight("@1", Span(0, 5))
    library.marks.highlight("@1", Span(10, 12))

    assert library.marks.remove_highlights("@1", Span(3, 4)) == 1
    assert library.marks.of("@1").highlights == (Span(10, 12),)


@pytest.mark.parametrize("span", [Span(3, 3), Span(10, 99)])
def test_a_highlight_is_of_words_of_the_text(library: Library, span: Span) -> None:
    with pytest.raises(LibraryError, match="outside"):
        library.marks.highlight("@1", span)


def test_the_place_where_one_stopped_is_kept(library: Library) -> None:
    library.marks.remember_position("@1", 6)

    assert library.marks.of("@1").position == 6


def test_steps_are_undone_one_by_one(library: Library) -> None:
    marks = library.marks
    marks.mark_read(["@1"])
    marks.mark_read(["@1", "@2"])
    marks.tag(["@3"], ["a"])
    marks.tag(["@3"], ["b"])
    marks.highlight("@2", Span(0, 5))

    assert marks.undo() == Undone("highlights", ("@2",))
    assert marks.of("@2").highlights == ()
    assert marks.undo() == Undone("tags", ("@3",))
    assert library.article("@3").tags == ("a",)
    assert marks.undo() == Undone("tags", ("@3",))
    assert marks.undo() == Undone("read", ("@2",))
    assert marks.of("@1").read
    assert marks.undo() == Undone("read", ("@1",))
    assert marks.undo() is None


def test_only_the_last_hundred_steps_are_kept(library: Library) -> None:
    for _ in range(60):
        library.marks.star(["@1"])
        library.marks.unstar(["@1"])

    undone = 0
    while library.marks.undo():
        undone += 1

    assert undone == 100


def test_an_id_that_is_not_there_changes_nothing(library: Library) -> None:
    with pytest.raises(LibraryError, match="no article @9 in the library"):
        library.marks.star(["@1", "@9"])

    assert not library.marks.of("@1").starred


def test_marks_are_asked_for_in_queries(library: Library) -> None:
    library.marks.star(["@1"])
    library.marks.mark_read(["@2"])
    library.marks.highlight("@3", Span(0, 5))

    ids = {
        query: [hit.row.id for hit in library.search(query).found]
        for query in (
            "is:starred",
            "is:read",
            "is:unread",
            "is:highlighted",
        )
    }

    assert ids == {
        "is:starred": ["@1"],
        "is:read": ["@2"],
        "is:unread": ["@3", "@1"],
        "is:highlighted": ["@3"],
    }


def test_highlights_side_by_side_become_one_and_those_with_a_gap_stay_two(library: Library) -> None:
    library.marks.highlight("@1", Span(0, 4))
    library.marks.highlight("@1", Span(4, 7))
    library.marks.highlight("@1", Span(8, 12))

    assert library.marks.of("@1").highlights == (Span(0, 7), Span(8, 12))

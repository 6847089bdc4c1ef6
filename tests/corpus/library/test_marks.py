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


def test_an_id_that_is_given_twice_counts_once(library: Library) -> None:
    assert library.marks.mark_read(["@1", "1", "@1"]) == 1
    assert library.marks.tag(["@2", "@2"], ["a", "A"]) == 1
    assert library.article("@2").tags == ("a",)


def test_nothing_given_changes_nothing_and_is_no_step(library: Library) -> None:
    assert library.marks.star([]) == 0
    assert library.marks.tag(["@1"], []) == 0
    assert library.marks.untag(["@1"], ["never"]) == 0
    assert library.marks.remove_highlights("@1", Span(0, 5)) == 0
    assert library.marks.undo() is None


def test_one_step_takes_all_its_articles_back(library: Library) -> None:
    library.marks.tag(["@3"], ["old"])
    library.marks.tag(["@3", "@1"], ["new", "old"])

    assert library.marks.undo() == Undone("tags", ("@1", "@3"))
    assert (library.article("@1").tags, library.article("@3").tags) == ((), ("old",))


def test_tags_are_listed_by_name_with_their_articles(library: Library) -> None:
    library.marks.tag(["@1", "@2", "@3"], ["b"])
    library.marks.tag(["@2"], ["C", "a"])

    assert library.marks.tags() == (("a", 1), ("b", 3), ("C", 1))
    library.marks.untag(["@1", "@3"], ["b", "a"])
    assert library.marks.tags() == (("a", 1), ("b", 1), ("C", 1))


def test_a_tag_that_is_no_tag_leaves_the_others_off_too(library: Library) -> None:
    with pytest.raises(CorpusError, match=r"'\\x07 ' is no tag; a tag has at least one letter"):
        library.marks.tag(["@1"], ["good", "\x07 "])

    assert library.article("@1").tags == ()


@pytest.mark.parametrize(
    ("added", "highlights"),
    [
        (Span(0, 2), (Span(0, 2), Span(3, 5), Span(10, 12))),
        (Span(0, 3), (Span(0, 5), Span(10, 12))),
        (Span(5, 7), (Span(3, 7), Span(10, 12))),
        (Span(6, 7), (Span(3, 5), Span(6, 7), Span(10, 12))),
        (Span(5, 10), (Span(3, 12),)),
        (Span(0, 15), (Span(0, 15),)),
        (Span(12, 15), (Span(3, 5), Span(10, 15))),
        (Span(4, 5), (Span(3, 5), Span(10, 12))),
    ],
)
def test_a_highlight_takes_in_all_that_it_touches(
    library: Library, added: Span, highlights: tuple[Span, ...]
) -> None:
    library.marks.highlight("@1", Span(3, 5))
    library.marks.highlight("@1", Span(10, 12))

    changed = library.marks.highlight("@1", added)

    assert library.marks.of("@1").highlights == highlights
    assert changed == (0 if added == Span(4, 5) else 1)


@pytest.mark.parametrize(
    ("part", "left"),
    [
        (Span(0, 3), (Span(3, 5), Span(10, 12))),
        (Span(5, 10), (Span(3, 5), Span(10, 12))),
        (Span(4, 11), ()),
        (Span(2, 4), (Span(10, 12),)),
        (Span(11, 12), (Span(3, 5),)),
        (Span(12, 15), (Span(3, 5), Span(10, 12))),
    ],
)
def test_only_what_shares_a_character_is_removed(
    library: Library, part: Span, left: tuple[Span, ...]
) -> None:
    library.marks.highlight("@1", Span(3, 5))
    library.marks.highlight("@1", Span(10, 12))

    changed = library.marks.remove_highlights("@1", part)

    assert library.marks.of("@1").highlights == left
    assert changed == int(len(left) < 2)


def test_a_highlight_may_be_all_of_the_text_and_no_more(library: Library) -> None:
    length = len("Story number 1.")

    assert library.marks.highlight("@1", Span(0, length)) == 1
    for span in (Span(0, length + 1), Span(-1, 3), Span(length, length), Span(5, 4)):
        with pytest.raises(LibraryError, match=f"{span.start}–{span.end} is outside of @1 with its 15 c"):
            library.marks.highlight("@1", span)


def test_a_position_is_kept_once_and_is_no_step(library: Library) -> None:
    assert library.marks.remember_position("@1", 6) == 1
    assert library.marks.remember_position("@1", 6) == 0
    assert library.marks.remember_position("@1", 0) == 1
    assert library.marks.undo() is None


def test_a_removed_article_takes_its_steps_along(library: Library) -> None:
    library.marks.star(["@1"])
    library.marks.star(["@2", "@3"])
    library.remove(["@2", "@3"])

    assert library.marks.undo() == Undone("starred", ("@1",))


def test_the_oldest_of_more_than_a_hundred_steps_is_forgotten_first(library: Library) -> None:
    library.marks.tag(["@2"], ["first"])
    for number in range(99):
        library.marks.tag(["@1"], [f"tag{number}"])
    with library.reading() as connection:
        assert connection.execute("SELECT count(DISTINCT step) FROM journal").fetchone() == (100,)
    library.marks.star(["@3"])
    while library.marks.undo():
        pass

    assert library.article("@2").tags == ("first",)
    assert library.article("@1").tags == ()


@pytest.mark.parametrize("act", ["highlight", "remove_highlights"])
def test_an_article_that_is_not_there_has_no_highlights(library: Library, act: str) -> None:
    with pytest.raises(LibraryError, match="no article @9 in the library; `nutgraf list` shows what"):
        getattr(library.marks, act)("@9", Span(0, 1))
    with pytest.raises(LibraryError, match="no article @9"):
        library.marks.of("@9")


def test_a_copy_of_a_copy_is_read_with_the_first_and_unread_alone(library: Library) -> None:
    with library.writing() as connection:
        connection.executemany(
            "INSERT INTO story_members (article, story, copy_of) VALUES (?, 1, ?)",
            [(1, None), (2, 1), (3, 1)],
        )
    library.marks.reads_copies = True

    assert library.marks.mark_read(["@3"]) == 3
    assert library.marks.mark_unread(["@1"]) == 1
    assert [row.unread for row in library.rows(["@1", "@2", "@3"])] == [True, False, False]
    assert library.marks.mark_read(["@1"]) == 1
    assert library.marks.undo() == Undone("read", ("@1",))


@pytest.mark.parametrize(
    "damage",
    [
        *("step = 9e999", "step = 1.5", "mark = x'ff'", "mark = 'none'", "before = 'no json'", "before = 7"),
        *("before = '[[1]]'", "before = '[null]'", "before = '{}'"),
        *("mark = 'read', before = '[1]'", "mark = 'read', before = 'null'"),
        *(
            "mark = 'starred', before = '1000000000000000000000000000000'",
            "mark = 'highlights', before = '[[\"a\", null]]'",
        ),
    ],
)
def test_a_step_that_damage_has_taken_is_passed_over(library: Library, damage: str) -> None:
    library.marks.tag(["@1"], ["kept"])
    with library.writing() as connection:
        connection.execute(f"UPDATE journal SET {damage}")

    library.marks.star(["@2"])
    assert library.marks.undo() == Undone("starred", ("@2",))
    for _ in range(2):
        library.marks.undo()
    assert library.marks.undo() is None
    assert library.marks.star(["@3"]) == 1

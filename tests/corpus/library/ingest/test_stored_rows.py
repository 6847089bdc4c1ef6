"""What becomes of an article when it is edited, corrected, met again or removed."""

import pytest

from corpus.article import Article, Span
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.ingest import stored_rows
from corpus.library.ingest.adding import Added
from corpus.library.ingest.examining import Examination
from corpus.library.store import Library
from corpus.library.stored_article import Marks, Record
from corpus.value_types import replace

OLD = "aaa bbb aaa ccc"
KNOWN = Article(
    OLD, "Title", "2024-03-01", "Ann", "https://a.example/1", "1", "a.jsonl", "en", ("a",), publisher="Post"
)


def edited(text: str) -> Article:
    return replace(KNOWN, text=text)


@pytest.mark.parametrize(
    ("new", "moved"),
    [
        ("x aaa bbb aaa ccc", Span(10, 13)),
        ("bbb aaa ccc", Span(4, 7)),
        ("aaa bbb ccc", Span(0, 3)),
        ("aaa bbb bb aaa aaa", Span(11, 14)),
        ("aaaaaaaaaaaaaaaaa", Span(8, 11)),
        ("nothing of it", None),
    ],
)
def test_a_highlight_goes_to_the_nearest_of_its_words(library: Library, new: str, moved: Span | None) -> None:
    library.add([KNOWN])
    library.marks.highlight("@1", Span(8, 11))

    library.add([edited(new)])

    assert library.marks.of("@1").highlights == ((moved,) if moved else ())


def test_highlights_of_an_old_text_do_not_come_back_and_other_steps_do(library: Library) -> None:
    library.add([KNOWN])
    library.marks.star(["@1"])
    library.marks.highlight("@1", Span(8, 11))
    library.add([edited("aaa")])

    undone = library.marks.undo()

    assert undone is not None
    assert undone.mark == "starred"
    assert library.marks.undo() is None


def test_a_new_title_moves_no_highlight(library: Library) -> None:
    library.add([KNOWN])
    library.marks.highlight("@1", Span(8, 11))

    assert library.add([replace(KNOWN, title="Other")]) == Added(added=0, updated=1)
    assert library.marks.of("@1").highlights == (Span(8, 11),)
    assert library.marks.undo() is not None


@pytest.mark.parametrize(("new", "position"), [("aaa", 3), ("aaa bbb aaa", 8), ("aaa bbb ", 8)])
def test_the_place_where_one_stopped_lies_in_the_new_text(library: Library, new: str, position: int) -> None:
    library.add([KNOWN])
    library.marks.remember_position("@1", 8)

    library.add([edited(new)])

    assert library.marks.of("@1").position == position


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "New"),
        ("date", "2025-01-01"),
        ("author", "Bo"),
        ("url", "https://b.example/2"),
        ("language", "de"),
    ],
)
def test_what_the_article_itself_says_anew_is_taken_over_and_what_it_does_not_say_stays(
    library: Library, field: str, value: str
) -> None:
    library.add([KNOWN])
    bare = Article(OLD, id="1", source="a.jsonl", title="Title", language="en")

    assert library.add([replace(bare, **{field: value})]) == Added(updated=1)
    assert library.article("@1") == replace(KNOWN, **{field: value})
    assert library.add([KNOWN]) == Added(updated=1)
    assert library.add([bare]) == Added(unchanged=1)


def test_a_corrected_date_puts_an_article_into_its_place_and_its_names_too(library: Library) -> None:
    text = "Angela Merkel spoke on Monday."
    library.add([edited(text)], examination=Examination("builtin"))
    library.add([Article("Later.", date="2024-03-05", language="en", id="2")])

    library.add([replace(KNOWN, text=text, date="2024-03-09")])

    assert library.listing().id_at(0) == "@1"
    assert library.search("date:2024-03-09").total == 1
    assert library.names.named("Angela Merkel")[0].first == "2024-03-09"


def test_marks_of_a_record_are_added_to_those_that_are_set(library: Library) -> None:
    library.add([KNOWN])
    library.marks.star(["@1"])
    library.marks.remember_position("@1", 9)
    library.marks.highlight("@1", Span(0, 3))
    marks = Marks(read=True, position=4, highlights=(Span(4, 7),))

    again = Record(replace(KNOWN, tags=("b",)), marks, identity=_identity(library))

    assert library.add([again]) == Added(updated=1)
    assert library.marks.of("@1") == Marks(True, True, 9, (Span(0, 3), Span(4, 7)))
    assert library.article("@1").tags == ("a", "b")
    assert library.add([again]) == Added(unchanged=1)


def _identity(library: Library) -> bytes | None:
    (record,) = library.records()
    return record.identity


def test_only_what_came_from_a_feed_is_remembered_when_it_is_removed(library: Library) -> None:
    subscribe(library, [Feed("https://a.example/rss")])
    library.add([KNOWN], feed=1)
    library.add([replace(KNOWN, text="Other.", id="2", url=None)])

    library.remove(["@1", "@2"])

    with library.reading() as connection:
        assert connection.execute("SELECT count(*) FROM removed").fetchone() == (1,)
    assert library.add([KNOWN], feed=1) == Added(unchanged=1)
    assert library.add([replace(KNOWN, text="Other.", id="2", url=None)], feed=1) == Added(added=1)


def test_what_is_not_there_is_neither_found_nor_removed(library: Library) -> None:
    with library.writing() as connection:
        assert stored_rows.select(connection, 1) is None
        assert not stored_rows.delete(connection, 1)


def test_a_feed_names_its_articles_and_else_the_record_does(library: Library) -> None:
    subscribe(library, [Feed("https://a.example/rss", "The\nTimes"), Feed("https://b.example/rss")])
    for feed in (1, 2, None):
        library.add([replace(KNOWN, text=f"Text {feed}.", id=str(feed), url=None)], feed=feed)

    assert [library.article(f"@{number}").publisher for number in (1, 2, 3)] == ["The Times", "Post", "Post"]


def test_sources_are_stored_once(library: Library) -> None:
    library.add([replace(KNOWN, text=f"Text {number}.", id=str(number), url=None) for number in range(5)])

    with library.reading() as connection:
        assert connection.execute("SELECT name FROM sources").fetchall() == [("a.jsonl",)]


def test_an_article_with_the_text_of_another_gives_it_only_what_the_article_itself_would(
    library: Library,
) -> None:
    long = "word " * 60
    library.add([Article(long, "Good title", id="1", source="a.jsonl", language="en")])

    elsewhere = Article(long, "Worse title", "2024-01-01", id="9", source="b.jsonl", language="en")

    assert library.add([elsewhere]) == Added(unchanged=1)
    assert library.article("@1").title == "Good title"
    assert library.article("@1").date is None

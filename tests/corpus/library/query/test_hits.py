"""Where a query's words stand, and the piece of a text that shows them."""

from collections.abc import Iterator

import pytest

from corpus.article import Span
from corpus.library.query.conditions import shown_match
from corpus.library.query.hits import HitFinder, Hits, snippet
from corpus.library.query.parsing import parse


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("Rain.", "Rain."),
        ("a" * 160, "a" * 160),
        ("a" * 161, "a" * 160 + "…"),
        ("a" * 150 + " " + "b" * 50, "a" * 150 + "…"),
        ("a" * 140 + " " + "b" * 50, "a" * 140 + "…"),
        ("a" * 139 + " " + "b" * 50, "a" * 139 + " " + "b" * 20 + "…"),
        ("a" * 150 + "\n" + "b" * 50, "a" * 150 + "…"),
        ("One.\n\nTwo\tthree.", "One.  Two three."),
    ],
)
def test_without_hits_a_snippet_is_the_beginning_and_ends_with_a_word(text: str, shown: str) -> None:
    assert snippet(text, ()).text == shown
    assert snippet(text, ()).hits == ()


def test_a_hit_stands_in_the_middle_between_whole_words() -> None:
    text = "ab " * 300

    found = snippet(text, (Span(450, 452),))

    # Of 160 characters, 79 are before it; the word that begins at 372 is the first whole one.
    assert found.text == f"…{text[372:530]}…"
    assert found.hits == (Span(79, 81),)


def test_a_hit_near_the_beginning_needs_no_mark_there() -> None:
    text = "ab " * 300

    found = snippet(text, (Span(3, 5),))

    assert found.text.startswith("ab ab")
    assert found.text.endswith("…")
    assert found.hits == (Span(3, 5),)


def test_a_hit_near_the_end_needs_no_mark_there() -> None:
    text = "ab " * 299 + "ab"

    found = snippet(text, (Span(897, 899),))

    assert found.text.startswith("…")
    assert found.text.endswith("ab")
    assert [hit.of(found.text) for hit in found.hits] == ["ab"]


@pytest.mark.parametrize(("second", "hits"), [(157, 2), (158, 1)])
def test_hits_stand_together_that_fit_into_a_snippet(second: int, hits: int) -> None:
    """From the first character of the first to the last of the second there are 160, or one more."""
    text = "abc" + "." * 400

    assert len(snippet(text, (Span(0, 3), Span(second, second + 3))).hits) == hits


def test_where_most_hits_are_is_shown_and_of_equals_the_first() -> None:
    text = "one " * 150 + "two " * 150 + "six " * 150
    first = (Span(0, 3),)
    pair = (Span(600, 603), Span(604, 607))
    triple = (Span(1200, 1203), Span(1204, 1207), Span(1208, 1211))

    assert "two" in snippet(text, (*first, *pair)).text
    assert "six" in snippet(text, (*first, *pair, *triple)).text
    assert "two" in snippet(text, (*first, *pair, Span(1200, 1203), Span(1204, 1207))).text
    assert "one" in snippet(text, (*first, Span(600, 603))).text


def test_a_hit_longer_than_a_snippet_is_shown_whole() -> None:
    found = snippet("a" * 400, (Span(0, 200),))

    assert found.text == "a" * 200 + "…"
    assert found.hits == (Span(0, 200),)


def test_a_hit_that_is_cut_is_not_marked() -> None:
    text = "abc " + "." * 150 + " " + "d" * 100

    found = snippet(text, (Span(0, 3), Span(155, 255)))

    assert found.hits == (Span(0, 3),)


@pytest.fixture
def finder() -> Iterator[HitFinder]:
    opened = HitFinder(shown_match(parse("oil OR 東京 OR US")))
    yield opened
    opened.close()


def test_one_finder_looks_into_many_articles(finder: HitFinder) -> None:
    assert finder.hits("Oil", "No more.") == Hits((Span(0, 3),), ())
    assert finder.hits("", "Some oil, and oil.") == Hits((), (Span(5, 8), Span(14, 17)))
    assert finder.hits("Gas", "Nothing.") == Hits()
    assert finder.hits("Oil", "") == Hits((Span(0, 3),), ())


def test_places_are_those_of_the_text_itself_where_it_was_indexed_otherwise(finder: HitFinder) -> None:
    text = "Straße, 東京都; the U.S. said, ﬁne: oil"

    marked = finder.hits("", text).text

    assert [span.of(text) for span in marked] == ["東京", "U.S.", "oil"]


def test_a_query_without_words_marks_nothing() -> None:
    assert HitFinder("").hits("Oil", "Oil.") == Hits()


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("oil gas", ["oil", "gas"]),
        ('"oil and gas"', ["oil and gas"]),
        ("oil -coal", ["oil"]),
        ("o*", ["oil", "of", "old"]),
        ("title:oil", []),
    ],
)
def test_what_a_query_wants_is_marked_and_nothing_else(query: str, marked: list[str]) -> None:
    text = "The oil and gas of old wells."
    finder = HitFinder(shown_match(parse(query)))

    assert [span.of(text) for span in finder.hits("", text).text] == marked


@pytest.mark.parametrize(("blank", "start"), [(219, 221), (220, 221), (230, 231), (240, 241), (241, 221)])
def test_a_snippet_begins_with_a_word_that_begins_within_twenty_characters(blank: int, start: int) -> None:
    """The hit begins at 300, so that a snippet round it would begin at 221."""
    text = f"{'x' * blank} {'x' * (300 - blank - 1)}hi{'x' * 200}"

    found = snippet(text, (Span(300, 302),))

    assert found.text.startswith(f"…{text[start : start + 100]}")
    assert [hit.of(found.text) for hit in found.hits] == ["hi"]

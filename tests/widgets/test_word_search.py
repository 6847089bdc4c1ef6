import pytest

from corpus.article import Article, Element, ElementKind, Span
from widgets.word_search import matches_of, matches_of_each, paragraphs_of, stops_of


def test_words_are_found_whatever_their_case() -> None:
    assert list(matches_of("oslo", "Oslo and OSLO")) == [Span(0, 4), Span(9, 13)]


def test_words_are_found_across_a_line_break() -> None:
    assert list(matches_of("new york", "in New\nYork")) == [Span(3, 11)]


def test_signs_stand_for_themselves() -> None:
    assert list(matches_of("a.c (1)", "abc 1 a.c (1)")) == [Span(6, 13)]


def test_no_words_are_nowhere() -> None:
    assert list(matches_of("  ", "text")) == []


def test_each_of_several_words_is_found_the_longer_one_first() -> None:
    assert list(matches_of_each("in inland", "Inland, in Oslo")) == [Span(0, 6), Span(8, 10)]


def test_a_single_letter_tells_nothing() -> None:
    assert list(matches_of_each("a", "a b a")) == []


def test_words_that_stand_together_are_one_place() -> None:
    text = "Javier Milei met Milei\nJavier and Maria Milei."

    found = [span.of(text) for span in matches_of_each("Javier Milei", text)]

    assert found == ["Javier Milei", "Milei\nJavier", "Milei"]


def test_the_same_word_twice_is_two_places() -> None:
    assert list(matches_of_each("oslo", "Oslo Oslo")) == [Span(0, 4), Span(5, 9)]


def test_a_table_is_one_stop() -> None:
    text = "Before.\n\nYear\n\nShips\n\n2023\n\n41\n\nAfter."
    words = ("Year", "Ships", "2023", "41")
    cells = tuple(
        Element(ElementKind.CELL, Span(text.index(word), text.index(word) + len(word)), number % 2)
        for number, word in enumerate(words)
    )

    stops = stops_of(Article(text, elements=cells))

    assert [stops[number].of(text) for number in range(len(stops))] == ["Before.", "Year", "After."]


def test_without_a_table_every_paragraph_is_a_stop() -> None:
    assert len(stops_of(Article("One.\n\nTwo."))) == 2


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One.\nStill one.\n\n \nTwo.\n", ["One.\nStill one.", "Two.\n"]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("", []),
        ("\n\nOne.", ["One."]),
    ],
)
def test_paragraphs_are_parted_by_blank_lines_or_else_by_lines(text: str, parts: list[str]) -> None:
    spans = paragraphs_of(text)

    assert [spans[number].of(text) for number in range(len(spans))] == parts

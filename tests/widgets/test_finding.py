from corpus.article import Span
from widgets.finding import matches_of


def test_words_are_found_whatever_their_case():
    assert list(matches_of("oslo", "Oslo and OSLO")) == [Span(0, 4), Span(9, 13)]


def test_words_are_found_across_a_line_break():
    assert list(matches_of("new york", "in New\nYork")) == [Span(3, 11)]


def test_signs_stand_for_themselves():
    assert list(matches_of("a.c (1)", "abc 1 a.c (1)")) == [Span(6, 13)]


def test_no_words_are_nowhere():
    assert list(matches_of("  ", "text")) == []

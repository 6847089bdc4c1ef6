"""What each feature of a sentence says, by numbers that can be worked out by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Sentence, Span
from corpus.summarize.document import read_document
from corpus.summarize.news.news_features import (
    _QUOTED,
    Column,
    _length_quoted,
    columns,
    lean_on_previous,
    say_little,
    weight_by_shape,
)
from corpus.summarize.words.document_words import DocumentWords, read


def _reading(*texts: str, title: str = "", language: str = "en") -> DocumentWords:
    """The words of an article of these sentences."""
    sentences, start = [], 0
    for index, text in enumerate(texts):
        sentences.append(Sentence(index, Span(start, start + len(text)), 0))
        start += len(text) + 1
    article = Article(" ".join(texts), title, language=language)
    return read(read_document(article, tuple(sentences)))


def _column(name: str, *texts: str, title: str = "") -> Column:
    return list(columns(_reading(*texts, title=title))[name])


def _of_words(count: int) -> str:
    return " ".join(["rain"] * count) + "."


def test_a_place_is_told_from_the_beginning_to_the_end() -> None:
    assert _column("relative_position", "A.", "B.", "C.", "D.") == pytest.approx([0, 0.25, 0.5, 0.75])


def test_the_first_sentence_alone_opens() -> None:
    assert _column("opens", "A ship.", "A ship.") == [1.0, 0.0]
    assert _column("opens_fully", _of_words(8), _of_words(9)) == pytest.approx([math.log(8), 0.0])


@pytest.mark.parametrize(("words", "length"), [(3, 0.1), (30, 1.0), (59, 59 / 30), (60, 2.0), (90, 2.0)])
def test_a_length_is_told_up_to_sixty_words(words: int, length: float) -> None:
    assert _column("length", _of_words(words))[0] == pytest.approx(length)


@pytest.mark.parametrize(("words", "excess"), [(35, 0.0), (36, 0.05), (55, 1.0)])
def test_more_than_thirty_five_words_are_too_many(words: int, excess: float) -> None:
    assert _column("excess_length", _of_words(words))[0] == pytest.approx(excess)


def test_the_logarithm_of_a_length_is_nothing_for_one_word_and_for_none() -> None:
    assert _column("log_length", "Rain.", "…", _of_words(5)) == pytest.approx([0.0, 0.0, math.log(5)])


def test_what_was_said_before_counts_against_all_others() -> None:
    column = _column("said_before", "Storm over Oslo.", "Storm over Oslo.", "Cherries froze.")

    assert column == pytest.approx([0.0, 5.0, 0.0])


def test_a_sentence_by_itself_has_said_nothing_before() -> None:
    assert _column("said_before", "Storm over Oslo.") == [0.0]
    assert _column("repeated_words", "Storm over Oslo.") == [0.0]


def test_repeated_words_are_counted_by_the_sentences_that_have_them() -> None:
    # storm stands in three sentences and oslo in two: sums of 5, 3 and 5.
    column = _column("repeated_words", "Storm in Oslo.", "Storm here.", "Storm near Oslo.", "Cherries froze.")

    assert column == pytest.approx([1.0, 3 / 5, 1.0, 0.0])


def test_the_spread_of_words_is_a_mean_over_all_terms_of_a_sentence() -> None:
    column = _column("spread_of_words", "Storm floods Bergen.", "Storm.", "Cherries froze.")

    assert column == pytest.approx([math.log(2) / 3, math.log(2), 0.0])


def test_frequent_names_are_measured_by_the_most_frequent() -> None:
    column = _column("frequent_names", "Then Bergen fell.", "Then Bergen and Odda.", "Then rain.")

    # Bergen stands in two sentences, Odda in one; four times two is eight.
    assert column == pytest.approx([2 / 8, 3 / 8, 0.0])


def test_names_that_the_story_comes_back_to_are_introduced_once() -> None:
    thrice = ("Then Bergen and Odda fell.", "Then Bergen fell.", "In Bergen and Odda.", "Odda rose, in Odda.")

    assert _column("introduced_names", *thrice) == pytest.approx([2 / 3, 0, 0, 0])
    assert _column("introduced_names", *thrice[:2]) == [0, 0]


@pytest.mark.parametrize(
    ("text", "share"),
    [("“Rain.”", 1.0), ("Rain.", 0.0), ("He “left”", 6 / 9), ('He "left', 5 / 8), ("«Rain» «snow»", 12 / 13)],
)
def test_a_quotation_is_measured_by_its_letters_and_marks(text: str, share: float) -> None:
    assert _column("quoted", text)[0] == pytest.approx(share)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("has_number", "It cost 5 euros."),
        ("speakers", "It cost me a lot."),
        ("reporting", "It cost a lot, he said."),
        ("begins_aside", "Perhaps it will rain."),
        ("begins_aside", "Another ship sank."),
    ],
)
def test_a_word_tells_how_a_sentence_speaks(name: str, text: str) -> None:
    assert _column(name, "A ship sank off Oslo.", text) == [0.0, 1.0]


def test_words_of_the_title_are_shares_of_it() -> None:
    texts = ("Storm floods Bergen.", "Bergen waits.", "Cherries froze.")

    assert _column("title_words", *texts, title="The storm of Bergen") == [1.0, 0.5, 0.0]
    assert _column("title_words", *texts, title="The") == _column("title_words", *texts) == [0.0] * 3


@pytest.mark.parametrize(
    ("text", "little"),
    [
        ("Rain on roofs.", 1.0),  # three words
        ("Rain falls on roofs.", 0.25),
        ("Rain falls on old roofs.", 0.25),  # five
        ("Rain falls on old red roofs.", 0.0),
        ("Who will pay for all of the new roofs there?", 1.0),
        ("Who will pay, he asked (and who will not?)", 1.0),
        ("See more pictures of the roofs of the town.", 1.0),
        (f"See more {_of_words(13)}", 1.0),  # fifteen
        (f"See more {_of_words(14)}", 0.0),
    ],
)
def test_what_says_little_is_told_by_its_length_and_its_end(text: str, little: float) -> None:
    assert say_little(_reading(text)).get(0, 0.0) == little


@pytest.mark.parametrize(
    ("name", "likeness", "weight"),
    [
        ("relative_position", 0.4, 0.4),
        ("opens", 0.0, 0.0),
        ("opens_fully", 1.0, 1.0),
        ("opens_centrally", 0.7, 0.7),
        ("said_before", 0.2, 0.6),
        ("introduced_names", 1 / 3, 1.0),
        ("said_before", 0.9, 1.0),
        ("length", 0.0, 1.0),
    ],
)
def test_places_weigh_as_far_as_a_text_is_like_news(name: str, likeness: float, weight: float) -> None:
    assert weight_by_shape(name, likeness) == pytest.approx(weight)


@pytest.mark.parametrize(
    ("first", "leans"), [("He left Oslo.", True), ("It rained.", False), ("But it rained.", False)]
)
def test_the_first_sentence_leans_on_nobody_but_whom_it_does_not_name(first: str, leans: bool) -> None:
    assert lean_on_previous(_reading(first, "A ship sank.")) == [leans, False]
    assert lean_on_previous(_reading("A ship sank.", first)) == [False, True]


@given(st.text('ab" ', max_size=20))
def test_quoted_text_of_ascii_is_as_long_as_the_pattern_says(text: str) -> None:
    assert _length_quoted(text) == sum(map(len, _QUOTED.findall(text)))

"""What holds for numbers in any text."""

import pytest

from corpus.article import Label, Sentence, Span
from corpus.entities.numeric.finding_numbers import LABELS, find
from tests.in_proportion import LONG, is_in_proportion


def test_spans_count_characters_whatever_stands_before_them() -> None:
    text = "👨‍👩‍👧 paid e\u0301 東京 $5 million."

    (mention,) = find(text, (), language="en")

    assert mention.span.of(text) == "$5 million"


def test_no_grammar_reaches_from_one_sentence_into_the_next() -> None:
    text = "It fell by 5\nMay spoke in 2020"
    sentences = (Sentence(0, Span(0, 12), 0), Sentence(1, Span(13, len(text)), 1))

    assert [mention.span.of(text) for mention in find(text, sentences, language="en")] == ["2020"]


def test_an_abbreviated_currency_ends_no_sentence_before_its_sum() -> None:
    text = "It cost Rs. 750 there."
    sentences = (Sentence(0, Span(0, 11), 0), Sentence(1, Span(12, len(text)), 0))

    assert [mention.span.of(text) for mention in find(text, sentences, language="en")] == ["Rs. 750"]


def test_a_dateline_that_lies_in_no_sentence_is_read_too() -> None:
    text = "PARIS, March 5. It rained."

    found = find(text, (Sentence(0, Span(16, len(text)), 0),), language="en")

    assert [mention.span.of(text) for mention in found] == ["March 5"]


@pytest.mark.parametrize("length", ["the 1500m", "1500 m", "2000k", "the 1900M", "1,500 or 2000 m"])
def test_a_number_before_a_unit_is_no_year(length: str) -> None:
    assert find(f"She ran {length} in Oslo.", (), language="en") == []


def test_a_year_before_its_own_letter_stays_one() -> None:
    text = "Tai buvo 2019 m."

    assert [mention.span.of(text) for mention in find(text, (), language="lt")] == ["2019"]


def test_an_unknown_language_still_has_signs_and_digits() -> None:
    text = "Ĝi kostis $5 en 2020-03-04"

    assert [mention.label for mention in find(text, (), language="eo")] == [Label.MONEY, Label.DATE]


def test_the_labels_are_the_five_of_numbers() -> None:
    assert set(LABELS) == {Label.DATE, Label.TIME, Label.MONEY, Label.PERCENT, Label.QUANTITY}


@pytest.mark.parametrize(
    "unit", ["a", "1", "1,", "1 ", "(", ",", "$", "one ", "5 May ", "1-", "a.", "$1 ", "May "]
)
def test_a_long_run_of_anything_takes_time_in_proportion(unit: str) -> None:
    text = unit * (LONG // len(unit))

    assert is_in_proportion(lambda: find(text, (), language="en"))

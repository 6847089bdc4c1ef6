"""What holds for numbers in any text."""

import time

import pytest

from corpus.article import Label, Sentence, Span
from corpus.entities.numeric.finding_numbers import LABELS, find


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


def test_an_unknown_language_still_has_signs_and_digits() -> None:
    text = "Ĝi kostis $5 en 2020-03-04"

    assert [mention.label for mention in find(text, (), language="eo")] == [Label.MONEY, Label.DATE]


def test_the_labels_are_the_five_of_numbers() -> None:
    assert set(LABELS) == {Label.DATE, Label.TIME, Label.MONEY, Label.PERCENT, Label.QUANTITY}


@pytest.mark.parametrize(
    "unit", ["a", "1", "1,", "1 ", "(", ",", "$", "one ", "5 May ", "1-", "a.", "$1 ", "May "]
)
def test_a_long_run_of_anything_takes_time_in_proportion(unit: str) -> None:
    short, long = unit * (2_500 // len(unit)), unit * (20_000 // len(unit))

    once, eight_times = _cost(short), _cost(long)

    assert eight_times < 30 * once + 0.05


def _cost(text: str) -> float:
    """CPU seconds, the better of two, so that a busy machine does not count."""
    return min(_cost_once(text), _cost_once(text))


def _cost_once(text: str) -> float:
    started = time.process_time()
    find(text, (), language="en")
    return time.process_time() - started

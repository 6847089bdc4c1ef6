"""What tells a news story from other texts."""

import math

import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.news.news_shape import (
    Measures,
    likeness_to_news,
    measure_shape,
    unlikeness_to_news,
    weigh_shape,
)
from corpus.summarize.words.document_words import read

NEWS = (
    "The harbour of Ostend was closed for two days on Thursday after a ship ran aground, the mayor said. "
    "Tugs were sent from Zeebrugge and the ship was moved on Friday, the coast guard said. "
    "“We were lucky,” said the captain of the ship. "
    "The mayor said that the harbour had lost two days of trade. "
    "The ship was bound for Hull and had lost its power on Wednesday. "
    "The coast guard told reporters that nobody had been hurt."
)
ESSAY = (
    "There is a kind of patience that only a garden can teach. "
    "We plant what we will not see grow, and we are right to do so. "
    "Moss is slow, and I am slower. "
    "A wall does not ask who built it, nor does a pear tree care for our plans. "
    "My neighbour may laugh, but her roses are no better than mine. "
    "It is in the waiting that we are made."
)
TEXTBOOK = (
    "A wave is a disturbance that carries energy from one place to another. "
    "Waves are either transverse or longitudinal. "
    "The amplitude of a wave is its greatest displacement. "
    "If the frequency is doubled, the wavelength must be halved. "
    "Sound is a longitudinal wave that does not travel through a vacuum. "
    "We can measure its speed with a stopwatch and a wall."
)


def likeness(text: str, *, language: str = "en", date: str | None = None) -> float:
    article = Article(text, language=language, date=date)
    return likeness_to_news(read(read_document(article, split(text))))


def test_a_story_that_says_who_said_what_and_when_is_news() -> None:
    assert likeness(NEWS) == 1.0


@pytest.mark.parametrize("text", [ESSAY, TEXTBOOK])
def test_what_holds_at_any_time_is_not_news(text: str) -> None:
    assert likeness(text) < 0.3


def test_a_dateline_leaves_no_doubt() -> None:
    assert likeness(f"PARIS (AP) — {ESSAY}") == 1.0


def test_the_mark_of_a_list_is_no_dateline() -> None:
    items = "\n".join(f"• {sentence.strip()}." for sentence in ESSAY.rstrip(".").split("."))

    assert likeness(items) < 0.3


def test_a_date_makes_news_likelier() -> None:
    something_between = f"{ESSAY} {ESSAY} {TEXTBOOK} {NEWS}"

    assert likeness(something_between) < likeness(something_between, date="2023-03-18")


def test_where_no_words_are_known_quotations_and_a_full_beginning_tell() -> None:
    essay, news = (f"{text} " * 5 for text in (ESSAY, NEWS))

    assert likeness(essay, language="de") < likeness(news, language="de")


@pytest.mark.parametrize(
    ("constant", "bonus", "expected"),
    [(-0.5, 0.0, 0.0), (0.25, 0.0, 0.25), (0.25, 0.5, 0.75), (0.9, 0.5, 1.0)],
)
def test_a_likeness_is_never_below_nothing_or_above_all(
    constant: float, bonus: float, expected: float
) -> None:
    assert weigh_shape({}, {"constant": constant}, bonus=bonus) == expected


def test_measures_weigh_what_the_table_says() -> None:
    assert weigh_shape({"day": 0.5, "quoting": 1.0}, {"constant": 0.1, "day": 0.4, "quoting": 0.2}) == (
        pytest.approx(0.5)
    )


def _measured(text: str, language: str = "en") -> Measures:
    return measure_shape(
        read(read_document(Article(text, language=language), split(text, language=language)))
    )


def test_a_text_without_sentences_has_no_shape() -> None:
    assert _measured("") == {}


def test_the_shape_of_a_text_is_measured_by_the_share_of_its_sentences() -> None:
    measures = _measured("“It rained,” he said on Friday. Storms were here. You may go. The ship is red.")

    assert measures["quoting"] == 0.25
    assert measures["log_sentences"] == pytest.approx(math.log(4))
    assert measures["opening_length"] == pytest.approx(math.log(6))
    assert measures["reporting"] == measures["day"] == measures["personal"] == 0.25
    assert (measures["others"], measures["past"], measures["present"]) == (0.25, 0.25, 0.5)
    assert measures["opening_reporting"] == measures["opening_day"] == 1.0


def test_the_opening_is_the_first_three_sentences() -> None:
    text = "The ship is red. The sea is blue. The sun is gold. It sank on Friday, she said."
    early = "The ship is red. The sea is blue. It sank on Friday, she said. The sun is gold."

    assert (_measured(text)["opening_day"], _measured(early)["opening_day"]) == (0.0, 1.0)


def test_an_opening_is_full_with_thirty_words() -> None:
    assert _measured(f"{'rain ' * 29}rain. Snow.")["opening_length"] == pytest.approx(math.log(30))
    assert _measured(f"{'rain ' * 44}rain. Snow.")["opening_length"] == pytest.approx(math.log(30))


def test_words_of_manner_are_not_measured_where_they_are_not_known() -> None:
    assert set(_measured("Das Schiff sank am Freitag.", "de")) == {
        "quoting",
        "log_sentences",
        "opening_centrality",
        "opening_length",
    }


@pytest.mark.parametrize("date", [None, "2023-03-18"])
def test_a_dateline_leaves_no_doubt_that_it_is_nothing_else(date: str | None) -> None:
    article = Article(f"PARIS (AP) — {ESSAY}", language="en", date=date)

    assert unlikeness_to_news(read(read_document(article, split(article.text)))) == 0.0


def test_a_date_makes_it_less_likely_that_a_text_is_something_else() -> None:
    def unlikeness(date: str | None) -> float:
        article = Article(f"{TEXTBOOK} {ESSAY}" * 3, language="en", date=date)
        return unlikeness_to_news(read(read_document(article, split(article.text))))

    assert unlikeness("2023-03-18") <= unlikeness(None) <= 1.0

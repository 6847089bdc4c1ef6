"""What tells a news story from other texts."""

import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.news.news_shape import likeness_to_news
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

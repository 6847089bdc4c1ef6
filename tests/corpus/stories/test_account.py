"""What later articles add, and what sources do not agree on."""

import pytest

from corpus.article import Article
from corpus.stories.additions import additions
from corpus.stories.disagreements import disagreements

FIRST = "A bomb went off in the market of Karsa on Friday. At least 12 people were killed, the police said."
AGREES = "The police of Karsa said that 12 people were killed when a bomb went off in the market on Friday."
DIFFERS = "A bomb in the market of Karsa killed 15 people on Friday. Nobody has said who laid the bomb."
TWO = (
    "First 12 people were killed in Karsa, it was said. The death toll later rose to 15, hospitals reported."
)
NEW = (
    "A bomb went off in the market of Karsa on Friday. Hospitals in the neighbouring valley of Lorin asked "
    "citizens to donate blood and blankets for survivors."
)


def articles(*texts: str) -> list[Article]:
    return [Article(text, "Bomb in Karsa", language="en") for text in texts]


def test_sources_that_count_differently_are_named() -> None:
    (found,) = disagreements(articles(FIRST, AGREES, DIFFERS))

    assert found.kind == "dead"
    assert [(said.number, said.articles) for said in found.statements] == [(12, (0, 1)), (15, (2,))]


@pytest.mark.parametrize("others", [(AGREES,), (DIFFERS, TWO), ("Nobody was counted in Karsa.",)])
def test_in_doubt_nothing_is_said(others: tuple[str, ...]) -> None:
    assert disagreements(articles(FIRST, *others)) == ()


def test_numbers_in_words_are_numbers() -> None:
    (found,) = disagreements(articles("Nine people were injured.", "Eleven people were injured."))

    assert [said.number for said in found.statements] == [9, 11]


def test_a_later_article_adds_what_none_before_it_says() -> None:
    (found,) = additions(articles(FIRST, NEW))

    assert found.article == 1
    assert len(found.sentences) == 1
    assert "donate blood" in found.sentences[0]


def test_a_repeat_adds_nothing() -> None:
    assert additions(articles(FIRST, FIRST)) == ()
    assert additions([]) == ()

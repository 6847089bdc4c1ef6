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


def test_each_source_is_quoted_in_its_own_words() -> None:
    (found,) = disagreements(articles(FIRST, AGREES, DIFFERS))

    agreed = found.statements[0]
    assert len(agreed.sentences) == 2
    assert agreed.sentences[0] in FIRST
    assert agreed.sentences[1] in AGREES


@pytest.mark.parametrize("others", [(AGREES,), (DIFFERS, TWO), ("Nobody was counted in Karsa.",)])
def test_in_doubt_nothing_is_said(others: tuple[str, ...]) -> None:
    assert disagreements(articles(FIRST, *others)) == ()


def test_numbers_in_words_are_numbers() -> None:
    (found,) = disagreements(articles("Nine people were injured.", "Eleven people were injured."))

    assert [said.number for said in found.statements] == [9, 11]


@pytest.mark.parametrize(
    ("kind", "first", "second", "shown"),
    [
        ("damage", "The flood caused $3 million in damage.", "Damage was put at $5m.", ["$3 million", "$5m"]),
        ("price", "Acme buys Burl for $2bn.", "The takeover is worth $2.5bn.", ["$2bn", "$2.5bn"]),
        ("fine", "The bank was fined €40m.", "A fine of €45m was set.", ["€40m", "€45m"]),
        ("held on", "It will be held on 12 May.", "The vote takes place on May 14.", ["12 May", "14 May"]),
        ("on board", "The bus with 40 people on board fell.", "It was carrying 44 passengers.", ["40", "44"]),
        ("dead", "The storm left forty people dead.", "The storm claimed 42 lives.", ["40", "42"]),
        ("dead", "At least 12 people have died.", "Fourteen people were confirmed dead.", ["12", "14"]),
        ("dead", "It claimed the lives of 9.", "The number of dead rose from 6 to 11.", ["9", "11"]),
        ("injured", "Three firefighters were injured.", "Five firefighters are hurt.", ["3", "5"]),
        ("homes", "The fire destroyed 40 houses.", "More than 50 homes were destroyed.", ["40", "50"]),
        (
            "cost",
            "The bridge costs $340 million.",
            "The $360 million bridge is late.",
            ["$340 million", "$360 million"],
        ),
    ],
)
def test_sums_and_days_are_compared(kind: str, first: str, second: str, shown: list[str]) -> None:
    (found,) = disagreements(articles(first, second))

    assert (found.kind, [said.shown for said in found.statements]) == (kind, shown)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The flood caused $3 million in damage.", "The flood caused $3m in damage."),
        ("The flood caused $3 million in damage.", "The flood caused €2 million in damage."),
        ("A fire in Karsa killed 3 people.", "A fire in Lomo killed 5 people."),
        ("The vote will be held on 12 May.", "The vote takes place on May 12."),
    ],
)
def test_what_is_the_same_or_cannot_be_compared_is_no_disagreement(first: str, second: str) -> None:
    assert disagreements(articles(first, second)) == ()


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("de", "Bei dem Brand wurden 12 Menschen getötet.", "Der Brand forderte 15 Todesopfer."),
        ("es", "El incendio dejó 12 muertos.", "Murieron quince; hay 15 personas muertas."),
        ("fr", "L'incendie a fait 12 morts.", "Au moins 15 personnes ont été tuées."),
        ("ru", "В пожаре погибли 7 детей, всего 12 погибших.", "15 человек погибли в пожаре."),
    ],
)
def test_other_languages_count_their_dead_too(language: str, first: str, second: str) -> None:
    texts = [Article(text, "", language=language) for text in (first, second)]
    (found,) = disagreements(texts)

    assert (found.kind, [said.number for said in found.statements]) == ("dead", [12, 15])


def test_a_later_article_adds_what_none_before_it_says() -> None:
    (found,) = additions(articles(FIRST, NEW))

    assert found.article == 1
    assert len(found.sentences) == 1
    assert "donate blood" in found.sentences[0]


def test_a_number_in_words_adds_nothing_to_its_figures() -> None:
    figures = "The ferry ran aground off Karsa with 40 passengers and 12 sailors on board."
    words = "With forty passengers and twelve sailors on board the ferry ran aground off Karsa."

    assert additions(articles(figures, words)) == ()


def test_a_repeat_adds_nothing() -> None:
    assert additions(articles(FIRST, FIRST)) == ()
    assert additions([]) == ()


@pytest.mark.parametrize(
    "hostile", ["1" * 100_000, "1,111" * 20_000, "$1 " * 30_000, f"A {'1' * 900}. " * 60]
)
def test_what_is_no_sentence_for_its_length_is_not_searched(hostile: str) -> None:
    assert disagreements(articles(hostile, "5 people were killed.")) == ()

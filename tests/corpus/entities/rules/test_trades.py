"""Names that their trade tells, acronyms of nobody, newspapers."""

import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.trades import read_trades


def labels(text: str, *names: tuple[str, Label]) -> list[tuple[str, str | None]]:
    mentions = []
    at = 0
    for name, label in names:
        at = text.index(name, at)
        mentions.append(Mention(Span(at, at + len(name)), label))
        at += len(name)
    return [(trade.span.of(text), trade.label) for trade in read_trades(mentions, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The rebel movement Séléka took the town.",
        "Chipmaker Séléka cut its forecast.",
        "Séléka, a Kurdish news channel, said so.",
        "The rebel group Séléka fled.",
    ],
)
def test_a_trade_beside_a_lone_name_makes_it_an_organisation(text: str) -> None:
    assert labels(text, ("Séléka", Label.PERSON)) == [("Séléka", Label.ORG)]


def test_all_mentions_of_a_trader_are_organisations() -> None:
    text = "Nexperia rose. Chipmaker Nexperia had fallen."
    expected = [("Nexperia", Label.ORG)] * 2
    assert labels(text, ("Nexperia", Label.PERSON), ("Nexperia", Label.PERSON)) == expected


def test_a_bearer_of_the_surname_stays_a_person() -> None:
    text = "The firm Baker left was run by Ann Baker."
    expected = [("Baker", Label.PERSON), ("Ann Baker", Label.PERSON)]
    assert labels(text, ("Baker", Label.PERSON), ("Ann Baker", Label.PERSON)) == expected


def test_who_is_called_a_minister_is_a_person() -> None:
    text = "Rachida Dati, the culture minister, left. Rachida Dati lost."
    named = [("Rachida Dati", Label.ORG), ("Rachida Dati", Label.ORG)]
    assert labels(text, *named) == [("Rachida Dati", Label.PERSON)] * 2


def test_an_organisation_beside_a_director_stays_one() -> None:
    text = "At World Bank, the president of the group spoke."
    assert labels(text, ("World Bank", Label.ORG)) == [("World Bank", Label.ORG)]


def test_acronyms_of_nobody_are_dropped() -> None:
    assert labels("An NGO said GDP rose.", ("NGO", Label.ORG), ("GDP", Label.ORG)) == []


def test_a_place_that_ends_like_a_newspaper_is_one() -> None:
    text = "The Orange County Register reported it."
    expected = [("Orange County Register", Label.ORG)]
    assert labels(text, ("Orange County Register", Label.GPE)) == expected


@pytest.mark.parametrize("trade", ["Chipmaker", "Airline", "Retailer", "Start-up"])
def test_a_trade_that_opens_a_sentence_is_no_part_of_the_name(trade: str) -> None:
    text = f"{trade} Zepto rose. Zepto had fallen."
    expected = [("Zepto", Label.ORG)] * 2
    assert labels(text, (f"{trade} Zepto", Label.PERSON), ("Zepto", Label.ORG)) == expected


def test_a_trade_alone_is_no_name_and_a_union_keeps_it() -> None:
    text = "Drugmaker Moderna met the Airline Pilots Association."
    expected = [("Moderna", Label.ORG), ("Airline Pilots Association", Label.ORG)]
    named = [("Drugmaker", Label.ORG), ("Moderna", Label.ORG), ("Airline Pilots Association", Label.ORG)]
    assert labels(text, *named) == expected

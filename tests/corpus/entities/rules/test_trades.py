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


_TRADES = (
    "movement militia chipmaker brewer retailer supermarket airline carrier broadcaster newspaper daily "
    "weekly magazine broker brokerage lender insurer startup start-up conglomerate website group firm "
    "company operator developer supplier publisher charity consultancy unit subsidiary channel app party "
    "platform"
)


@pytest.mark.parametrize("trade", _TRADES.split(" "))
def test_a_lone_name_behind_its_trade_or_before_it_is_an_organisation(trade: str) -> None:
    person, organisation = ("Zorblat", Label.PERSON), ("Zorblat", Label.ORG)

    assert labels(f"Then {trade} Zorblat fell.", person) == [organisation]
    assert labels(f"Zorblat, a big old {trade}, fell.", person) == [organisation]
    assert labels(f"Then {trade} and Zorblat fell.", person) == [person]
    assert labels(f"Zorblat, a big old {trade} man, fell.", person) == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Zorblat, head of a firm, fell.",
        "Zorblat, a very big old ugly red firm, fell.",
        "Zorblat and a firm fell.",
        "Then firmZorblat fell.",
    ],
)
def test_a_trade_that_is_not_said_of_the_name_leaves_a_person(text: str) -> None:
    assert labels(text, ("Zorblat", Label.PERSON)) == [("Zorblat", Label.PERSON)]


def test_a_trade_is_not_said_of_a_whole_name() -> None:
    assert labels("Then firm Bo Zorblat fell.", ("Bo Zorblat", Label.PERSON)) == [
        ("Bo Zorblat", Label.PERSON)
    ]


_OFFICES = (
    "minister president spokesman spokeswoman spokesperson lawyer professor senator mayor governor "
    "economist historian journalist actor actress singer author novelist surgeon lawmaker ambassador "
    "architect scientist widow daughter son wife husband"
)


@pytest.mark.parametrize("office", _OFFICES.split(" "))
def test_who_is_called_something_that_only_people_are_is_a_person(office: str) -> None:
    found = ("Zorblat Quux", Label.ORG)

    assert labels(f"Zorblat Quux, the old {office}, fell.", found) == [("Zorblat Quux", Label.PERSON)]
    assert labels(f"Zorblat Quux, his {office} for years", found) == [("Zorblat Quux", Label.PERSON)]
    assert labels(f"Zorblat Quux, the old {office} group, fell.", found) == [found]


@pytest.mark.parametrize(
    "name",
    ["Zorblat", "Zorblat Quux Plim Blat", "ZORBLAT Quux", "Zorblat QUUX", "Zorblat Bank", "World Bank"],
)
def test_a_name_of_another_shape_than_a_persons_stays_an_organisation(name: str) -> None:
    assert labels(f"{name}, the old president, fell.", (name, Label.ORG)) == [(name, Label.ORG)]


_NOBODY = (
    "NGO NGOs MoU MOUs PPP GDP CEO CEOs CFO COO EEZ SEZs SDG IPO IPOs MP MPs AI IT HIV AIDS COVID "
    "Covid-19 ETF SUVs VAT ICU PCR DNA PhD MBA Q1 Q4 SME FDI R&D PR HR GPS SMS PDF VIP UFO PM CCTV LNG "
    "LPG EVs US$"
)


@pytest.mark.parametrize("acronym", _NOBODY.split(" "))
def test_an_acronym_that_names_nobody_is_no_organisation(acronym: str) -> None:
    assert labels(f"Then {acronym} fell.", (acronym, Label.ORG)) == []


@pytest.mark.parametrize("acronym", ["Q5", "Q", "GDPs", "NASA", "ITV", "AIX"])
def test_other_acronyms_stay(acronym: str) -> None:
    assert labels(f"Then {acronym} fell.", (acronym, Label.ORG)) == [(acronym, Label.ORG)]


def test_an_acronym_that_is_somebodys_name_stays() -> None:
    assert labels("Then Pr fell to IT.", ("IT", Label.PERSON)) == [("IT", Label.PERSON)]


@pytest.mark.parametrize("name", ["Covid", "Covid-19", "COVID-19", "Omicron"])
@pytest.mark.parametrize("label", [Label.PERSON, Label.GPE, None])
def test_an_illness_is_no_name_of_any_kind(name: str, label: Label | None) -> None:
    assert read_trades([Mention(Span(0, len(name)), label)], name) == []


_PAPERS = "Register Herald Gazette Tribune Chronicle Courier Inquirer Observer Times Telegraph Examiner"
_OTHER_PAPERS = (
    "Post Daily Weekly Dispatch Sentinel Advertiser Mirror Echo News Press Journal Independent Argus"
)


@pytest.mark.parametrize("paper", _PAPERS.split(" "))
def test_a_name_of_no_kind_that_ends_like_a_newspaper_is_one(paper: str) -> None:
    text = f"Zorblat {paper}"

    (mention,) = read_trades([Mention(Span(0, len(text)), None)], text)

    assert mention.label is Label.ORG


@pytest.mark.parametrize("paper", _OTHER_PAPERS.split(" "))
def test_a_place_that_ends_like_any_newspaper_is_one_but_no_other_name(paper: str) -> None:
    text = f"Zorblat {paper}"
    whole = Span(0, len(text))

    assert [read_trades([Mention(whole, label)], text)[0].label for label in (Label.LOC, None)] == [
        Label.ORG,
        None,
    ]


def test_a_newspaper_needs_a_name_before_its_last_word() -> None:
    assert read_trades([Mention(Span(0, 6), None)], "Herald") == [Mention(Span(0, 6), None)]


_OPENINGS = (
    "Drugmaker, Airline, Retailer, Broadcaster, Insurer, Lender, Brewer, Startup, Conglomerate, "
    "Newspaper, Miner, Automaker, Brokerage, Website, Supermarket, Shipbuilder, Pharma giant, Tech "
    "company, Telecom group, Telecoms"
)


@pytest.mark.parametrize("opening", _OPENINGS.split(", "))
def test_a_trade_with_a_capital_is_no_part_of_a_name(opening: str) -> None:
    named = (f"{opening} Zorblat", Label.PERSON)

    assert labels(f"{opening} Zorblat fell.", named) == [("Zorblat", Label.ORG)]
    assert labels(f"{opening} fell.", (opening, Label.ORG)) == []


@pytest.mark.parametrize(
    ("name", "label", "expected"),
    [
        ("Airline Zorblat Quux", Label.ORG, ("Zorblat Quux", Label.ORG)),
        ("Airline Zorblat Quux Plim", Label.ORG, ("Airline Zorblat Quux Plim", Label.ORG)),
        ("Lender Mary Quux", Label.PERSON, ("Mary Quux", Label.PERSON)),
        ("Lender Mary", Label.PERSON, ("Mary", Label.ORG)),
        ("Airline Pilots", Label.ORG, ("Airline Pilots", Label.ORG)),
        ("Drugmaker Zorblats", Label.ORG, ("Zorblats", Label.ORG)),
        ("Airline Group", Label.ORG, ("Airline Group", Label.ORG)),
        ("Airline group", Label.ORG, None),
        ("Airline Zorblat Bank", Label.ORG, ("Airline Zorblat Bank", Label.ORG)),
        ("Airline Zorblat", Label.GPE, ("Airline Zorblat", Label.GPE)),
        ("Airliner Zorblat", Label.ORG, ("Airliner Zorblat", Label.ORG)),
    ],
)
def test_what_stands_behind_a_trade_is_a_firm_a_person_or_one_name_with_it(
    name: str, label: Label, expected: tuple[str, Label] | None
) -> None:
    assert labels(f"{name} fell.", (name, label)) == ([expected] if expected else [])


@pytest.mark.parametrize("word", ["Meltwater", "Firefighters", "Mudslides"])
def test_a_word_of_two_that_opens_a_sentence_is_nobody(word: str) -> None:
    assert labels(f"{word} came. It rose.", (word, Label.PERSON)) == []


@pytest.mark.parametrize("text", ["Goldwater came.", "So Bigwater came."])
def test_a_listed_surname_and_a_capital_inside_a_sentence_stay(text: str) -> None:
    name = text.split()[-2]
    assert labels(text, (name, Label.PERSON)) == [(name, Label.PERSON)]


@pytest.mark.parametrize("label", [Label.GPE, Label.ORG])
def test_a_faith_is_neither_a_place_nor_an_organisation(label: Label) -> None:
    assert labels("They left Islam.", ("Islam", label)) == []


def test_a_faith_may_be_a_surname() -> None:
    assert labels("Then Islam spoke.", ("Islam", Label.PERSON)) == [("Islam", Label.PERSON)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Two Conservative MPs left.", Label.NORP),
        ("A Conservative candidate left.", Label.NORP),
        ("The Conservative government left.", Label.NORP),
        ("So Conservative left.", Label.ORG),
    ],
)
def test_the_people_of_a_party_are_called_after_it(text: str, label: Label) -> None:
    assert labels(text, ("Conservative", Label.ORG)) == [("Conservative", label)]


def test_what_has_somebody_of_its_own_is_an_organisation() -> None:
    text = "Séléka's Mark Bristow left. Séléka fell."
    people = ("Séléka", Label.PERSON), ("Mark Bristow", Label.PERSON), ("Séléka", Label.PERSON)
    assert [label for _, label in labels(text, *people)] == [Label.ORG, Label.PERSON, Label.ORG]


@pytest.mark.parametrize("text", ["Mary's Mark Bristow left.", "Ann Séléka saw Séléka's Mark Bristow."])
def test_a_person_may_have_somebody_too(text: str) -> None:
    first = ("Mary", Label.PERSON) if "Mary" in text else ("Ann Séléka", Label.PERSON)
    people = first, *([("Séléka", Label.PERSON)] if "Ann" in text else []), ("Mark Bristow", Label.PERSON)
    assert {label for _, label in labels(text, *people)} == {Label.PERSON}

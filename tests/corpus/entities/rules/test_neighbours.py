"""What stands right beside a name and says what it is."""

import pytest

from corpus.article import Label
from corpus.entities.rules.neighbours import read_neighbours
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE, NORP, PRODUCT = Label.PERSON, Label.ORG, Label.GPE, Label.NORP, Label.PRODUCT


def _label(text: str, label: Label | None, name: str = "Zorblat") -> Label | None:
    (mention,) = read_neighbours(marked(text, (name, label)), text)
    return mention.label


_TRADES = (
    "company, firm, group, chipmaker, utility, bank, lender, insurer, broker, brokerage, agency, "
    "newspaper, magazine, broadcaster, airline, carrier, producer, operator, manufacturer, retailer, "
    "developer, supplier, refiner, miner, exporter, regulator, watchdog, charity, party, movement, union, "
    "coalition, conglomerate, startup, start-up, giant, subsidiary, consultancy, publisher, club, "
    "federation, association, militia, organisation, organization, joint venture, think tank"
)


@pytest.mark.parametrize("trade", _TRADES.split(", "))
def test_a_name_that_a_trade_follows_is_an_organisation(trade: str) -> None:
    assert _label(f"Zorblat, a {trade}, fell.", PERSON) is ORG


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Zorblat, the big old state bank, fell.", ORG),
        ("Zorblat, the very big old state bank; it fell.", ORG),
        ("Zorblat, one very big old ugly state bank, fell.", PERSON),
        ("Zorblat, one of the big old banks, fell.", PERSON),
        ("Zorblat, the bank that fell", ORG),
        ("Zorblat, an airline based in Rome", ORG),
        ("Zorblat, an airline pilot, fell.", PERSON),
        ("Zorblat, the bank's head, fell.", PERSON),
        ("Zorblat, head of a bank, fell.", PERSON),
        ("Zorblat a bank, fell.", PERSON),
    ],
)
def test_a_trade_is_read_where_it_is_said_of_the_name_itself(text: str, label: Label) -> None:
    assert _label(text, PERSON) is label


_WORDS = "party coalition newspaper airline airlines militia shares spokesman spokesperson"


@pytest.mark.parametrize("word", _WORDS.split())
def test_a_lone_name_before_a_word_for_an_organisation_is_one(word: str) -> None:
    assert _label(f"the Zorblat {word} fell", PERSON) is ORG
    assert _label(f"the Bo Zorblat {word} fell", PERSON, "Bo Zorblat") is PERSON
    assert _label(f"the Zorblat {word} fell", GPE) is GPE
    assert _label(f"the Zorblat {word}x fell", PERSON) is PERSON


_VESSELS = (
    "tanker, vessel, ship, ferry, yacht, warship, frigate, destroyer, submarine, trawler, freighter, "
    "liner, Tanker, Ship, Yacht, bulk carrier, Aircraft carrier"
)


@pytest.mark.parametrize("vessel", _VESSELS.split(", "))
@pytest.mark.parametrize("between", [" ", " the ", ", the "])
def test_a_name_behind_a_vessel_is_hers(vessel: str, between: str) -> None:
    assert _label(f"A {vessel}{between}Zorblat sank.", GPE) is PRODUCT


@pytest.mark.parametrize(
    "text", ["A ship of Zorblat sank.", "A ship, Zorblat said.", "A battle-shipZorblat sank."]
)
def test_a_name_farther_from_a_vessel_is_not_hers(text: str) -> None:
    assert _label(text, PERSON) is PERSON


@pytest.mark.parametrize(("name", "label"), [("Kazakhstan", GPE), ("Kazakh", NORP)])
def test_a_certain_name_is_no_firm_whatever_follows(name: str, label: Label) -> None:
    assert _label(f"{name}, the bank, fell.", label, name) is label


def test_a_people_stays_one_whatever_follows() -> None:
    assert _label("Zorblat, a movement, fell.", NORP) is NORP


@pytest.mark.parametrize("code", ["(ZRB.L)", "<ZRB.L>", "(005930.KS)", "(Z.N)"])
def test_the_code_of_a_share_is_no_name_of_any_kind(code: str) -> None:
    text = f"Zorblat {code} fell."
    found = marked(text, ("Zorblat", ORG), (code[1:-1], ORG))

    assert shown(text, read_neighbours(found, text)) == [("Zorblat", ORG)]


@pytest.mark.parametrize("code", ["(ZRB)", "(ZRB.LOND)", "(ZRBZRBZ.L)", "ZRB.L", "(zrb.l)"])
def test_other_letters_in_brackets_may_be_a_name(code: str) -> None:
    text = f"Zorblat {code} fell."

    assert len(read_neighbours(marked(text, ("Zorblat", ORG), (code.strip("()"), ORG)), text)) == 2


_SETTLEMENTS = (
    "town village hamlet suburb neighbourhood neighborhood district municipality island governorate"
)


@pytest.mark.parametrize("kind", _SETTLEMENTS.split())
def test_a_person_whom_a_town_is_called_is_a_place(kind: str) -> None:
    assert _label(f"in the {kind} of Zorblat today", PERSON) is GPE
    assert _label(f"in the {kind} of Zorblat today", ORG) is ORG
    assert _label(f"in the {kind} for Zorblat today", PERSON) is PERSON


@pytest.mark.parametrize(
    "towns", ["towns of Quux and", "villages of Quux, Plim Zorb and", "cities of Quux, and"]
)
def test_the_last_of_a_row_of_towns_is_a_place_as_well(towns: str) -> None:
    assert _label(f"in the {towns} Zorblat today", PERSON) is GPE
    assert _label(f"in the {towns} by Zorblat today", PERSON) is PERSON


@pytest.mark.parametrize("name", ["Jabhat al-Zorb", "Hay'at Tahrir al-Zorb", "Jaish Zorb", "Jamaat-e Zorb"])
def test_what_begins_as_a_band_does_is_nobody(name: str) -> None:
    is_band = "-e" not in name

    assert _label(f"Then {name} fell.", PERSON, name) is (ORG if is_band else PERSON)


@pytest.mark.parametrize("road", ["Route", "Interstate", "Highway", "Autobahn"])
def test_a_road_has_its_number(road: str) -> None:
    text = f"on {road} 66 in Zorb, near {road}"

    assert shown(text, read_neighbours(marked(text, (road, GPE), (road, GPE)), text)) == [
        (f"{road} 66", Label.FAC),
        (road, GPE),
    ]


@pytest.mark.parametrize("number", [" 12345", " 2.5", " and 6"])
def test_a_road_has_no_other_number(number: str) -> None:
    assert _label(f"on Route{number} in Zorb", GPE, "Route") is GPE


@pytest.mark.parametrize("trade", ["developer", "producer", "broker", "publisher"])
def test_a_whole_name_before_a_persons_trade_stays_a_person(trade: str) -> None:
    assert _label(f"Mary Zorblat, a {trade} of books, left.", PERSON, "Mary Zorblat") is PERSON
    assert _label(f"Quux Zorblat, a {trade} of books, left.", PERSON, "Quux Zorblat") is ORG
    assert _label("Mary Zorblat, a bank, left.", PERSON, "Mary Zorblat") is ORG


@pytest.mark.parametrize("name", ["Ansar Abbasi", "Hayat Sindi", "Fatah Khan"])
def test_a_first_name_that_bands_have_too_is_somebodys(name: str) -> None:
    assert _label(f"Then {name} spoke.", PERSON, name) is PERSON


@pytest.mark.parametrize(
    "name", ["Ansar al-Zorb", "Hayat Tahrir al-Zorb", "Jund Ansar Zorb", "Fatah al-Zorb"]
)
def test_a_band_is_told_by_its_second_word(name: str) -> None:
    assert _label(f"Then {name} fell.", PERSON, name) is ORG

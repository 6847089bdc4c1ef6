"""Ships, storms, days, cases, companies and peoples that a word in or beside the name gives away."""

from functools import partial

import pytest

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.finding import recognize
from tests.in_proportion import LONG, is_in_proportion


def found(text: str) -> list[tuple[str, str]]:
    entities = recognize(Article(text, language="en"), (Sentence(0, Span(0, len(text)), 0),))
    return [(entity.span.of(text), entity.label.value) for entity in entities]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("The destroyer HMS Duncan Smith sailed to Malta.", "HMS Duncan Smith", Label.PRODUCT),
        ("The USS John C. Stennis came home.", "USS John C. Stennis", Label.PRODUCT),
        ("The cargo ship Morning Glory burned.", "Morning Glory", Label.PRODUCT),
        ("HMS Duke of York sailed.", "HMS Duke of York", Label.PRODUCT),
        ("Schools close on Presidents Day.", "Presidents Day", Label.DATE),
        ("7-Eleven Inc. opened.", "7-Eleven Inc.", Label.ORG),
        ("Finch and Barlow plc grew.", "Finch and Barlow plc", Label.ORG),
        ("The yacht, called Lady Anne, sank.", "Lady Anne", Label.PRODUCT),
        ("Hurricanes Rosa and Sergio met.", "Hurricanes Rosa", Label.EVENT),
        ("Hurricanes Rosa and Sergio met.", "Sergio", Label.EVENT),
        ("The ferry Norway capsized off Bodo.", "Norway", Label.PRODUCT),
        ("They sang on Guy Fawkes Night.", "Guy Fawkes Night", Label.DATE),
        ('Jaime "El Gordo" Solis fled.', 'Jaime "El Gordo" Solis', Label.PERSON),
        ('Actor Paul "Pauly" Roth spoke.', 'Paul "Pauly" Roth', Label.PERSON),
        ("Many New Zealanders voted.", "New Zealanders", Label.NORP),
        ("Storm Arwen reached Fife.", "Storm Arwen", Label.EVENT),
        ("Winter Storm Gerald closed Boston.", "Winter Storm Gerald", Label.EVENT),
        ("Leaders met at COP31 in May.", "COP31", Label.EVENT),
        ("They rest on Cesar Chavez Day.", "Cesar Chavez Day", Label.DATE),
        ("St. Brigid's Day is near.", "St. Brigid's Day", Label.DATE),
        ("International Nurses Day was loud.", "International Nurses Day", Label.DATE),
        ("It cited Loving v. Virginia.", "Loving v. Virginia", Label.LAW),
        ("The court heard Miranda v Arizona.", "Miranda v Arizona", Label.LAW),
        ("Yum! Brands Inc. grew.", "Yum! Brands Inc.", Label.ORG),
        ("Its maker, Cranswick Foods plc, fell.", "Cranswick Foods plc", Label.ORG),
        ("Profit at 3M fell by a tenth.", "3M", Label.ORG),
        ("They drew 1-1 at Villa Park.", "Villa Park", Label.FAC),
        ("She played at Cobham Park in June.", "Cobham Park", Label.FAC),
    ],
)
def test_a_word_in_or_beside_a_name_says_what_it_is(text: str, name: str, label: Label) -> None:
    assert (name, label) in found(text)
    assert not [mention for mention in found(text) if mention[0] != name and mention[0] in name]


@pytest.mark.parametrize(
    ("text", "peoples"),
    [
        ("Dubliners and New Yorkers sang.", ["Dubliners", "New Yorkers"]),
        ("Parisians met Texans and a Muscovite.", ["Parisians", "Texans", "Muscovite"]),
        ("Hasidic Jews and Coptic Christians met.", ["Hasidic Jews", "Coptic Christians"]),
        ("UZBEK LEADER CALLS FRENCH MINISTER", ["UZBEK", "FRENCH"]),
    ],
)
def test_peoples_are_known_by_ending_qualifier_and_capitals(text: str, peoples: list[str]) -> None:
    assert [name for name, label in found(text) if label == Label.NORP] == peoples


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Doris Day sang on Monday.", "Doris Day"),
        ("He ate Hamburgers.", "Hamburgers"),
        ("Arsenal v Chelsea", "v"),
    ],
)
def test_what_only_looks_so_is_none(text: str, name: str) -> None:
    kinds = {Label.DATE, Label.NORP, Label.LAW}

    assert not [mention for mention in found(text) if name in mention[0] and mention[1] in kinds]


def test_two_cases_are_two() -> None:
    text = "The court cited Loving v. Virginia and Baker Brothers v. Carr."

    assert [name for name, label in found(text) if label == Label.LAW] == [
        "Loving v. Virginia",
        "Baker Brothers v. Carr",
    ]


def test_a_storm_is_no_person_when_it_is_named_again() -> None:
    text = "Hurricane Fiona hit Cuba. Fiona moved on. Fiona killed ten."

    assert {label for name, label in found(text) if "Fiona" in name} == {Label.EVENT}


def test_a_telescope_is_known_by_what_the_text_calls_it() -> None:
    text = "The Vera Rubin telescope opened. Vera Rubin saw a star."

    assert {label for name, label in found(text) if "Rubin" in name} == {Label.PRODUCT}


def test_a_nickname_keeps_both_marks() -> None:
    assert not [name for name, _ in found('Fighter "Sonny" Barlow won a match.') if name.count('"') == 1]


@pytest.mark.parametrize("unit", ["A ", "Ab ", "Ab v. ", "HMS ", "Storm ", "Abc Day ", "Day Inc "])
def test_runs_of_capitals_take_time_in_proportion(unit: str) -> None:
    from corpus.entities.rules.legal_forms import find_companies
    from corpus.entities.rules.marked import find_marked

    text = unit * (LONG // len(unit))

    assert is_in_proportion(partial(find_marked, text))
    assert is_in_proportion(partial(find_companies, text))

"""Parts of one name, and two names in one."""

import pytest

from corpus.article import Label
from corpus.entities.rules.joining import join_parts
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE = Label.PERSON, Label.ORG, Label.GPE


_PARTICLES = (
    "bin, bint, ibn, ben, al, el, ul, da, de, del, der, di, dos, du, van, von, zu, ten, ter, van der, von der"
)


@pytest.mark.parametrize("particle", _PARTICLES.split(", "))
def test_a_particle_between_two_names_of_people_makes_them_one(particle: str) -> None:
    text = f"Then Zorb {particle} Quux came."

    assert shown(text, join_parts(marked(text, ("Zorb", PERSON), ("Quux", PERSON)), text)) == [
        (f"Zorb {particle} Quux", PERSON)
    ]


@pytest.mark.parametrize("between", [" and ", " of ", ", ", " bin-", " DE "])
def test_other_words_between_two_people_leave_them_two(between: str) -> None:
    text = f"Then Zorb{between}Quux came."

    assert len(join_parts(marked(text, ("Zorb", PERSON), ("Quux", PERSON)), text)) == 2


def test_a_particle_between_a_person_and_a_place_joins_nothing() -> None:
    text = "Then Zorb de Quux came."

    assert len(join_parts(marked(text, ("Zorb", PERSON), ("Quux", GPE)), text)) == 2


def test_three_parts_are_one_name() -> None:
    text = "Zorb bin Quux bin Blat came."
    found = marked(text, ("Zorb", PERSON), ("Quux", PERSON), ("Blat", PERSON))

    assert shown(text, join_parts(found, text)) == [("Zorb bin Quux bin Blat", PERSON)]


@pytest.mark.parametrize(
    "rest", [" el-Sissi", " Al-Sisi", " bin al-Saud", " bin Salman", " ul-Haq", " ur-Rehman"]
)
def test_the_rest_of_an_arabic_name_belongs_to_the_person(rest: str) -> None:
    text = f"Then Zorb{rest} came."

    assert shown(text, join_parts(marked(text, ("Zorb", PERSON)), text)) == [(f"Zorb{rest}", PERSON)]
    assert shown(text, join_parts(marked(text, ("Zorb", ORG)), text)) == [("Zorb", ORG)]


_OFFICES = (
    "Governor, Deputy Governor, Vice President, Chairman, Chairwoman, CEO, Chief Executive, "
    "Secretary-General, Director General, Spokesman, Spokeswoman, Coach"
)


@pytest.mark.parametrize("office", _OFFICES.split(", "))
def test_an_organisation_is_parted_from_the_holder_of_its_office(office: str) -> None:
    text = f"Zorb Bank {office} Ann Quux spoke."

    assert shown(text, join_parts(marked(text, (text[:-7], ORG)), text)) == [
        ("Zorb Bank", ORG),
        ("Ann Quux", PERSON),
    ]


@pytest.mark.parametrize(
    "name", ["Zorb Bank Governor Quux", "Zorb Bank Governor", "Zorb Bank Teller Ann Quux"]
)
def test_an_office_without_a_whole_name_behind_it_parts_nothing(name: str) -> None:
    assert shown(name, join_parts(marked(name, (name, ORG)), name)) == [(name, ORG)]


@pytest.mark.parametrize(
    ("name", "label", "parts"),
    [
        ("Kazakhstan's Zorb Bank", ORG, [("Kazakhstan", GPE), ("Zorb Bank", None)]),
        ("Texas’s Bo Lee", PERSON, [("Texas", GPE), ("Bo Lee", PERSON)]),
        ("Oslo's Zorb Bank", ORG, [("Oslo", GPE), ("Zorb Bank", None)]),
        ("Zorblat's Quux Bank", ORG, [("Zorblat's Quux Bank", ORG)]),
        ("Kazakhstans Zorb Bank", ORG, [("Kazakhstans Zorb Bank", ORG)]),
    ],
)
def test_a_known_owner_is_parted_from_what_it_owns(
    name: str, label: Label, parts: list[tuple[str, Label | None]]
) -> None:
    assert shown(name, join_parts(marked(name, (name, label)), name)) == parts


@pytest.mark.parametrize(
    ("text", "name", "parts"),
    [
        ("Bishop of Oslo Mary Quux spoke", "Oslo Mary Quux", ["Oslo", "Mary Quux"]),
        ("Bishop of Oslo Zorb Quux spoke", "Oslo Zorb Quux", ["Oslo Zorb Quux"]),
        ("Bishop of Oslo Mary spoke", "Oslo Mary", ["Oslo Mary"]),
        ("Bishop of Zorb Mary Quux spoke", "Zorb Mary Quux", ["Zorb Mary Quux"]),
        ("Then Oslo Mary Quux spoke", "Oslo Mary Quux", ["Oslo Mary Quux"]),
    ],
)
def test_a_see_is_parted_from_its_bishop_who_has_a_first_name(text: str, name: str, parts: list[str]) -> None:
    assert [form for form, _ in shown(text, join_parts(marked(text, (name, PERSON)), text))] == parts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Zorb "El Quux" Blat fled.', 'Zorb "El Quux" Blat'),
        ("Zorb “La Quux” Blat fled.", "Zorb “La Quux” Blat"),
        ('Zorb "The Quux" Blat fled.', 'Zorb "The Quux" Blat'),
        ('Mary "Quux" Blat fled.', 'Mary "Quux" Blat'),
        ('Mary "Quux" Blat Jr. fled.', 'Mary "Quux" Blat Jr.'),
    ],
)
def test_whoever_has_a_nickname_is_found(text: str, name: str) -> None:
    assert shown(text, join_parts([], text)) == [(name, PERSON)]


@pytest.mark.parametrize(
    "text",
    ['Zorb "Quux" Blat fled.', 'Mary "quux" Blat fled.', 'Mary “Quux" Blat fled.', 'Mary "Quux" fled.'],
)
def test_a_title_between_marks_is_no_nickname(text: str) -> None:
    assert join_parts([], text) == []


def test_a_nickname_stands_between_two_parts_that_were_found() -> None:
    text = 'Zorb "Quux" Blat fled.'
    found = marked(text, ("Zorb", PERSON), ("Quux", ORG), ("Blat", PERSON))

    assert shown(text, join_parts(found, text)) == [('Zorb "Quux" Blat', PERSON)]


@pytest.mark.parametrize("text", ["at Zorb & Quux", "at Zorb & Quux & Blat"])
def test_an_ampersand_makes_one_organisation_of_any_parts(text: str) -> None:
    found = marked(text, *((name, PERSON) for name in text[3:].split(" & ")))

    assert shown(text, join_parts(found, text)) == [(text[3:], ORG)]


@pytest.mark.parametrize(
    "rest", ["ten Hag", "ter Horst", "van Ypres", "van den Berg", "von der Heide", "van Ark"]
)
def test_a_surname_behind_its_particle_belongs_to_the_first_name(rest: str) -> None:
    text = f"Then Erik {rest} left."

    assert shown(text, join_parts(marked(text, ("Erik", PERSON)), text)) == [(f"Erik {rest}", PERSON)]


def test_a_particle_before_a_word_in_small_letters_joins_nothing() -> None:
    text = "Then Erik ten days later left."

    assert shown(text, join_parts(marked(text, ("Erik", PERSON)), text)) == [("Erik", PERSON)]


def test_two_neighbours_are_one_if_they_are_short() -> None:
    text = "Then Zorb Quux Wim came, and ANN LEE Wim, and Zorb Quux Bo Wim."
    names = ["Zorb", "Quux Wim", "ANN LEE", "Wim", "Zorb Quux", "Bo Wim"]
    mentions = marked(text, *((name, PERSON) for name in names))

    assert [name for name, _ in shown(text, join_parts(mentions, text))] == [
        "Zorb Quux Wim",
        "ANN LEE",
        "Wim",
        "Zorb Quux",
        "Bo Wim",
    ]


def test_somebody_and_where_from_are_two() -> None:
    text = "Then Nyesom Wike of Rivers came, and Catherine of Aragon, and Duke Bo of York."
    named = ("Nyesom Wike of Rivers", PERSON), ("Catherine of Aragon", PERSON), ("Duke Bo of York", PERSON)

    assert shown(text, join_parts(marked(text, *named), text)) == [
        ("Nyesom Wike", PERSON),
        ("Rivers", GPE),
        *named[1:],
    ]


def test_a_land_and_who_scored_for_it_are_two() -> None:
    text = "Scorers: Spain - Kiko (31st minute), Spain - Kiko again"
    named = ("Spain - Kiko", GPE), ("Spain - Kiko", GPE)

    assert shown(text, join_parts(marked(text, *named), text)) == [
        ("Spain", GPE),
        ("Kiko", PERSON),
        ("Spain - Kiko", GPE),
    ]


@pytest.mark.parametrize("did", ["sued", "approves", "told the", "banned", "wins"])
def test_what_one_did_to_another_is_no_part_of_a_name(did: str) -> None:
    text = f"The Justice Department {did} Zorb Quux."
    named = f"Justice Department {did} Zorb Quux", ORG

    assert shown(text, join_parts(marked(text, named), text)) == [
        ("Justice Department", ORG),
        ("Zorb Quux", ORG),
    ]


def test_a_word_that_is_no_deed_is_a_part_of_a_name() -> None:
    text = "The Medicines and Healthcare products Regulatory Agency met."
    named = "Medicines and Healthcare products Regulatory Agency", ORG

    assert shown(text, join_parts(marked(text, named), text)) == [named]


@pytest.mark.parametrize("younger", [", Jr.", " Jr.", ", Sr.", ", Jr"])
def test_the_younger_of_that_name_has_it_behind(younger: str) -> None:
    text = f"Then Quux Plim{younger} left."

    assert shown(text, join_parts(marked(text, ("Quux Plim", Label.PERSON)), text)) == [
        (f"Quux Plim{younger}", Label.PERSON)
    ]


def test_the_younger_is_nobody_alone() -> None:
    text = "Then Quux Plim, Jr. left."
    found = marked(text, ("Quux Plim", Label.PERSON), ("Jr.", Label.PERSON))

    assert shown(text, join_parts(found, text)) == [("Quux Plim, Jr.", Label.PERSON)]


@pytest.mark.parametrize("chamber", ["Senate", "House", "Congress", "US Senate", "U.S. House"])
def test_a_party_is_no_part_of_a_chamber(chamber: str) -> None:
    text = f"the Republican {chamber} leader"

    assert shown(text, join_parts(marked(text, (f"Republican {chamber}", Label.ORG)), text)) == [
        ("Republican", Label.NORP),
        (chamber, Label.ORG),
    ]


def test_a_party_stays_in_its_own_name() -> None:
    text = "the Republican Study Committee"
    committee = marked(text, ("Republican Study Committee", Label.ORG))

    assert join_parts(committee, text) == committee


@pytest.mark.parametrize("label", [Label.ORG, Label.FAC])
def test_the_school_of_a_saint_is_one_name(label: Label) -> None:
    text = "Then St. Zorb's University cheered."
    found = marked(text, ("St. Zorb's", Label.GPE), ("University", label))

    assert shown(text, join_parts(found, text)) == [("St. Zorb's University", label)]

"""Faults that readers of news reported, each as a small text of its kind."""

import pytest

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.finding import recognize
from corpus.gazetteer.gazetteer import gazetteer

PERSON, ORG, GPE, NORP, LAW = Label.PERSON, Label.ORG, Label.GPE, Label.NORP, Label.LAW


def found(text: str) -> list[tuple[str, Label, str]]:
    entities = recognize(Article(text, language="en"), (Sentence(0, Span(0, len(text)), 0),))
    return [(entity.span.of(text), entity.label, entity.name) for entity in entities]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Djibouti hosts a base.", "Djibouti", GPE),
        (
            "They used the National Security and Investment Act 2021.",
            "National Security and Investment Act 2021",
            LAW,
        ),
        ("The Online Safety Act 2023 followed.", "Online Safety Act 2023", LAW),
        ("The Orange County Register reported it.", "Orange County Register", ORG),
        ("An ultra-Orthodox man spoke.", "ultra-Orthodox", NORP),
        ("Some LGBT groups met.", "LGBT", NORP),
        ("Two Indigenous leaders met.", "Indigenous", NORP),
        ("The Zionist settlers met.", "Zionist", NORP),
        ("At the Sino-Indian talks they met.", "Sino-Indian", NORP),
        ("Just Kazakhstan is ahead.", "Kazakhstan", GPE),
        ("In Ghana, Nana Akufo-Addo spoke.", "Akufo-Addo", PERSON),
        ("Then CM Mamata Banerjee spoke.", "Mamata Banerjee", PERSON),
        ("Ban Ki-moon opened the talks.", "Ban Ki-moon", PERSON),
        ("Many African-Americans voted.", "African-Americans", NORP),
        ("An Asian-American voter came.", "Asian-American", NORP),
        ("They left Viet Nam.", "Viet Nam", GPE),
        ("The U S forces left.", "U S", GPE),
        ("Many Evangelicals voted.", "Evangelicals", NORP),
        ("It is an Arabic-speaking land.", "Arabic", NORP),
        ("The Paris Agreement was signed.", "Paris Agreement", LAW),
        ("He won the Copa América again.", "Copa América", Label.EVENT),
        ("A South American team won.", "South American", NORP),
        ("They fled Khan Yunis.", "Khan Yunis", GPE),
        ("They visited the Taj Mahal.", "Taj Mahal", Label.FAC),
    ],
)
def test_the_name_is_right(text: str, name: str, label: Label) -> None:
    assert [(form, kind) for form, kind, _ in found(text)] == [(name, label)] or (name, label) in [
        (form, kind) for form, kind, _ in found(text)
    ]


def test_who_is_called_like_a_month_is_a_person_behind_a_title() -> None:
    text = (
        "Dr. Carl H. June came. Dr June left in June. Judge April met Lord May in April, the Minister May 5."
    )
    assert [(name, label) for name, label, _ in found(text)] == [
        ("Carl H. June", PERSON),
        ("June", PERSON),
        ("June", Label.DATE),
        ("April", PERSON),
        ("May", PERSON),
        ("April", Label.DATE),
        ("May 5", Label.DATE),
    ]


def test_an_acronym_in_small_letters_belongs_to_its_organisation() -> None:
    whole = "Committee on Foreign Investment in the United States"
    assert found(f"The {whole} (Cfius) met. Cfius said no.") == [
        (whole, ORG, whole),
        ("Cfius", ORG, whole),
        ("Cfius", ORG, whole),
    ]


def test_a_king_is_not_his_sons_father_name() -> None:
    text = "King Salman met ministers. Crown Prince Mohammed bin Salman was there. King Salman spoke."
    assert [name for _, _, name in found(text)] == ["Salman", "Mohammed bin Salman", "Salman"]


def test_a_company_is_one_with_and_without_its_form() -> None:
    assert {name for _, _, name in found("Goldman Sachs & Co. rose. Goldman Sachs fell.")} == {
        "Goldman Sachs"
    }


def test_a_ministry_is_one_whichever_way_it_is_called() -> None:
    text = "The Interior Ministry said so. The Ministry of Interior and the Ministry of the Interior agreed."
    assert {name for _, _, name in found(text)} == {"Interior Ministry"}


def test_only_known_names_stand_in_two_lists() -> None:
    lists = gazetteer()
    assert lists.countries & lists.nationalities == {"Djibouti"}
    assert not lists.countries & lists.organisations
    assert not lists.nationalities & (lists.organisations | lists.cities | lists.regions)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "President of Georgia Mikheil Saakashvili spoke.",
            [("Georgia", GPE), ("Mikheil Saakashvili", PERSON)],
        ),
        ("The King of Saudi Arabia Salman came.", [("Saudi Arabia", GPE), ("Salman", PERSON)]),
        (
            "Secretary-General of the United Nations Ban Ki-moon spoke.",
            [("United Nations", ORG), ("Ban Ki-moon", PERSON)],
        ),
        ("The leader of the Malta Labour Party spoke.", [("Malta Labour Party", ORG)]),
        ("The mayor of Mexico City spoke.", [("Mexico City", GPE)]),
    ],
)
def test_a_land_and_who_rules_it_are_two_names(text: str, names: list[tuple[str, Label]]) -> None:
    assert [(name, label) for name, label, _ in found(text)] == names


@pytest.mark.parametrize("name", ["Maine", "Pa", "N.Y.", "LA", "New Mexico"])
def test_a_lawmakers_state_is_a_place_without_the_partys_letter(name: str) -> None:
    assert (name, GPE) in [entity[:2] for entity in found(f"Sen. Ann Lee (R-{name}) spoke.")]


def test_another_letter_before_a_hyphen_is_no_party() -> None:
    assert "Day" not in [name for name, _, _ in found("They landed on D-Day, and on J-Maine.")]


def test_a_direction_in_small_letters_is_no_place() -> None:
    text = (
        "A slide buries a village in southern Kyrgyzstan. It rained in western Baghdad and northwest China."
    )
    assert [name for name, _, _ in found(text)] == ["Kyrgyzstan", "Baghdad", "China"]


def test_who_has_an_age_is_a_person() -> None:
    text = "Rafiqul Islam, 43, a farmer from Rajshahi, said the water came. Islam lost his cattle."
    assert [(name, label) for name, label, _ in found(text) if label is not GPE] == [
        ("Rafiqul Islam", PERSON),
        ("Islam", PERSON),
    ]


def test_a_name_before_a_leader_is_that_of_a_group() -> None:
    text = "Wagner fighters left, Wagner founder Yevgeny Prigozhin said."
    assert [name for name, label, _ in found(text) if label is ORG] == ["Wagner", "Wagner"]


def test_a_first_name_that_is_a_people_too_is_kept_where_it_stands_alone() -> None:
    text = "Finn Allen Brown scored 40. Finn Allen was out for 20."
    assert [(name, label) for name, label, _ in found(text)] == [
        ("Finn Allen Brown", PERSON),
        ("Finn Allen", PERSON),
    ]


def test_a_land_in_brackets_is_no_short_name() -> None:
    text = "CSKA Moscow (Russia) won. The Foreign Ministry (Israel) spoke of Israel and Russia."
    assert {label for name, label, _ in found(text) if name in ("Russia", "Israel")} == {GPE}


def test_whose_president_is_named_is_an_organisation() -> None:
    assert ("NLC", ORG) in [entity[:2] for entity in found("NLC president Ayuba Wabba said so.")]


def test_what_oil_and_shares_are_reckoned_by_is_nobody() -> None:
    text = "Brent crude rose to $60. The Kospi lost 3% in Seoul. Brent Lee left."
    assert [name for name, label, _ in found(text) if label is PERSON] == ["Brent Lee"]

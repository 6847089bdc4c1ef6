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

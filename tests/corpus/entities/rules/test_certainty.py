"""What a list alone decides."""

import pytest

from corpus.article import Label
from corpus.entities.rules.certainty import (
    certain_label,
    certain_phrases,
    is_known_place,
    is_town_or_country,
    part_label,
    place_label,
)

GPE, LOC, NORP, ORG = Label.GPE, Label.LOC, Label.NORP, Label.ORG


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Kazakhstan", GPE),
        ("KAZAKHSTAN", GPE),
        ("Iran", GPE),
        ("IRAN", GPE),
        ("UK", GPE),
        ("U.S.", GPE),
        ("UAE", GPE),
        ("ISIL", ORG),
        ("World Food Programme", ORG),
        ("Gujarat", GPE),
        ("Lower Saxony", GPE),
        ("KwaZulu-Natal", GPE),
        ("Schleswig-Holstein", GPE),
        ("Saudi Arabian", NORP),
        ("Papuans", NORP),
        ("Kazakh", NORP),
        ("Muslims", NORP),
        ("Roman Catholics", NORP),
    ],
)
def test_a_name_that_can_be_nothing_else_has_its_label(name: str, label: Label) -> None:
    assert certain_label(name) is label


@pytest.mark.parametrize(
    "name",
    ["", "Zorblat", "Jordan", "Chad", "Georgia", "Turkey", "Republican", "Polish", "kazakhstan", "Mary"],
)
def test_a_name_that_may_be_something_else_has_none(name: str) -> None:
    assert certain_label(name) is None


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("EU", ORG),
        ("Japan", GPE),
        ("China", GPE),
        ("Kazakh", NORP),
        ("Thai", NORP),
        ("Oslo", None),
        ("", None),
    ],
)
def test_a_half_of_a_pair_is_a_union_a_country_or_a_people(name: str, label: Label | None) -> None:
    assert part_label(name) is label


_FORMS = (
    "Sea Ocean River Lake Lakes Mountain Mountains Bay Gulf Desert Valley Island Islands Peninsula Strait "
    "Straits Basin Coast Delta Hills Forest Plateau Glacier Volcano Canyon Reef Falls Creek Steppe Plains "
    "Archipelago"
)


@pytest.mark.parametrize("form", _FORMS.split())
def test_a_name_that_ends_in_a_form_of_land_or_water_is_no_state(form: str) -> None:
    assert place_label(f"Zorblat {form}") is LOC
    assert place_label(f"{form} Zorblatville") is (LOC if form in ("Lake", "River") else GPE)


@pytest.mark.parametrize(
    "form",
    ["Mount", "Mt", "Mt.", "Lake", "Cape", "River", "Gulf of", "Bay of", "Sea of", "Strait of", "Isle of"],
)
def test_a_name_that_begins_with_a_form_of_land_or_water_is_no_state(form: str) -> None:
    assert place_label(f"{form} Zorblat") is LOC


@pytest.mark.parametrize(
    "name", ["Zorblat", "Zorblat Seaside", "Mountain View", "Palm Bay", "Cape Town", "Texas"]
)
def test_a_town_is_one_even_if_it_is_called_after_water(name: str) -> None:
    assert place_label(name) is GPE


@pytest.mark.parametrize(
    ("name", "is_place", "is_town"),
    [
        ("Kazakhstan", True, True),
        ("Texas", True, False),
        ("Kazakh", True, False),
        ("Oslo", False, True),
        ("Zorblat", False, False),
        ("OSLO", False, False),
    ],
)
def test_countries_regions_peoples_and_towns_are_told_apart(name: str, is_place: bool, is_town: bool) -> None:
    assert is_known_place(name) is is_place
    assert is_town_or_country(name) is is_town


def test_all_certain_names_are_found_in_a_text() -> None:
    text = "Kazakhs left IRAN, Jordan and Central Asia for the U.S."

    assert [span.of(text) for span in certain_phrases().find(text)] == [
        "Kazakhs",
        "IRAN",
        "Central Asia",
        "U.S.",
    ]

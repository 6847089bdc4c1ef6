"""A word in a name that says what it is."""

import pytest

from corpus.article import Label
from corpus.entities.rules.cues import decide_kinds, find_whole
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE, LOC, FAC = Label.PERSON, Label.ORG, Label.GPE, Label.LOC, Label.FAC
LAW, EVENT, WORK, PRODUCT = Label.LAW, Label.EVENT, Label.WORK_OF_ART, Label.PRODUCT


def _kind(text: str, name: str, label: Label | None) -> Label | None:
    """The label that a name in a text gets; None where it is dropped."""
    decided = decide_kinds(marked(text, (name, label)), text)
    return decided[0].label if decided else None


@pytest.mark.parametrize("name", ["F-16", "AK-47", "F-16C", "B-2", "HIMA-1234"])
def test_letters_and_a_number_are_a_weapon_or_a_plane(name: str) -> None:
    assert _kind(f"An {name} fell.", name, None) is PRODUCT


@pytest.mark.parametrize("name", ["ABCDE-1", "F-12345", "F16", "f-16", "F-16CD", "F-C"])
def test_letters_and_a_number_of_another_shape_are_dropped(name: str) -> None:
    assert _kind(f"An {name} fell.", name, None) is None


@pytest.mark.parametrize(
    "name", ["2022 World Cup", "World Cup 2022", "World Cup of 2022", "World Cup", "Zorb Cup"]
)
def test_an_event_is_one_with_its_year_and_without(name: str) -> None:
    assert _kind(f"The {name} began.", name, None) is EVENT


@pytest.mark.parametrize("name", ["2022", "20222 Zorb", "Zorb", "Cup", "Bridge", "Bridge Zorb"])
def test_a_cue_alone_or_in_the_wrong_place_says_nothing(name: str) -> None:
    assert _kind(f"The {name} began.", name, None) is None


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Zorb Power Plant", FAC),
        ("Zorb Abbey", FAC),
        ("Zorb Planetarium", FAC),
        ("Interstate 95", FAC),
        ("Route Zorb", FAC),
        ("White House", FAC),
        ("Convention on Zorbs", LAW),
        ("Magna Carta", LAW),
        ("Siege of Zorb", EVENT),
        ("Zorb War II", EVENT),
        ("Operation Zorb", EVENT),
        ("Zorb Medal", WORK),
        ("Nobel Zorb", WORK),
        ("Airbus A380", PRODUCT),
        ("Zorb Missile", PRODUCT),
        ("Zorb Spectrograph", PRODUCT),
        ("ChatGPT", PRODUCT),
    ],
)
def test_a_name_of_no_kind_gets_that_of_its_first_or_last_words(name: str, label: Label) -> None:
    assert _kind(f"The {name} began.", name, None) is label


@pytest.mark.parametrize(("before", "label"), [("At", FAC), ("at the", FAC), ("inside", FAC), ("near", GPE)])
@pytest.mark.parametrize(
    "ground", ["Park", "Field", "Garden", "Gardens", "Ground", "Hall", "Lane", "Oval", "Pavilion"]
)
def test_a_ground_that_something_happens_at_is_no_town(ground: str, before: str, label: Label) -> None:
    assert _kind(f"They won {before} Zorb {ground} yesterday.", f"Zorb {ground}", GPE) is label


def test_a_town_that_is_called_like_a_ground_is_a_town_all_the_same() -> None:
    assert _kind("They won at Overland Park again.", "Overland Park", GPE) is GPE


_FORMS = "mountain mountains river sea ocean desert peninsula island islands valley coast strait"


@pytest.mark.parametrize("form", _FORMS.split())
def test_a_place_before_a_small_word_for_land_is_that_land(form: str) -> None:
    assert _kind(f"In the Zorb {form} it rained.", "Zorb", GPE) is LOC
    assert _kind(f"In the Zorb {form}x it rained.", "Zorb", GPE) is GPE


@pytest.mark.parametrize(
    ("before", "after"),
    [("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"), ("“", ",”"), ('"', '."')],
)
def test_what_stands_between_marks_is_a_work(before: str, after: str) -> None:
    assert _kind(f"She read {before}Zorb Quux{after} twice.", "Zorb Quux", None) is WORK


@pytest.mark.parametrize(
    "text",
    ["She read “Zorb Quux twice.", "She read Zorb Quux” twice.", "“Zorb Quux«", "‘Zorb Quux and more’"],
)
def test_half_a_pair_of_marks_makes_no_work(text: str) -> None:
    assert _kind(text, "Zorb Quux", None) is None


def test_a_person_between_marks_stays_a_person() -> None:
    assert _kind("She read “Zorb Quux” twice.", "Zorb Quux", PERSON) is PERSON


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Zorb Stadium", FAC),
        ("Zorb Prize", WORK),
        ("Zorb Sea", LOC),
        ("Lake Zorb", LOC),
        ("Treaty of Zorb", LAW),
        ("Zorb Pipeline", FAC),
        ("Zorb Summit", ORG),
        ("Zorb Bank", ORG),
        ("Zorb", ORG),
    ],
)
def test_what_a_finder_took_for_an_organisation_is_one_unless_it_can_be_none(name: str, label: Label) -> None:
    assert _kind(f"The {name} began.", name, ORG) is label


@pytest.mark.parametrize(
    ("name", "label"), [("Zorb Tower", FAC), ("Copa América", EVENT), ("Wimbledon", EVENT)]
)
def test_what_a_finder_took_for_a_place_may_be_a_building_or_an_event(name: str, label: Label) -> None:
    assert _kind(f"They won {name} twice.", name, GPE) is label


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("the Zorb Trade Treaty ended", "Zorb Trade Treaty", LAW),
        ("the Zorb Accords ended", "Zorb Accords", LAW),
        ("the Zorb and Quux Pact for Trade Convention ended", "Zorb and Quux Pact for Trade Convention", LAW),
        ("The Zorb Act 2021 passed", "Zorb Act 2021", LAW),
        ("the Zorb and Quux Act of 1933 passed", "Zorb and Quux Act of 1933", LAW),
        ("the siege of Zorb and the Siege of Zorb", "Siege of Zorb", EVENT),
        ("in World War II there", "World War II", EVENT),
        ("in World War Two there", "World War Two", EVENT),
        ("the Battle of the Zorb there", "Battle of the Zorb", EVENT),
        ("at the Zorb Grand Prix there", "Zorb Grand Prix", EVENT),
        ("at the 2024 Summer Olympics there", "2024 Summer Olympics", EVENT),
        ("the Attorney General’s Office said", "Attorney General’s Office", ORG),
        ("the Sheriff's Department said", "Sheriff's Department", ORG),
        ("the Mayor's Office said", "Mayor's Office", ORG),
        ("the Zorb Workers' Party said", "", None),
        ("the Zorb Workers’s Party said", "Zorb Workers’s Party", ORG),
        ("the Zorb Women's Union said", "Zorb Women's Union", ORG),
        ("the Zorb Act was signed", "", None),
        ("Under Treaty it ended", "", None),
        ("the people's Assembly", "", None),
    ],
)
def test_what_gives_itself_away_is_found_whatever_a_finder_says(
    text: str, name: str, label: Label | None
) -> None:
    assert shown(text, find_whole(text)) == ([(name, label)] if label else [])


def test_a_treaty_does_not_begin_with_the_word_that_opens_a_sentence() -> None:
    text = "Under Zorb Treaty rules. Since Quux Pact days."

    assert shown(text, find_whole(text)) == [("Zorb Treaty", LAW), ("Quux Pact", LAW)]


def test_seven_words_before_treaty_are_all_of_its_name() -> None:
    words = [f"{letter}orb" for letter in "BCDEFGHJ"]

    whole, longer = f"x {' '.join(words[:7])} Treaty", f"x {' '.join(words)} Treaty"

    assert shown(whole, find_whole(whole)) == [(whole[2:], LAW)]
    assert shown(longer, find_whole(longer)) == [(longer[7:], LAW)]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Zorb Space Centre", FAC),
        ("Zorb Medical Center", FAC),
        ("Zorb Museum", FAC),
        ("Zorb Hospital", FAC),
        ("Zorb Marathon", EVENT),
        ("Zorb Film Festival", EVENT),
        ("Zorb Embassy", ORG),
        ("Zorb Consulate", ORG),
        ("Parliament", ORG),
        ("Tower of Zorb", FAC),
        ("Zorb", GPE),
    ],
)
def test_what_is_called_after_a_place_is_told_by_its_last_word(name: str, label: Label) -> None:
    assert _kind(f"They saw the {name} then.", name, GPE) is label


def test_a_city_that_ends_like_a_building_stays_one() -> None:
    assert _kind("They live in College Park now.", "College Park", GPE) is GPE


@pytest.mark.parametrize(
    "name", ["Zorb Museum of Quux", "Zorb Police Prefecture", "Zorb Police", "Zorb Stock Exchange"]
)
def test_who_is_called_after_a_place_is_an_organisation(name: str) -> None:
    assert _kind(f"The {name} said so.", name, GPE) is ORG


@pytest.mark.parametrize("event", ["Zorb Song Contest", "Zorb Grand Prix", "2014 World Cup"])
def test_an_event_has_no_article(event: str) -> None:
    text = f"The {event} began."

    assert [mention.span.of(text) for mention in find_whole(text)] == [event]


def test_two_acts_of_which_one_has_a_year_are_two_names() -> None:
    text = "They read the Zorb Rights Act and the Zorb Tax Act of 2022."

    assert shown(text, find_whole(text)) == [("Zorb Tax Act of 2022", LAW)]


@pytest.mark.parametrize(
    "act",
    [
        "Prevention of Zorb (Temporary Rules) Act 1979",
        "Offences (Zorb by Night) (Scotland) Act 2009",
        "Zorb Rights Act 1998",
    ],
)
def test_an_act_has_what_stands_in_brackets_in_its_name(act: str) -> None:
    text = f"He was held under the {act} there."

    assert shown(text, find_whole(text)) == [(act, LAW)]

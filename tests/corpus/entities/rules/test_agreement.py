"""What the whole article says of one name."""

import pytest

from corpus.article import Label
from corpus.entities.rules.agreement import agree
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE, NORP = Label.PERSON, Label.ORG, Label.GPE, Label.NORP


@pytest.mark.parametrize(("times", "label"), [(3, PERSON), (4, ORG)])
def test_a_surname_named_far_more_often_than_its_bearer_is_a_firm(times: int, label: Label) -> None:
    text = "Bo Zorblat came. " + "Zorblat paid. " * times
    found = marked(text, ("Bo Zorblat", PERSON), *[("Zorblat", ORG)] * times)

    assert [mention.label for mention in agree(found, text)] == [PERSON, *[label] * times]


def test_two_bearers_of_a_surname_make_it_theirs_for_longer() -> None:
    text = "Bo Zorblat and Ann Zorblat came. " + "Zorblat paid. " * 5
    found = marked(text, ("Bo Zorblat", PERSON), ("Ann Zorblat", PERSON), *[("Zorblat", ORG)] * 5)

    assert {mention.label for mention in agree(found, text)} == {PERSON}


def test_a_people_is_not_somebody_of_that_surname() -> None:
    text = "Bo Zorblat came. Zorblat troops left."

    found = agree(marked(text, ("Bo Zorblat", PERSON), ("Zorblat", NORP)), text)

    assert [mention.label for mention in found] == [PERSON, NORP]


def test_a_country_is_not_somebody_of_that_surname() -> None:
    text = "Michael Jordan came. Jordan won."

    found = agree(marked(text, ("Michael Jordan", PERSON), ("Jordan", GPE)), text)

    assert [mention.label for mention in found] == [PERSON, GPE]


@pytest.mark.parametrize(
    ("full", "last"),
    [("Bo Li", "Li"), ("Bo Zorblat III", "III"), ("Bo Zorblat Jr.", "Jr."), ("Bo XIV", "XIV")],
)
def test_two_letters_a_number_and_junior_are_no_surnames(full: str, last: str) -> None:
    text = f"{full} came. Then {last} left."

    assert shown(text, agree(marked(text, (full, PERSON)), text)) == [(full, PERSON)]


def test_a_surname_of_three_letters_is_found_again() -> None:
    text = "Bo Kim came. Then Kim left."

    assert shown(text, agree(marked(text, ("Bo Kim", PERSON)), text)) == [("Bo Kim", PERSON), ("Kim", PERSON)]


@pytest.mark.parametrize("title", ["Mr.", "President", "Senator"])
def test_a_title_makes_a_lone_name_a_surname(title: str) -> None:
    text = f"Then {title} Zorblat came. Zorblat paid."
    found = marked(text, ("Zorblat", PERSON), ("Zorblat", ORG))

    assert [mention.label for mention in agree(found, text)] == [PERSON, PERSON]


def test_a_small_word_before_a_lone_name_makes_it_no_surname() -> None:
    text = "Then minister Zorblat came. Zorblat paid."
    found = marked(text, ("Zorblat", ORG), ("Zorblat", PERSON))

    assert [mention.label for mention in agree(found, text)] == [ORG, ORG]


def test_a_company_is_one_for_short_too() -> None:
    text = "Zorblat Motor Corp fell. Zorblat rose."
    found = marked(text, ("Zorblat Motor Corp", ORG), ("Zorblat", PERSON))

    assert [mention.label for mention in agree(found, text)] == [ORG, ORG]


@pytest.mark.parametrize(
    ("name", "initials", "is_found"), [("Zorb Oil Board", "ZOB", True), ("Zorb Board", "ZB", False)]
)
def test_initials_from_three_letters_are_found(name: str, initials: str, is_found: bool) -> None:
    text = f"The {name} met. Then {initials} said so."

    assert ((initials, ORG) in shown(text, agree(marked(text, (name, ORG)), text))) is is_found


@pytest.mark.parametrize("bracketed", ["ZORB", "Zorb", "Z&B.S", "ZO-B"])
def test_what_stands_in_brackets_behind_an_organisation_is_another_name_of_it(bracketed: str) -> None:
    text = f"The Kazakh Oil Board ({bracketed}) met. It was {bracketed}."
    found = marked(text, ("Kazakh Oil Board", ORG), (bracketed, GPE), (bracketed, GPE))

    assert [mention.label for mention in agree(found, text)] == [ORG, ORG, ORG]


def test_a_surname_that_is_written_small_as_well_is_a_word() -> None:
    text = "Bo Zorblat came to zorblat. Then Zorblat left."

    assert len(agree(marked(text, ("Bo Zorblat", PERSON)), text)) == 1


def test_a_surname_that_is_a_common_word_is_not_looked_for() -> None:
    text = "Thomas More came. Then More was said."

    assert len(agree(marked(text, ("Thomas More", PERSON)), text)) == 1


@pytest.mark.parametrize(
    "beside",
    [
        "He saw Zorblat.",
        "Zorblat left.",
        "He (Zorblat) left.",
        "It was over. Zorblat left.",
        "Then Mr Zorblat left.",
        "Then President Zorblat left.",
        "But Zorblat left.",
        "The head:\nZorblat left.",
        "Is it so? Zorblat left.",
    ],
)
def test_a_surname_by_itself_is_found(beside: str) -> None:
    text = f"Bo Zorblat came. {beside}"

    assert len(agree(marked(text, ("Bo Zorblat", PERSON)), text)) == 2


@pytest.mark.parametrize(
    "beside",
    [
        "A Zorblat-like man left.",
        "An anti-Zorblat man left.",
        "Then Zorblat Foods left.",
        "Then Quux Zorblat left.",
        "Then Zorblat.Com left.",
        "The Zorblats left.",
    ],
)
def test_a_surname_as_a_part_of_something_is_not_found(beside: str) -> None:
    text = f"Bo Zorblat came. {beside}"

    assert len(agree(marked(text, ("Bo Zorblat", PERSON)), text)) == 1


def test_a_surname_right_behind_another_name_is_found() -> None:
    text = "Bo Zorblat came. Quux Zorblat left."

    found = agree(marked(text, ("Bo Zorblat", PERSON), ("Quux", GPE)), text)

    assert shown(text, found) == [("Bo Zorblat", PERSON), ("Quux", GPE), ("Zorblat", PERSON)]


def test_an_article_stands_before_a_surname_all_the_same() -> None:
    text = "Bo Zorblat came. He is the Zorblat of old."

    assert len(agree(marked(text, ("Bo Zorblat", PERSON)), text)) == 2


@pytest.mark.parametrize(("times", "found"), [(1, 1), (2, 3)])
def test_a_lone_organisation_is_looked_for_once_it_was_seen_twice(times: int, found: int) -> None:
    text = "Then Zorblat paid. " * (times if times == 1 else times + 1) + "Nobody saw Quux."
    mentions = marked(text, *[("Zorblat", ORG)] * times)

    assert len(agree(mentions, text)) == found


def test_an_organisation_seen_once_is_not_looked_for() -> None:
    text = "Then Zorblat paid. Then Zorblat left."

    assert len(agree(marked(text, ("Zorblat", ORG)), text)) == 1


@pytest.mark.parametrize(("loud", "plain", "label"), [("ODES", "Odes", GPE), ("ODE", "Ode", ORG)])
def test_capitals_from_four_letters_are_read_as_the_name_is_spelt_elsewhere(
    loud: str, plain: str, label: Label
) -> None:
    text = f"{loud} sank. In {plain}."
    found = marked(text, (loud, ORG), (plain, GPE))

    assert [mention.label for mention in agree(found, text)] == [label, GPE]


def test_a_first_name_that_opens_a_firms_name_stays_a_persons() -> None:
    text = "Mary Foods lost. Mary appealed."
    found = marked(text, ("Mary Foods", ORG), ("Mary", PERSON))

    assert [mention.label for mention in agree(found, text)] == [ORG, PERSON]


def test_without_mentions_nothing_is_found() -> None:
    assert agree([], "Zorblat came.") == []


def test_a_lone_name_that_is_mostly_a_person_is_no_firms_first_word() -> None:
    text = "Zorblat paid. Zorblat left. Zorblat came."
    found = marked(text, ("Zorblat", ORG), ("Zorblat", PERSON), ("Zorblat", PERSON))

    assert {mention.label for mention in agree(found, text)} == {PERSON}


@pytest.mark.parametrize("label", [GPE, PERSON, Label.LOC, None])
def test_a_firm_is_called_by_its_first_word_whatever_a_finder_took_that_for(label: Label | None) -> None:
    text = "Zorblat Foods fell. Zorblat is in Omaha."

    assert shown(text, agree(marked(text, ("Zorblat Foods", ORG), ("Zorblat", label)), text)) == [
        ("Zorblat Foods", ORG),
        ("Zorblat", ORG),
    ]


def test_a_council_is_not_called_by_the_town_that_it_is_of() -> None:
    text = "Zorblat Council met. Zorblat is in Omaha."

    assert [
        mention.label for mention in agree(marked(text, ("Zorblat Council", ORG), ("Zorblat", GPE)), text)
    ] == [
        ORG,
        GPE,
    ]


def test_a_founder_is_not_the_firm() -> None:
    text = "Bo Zorblat sold Zorblat Foods. Zorblat wept."
    found = marked(text, ("Bo Zorblat", PERSON), ("Zorblat Foods", ORG), ("Zorblat", PERSON))

    assert [mention.label for mention in agree(found, text)] == [PERSON, ORG, PERSON]

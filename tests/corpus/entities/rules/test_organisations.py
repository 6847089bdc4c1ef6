"""Whole names of ministries, firms for short, and programmes."""

import pytest

from corpus.article import Label
from corpus.entities.rules.organisations import (
    acronym_behind,
    company_called,
    complete,
    first_of_company,
    initials_of,
    without_legal_form,
)
from tests.corpus.entities.marking import marked, shown

ORG, PERSON = Label.ORG, Label.PERSON


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Zorblat Motor Corp", "Zorblat"),
        ("Zorblat, Inc.", "Zorblat"),
        ("Zorblat Airlines", "Zorblat"),
        ("Zorblat Holdings Group Ltd", "Zorblat"),
        ("Zorblat Holdings Group Motors Ltd", ""),
        ("Zorblat Foods plc", ""),
        ("Zorblat", ""),
        ("Zo Ltd", ""),
        ("Zor Ltd", "Zor"),
        ("General Motors", ""),
        ("Bank Holdings", ""),
        ("Kazakh Airlines", ""),
        ("Malaysia Airlines", ""),
        ("American Airlines", ""),
        ("zorblat Ltd", ""),
        ("", ""),
    ],
)
def test_a_company_is_called_by_its_first_word_if_that_is_a_name(name: str, called: str) -> None:
    assert company_called(name) == called


@pytest.mark.parametrize(
    "kind", ["Ministry", "Department", "Committee", "Commission", "Office", "Bureau", "Board"]
)
@pytest.mark.parametrize("of", ["of", "for", "on"])
def test_an_office_of_state_has_all_that_it_is_for(kind: str, of: str) -> None:
    text = f"The {kind} {of} Labour, Trade and Industry said so."

    assert shown(text, complete(marked(text, (f"{kind} {of} Labour", ORG)), text)) == [
        (f"{kind} {of} Labour, Trade and Industry", ORG)
    ]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("the Ministry of Labour & Trade said", "Ministry of Labour & Trade"),
        ("the Zorb Ministry of Labour, and Trade said", "Zorb Ministry of Labour, and Trade"),
        ("the Ministry of Labour and Zorb Affairs said", "Ministry of Labour and Zorb Affairs"),
        ("the Ministry of Labour, A, B, C, D and Trade said", None),
        (
            "the Ministry of Labour, Aa, Bb, Cc, Dd and Trade said",
            "Ministry of Labour, Aa, Bb, Cc, Dd and Trade",
        ),
        ("the Ministry of Labour, Aa, Bb, Cc, Dd, Ee and Trade said", None),
        ("the Ministry of Labour and Zorblat said", None),
        ("the Ministry of Labour or Trade said", None),
    ],
)
def test_a_list_of_portfolios_belongs_to_the_ministry_if_it_ends_in_one(text: str, whole: str | None) -> None:
    part = text[4 : text.index("Labour") + 6]

    assert shown(text, complete(marked(text, (part, ORG)), text)) == [(whole or part, ORG)]


def test_a_bank_of_labour_and_a_person_are_left_as_they_are() -> None:
    text = "the Bank of Labour and Trade met the Ministry of Labour and Trade"
    found = marked(text, ("Bank of Labour", ORG), ("Ministry of Labour", PERSON))

    assert complete(found, text) == found


@pytest.mark.parametrize(
    "what", ["program", "programme", "project", "initiative", "campaign", "scheme", "strategy"]
)
@pytest.mark.parametrize("owner", ["Zorb Bank's", "Zorb Bank’s", "Zorb Works'", "Zorb Works’"])
def test_what_somebodys_programme_is_called_is_no_organisation(owner: str, what: str) -> None:
    text = f"the {owner} Quux Blat {what} ended"

    assert complete(marked(text, ("Quux Blat", ORG)), text) == []


@pytest.mark.parametrize(
    "text",
    [
        "the Zorb Bank Quux Blat program",
        "the Zorb Bank's Quux Blat programmer",
        "the Zorb Bank's Quux Blat ended",
    ],
)
def test_a_name_that_is_nobodys_programme_stays(text: str) -> None:
    found = marked(text, ("Quux Blat", ORG))

    assert complete(found, text) == found


def test_what_stands_behind_a_programme_stays() -> None:
    text = "the Zorb Bank's Quux (QX) program in Oslo"
    found = marked(text, ("Zorb Bank", ORG), ("Quux", ORG), ("QX", ORG), ("Oslo", Label.GPE))

    assert shown(text, complete(found, text)) == [("Zorb Bank", ORG), ("Oslo", Label.GPE)]


@pytest.mark.parametrize(
    ("text", "found", "whole"),
    [
        (
            "the Senate Commerce, Zorb, and Quux Subcommittee on Plims met",
            "Senate Commerce",
            "Senate Commerce, Zorb, and Quux Subcommittee on Plims",
        ),
        ("the Homeland Security and Zorb Affairs Committee met", "Homeland Security", None),
        ("the Culture, Media and Sport Committee met", "Culture", "Culture, Media and Sport Committee"),
        ("Zorblat and Sport Committee met", "Zorblat", "Zorblat"),
        ("the Zorb Commerce, the Quux and a Sport Committee met", "Zorb Commerce", "Zorb Commerce"),
    ],
)
def test_a_committee_has_all_that_it_is_for_before_it(text: str, found: str, whole: str | None) -> None:
    expected = whole or "Homeland Security and Zorb Affairs Committee"

    assert shown(text, complete(marked(text, (found, ORG)), text)) == [(expected, ORG)]


def test_the_rest_of_a_committee_is_no_second_one() -> None:
    text = "the Senate Commerce, Science and Sport Committee met"

    assert shown(text, complete(marked(text, ("Senate Commerce", ORG), ("Sport Committee", ORG)), text)) == [
        ("Senate Commerce, Science and Sport Committee", ORG)
    ]


@pytest.mark.parametrize("subject", ["Zorbs", "the Zorb", "Zorb Affairs", "Labour, Zorbs and Pensions"])
def test_a_committee_is_on_something(subject: str) -> None:
    text = f"the Senate Committee on {subject} met"

    assert shown(text, complete(marked(text, ("Senate Committee", ORG)), text)) == [
        (f"Senate Committee on {subject}", ORG)
    ]


def test_who_chairs_a_committee_is_no_part_of_it() -> None:
    text = "the Senate Committee on Zorbs Chairman Bo Plim said"

    assert shown(text, complete(marked(text, ("Senate Committee", ORG)), text)) == [
        ("Senate Committee on Zorbs", ORG)
    ]


@pytest.mark.parametrize("rest", ["on Monday", "on May 5", "on a Zorb", "of Zorbs"])
def test_a_committee_is_on_no_day(rest: str) -> None:
    text = f"the Senate Committee met {rest} the Senate Committee {rest}"
    committee = marked(text, ("Senate Committee", ORG), ("Senate Committee", ORG))

    assert complete(committee, text) == committee


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Zorblat Foods Inc.", "Zorblat"),
        ("Zorblat Quux Robotics", "Zorblat"),
        ("Zorblat Bank", "Zorblat"),
        ("Zorblat Council", ""),
        ("Zorblat", ""),
        ("zorblat Foods", ""),
        ("Zor Foods", ""),
        ("American Airlines", ""),
        ("Google Games", ""),
        ("Omaha Power", ""),
        ("Mary Foods", ""),
        ("National Bank", ""),
        ("", ""),
    ],
)
def test_a_company_is_called_by_its_first_word_once_it_has_been_named(name: str, first: str) -> None:
    assert first_of_company(name) == first


@pytest.mark.parametrize("form", [" Inc", ", Inc.", " & Co", " plc", " GmbH", " S.A.", " and Co."])
def test_a_company_is_said_without_its_legal_form(form: str) -> None:
    assert without_legal_form(f"Zorblat Foods{form}") == "Zorblat Foods"


def test_a_legal_form_alone_is_left() -> None:
    assert without_legal_form(" Inc.") == " Inc."


@pytest.mark.parametrize("name", ["Zorblat & Co.", "Zorblat and Co", "Zorblat & Company"])
def test_a_firm_and_its_company_is_called_by_its_first_word(name: str) -> None:
    assert company_called(name) == "Zorblat"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Zorblat & Co. LLC", "Zorblat"),
        ("Zorblat & Company", "Zorblat"),
        ("Zorblat and Company, Inc.", "Zorblat"),
        ("Zorblat Pictures LLP", "Zorblat Pictures"),
        ("Zorblat Company", "Zorblat Company"),
    ],
)
def test_a_company_is_said_without_all_of_its_legal_forms(name: str, said: str) -> None:
    assert without_legal_form(name) == said


@pytest.mark.parametrize(
    ("behind", "acronym"),
    [
        (" (ZOB) met", "ZOB"),
        ("(ZOB)", "ZOB"),
        (", or ZOB, met", "ZOB"),
        (", known as the ZOB.", "ZOB"),
        (" (ZOB.PA)", ""),
        (", or Zob,", ""),
        (" met", ""),
    ],
)
def test_an_acronym_stands_behind_a_name_in_brackets_or_between_commas(behind: str, acronym: str) -> None:
    assert acronym_behind(4, f"Zorb{behind}") == acronym


def test_small_words_have_a_small_letter_among_the_initials_or_none() -> None:
    assert initials_of(["Ministry", "of", "Zorb"]) == {"MZ", "MoZ"}

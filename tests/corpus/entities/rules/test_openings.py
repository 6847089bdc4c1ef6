"""Places and agencies of a dateline."""

import pytest

from corpus.article import Label
from corpus.entities.rules.openings import read_dateline
from tests.corpus.entities.marking import marked, shown

GPE, ORG, PERSON = Label.GPE, Label.ORG, Label.PERSON


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("OSLO (Reuters) - It rained.", [("OSLO", GPE), ("Reuters", ORG)]),
        ("PARIS and LYON (AFP) - It rained.", [("PARIS", GPE), ("LYON", GPE), ("AFP", ORG)]),
        ("BERLIN (dpa/AFP) - Es regnet.", [("BERLIN", GPE), ("dpa", ORG), ("AFP", ORG)]),
        ("WASHINGTON, D.C. (AP) — It rained.", [("WASHINGTON", GPE), ("D.C.", GPE), ("AP", ORG)]),
        ("Frankfurt/Main (dpa) - Es regnet.", [("Frankfurt/Main", GPE), ("dpa", ORG)]),
        ("LONDON — It rained.", [("LONDON", GPE)]),
    ],
)
def test_each_place_and_agency_is_named_by_itself(text: str, named: list[tuple[str, Label]]) -> None:
    assert shown(text, read_dateline([], text)) == named


def test_the_lists_tell_which_of_two_is_the_place() -> None:
    text = "MENA - OSH - It rained."

    assert dict(shown(text, read_dateline([], text))) == {"MENA": ORG, "OSH": GPE}


def test_a_text_without_a_dateline_is_left_as_it_is() -> None:
    text = "It rained in Oslo."
    found = marked(text, ("Oslo", PERSON))

    assert read_dateline(found, text) == found


def test_what_a_finder_said_of_a_dateline_goes() -> None:
    text = "OSLO (Reuters) - Bo Lee came."
    found = marked(text, ("OSLO", PERSON), ("Reuters", PERSON), ("Bo Lee", PERSON))

    assert shown(text, read_dateline(found, text)) == [("OSLO", GPE), ("Reuters", ORG), ("Bo Lee", PERSON)]


def test_a_name_that_runs_out_of_a_dateline_begins_behind_it() -> None:
    text = "OSLO (Reuters) - Bo Lee came."
    found = marked(text, ("Reuters) - Bo Lee", PERSON))

    assert shown(text, read_dateline(found, text)) == [("OSLO", GPE), ("Reuters", ORG), ("Bo Lee", PERSON)]


def test_every_dateline_of_several_stories_is_read() -> None:
    text = "OSLO (Reuters) - Bo Lee came.\n\nROME (Reuters) - Ann Ray left."
    found = marked(text, ("Bo Lee", PERSON), ("ROME", PERSON), ("Ann Ray", PERSON))

    assert shown(text, read_dateline(found, text)) == [
        ("OSLO", GPE),
        ("Reuters", ORG),
        ("Bo Lee", PERSON),
        ("ROME", GPE),
        ("Reuters", ORG),
        ("Ann Ray", PERSON),
    ]

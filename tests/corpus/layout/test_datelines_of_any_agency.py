"""A wire's dateline is one whatever the agency is called."""

import pytest

from corpus.article import Article, Label
from corpus.entities.finding import recognize
from corpus.layout.dateline import find_dateline
from corpus.sentences import split

STORY = "Chinese Ambassador Zhang Xiao met with the mayor on Monday."
AGENCIES = [
    "KTA",
    "AKORDA",
    "UZA",
    "BELTA",
    "AKIpress",
    "KazTAG",
    "KazTransOil",
    "INFORM24",
    "QAZNEWS",
    "KT-NEWS",
    "24KZ",
]


@pytest.mark.parametrize("agency", AGENCIES)
@pytest.mark.parametrize(
    "form",
    [
        "SHYMKENT. {} ",
        "ALMATY. March 18. {} ",
        "Shymkent. {} ",
        "KYZYLORDA, 18 March. {} – ",
        "UST-KAMENOGORSK. {}. ",
    ],
)
def test_the_story_begins_behind_place_day_and_agency(form: str, agency: str) -> None:
    opening = form.format(agency)
    text = opening + STORY

    dateline = find_dateline(text)

    assert dateline is not None
    assert dateline.agency is not None
    assert (dateline.agency.of(text), text[dateline.span.end :]) == (agency, STORY)
    assert [sentence.span.of(text) for sentence in split(text, language="en")][-1] == STORY


@pytest.mark.parametrize(
    "text",
    [
        "TOKYO. NATO Secretary General Jens Stoltenberg arrived on Monday.",
        "The river rose. KTA Chinese traders left.",
        "Rain fell. It was MONDAY.",
        "WASHINGTON. D.C. Mayor Muriel Bowser spoke on Monday.",
    ],
)
def test_what_only_looks_like_it_is_none(text: str) -> None:
    dateline = find_dateline(text)

    assert dateline is None or dateline.agency is None


def test_the_agency_is_an_organisation_and_no_part_of_a_name() -> None:
    text = "SHYMKENT. KTA Chinese Ambassador Zhang Xiao met with the mayor on Monday."
    entities = recognize(Article(text, language="en"), split(text, language="en"))

    assert ("KTA", Label.ORG) in [(entity.span.of(text), entity.label) for entity in entities]
    assert "Zhang Xiao" in [entity.span.of(text) for entity in entities]


@pytest.mark.parametrize("opening", ["OSH, KTA (Reuters) — ", "OSH, KTA News (AP) — ", "Osh, KTA (AFP) - "])
def test_a_second_agency_in_brackets_belongs_to_it(opening: str) -> None:
    text = opening + STORY
    assert [sentence.span.of(text) for sentence in split(text, language="en")] == [STORY]

"""Datelines are read part by part: any agency, any order, any marks between."""

import random

import pytest

from corpus.article import Article, Label
from corpus.entities.finding import recognize
from corpus.formats.text import split_title
from corpus.layout.dateline import find_dateline
from corpus.sentences import split

_PLACES = [
    "SHYMKENT",
    "RIO DE JANEIRO",
    "UST-KAMENOGORSK",
    "ST. PETERSBURG",
    "N'DJAMENA",
    "ÜRÜMQI",
    "ADDIS ABABA",
]
_AGENCIES = ["ZNK", "AKORDA", "UzDaily", "TengriPress", "AKIpress", "24KZ", "Reuters", "KyrTAg"]
_DAYS = ["March 18", "18 March 2023", "Sept. 5", "18.03.2023", "Friday"]
_STORIES = [
    "Three people died on the road.",
    "It snowed.",
    "FIFA praised the team.",
    "Some 500 volunteers came.",
]
_SHAPES = r"""
    {P}. {A} {S}
    {P}. {D}. {A} {S}
    {P}. {D} {A} {S}
    {P}. {A}. {S}
    {P}. {A}: {S}
    {P}. {A}/ {S}
    {P}. {A} - {S}
    {P}.{A} {S}
    {P} ({A}) - {S}
    {P} ({A}, {D}) — {S}
    {P}, {D} ({A}) -- {S}
    {P}, {D} (/{A}/) – {S}
    {P}, {D} /{A}/. {S}
    {P}, {D}. /{A}/. {S}
    {P}, {D} -{A}- {S}
    {P}, {D}, {A} — {S}
    {P}, Kazakhstan ({A}) — {S}
    {P} | {A} | {S}
    [{A}] {P} - {S}
    ({A}) {P} — {S}
    /{A}/ {P}. {S}
    {P}. {D}. – {A}. {S}
    {P}. {A}\n{S}
    {P}. {D}. {A}\n\n{S}"""


@pytest.mark.parametrize(
    "shape", [line.strip().replace("\\n", "\n") for line in _SHAPES.strip().splitlines()]
)
def test_a_story_begins_behind_a_dateline_of_any_shape(shape: str) -> None:
    choose = random.Random(shape)
    for agency in _AGENCIES:
        place, story = choose.choice(_PLACES), choose.choice(_STORIES)
        text = shape.format(P=place, A=agency, D=choose.choice(_DAYS), S=story)

        dateline = find_dateline(text)

        assert dateline is not None, text
        assert dateline.agency is not None, text
        assert dateline.agency.of(text) == agency
        assert text[dateline.span.end :].strip() == story
        prose = [
            sentence.span.of(text) for sentence in split(text, language="en") if sentence.kind.name == "PROSE"
        ]
        assert prose == [story]


@pytest.mark.parametrize(
    "opening", ["TASHKENT. ", "PHNOM PENH _ ", "KYIV » ", "OSH, Friday — ", "ABU DHABI, 18.03.2023.– "]
)
def test_a_place_alone_is_no_sentence(opening: str) -> None:
    text = f"{opening}The mayor spoke on Monday."

    dateline = find_dateline(text)

    assert dateline is not None
    assert text[dateline.span.end :] == "The mayor spoke on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "FALLOUT CONTINUES AFTER BRAZEN ESCAPE\nThe department has made changes.",
        "POSTED: December 08, 2010\nThe woman was certain of it.",
        "IBM T. J. Watson Research Center. In this article we describe a search.",
        "Sen. Whitehouse, D-R.I., was asked about it.",
        "Smith (R-Texas) said the bill would pass.",
    ],
)
def test_what_only_begins_like_one_is_none(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("MENA - ASTANA - Leaders agreed on a fund on Monday.", "MENA"),
        ("ADDIS ABABA. KazTAG\n\nThree people died on Monday.", "KazTAG"),
    ],
)
def test_the_agency_is_told_from_the_place(text: str, agency: str) -> None:
    entities = recognize(Article(text, language="en"), split(text, language="en"))

    assert (agency, Label.ORG) in [(entity.span.of(text), entity.label) for entity in entities]


def test_a_dateline_is_no_title() -> None:
    assert split_title("ASTANA. KazTAG\n\nThe mayor spoke.")[0] == ""


def test_a_place_in_capitals_is_never_prose() -> None:
    text = "The first item ended here.\n\n" * 9 + "TASHKENT. The mayor spoke on Monday."

    assert "TASHKENT." not in [
        sentence.span.of(text) for sentence in split(text, language="en") if sentence.kind.name == "PROSE"
    ]

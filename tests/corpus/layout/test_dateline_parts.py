"""The days, hours, agencies and places that datelines are made of, each by itself."""

import pytest

from corpus.article import Span
from corpus.layout.dateline import dateline_at, find_dateline, find_datelines, further_dateline_at
from corpus.layout.dateline_brackets import enclosed
from corpus.layout.dateline_days import is_day, is_day_number, is_month, is_time, is_when
from corpus.layout.dateline_words import (
    ends_as_agency,
    has_capital_inside,
    is_actor,
    is_agency,
    is_bracketed_agency,
    may_be_agency,
)

STORY = "PARIS (AP) — The river rose on Monday."


@pytest.mark.parametrize("word", ["March", "Mar", "MAR", "mars", "мая", "Dezember", "sept"])
def test_a_month_is_known_in_many_languages(word: str) -> None:
    assert is_month(word)


@pytest.mark.parametrize("word", ["Ma", "mARCH", "Rain", "M", "12", "Mxr"])
def test_what_is_no_month_is_none(word: str) -> None:
    assert not is_month(word)


@pytest.mark.parametrize(
    "words",
    [
        "14:05",
        "7:45 p.m.",
        "7 pm",
        "7.30 a.m. EST",
        "1405 GMT",
        "14:05 Uhr",
        "9 Uhr",
        "9:05 hrs",
        "14:05 MSK",
    ],
)
def test_a_time_is_of_twelve_hours_or_of_twenty_four(words: str) -> None:
    assert is_time(words)


@pytest.mark.parametrize("words", ["1405", "14:65", "14.05", "p.m.", "", "7 o'clock", "14:05 rain", "2 GMT"])
def test_what_is_no_time_is_none(words: str) -> None:
    assert not is_time(words)


@pytest.mark.parametrize(
    "words",
    [
        "Friday",
        "MONTAG",
        "March 18",
        "18 March 2023",
        "March 18th",
        "le 18 mars",
        "18 de marzo",
        "1er mai",
        "18.03.2023",
        "18/03/2023",
        "Friday, March 18",
        "18 марта 2023 года",
    ],
)
def test_a_day_is_one_of_the_week_or_of_a_month(words: str) -> None:
    assert is_day(words)


@pytest.mark.parametrize(
    "words",
    [
        "March",
        "March 2023",
        "18",
        "18 03 2023",
        "18.03",
        "Rain 18",
        "Friday rain",
        "March 1 2 3",
        "May June 4",
    ],
)
def test_what_is_no_day_is_none(words: str) -> None:
    assert not is_day(words)


@pytest.mark.parametrize(
    ("word", "day"), [("1", True), ("31", True), ("0", False), ("32", False), ("001", False)]
)
def test_a_number_may_be_a_day_of_a_month(word: str, day: bool) -> None:
    assert is_day_number(word) is day


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("March 18, 7:45 p.m.", True),
        ("Friday 1405 GMT", True),
        ("March 18 (14:05", True),
        ("7:45 p.m.", True),
        ("March 18 rain", False),
        ("rain 14:05", False),
        ("", False),
    ],
)
def test_a_day_and_a_time_together_say_when(words: str, when: bool) -> None:
    assert is_when(words) is when


@pytest.mark.parametrize(
    ("name", "agency"),
    [
        ("AFP", True),
        ("Reuters", True),
        ("reuters", False),
        ("dpa", True),
        ("dpa/lsw", True),
        ("AP Photo", True),
        ("KTA", False),
        ("ТАСС", True),
        ("Reuters " + "a" * 22, True),
        ("Reuters " + "a" * 23, False),
    ],
)
def test_agencies_are_known_by_name(name: str, agency: bool) -> None:
    assert is_agency(name) is agency


@pytest.mark.parametrize(
    "name", ["KTA", "KazTAG", "iNews", "UzDaily.uz", "24.kz", "Tengripress", "QAZ-NEWS", "K2", "A" * 20]
)
def test_what_is_written_like_an_agency_may_be_one(name: str) -> None:
    assert may_be_agency(name)


@pytest.mark.parametrize(
    "name", ["A", "A" * 21, "2023", "NATO", "Paris", "paris", "K.T.A", "K T", "", "a.b.c", "x.toolong"]
)
def test_what_is_written_otherwise_is_none(name: str) -> None:
    assert not may_be_agency(name)


@pytest.mark.parametrize(
    ("name", "agency"),
    [("KTA", True), ("UPDATE", False), ("UPDATE 2", False), ("XIV", False), ("XIVA", True), ("Paris", False)],
)
def test_notices_and_numbers_in_brackets_are_no_agency(name: str, agency: bool) -> None:
    assert is_bracketed_agency(name) is agency


@pytest.mark.parametrize(
    ("name", "mixed"),
    [
        ("KazTAG", True),
        ("AKIpress", True),
        ("OSH", False),
        ("Ust-Kamenogorsk", False),
        ("O'Brien", False),
        ("Paris", False),
    ],
)
def test_capitals_inside_a_word_are_those_of_its_pieces(name: str, mixed: bool) -> None:
    assert has_capital_inside(name) is mixed


def test_some_capitals_act_and_some_names_end_as_those_of_agencies() -> None:
    assert [name for name in ("NATO", "Nato", "KTA", "WHO") if is_actor(name)] == ["NATO", "WHO"]
    assert [name for name in ("QAZNEWS", "Tengripress", "Paris") if ends_as_agency(name)] == [
        "QAZNEWS",
        "Tengripress",
    ]


@pytest.mark.parametrize(
    ("head", "inside"),
    [
        ("(KTA) He", "KTA"),
        ("[KTA] He", "KTA"),
        ("/KTA/ He", "KTA"),
        ("-KTA- He", "KTA"),
        ("<KTA> He", "KTA"),
        ("(/KTA/) He", "/KTA/"),
        ("(" + "a" * 59 + ")", "a" * 59),
        ("(" + "a" * 60 + ")", None),
        ("(KTA He", None),
        ("// He/", None),
        ("/ He/", None),
        ("/a (b/", None),
        ("-a b- He", None),
        ("KTA", None),
        ("", None),
    ],
)
def test_brackets_enclose_what_stands_between_them(head: str, inside: str | None) -> None:
    found = enclosed(head, 0)

    assert (found.of(head) if found else None) == inside


@pytest.mark.parametrize(("lines", "is_found"), [(0, True), (5, True), (6, False)])
def test_a_dateline_is_looked_for_in_the_first_lines(lines: int, is_found: bool) -> None:
    assert (find_dateline("By Ann Lee\n" * lines + STORY) is not None) is is_found


def test_parts_of_a_dateline_are_known_by_their_places() -> None:
    text = f"Rain\n{STORY}"

    found = find_dateline(text)

    assert found is not None
    assert found.span.of(text) == "PARIS (AP) — "
    assert found.place is not None
    assert found.agency is not None
    assert (found.place.of(text), found.agency.of(text)) == ("PARIS", "AP")


def test_a_dateline_may_be_a_line_of_its_own_above_a_story() -> None:
    line = "PARIS (AP)"

    assert dateline_at(f"{line}\nThe river rose.", 0, len(line)) is not None
    assert dateline_at(line, 0, len(line)) is None
    assert dateline_at(f"{line}\n \n", 0, len(line)) is None


def test_capitals_that_go_on_are_a_heading_and_no_dateline() -> None:
    assert dateline_at("PARIS (AP) — RIVER RISES ON MONDAY", 0, 34) is None


def test_blanks_before_a_dateline_are_no_part_of_it() -> None:
    found = dateline_at(f"   {STORY}", 0, len(STORY) + 3)

    assert found is not None
    assert found.span == Span(3, 16)


def test_each_story_below_has_its_own_if_it_has_an_agency() -> None:
    text = f"{STORY}\nIt fell.\nROME (AP) — The sun shone.\nOSLO — It snowed."

    assert [found.span.of(text) for found in find_datelines(text)] == ["PARIS (AP) — ", "ROME (AP) — "]
    assert further_dateline_at("Rome (AP) — The sun shone.", 0, 26) is None
    assert list(find_datelines("It fell.")) == []

import pytest

from corpus.layout import furniture_words
from corpus.layout.furniture import is_furniture
from corpus.layout.line_shapes import is_heading, is_no_text
from corpus.layout.prose_lines import is_plain, marks_in

PROSE = "Workers shut the old bridge on Monday and put off the vote by a week."
OPENINGS = [part.strip() for part in furniture_words.OPENINGS.split(",")]
PHRASES = [
    phrase
    for line in furniture_words.PHRASES.strip().split("\n")
    for phrase in line.partition(":")[2].split(",")
]


def is_plain_by_itself(line: str) -> bool:
    return is_plain(line, marks_in(line))


@pytest.mark.parametrize(
    "line",
    [
        PROSE,
        f'"{PROSE}"',
        f"“{PROSE}”",
        '"We met Mia Berg in Oslo," said Tom Hart.',
        "Rain fell, snow fell, and the road to the old bridge was shut by noon.",
    ],
)
def test_most_prose_is_plain(line: str) -> None:
    assert is_plain_by_itself(line)


@pytest.mark.parametrize(
    "line",
    [
        "Mia Berg in Oslo contributed to this story.",
        "Mia Berg reported from Oslo.",
        "Tom Hart wrote this story from Kiel.",
        "The bridge at noon. REUTERS/Mia Berg.",
        "The bridge at noon. Mia Berg via Getty.",
        "The bridge at noon. Photo by Mia Berg.",
        "The bridge at noon. Courtesy of Mia Berg.",
        "In this photo released by the town, the bridge is seen at noon.",
        "You’ve reached your monthly limit.",
        "Follow Mia Berg on Instagram.",
        "Monday 4 March.",
        "Rovers Mills, Dean, Obi, Ward, Cole, Hart.",
        '"...',
        "ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ.",
        "The bridge is shut",
        "Why was the bridge shut?",
    ],
)
def test_what_needs_a_closer_look_is_not_plain(line: str) -> None:
    assert not is_plain_by_itself(line)


def test_a_mark_counts_only_where_it_stands() -> None:
    text = f"{PROSE}\n\nMia Berg contributed to this story."

    assert is_plain(PROSE, marks_in(text))


@pytest.mark.parametrize("goes_on", [".", " of Mia Berg.", ' the old town."', "!"])
def test_no_notice_is_plain(goes_on: str) -> None:
    lines = [
        form + goes_on
        for opening in OPENINGS
        for form in (opening.capitalize(), opening.replace("'", "’").upper())
    ]
    lines += [f"The town {phrase}{goes_on}" for phrase in PHRASES]

    around = [line for line in lines if is_furniture(line) or is_heading(line) or is_no_text(line)]

    assert len(around) > len(OPENINGS)
    assert not list(filter(is_plain_by_itself, around))

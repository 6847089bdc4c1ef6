"""The flat look: words and letters where others see signs and colours."""

import pytest
from rich.segment import Segment
from textual.color import Color

from corpus.article import Entity, Label, Span
from corpus.listings.listing import Row, StoryNote
from widgets.flat import PlainSigns, flat_lines_of, label_signs, marks_in_words, with_labels
from widgets.wrapping import width_of

OSLO = Entity(Label.GPE, Span(0, 4), "Oslo")
ANN = Entity(Label.PERSON, Span(9, 16), "Ann Lee")


def test_a_label_stands_behind_its_name() -> None:
    said = with_labels("Oslo saw Ann Lee.", [(OSLO.span, OSLO), (ANN.span, ANN)])

    assert said == "Oslo [GPE] saw Ann Lee [PERSON]."


def test_names_beyond_the_text_are_passed_over() -> None:
    assert with_labels("Oslo", [(OSLO.span, OSLO), (ANN.span, ANN)]) == "Oslo [GPE]"
    assert with_labels("", []) == ""


def test_a_name_that_reaches_back_over_another_is_not_said_twice() -> None:
    assert with_labels("Oslo saw", [(Span(0, 8), OSLO), (Span(0, 4), ANN)]) == "Oslo saw [GPE]"


def test_a_label_is_never_parted_from_its_name() -> None:
    assert label_signs([OSLO, ANN]) == {4: "\N{NO-BREAK SPACE}[GPE]", 16: "\N{NO-BREAK SPACE}[PERSON]"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Row("1", "A"), ""),
        (Row("1", "A", unread=True), "unread: "),
        (Row("1", "A", unread=True, is_new=True), "new: "),
        (Row("1", "A", starred=True), "starred: "),
        (Row("1", "A", unread=True, starred=True, is_part=True), "in this story, unread, starred: "),
    ],
)
def test_marks_are_said_in_words(row: Row, said: str) -> None:
    assert marks_in_words(row) == said


@pytest.mark.parametrize("sign", [*"─│┃▎█▁━┏", "\N{NO-BREAK SPACE}", *"●◆★▸▾"])
def test_a_drawn_sign_becomes_one_that_can_be_said_and_is_as_wide(sign: str) -> None:
    [segment] = PlainSigns().apply([Segment(f"a{sign}b")], Color.parse("black"))

    assert segment.text[0] + segment.text[2] == "ab"
    assert segment.text[1] in " *#+-"
    assert width_of(segment.text) == 3


def test_letters_of_any_script_stay_as_they_are() -> None:
    text = "Bücher — 字 “é” …"

    assert [segment.text for segment in PlainSigns().apply([Segment(text)], Color.parse("black"))] == [text]


@pytest.mark.parametrize("dense", [True, False])
@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_a_flat_row_says_its_marks_first_and_fits(width: int, dense: bool) -> None:
    row = Row("1", "A long title of a ferry " * 9, "2019-03-18", "bbc.co.uk", unread=True, starred=True)

    lines = ["".join(text for text, _ in line) for line in flat_lines_of(row, width, dense=dense)]

    assert lines[0].startswith("unread, starred: ")
    assert "●" not in "".join(lines)
    assert all(width_of(line) <= width for line in lines)


def test_a_flat_story_says_its_size() -> None:
    row = Row("1", "Ferry", story=StoryNote(2, 1))

    lines = ["".join(text for text, _ in line) for line in flat_lines_of(row, 60, dense=False)]

    assert lines[0].strip() == "Ferry"
    assert "2 articles · 1 source" in lines[1]

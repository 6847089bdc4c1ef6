"""Who speaks, what is a list, a letter or a section, and which lines are one paragraph."""

import pytest

from corpus.article import SentenceKind
from corpus.layout.blocks import find_blocks
from corpus.layout.speaking_turns import opens_with_turn, speaker_labels
from corpus.layout.unwrapping import find_stretches

TALK = "Ann: Rain fell.\nBo: It did.\nAnn: For days.\nBo: For weeks."
PROSE, HEADING, LIST, FURNITURE = SentenceKind


def speakers(text: str) -> list[str]:
    return [match[1] for match in speaker_labels(text)]


def stretches(text: str) -> list[str]:
    return [text[start:end] for start, end in find_stretches(text)]


def kinds(*lines: str) -> list[SentenceKind]:
    return [block.kind for block in find_blocks("\n\n".join(lines))]


@pytest.mark.parametrize(
    "text",
    [
        TALK,
        TALK.replace(":", "："),
        TALK.replace("Ann:", "**Ann:**").replace("Bo:", "> Bo:"),
        TALK.replace("Ann", "The old mayor of the town"),
        TALK + "\nMore." * 8,
    ],
)
def test_lines_with_names_that_come_back_are_a_talk(text: str) -> None:
    assert len(speakers(text)) == 4


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Dr. Olsen:", "Dr. Olsen"),
        ("J.D. Vance Jr.:", "J.D. Vance Jr."),
        ("Ann Lee, U.S. Senate:", "Ann Lee, U.S. Senate"),
        ("Ann :", "Ann"),
        ("**Ann**:", "Ann"),
        ("[00:01:23] Ann:", "Ann"),
        ("(1:23) Ann:", "Ann"),
        ("00:01:23 **Ann:**", "Ann"),
        ("Ann (00:12):", "Ann"),
        ("Ann [1:00:12]:", "Ann"),
        ("Ann 00:12:", "Ann"),
        ("Ann Lee (host):", "Ann Lee (host)"),
    ],
)
def test_titles_marks_and_times_may_stand_beside_the_name(label: str, name: str) -> None:
    assert speakers(TALK.replace("Ann:", label)) == [name, "Bo", name, "Bo"]


def test_a_sentence_before_a_colon_names_nobody() -> None:
    assert speakers(TALK.replace("Ann:", "It rained again. Ann said:")) == []


@pytest.mark.parametrize(
    "text",
    [
        TALK.rpartition("\n")[0],
        TALK.replace("Bo", "Ann"),
        TALK.replace("Ann", "ann").replace("Bo", "bo"),
        TALK + "\nMore." * 9,
        TALK.replace("Ann", "The very old mayor of the town"),
        TALK.replace("Ann", "A" * 41),
        "8:00 A.M. ET: coffee\n10:30 A.M. ET: tea\n1:30 P.M. ET: soup\n3:00 P.M. ET: fish",
        "Rain: much\nSnow: little\nHail: none\nWind: some\nFog: thick",
        TALK.replace(": ", ":"),
    ],
)
def test_other_lines_with_colons_are_none(text: str) -> None:
    assert speakers(text) == []


def test_a_talk_opens_with_a_turn_or_with_words_about_it() -> None:
    assert opens_with_turn(TALK)
    assert not opens_with_turn(f"They spoke of the rain.\n{TALK}")


WORDS_55 = "word " * 10 + "words"
WORDS_54 = "word " * 10 + "word"


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        (WORDS_55, "Rain fell on the town", True),
        (WORDS_54, "Rain fell on the town", False),
        (WORDS_54, "rain fell on the town", True),
        (f"{WORDS_55}.", "rain fell on the town", False),
        ("word " * 7 + "words", "rain fell on", True),
        ("word " * 7 + "word", "rain fell on", False),
        ("word " * 21 + "words", "rain fell on", True),
        ("word " * 21 + "words,", "rain fell on", False),
    ],
)
def test_two_lines_are_one_where_the_first_is_full_or_the_second_goes_on(
    first: str, second: str, joined: bool
) -> None:
    assert len(stretches(f"{first}\n{second}")) == (1 if joined else 2)


def test_a_line_in_five_may_be_short_in_a_wrapped_paragraph() -> None:
    full, short = "word " * 12 + "words", "word " * 9 + "words"

    assert len(stretches("\n".join([full, full, short, full, full, full]))) == 1
    assert len(stretches("\n".join([full, short, full, short, full, full]))) == 6


def test_lines_that_mostly_end_sentences_are_paragraphs_each() -> None:
    ended, open_end = "word " * 12 + "word.", "word " * 12 + "words"

    assert len(stretches("\n".join([ended, open_end, open_end, ended]))) == 1
    assert len(stretches("\n".join([ended, ended, open_end, ended]))) == 4


@pytest.mark.parametrize(
    ("lines", "is_stanza"),
    [
        (["Rain on the hill,", "rain on the sea.", "And none on me."], True),
        (["Rain on the hill", "rain on the sea.", "And none on me."], False),
        (["Rain on the hill,", "rain on the sea,", "And none on me"], False),
        (["Rain on the hill;", "rain on the sea;", "and none on me."], False),
        (["Rain on the hill,", f"{'rain ' * 11}fall.", "And none."], True),
        (["Rain on the hill,", f"{'rain ' * 11}falls.", "And none."], False),
    ],
)
def test_verses_that_go_on_past_a_comma_are_one_stanza(lines: list[str], is_stanza: bool) -> None:
    assert len(stretches("\n".join(lines))) == (1 if is_stanza else 3)


def test_white_space_around_lines_is_no_part_of_them() -> None:
    assert find_stretches("  Rain.\n\n\n \n\tSnow. \nHail.") == [(2, 7), (13, 18), (20, 25)]


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        (["1. January was cold and long.", "It rained on the town."], 0),
        (["1. Rain fell.", "2. Snow came."], 2),
        (["1. Rain fell.", "3. Snow came."], 0),
        (["(1) Rain fell.", "(2) Snow came."], 2),
        (["9. Rain fell.", "10. Snow came.", "30. Hail fell."], 2),
        (["- Rain fell.", "It rained on the town."], 1),
        (["• Rain fell.", "✓ Snow came."], 2),
        (["a) Rain fell.", "(iv) Snow came."], 2),
        (["-Rain fell.", "*Snow came."], 0),
    ],
)
def test_items_are_marked_or_numbered_next_to_each_other(lines: list[str], items: int) -> None:
    assert kinds(*lines).count(LIST) == items


@pytest.mark.parametrize(("hashes", "kind"), [("#", HEADING), ("######", HEADING), ("#######", PROSE)])
def test_up_to_six_hashes_make_a_heading(hashes: str, kind: SentenceKind) -> None:
    text = f"{hashes} Rain fell."

    [block] = find_blocks(text)

    assert block.kind is kind
    assert text[block.start :] == ("Rain fell." if kind is HEADING else text)


TOLD = "It rained on the town for many days."


@pytest.mark.parametrize(
    ("lines", "apart"),
    [
        (["Dear Ms Berg,", TOLD, TOLD], [0]),
        (["Dear Ms Berg,", TOLD], []),
        ([TOLD, TOLD, "Best regards,", "Ann Lee"], [2, 3]),
        ([TOLD, "Best regards,", "Ann", "Lee", "Oslo", "Home"], [1, 2, 3, 4, 5]),
        ([TOLD, TOLD, "Best regards,", "a" * 51 + " b."], []),
        ([TOLD, TOLD, "Best regards,", "A" * 50], [2, 3]),
        ([TOLD, "Best regards,", "A.", "B.", "C.", "D.", "E."], []),
    ],
)
def test_a_letter_keeps_its_greeting_and_its_leave_outside(lines: list[str], apart: list[int]) -> None:
    found = kinds(*lines)

    assert [number for number, kind in enumerate(found) if kind is FURNITURE] == apart


@pytest.mark.parametrize(
    ("heading", "apart"),
    [
        ("References", True),
        ("9. REFERENCES:", True),
        ("About the author", True),
        ("References and more", False),
    ],
)
def test_what_stands_under_some_headings_is_not_told(heading: str, apart: bool) -> None:
    assert kinds(TOLD, heading, TOLD, "Later", TOLD)[2] is (FURNITURE if apart else PROSE)
    assert kinds(TOLD, heading, TOLD, "Later", TOLD)[4] is PROSE


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("A: It did.", "It did."),
        ("Answer: It did.", "It did."),
        ("[00:12:31] It did.", "It did."),
        ("[12:31] It did.", "It did."),
        ("[note] It did.", "[note] It did."),
        ("[1234567:12:31] It did.", "[1234567:12:31] It did."),
        ("Also: It did.", "Also: It did."),
    ],
)
def test_the_mark_before_what_is_said_is_no_part_of_it(line: str, said: str) -> None:
    [block] = find_blocks(line)

    assert line[block.start : block.end] == said


@pytest.mark.parametrize("line", ["Q: Did it rain?", "Question: Did it rain at all on Monday, or not?"])
def test_a_question_of_an_interview_is_a_heading(line: str) -> None:
    assert kinds(line) == [HEADING]


def test_a_question_in_a_talk_is_said() -> None:
    assert kinds(*TALK.split("\n"), "Did it rain?")[-1] is PROSE
    assert kinds(TOLD, "Did it rain?")[-1] is HEADING

"""What is written to the terminal, read by a terminal of twenty lines."""

import re
from collections.abc import Iterable

import pytest
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from reader.screen.terminal.changed_cells import TerminalPicture
from reader.screen.terminal.inks import Ink, cells_of, codes_between, ink_of
from widgets.lean_strip import LeanStrip

RED = Style.parse("bold red on blue")
GREEN = Style.parse("green on blue")
TOKENS = re.compile(r"\x1b\[([0-9;]*)([A-Zm])|(.)")


class Terminal:
    """Takes what is written, a style being the codes since the last reset."""

    def __init__(self, width: int, height: int) -> None:
        self.rows = [[" "] * width for _ in range(height)]
        self.column = self.row = 0

    def take(self, written: str) -> None:
        for numbers, letter, character in TOKENS.findall(written):
            if letter == "H":
                self.row, self.column = (int(number) - 1 for number in numbers.split(";"))
            elif letter == "C":
                self.column += int(numbers)
            elif character:
                self.rows[self.row][self.column] = character
                self.column += 1

    def text(self) -> list[str]:
        return ["".join(row) for row in self.rows]


def layout(*lines: str, style: Style = GREEN) -> LayoutUpdate:
    strips: list[Iterable[Strip]] = [[Strip([Segment(line, style)])] for line in lines]
    return LayoutUpdate(strips, Region(0, 0, len(lines[0]), len(lines)))


@pytest.fixture
def picture() -> TerminalPicture:
    picture = TerminalPicture()
    picture.fit(20, 3)
    return picture


def written(picture: TerminalPicture, update: LayoutUpdate | ChopsUpdate) -> str:
    return picture.sequence_for(update, ColorSystem.TRUECOLOR)


def test_the_terminal_shows_what_each_frame_says(picture: TerminalPicture) -> None:
    terminal = Terminal(20, 3)
    frames = [
        ("a quiet ferry       ", "comes back          ", "to the fjord        "),
        ("a quiet fairy       ", "comes back again    ", "to the fjord        "),
        ("                    ", "                    ", "x                  y"),
    ]
    for frame in frames:
        terminal.take(written(picture, layout(*frame)))

        assert terminal.text() == list(frame)


def test_what_stays_as_it_is_is_not_written(picture: TerminalPicture) -> None:
    written(picture, layout("a quiet ferry       "))

    assert written(picture, layout("a quiet ferry       ")) == ""
    assert re.sub(r"\x1b\[[0-9;]*[A-Zm]", "", written(picture, layout("a quiet fairy       "))) == "ai"


def test_another_style_is_written_though_the_letters_are_the_same(picture: TerminalPicture) -> None:
    written(picture, layout("ferry"))

    assert "ferry" in written(picture, layout("ferry", style=RED))


def test_a_blank_has_no_colour_but_its_ground(picture: TerminalPicture) -> None:
    written(picture, layout("     "))

    assert written(picture, layout("     ", style=Style.parse("red on blue"))) == ""
    assert written(picture, layout("     ", style=Style.parse("green underline on blue"))) != ""


def test_a_terminal_of_another_size_is_written_whole(picture: TerminalPicture) -> None:
    written(picture, layout("ferry"))
    picture.fit(21, 3)

    assert "ferry" in written(picture, layout("ferry"))


def test_lines_of_wide_characters_are_written_as_one(picture: TerminalPicture) -> None:
    written(picture, layout("渡轮回到峡湾 a"))

    assert "渡轮回到海湾 a" in written(picture, layout("渡轮回到海湾 a"))


def test_what_is_wider_than_the_terminal_is_cut(picture: TerminalPicture) -> None:
    terminal = Terminal(20, 3)
    terminal.take(written(picture, layout("0123456789012345678901234")))

    assert terminal.text()[0] == "01234567890123456789"
    assert written(picture, layout("0123456789012345678956789")) == ""


def test_a_row_that_comes_again_elsewhere_is_written_again(picture: TerminalPicture) -> None:
    terminal, row = Terminal(20, 3), LeanStrip([Segment("ferry", GREEN)], 5)
    for place in (0, 1):
        terminal.take(written(picture, LayoutUpdate([[row]], Region(0, place, 5, 1))))

    assert terminal.text()[:2] == ["ferry               ", "ferry               "]


def test_only_the_parts_of_an_update_are_touched(picture: TerminalPicture) -> None:
    terminal = Terminal(20, 3)
    terminal.take(written(picture, layout("0123456789", "abcdefghij")))
    chops: list[dict[int, Strip | None]] = [
        {0: Strip([Segment("----------")])},
        {0: None, 5: Strip([Segment("*****")])},
    ]
    terminal.take(written(picture, ChopsUpdate(chops, [(1, 5, 10)], [[10], [5, 10]])))

    assert terminal.text()[:2] == ["0123456789          ", "abcde*****          "]


def test_a_part_that_ends_where_an_update_begins_is_not_touched(picture: TerminalPicture) -> None:
    terminal = Terminal(20, 3)
    terminal.take(written(picture, layout("0123456789")))
    chops: list[dict[int, Strip | None]] = [{0: Strip([Segment("-----")]), 5: Strip([Segment("*****")])}]
    terminal.take(written(picture, ChopsUpdate(chops, [(0, 5, 8)], [[5, 10]])))

    assert terminal.text()[0] == "01234***89          "


@pytest.mark.parametrize("text", ["plain", "渡轮", "e\u0301te\u0301", "कि", "👨‍👩‍👧 x", "\u0301a"])
def test_every_cell_of_a_text_has_its_place(text: str) -> None:
    from rich.cells import cell_len

    cells = cells_of(text)

    assert len(cells) == cell_len(text)
    assert "".join(cells) == text or not cell_len(text[0])


@pytest.mark.parametrize(
    ("before", "now", "codes"),
    [
        (Ink("", "31", "44"), Ink("", "32", "44"), "32"),
        (Ink("", "31", "44"), Ink("1", "31", "44"), "1"),
        (Ink("1", "31", "44"), Ink("", "31", "44"), "0;31;44"),
        (Ink("1", "31", "44"), Ink(), ""),
        (Ink("", "31", ""), Ink(), "39"),
    ],
)
def test_nothing_that_stays_the_same_is_said_again(before: Ink, now: Ink, codes: str) -> None:
    assert codes_between(before, now) == codes


def test_gnu_screen_underlines_what_is_to_be_italic(monkeypatch: pytest.MonkeyPatch) -> None:
    italic = Style.parse("bold italic red")
    for term, tmux, attributes in (
        ("screen-256color", None, "1;4"),
        ("screen", "/tmp/tmux-0/default,1,0", "1;3"),
        ("xterm-256color", None, "1;3"),
    ):
        ink_of.cache_clear()
        monkeypatch.setenv("TERM", term)
        monkeypatch.delenv("TMUX", raising=False)
        if tmux:
            monkeypatch.setenv("TMUX", tmux)
        assert ink_of(italic, ColorSystem.TRUECOLOR).attributes == attributes
    ink_of.cache_clear()


def test_a_sign_beside_its_letter_is_written_with_the_whole_line(picture: TerminalPicture) -> None:
    assert "\u0915\u093e" in written(picture, layout("\u0915\u093e abc"))
    assert "\u0915\u093f" in written(picture, layout("\u0915\u093f abc"))

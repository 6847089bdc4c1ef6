"""Nothing passes to a terminal that it would obey, but for our own colours.

The end-to-end tests look at what every command writes to a real one.
"""

import pytest

from reader.cli.output.terminal_filter import harmless

HOSTILE = [
    "\x1b]0;title\x07",
    "\x1b[2J",
    "\x1b[8m",
    "\x1bP1$r\x1b\\",
    "\x9b31m",
    "\x07",
    "\r",
    "\x00",
    "\u202e",
    "\u2066",
    "\U000e0041",
    "\U000e0100",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_terminal_obeys_is_taken_out(text: str) -> None:
    passed = harmless(f"a{text}b")

    assert passed[0] + passed[-1] == "ab"
    assert not set(passed) & set("\x1b\x9b\x07\r\x00\u202e\u2066\U000e0041\U000e0100")


@pytest.mark.parametrize(
    "text", ["\x1b[1mbold\x1b[22m", "\x1b[38;5;208mname\x1b[0m", "a\tb\nc", "日本 é 👩‍👩‍👧"]
)
def test_our_own_colours_and_plain_text_pass(text: str) -> None:
    assert harmless(text) == text

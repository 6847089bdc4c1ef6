"""No pattern takes more time than in proportion to the text: each is met with what provokes it.

By the square of their length these texts would take minutes; the time of the processor that they are given
is a hundred times what they take. Every single pattern of the program is asked besides, at a length and at
four times that, on texts made of its own pieces: that may take four
times as long, and not sixteen.
"""

import re
from io import BytesIO

import pytest

from corpus.article import Article
from corpus.patience import in_time
from corpus.sentences import split
from corpus.sources.source_reading import ReadOptions, read_sources
from fuzz import patterns
from fuzz.patterns import KnownPattern, known_patterns, slow_text

SIZE = 8_000
SECONDS = 5
FORMATS = ("text", "markdown", "json", "jsonl", "csv", "feed", "eml", "mbox", "vtt")
UNITS = (
    *(
        "<h1",
        "<p>",
        "<!--",
        "&#",
        "<![CDATA[",
        "<!DOCTYPE[]",
        "~{!",
        "From a 2023\n",
        "from: a\n",
        "---\n",
        "+++\t\n ",
    ),
    *("a", "Aa ", "7", "7.7 ", "A. ", "Mr. ", "a@", "ab-", "http://", "van de ", "The of ", "$5 ", "..."),
    *(
        "\n",
        " ",
        "\t ",
        " \n",
        '"',
        "”",
        "(",
        "（",
        "记者",
        "[a](",
        "*a ",
        "_",
        "`",
        "> ",
        "# ",
        "|",
        "- ",
        ":a: ",
    ),
    *(
        "> \t",
        "- \t",
        "{.a",
    ),
)


def _work(form: str, data: bytes) -> None:
    for outcome in read_sources(["-"], options=ReadOptions(form, seconds=0), stdin=BytesIO(data)):
        if isinstance(outcome, Article):
            split(outcome.text, language=outcome.language or "en")


@pytest.mark.parametrize("form", FORMATS)
def test_reading_and_splitting_take_time_in_proportion(form: str) -> None:
    for unit in UNITS:
        data = f"The river.\n\n{unit * (SIZE // len(unit))}!".encode()
        if form == "csv":
            data = b"title,text\na," + data

        in_time(lambda: _work(form, data), f"{form} of {unit!r}", SECONDS)  # noqa: B023 - at once


@pytest.mark.parametrize("form", ["text", "markdown", "asciidoc", "org"])
def test_a_long_run_of_blanks_inside_a_line_takes_time_in_proportion(form: str) -> None:
    for start in ("= a", "* a", "a: ", "!!! a", "> [!a", "- [", "== =a"):
        for unit in (" ", "\t", "> ", " ="):
            data = f"The river rose.\n\n{start}{unit * (5 * SIZE // len(unit))}b\n".encode()

            in_time(lambda: _work(form, data), f"{form} of {start!r}, {unit!r}", SECONDS)  # noqa: B023 - at once


def test_no_pattern_of_the_program_takes_more_than_in_proportion() -> None:
    known_ones = list(known_patterns())

    assert len(known_ones) > 350
    assert [(known.place, text) for known in known_ones if (text := slow_text(known, most=6))] == []


@pytest.mark.parametrize("source", [r"(?:<!--.*?-->)*<html", r"(a+)+b", r"\s+x", r"From \S+.*\d{4}$"])
def test_one_that_takes_more_is_found(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # It is asked four times, so that a busy machine blames no pattern; here one is to be blamed.
    monkeypatch.setattr(patterns, "_TRIES", 1)

    assert slow_text(KnownPattern("here", re.compile(source), frozenset()), most=12)

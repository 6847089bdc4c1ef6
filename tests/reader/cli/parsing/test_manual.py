"""The manual says what the help says: no option, word or example is missing from a page."""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.parsers import parser_of
from reader.cli.parsing.examples import EXAMPLES
from reader.cli.parsing.manual import page_name, page_of
from reader.cli.table import COMMANDS, SCREEN, Command

ROOT = Path(__file__).parents[4]

every_command = pytest.mark.parametrize(
    "command", [SCREEN, *COMMANDS.values()], ids=lambda command: command.name or "screen"
)


def helps_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    """What help says of each option and word, and of those of the actions."""
    formatter = parser._get_formatter()
    for action in parser._actions:
        if action.help == argparse.SUPPRESS and action.option_strings:
            continue
        yield from action.option_strings
        if action.help and action.help != argparse.SUPPRESS and action.default != argparse.SUPPRESS:
            yield formatter._expand_help(action)
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield name
                yield from helps_of(inner)


def plain(page: str) -> str:
    return page.replace("\\-", "-").replace("\\e", "\\").replace("\\&", "")


@every_command
def test_a_page_says_all_that_help_says(command: Command) -> None:
    page = plain(page_of(command, version="1"))

    assert f"{page_name(command)} - {command.about}" in page
    for said in helps_of(parser_of(command)):
        assert " ".join(said.split()) in page
    for example in EXAMPLES.get(command.name, ()):
        assert example.command in page


@every_command
def test_no_line_of_text_is_taken_for_a_request(command: Command) -> None:
    requests = {".TH", ".SH", ".SS", ".TP", ".PP", ".RS", ".RE", ".nf", ".fi"}

    for line in page_of(command, version="1").splitlines():
        assert not line.startswith("'")
        assert not line.startswith(".") or line.split()[0] in requests


def test_the_first_page_names_every_command() -> None:
    page = plain(page_of(SCREEN, version="1"))

    assert all(f"nutgraf-{name}" in page for name in COMMANDS)


def test_into_a_pipe_goes_the_page_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["man", "summarize"]) == 0
    assert capsys.readouterr().out.startswith('.TH NUTGRAF-SUMMARIZE 1 "" "nutgraf ')

    assert main(["man", "sumarize"]) == 2


def test_the_pages_are_made_where_nothing_is_installed() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from reader.cli.parsing.manual import page_of; from reader.cli.table import COMMANDS, SCREEN;"
        "print(*(page_of(command, version='1') for command in (SCREEN, *COMMANDS.values())))"
    )

    result = subprocess.run(
        [sys.executable, "-S", "-c", code, str(ROOT)], capture_output=True, text=True, timeout=60
    )

    assert result.stderr == ""
    assert "NUTGRAF-VERSION" in result.stdout


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_groff_has_nothing_to_say_about_a_page() -> None:
    page = page_of(COMMANDS["search"], version="1").encode()
    result = subprocess.run(
        ["groff", "-k", "-ww", "-man", "-Tutf8"], input=page, capture_output=True, timeout=60
    )

    assert (result.returncode, result.stderr) == (0, b"")

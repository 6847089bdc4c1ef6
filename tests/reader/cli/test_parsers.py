"""One parser a command, and what asking for help does not import."""

import subprocess
import sys

import pytest

from reader.cli.parsers import parser_of, words_of
from reader.cli.table import COMMANDS, SCREEN, Command

_MODULES = """
import sys
from reader.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print(*sorted(sys.modules), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["completion", "bash"], ["--no-such-option"], ["sumarize"]]
)
def test_help_and_wrong_usage_do_without_the_screen(arguments: list[str]) -> None:
    command = [sys.executable, "-c", _MODULES, *arguments]
    imported = subprocess.run(command, capture_output=True, text=True, check=True).stderr.split()

    assert "reader.cli.parsers" in imported
    assert {"textual", "rich", "numpy", "nltk", "sumy"}.isdisjoint(imported)


@pytest.mark.parametrize(
    "command", [SCREEN, *COMMANDS.values()], ids=lambda command: command.name or "screen"
)
def test_every_command_says_what_it_does_and_takes_the_common_options(command: Command) -> None:
    parser = parser_of(command)

    assert (parser.description or "").endswith(".")
    assert {"--help", "--version", "--library", "--quiet"} <= set(words_of(command))

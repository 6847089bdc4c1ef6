"""One parser a command, and what asking for help does not import."""

import subprocess
import sys
from collections.abc import Collection

import pytest

from corpus.errors import UsageError
from reader.cli.commands.overview import FORMATS as GLANCES
from reader.cli.commands.report import FORMATS as REPORTS
from reader.cli.options import collecting, finding
from reader.cli.parsers import parser_of, words_of
from reader.cli.rendering.exports import EXPORTS
from reader.cli.rendering.networks import FORMATS as NETWORKS
from reader.cli.table import COMMANDS, SCREEN, Command

_MODULES = """
import sys
from reader.__main__ import main
for arguments in (["--help"], ["--version"], ["completion", "bash"], ["--no-such-option"], ["sumarize"]):
    try:
        main(arguments)
    except SystemExit:
        pass
    print(*arguments, ":", *sorted(sys.modules), file=sys.stderr)
"""


def test_help_and_wrong_usage_do_without_the_screen() -> None:
    ran = subprocess.run([sys.executable, "-c", _MODULES], capture_output=True, text=True, check=True)
    imported = {line.split(" : ")[0]: line.split() for line in ran.stderr.splitlines() if " : " in line}

    assert list(imported) == ["--help", "--version", "completion bash", "--no-such-option", "sumarize"]
    assert all("reader.cli.parsers" in modules for modules in imported.values())
    heavy = {"textual", "rich", "numpy", "nltk", "sumy", "sqlite3", "hashlib", "pathlib", "subprocess"}
    assert {command for command, modules in imported.items() if heavy & set(modules)} == set()
    # What a command takes is known without what it does.
    run = {module for module in imported["sumarize"] if module.startswith("reader.cli.commands.")}
    assert run == {"reader.cli.commands.completion"}


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        (collecting.EXPORTS, [*EXPORTS, collecting.OPML]),
        (finding.GLANCES, GLANCES),
        (finding.NETWORKS, NETWORKS),
        (finding.REPORTS, REPORTS),
    ],
    ids=["export", "overview", "graph", "report"],
)
def test_every_format_that_is_declared_is_written(
    declared: Collection[str], written: Collection[str]
) -> None:
    assert list(declared) == list(written)


@pytest.mark.parametrize(
    "command", [SCREEN, *COMMANDS.values()], ids=lambda command: command.name or "screen"
)
def test_every_command_says_what_it_does_and_takes_the_common_options(command: Command) -> None:
    parser = parser_of(command)

    assert (parser.description or "").endswith(".")
    assert {"--help", "--version", "--library", "--quiet"} <= set(words_of(parser))


@pytest.mark.parametrize("columns", [50, 60, 100])
def test_help_is_as_wide_as_the_terminal(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    usage, about, *explained = parser_of(COMMANDS["summarize"]).format_help().split("\n\n")
    lines = "\n".join((about, *explained)).splitlines()

    assert usage.startswith("usage:")
    assert columns - 16 < max(map(len, lines)) <= columns


@pytest.mark.parametrize("columns", ["0", "-3", "9" * 50, "wide", "٣", ""])
def test_a_width_that_is_none_leaves_help_readable(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)

    assert "--sentences" in parser_of(COMMANDS["summarize"]).format_help()


@pytest.mark.parametrize("name", ["config", "feeds", "library", "queries", "watch"])
def test_a_command_without_its_action_names_the_actions(name: str) -> None:
    parser = parser_of(COMMANDS[name])
    [action] = [action for action in parser._actions if action.metavar == "ACTION"]

    with pytest.raises(UsageError, match="are required: ACTION; choose from ") as error:
        parser.parse_args([])

    assert [choice for choice in action.choices or () if choice not in str(error.value)] == []
    assert len(list(action.choices or ())) > 1


def test_a_short_option_that_is_none_is_not_taken_for_a_word() -> None:
    with pytest.raises(UsageError, match="see `nutgraf list --help`"):
        parser_of(COMMANDS["list"]).parse_args(["-n"])

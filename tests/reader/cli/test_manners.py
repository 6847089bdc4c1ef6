"""What a person who lives in the shell expects of any command."""

import argparse
import json
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.errors import UsageError
from reader.__main__ import main
from reader.cli.parsers import parser_of
from reader.cli.parsing.examples import EXAMPLES
from reader.cli.table import COMMANDS, SCREEN, Command

SHORT = {
    "--sentences": "-n",
    "--words": "-w",
    "--method": "-m",
    "--format": "-f",
    "--output": "-o",
    "--jobs": "-j",
    "--quiet": "-q",
    "--version": "-V",
}

every_command = pytest.mark.parametrize(
    "command", [SCREEN, *COMMANDS.values()], ids=lambda command: command.name or "screen"
)


def parsers_in(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The parser, and those of its actions."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from parsers_in(inner)


@every_command
def test_a_long_option_has_its_short_one_on_every_command(command: Command) -> None:
    for parser in parsers_in(parser_of(command)):
        for action in parser._actions:
            wanted = {SHORT[name] for name in action.option_strings if name in SHORT}
            assert wanted <= set(action.option_strings)


@every_command
def test_json_has_an_option_where_it_is_a_format(command: Command) -> None:
    for parser in parsers_in(parser_of(command)):
        formats = [action for action in parser._actions if action.option_strings[-1:] == ["--format"]]
        if formats and "json" in (formats[0].choices or ()):
            assert "--json" in parser._option_string_actions


@every_command
def test_every_example_is_a_command_that_parses(command: Command) -> None:
    assert EXAMPLES[command.name], "put one into reader/cli/parsing/examples.py"
    for example in EXAMPLES[command.name]:
        run = example.command.rpartition(" | ")[2].partition(" > ")[0]
        program, *words = shlex.split(run)
        name = words.pop(0) if words and words[0] in COMMANDS else ""

        assert program == "nutgraf"
        assert parser_of(COMMANDS.get(name, SCREEN)).parse_args(words)


@pytest.mark.parametrize("width", [40, 60, 120])
@every_command
def test_help_keeps_within_the_terminal(
    command: Command, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))

    too_long = [line for line in parser_of(command).format_help().splitlines() if len(line) > width]
    assert [line for line in too_long if len(shlex.split(line)) > 2] == []


@pytest.mark.parametrize("name", ["summarize", "feeds"])
def test_help_of_a_command_is_what_the_command_says(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help", name]) == 0
    helped = capsys.readouterr().out
    with pytest.raises(SystemExit):
        main([name, "--help"])

    assert helped == capsys.readouterr().out
    assert "examples:" in helped


def test_help_of_what_is_no_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help", "sumarise"]) == 2
    assert "unknown command 'sumarise'; choose from summarize" in capsys.readouterr().err


def test_version_is_a_command_and_two_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["version"]) == 0
    said = capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["-V"])

    assert said == capsys.readouterr().out
    assert said.startswith("nutgraf ")


def test_options_may_stand_among_the_sources(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["summarize", str(story), "-n", "1", str(story), "--json", "-qm", "lead", str(story)])

    assert status == 0
    records = json.loads(capsys.readouterr().out)
    assert [len(record["sentences"]) for record in records] == [1, 1, 1]
    assert {record["method"] for record in records} == {"lead"}


def test_what_is_no_option_is_still_refused_among_sources() -> None:
    with pytest.raises(UsageError, match="unrecognized arguments: --lenght"):
        parser_of(COMMANDS["summarize"]).parse_args(["a.txt", "--lenght", "b.txt"])


def test_words_behind_two_dashes_are_words() -> None:
    options = parser_of(COMMANDS["search"]).parse_args(["gas", "-f", "csv", "--", "-russia"])

    assert options.query == ["gas", "-russia"]


def test_a_word_that_a_query_is_to_be_without_is_never_a_file_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["search", "gas", "-oil"]) == 2
    assert "put -- before a query" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("word", "status", "said"),
    [("frobnicate", 1, "frobnicate: no such file"), ("sumarize", 2, "`nutgraf summarize` is a command")],
)
def test_what_is_missing_is_said_before_anything_about_terminals(
    word: str, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word]) == status

    complaint = capsys.readouterr().err
    assert said in complaint
    assert "terminal" not in complaint

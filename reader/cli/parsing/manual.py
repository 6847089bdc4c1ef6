"""The pages of the manual, made from the very parsers that read the command line and print its help.

Nothing is said here twice: what a page says of an option is the option's help.
"""

import argparse
from collections.abc import Iterable, Iterator

from reader.cli.parsers import parser_of
from reader.cli.parsing.command_parser import CommandParser
from reader.cli.parsing.examples import EXAMPLES
from reader.cli.table import COMMANDS, SCREEN, Command
from reader.environment import VARIABLES

STATUSES = {
    "0": "all well",
    "1": "some source failed and the others are done, or a query found nothing",
    "2": "wrong usage",
    "130": "interrupted",
    "141": "the reader of the pipe went away",
}


def page_name(command: Command) -> str:
    """The page's name: `nutgraf-summarize`, or `nutgraf` for the program."""
    return f"nutgraf-{command.name}" if command.name else "nutgraf"


def page_of(command: Command, *, version: str) -> str:
    """The page of a command in the language of `man`."""
    lines = [f'.TH {page_name(command).upper()} 1 "" "nutgraf {version}" "nutgraf"']
    lines += _section("NAME", [f"{page_name(command)} \\- {_text(command.about)}"])
    parser = parser_of(command)
    lines += _section("SYNOPSIS", _synopsis(parser))
    lines += _section("DESCRIPTION", [_text(parser.description or "")])
    lines += _parser_sections(parser)
    if command is SCREEN:
        lines += _section("COMMANDS", _pairs((page_name(each), each.about) for each in COMMANDS.values()))
    lines += _section("EXAMPLES", _examples(command))
    lines += _section("EXIT STATUS", _pairs(STATUSES.items()))
    lines += _section("ENVIRONMENT", _pairs(VARIABLES.items()))
    others = [page_name(other) for other in (SCREEN, *COMMANDS.values()) if other is not command]
    lines += _section("SEE ALSO", [", ".join(f"\\fB{_text(name)}\\fR(1)" for name in others)])
    return "\n".join(lines) + "\n"


def _parser_sections(parser: argparse.ArgumentParser) -> Iterator[str]:
    words = [action for action in parser._actions if not action.option_strings]
    actions = [action for action in words if isinstance(action, argparse._SubParsersAction)]
    arguments = [action for action in words if action not in actions]
    options = [
        action for action in parser._actions if action.option_strings and action.help != argparse.SUPPRESS
    ]
    yield from _section("ARGUMENTS", [line for word in arguments for line in _item(parser, word)])
    for action in actions:
        yield from _section("ACTIONS", _inner(action))
    yield from _section("OPTIONS", [line for option in options for line in _item(parser, option)])


def _inner(actions: "argparse._SubParsersAction[CommandParser]") -> Iterator[str]:
    """Each action with what it takes beside the common options."""
    abouts = {choice.dest: choice.help or "" for choice in actions._choices_actions}
    common = {name for action in CommandParser()._actions for name in action.option_strings}
    for name, parser in actions.choices.items():
        yield from (".SS " + _text(name), _text(abouts.get(name, "")))
        for action in parser._actions:
            if action.default != argparse.SUPPRESS and not common & set(action.option_strings):
                yield from _item(parser, action)


def _item(parser: argparse.ArgumentParser, action: argparse.Action) -> Iterator[str]:
    formatter = parser._get_formatter()
    name = formatter._format_action_invocation(action)
    yield from _pairs([(name, formatter._expand_help(action) if action.help else "")])


def _pairs(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, about in pairs:
        yield from (".TP", f"\\fB{_text(name)}\\fR", _text(about))


def _synopsis(parser: argparse.ArgumentParser) -> Iterator[str]:
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    yield _text(usage)


def _examples(command: Command) -> Iterator[str]:
    for example in EXAMPLES.get(command.name, ()):
        yield from (".PP", _text(example.about), ".PP", ".RS", ".nf", _text(example.command), ".fi", ".RE")


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    body = [line for line in lines if line]
    if body:
        yield from (f".SH {title}", *body)


def _text(text: str) -> str:
    """The text with no sign that `man` would take for its own."""
    escaped = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped

"""The parser of every command: the command line, completion and the manual all read this one."""

import argparse
from collections.abc import Iterator

from corpus.own_files import module_named
from reader.cli.parsing.command_parser import CommandParser, help_width
from reader.cli.parsing.shared_options import add_common
from reader.cli.table import COMMANDS, SCREEN, Command


def parser_of(command: Command) -> CommandParser:
    """The parser of the command, with the options that all commands take."""
    parser = _screen_parser() if command is SCREEN else _command_parser(command)
    add_common(parser)
    module_named(f"reader.cli.options.{command.options}").OPTIONS[command.name](parser)
    return parser


def words_of(parser: argparse.ArgumentParser) -> tuple[str, ...]:
    """The long options and the fixed words that may follow the command, in the order of its help."""
    return tuple(dict.fromkeys(_words(parser)))


def _words(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.help != argparse.SUPPRESS:
            yield from (name for name in action.option_strings if name.startswith("--"))
        if not action.option_strings and action.choices:
            yield from map(str, action.choices)


def _command_parser(command: Command) -> CommandParser:
    return CommandParser(prog=f"nutgraf {command.name}", description=f"{command.about}.".capitalize())


def _screen_parser() -> CommandParser:
    return CommandParser(prog="nutgraf", description=f"{SCREEN.about}.".capitalize(), epilog=_commands())


def _commands() -> str:
    lines = (line for command in COMMANDS.values() for line in _row(command))
    return "commands:\n" + "\n".join(lines) + "\n\nEach command has its own --help."


def _row(command: Command) -> list[str]:
    from textwrap import wrap

    width = max(map(len, COMMANDS)) + 4
    first = f"  {command.name}".ljust(width)
    return wrap(command.about, help_width(), initial_indent=first, subsequent_indent=" " * width)

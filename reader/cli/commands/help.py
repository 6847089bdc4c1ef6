"""`nutgraf help [COMMAND]`: the same as `nutgraf COMMAND --help`."""

import argparse

from reader.cli import arguments
from reader.cli.context import Context
from reader.cli.parsers import parser_of
from reader.cli.table import COMMANDS, SCREEN


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A command's name."""
    parser.add_argument("command", nargs="?", default="", metavar="COMMAND", help="all of it when left out")


def run(context: Context) -> int:
    """Print the command's help, or the program's."""
    name = context.options.command
    command = COMMANDS[arguments.known_name(name, COMMANDS, what="command")] if name else SCREEN
    with context.terminal.answer() as stream:
        stream.write(parser_of(command).format_help())
    return 0

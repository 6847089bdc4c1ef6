"""The help of `nutgraf` itself: the screen's options, and what other commands there are."""

import argparse

from reader.cli.arguments import Parser
from reader.cli.table import COMMANDS, SCREEN


def screen_parser() -> Parser:
    """The parser of the call without a command."""
    return Parser(
        prog="nutgraf",
        description=f"{SCREEN.about}.".capitalize(),
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _epilog() -> str:
    width = max(map(len, COMMANDS)) + 2
    lines = (f"  {command.name:<{width}}{command.about}" for command in COMMANDS.values())
    return "commands:\n" + "\n".join(lines) + "\n\nEach command has its own --help."

"""Commands that consist of actions, such as `nutgraf watch add`."""

import argparse

from reader.cli.parsing import shared_options
from reader.cli.parsing.command_parser import CommandParser


class ActionParser(CommandParser):
    """The parser of an action, which takes the common options too."""

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        shared_options.add_common(self)
        for action in self._actions:
            # What stands before the action's name must not be undone by a default behind it.
            action.default = argparse.SUPPRESS


Actions = argparse._SubParsersAction


def add_actions(parser: argparse.ArgumentParser) -> "Actions[ActionParser]":
    """Where the actions of a command are put."""
    return parser.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=ActionParser)

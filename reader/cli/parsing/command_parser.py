"""The parser that every command has: help as wide as the terminal, complaints of one line and a hint."""

import argparse
import os
from collections.abc import Iterable
from itertools import takewhile

from corpus.errors import UsageError
from corpus.patterns import lazy_pattern
from corpus.type_hints import Any, NoReturn
from reader.environment import Given, complaint

# Help and complaints are English; translations would be looked for on the disk, by `locale`.
argparse._ = str  # type: ignore[attr-defined]

_NARROWEST = 40
_USUAL = 80
"""Columns of help, at least and where no terminal says how wide it is."""

_WIDE_ENOUGH = 60
_MOST_DIGITS = 9

_TAKEN_FOR_OPTION = lazy_pattern(
    r"unrecognized arguments: -[^-\s]{2}|the following arguments are required: QUERY"
)
"""How `argparse` complains of a word with a minus in a query."""

_REQUIRED = "the following arguments are required: "

_MINUS_WORD = lazy_pattern(r"-\w{2,}")
"""A word that a query is to be without; to `argparse` it may be options with their values."""


class Formatter(argparse.HelpFormatter):
    """Help as wide as the terminal.

    `argparse` makes one for every option and asks `shutil` for the width, which imports two compressors.
    """

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=help_width())

    def _format_action_invocation(self, action: argparse.Action) -> str:
        # What an option takes is said once, behind its last name.
        if not action.option_strings or action.nargs == 0:
            return super()._format_action_invocation(action)
        value = self._format_args(action, action.dest.upper())
        return f"{', '.join(action.option_strings)} {value}"

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        # What has lines of its own, such as a table of commands or an example, is laid out already.
        return text if "\n" in text else super()._fill_text(text, width, indent)


def help_width() -> int:
    """Columns that a line of help may have."""
    return max(_NARROWEST, _columns()) - 2


def _columns() -> int:
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and len(asked) <= _MOST_DIGITS:
        return int(asked) or _USUAL
    try:
        return os.get_terminal_size(1).columns or _USUAL
    except OSError:
        return _USUAL


class CommandParser(argparse.ArgumentParser):
    """A parser whose complaints are one line and a hint; a command may say a common option in its own way."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, conflict_handler="resolve", formatter_class=Formatter, **options)

    def format_help(self) -> str:
        """The help, with examples below it."""
        # Read only now: every run makes a parser, and few print its help.
        from reader.cli.parsing.examples import examples_of

        self._shorten_usage()
        parts = (super().format_help().rstrip("\n"), examples_of(self.prog, width=help_width()))
        return "\n\n".join(part for part in parts if part) + "\n"

    def _shorten_usage(self) -> None:
        """Say `[options]` where a terminal is too narrow for all of them beside the command's name."""
        if self.usage is None and help_width() < _WIDE_ENOUGH:
            named = (
                self._get_formatter()._format_args(action, action.dest)
                for action in self._get_positional_actions()
            )
            self.usage = " ".join(("%(prog)s\n  [options]", *(name.replace("%", "%%") for name in named)))

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse; options may stand among the words, and a word with a minus in a query is no option."""
        words = list(args or ())
        unclear = filter(_MINUS_WORD.fullmatch, takewhile("--".__ne__, words))
        if self._takes_query() and (word := next(unclear, "")):
            raise UsageError(f"{word} may be a word of the query or options; {self._remedy_for_query()}")
        namespace, left = super().parse_known_args(args, namespace)
        return namespace, self._with_late_words(namespace, left)

    def _get_value(self, action: argparse.Action, arg_string: str) -> Any:
        # A default of the environment comes through here as well, but is asked for no choice.
        if not isinstance(arg_string, Given):
            return super()._get_value(action, arg_string)
        try:
            value = super()._get_value(action, arg_string)
        except argparse.ArgumentError as error:
            raise complaint(arg_string.variable, error.message) from error
        if action.choices and value not in action.choices:
            raise complaint(arg_string.variable, f"{arg_string!r} is none of {', '.join(action.choices)}")
        return str(value) if isinstance(value, Given) else value

    def _print_message(self, message: str, file: Any = None) -> None:
        # Where `argparse` would keep silent on a full disk, help and version are answers as others are.
        from reader.cli.terminal import Terminal

        with Terminal().answer() as stream:
            stream.write(message)

    def error(self, message: str) -> NoReturn:
        """Raise the complaint for `main` to print."""
        raise UsageError(f"{message}; {self._remedy(message)}")

    def _with_late_words(self, namespace: argparse.Namespace, left: list[str]) -> list[str]:
        """Give the words behind an option to the positional that takes any number; what is left then."""
        takers = [
            action for action in self._actions if not action.option_strings and action.nargs in ("*", "+")
        ]
        if not takers:
            return left
        plain = left[: left.index("--")] if "--" in left else left
        words = [word for word in plain if word == "-" or not word.startswith("-")]
        words += left[len(plain) + 1 :]
        setattr(namespace, takers[-1].dest, [*getattr(namespace, takers[-1].dest), *words])
        return [word for word in plain if word not in words]

    def _remedy(self, message: str) -> str:
        if self._takes_query() and _TAKEN_FOR_OPTION.match(message):
            return self._remedy_for_query()
        see = f"see `{self.prog} --help`"
        choices = ", ".join(self._choices_of(message.removeprefix(_REQUIRED)))
        return f"choose from {choices}, or {see}" if choices else see

    def _choices_of(self, name: str) -> Iterable[str]:
        """What may stand for the one positional that is named, such as the actions of a command."""
        named = (action for action in self._actions if name == (action.metavar or action.dest))
        return next(named, self._actions[0]).choices or ()

    def _remedy_for_query(self) -> str:
        return f"put -- before a query with a -word, like `{self.prog} -- gas -russia`"

    def _takes_query(self) -> bool:
        return any(action.metavar == "QUERY" and not action.option_strings for action in self._actions)

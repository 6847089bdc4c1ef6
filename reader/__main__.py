"""`nutgraf` and `python -m reader`: run the command; what goes wrong is a line and a status."""

# ruff: noqa: E402

import gc

# What imports make is no garbage; looking for some every 700 objects takes a twentieth of a start.
gc.set_threshold(50_000)

from reader.untranslated import argparse

# isort: split
import atexit
import sys
from collections.abc import Sequence

from corpus.errors import CorpusError, UsageError
from corpus.own_files import module_named
from reader.cli.context import Context
from reader.cli.parsers import parser_of
from reader.cli.parsing.shared_options import NoSourceError, library_of
from reader.cli.parsing.source_lists import take_listed_sources
from reader.cli.table import COMMANDS, SCREEN, Command
from reader.cli.terminal import Terminal, close_quietly
from reader.environment import remark_on_unknown, unknown_variables, with_environment
from reader.session import Session
from reader.settings import Settings, default_library_file, load_settings, settings_file

PROGRAM = "nutgraf"
"""Tells this module from that of another distribution's package `reader`."""
FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130
PIPE_CLOSED = 141

_WITH_VALUE = ("--library", "--color")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments and return its exit status."""
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except UsageError as error:
        Terminal().error(str(error), detail=error.detail)
        return WRONG_USAGE
    except CorpusError as error:
        Terminal().error(str(error))
        return FAILED
    except BrokenPipeError:
        close_quietly()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(argv: list[str]) -> int:
    # What is left at the end goes with the process, and is not worth a search for circles.
    atexit.register(gc.freeze)
    command, rest = _split_command(argv)
    parser = parser_of(command)
    options = parser.parse_args(rest)
    take_listed_sources(options)
    settings = with_environment(
        Settings() if _mends_settings(command, options) else load_settings(settings_file())
    )
    library = library_of(options, settings.library)
    output = getattr(options, "output", "")
    appends = getattr(options, "resume", False)
    resumable = hasattr(options, "resume") and options.format == "jsonl"
    terminal = Terminal(
        color=options.color, quiet=options.quiet, output=output, appends=appends, resumable=resumable
    )
    session = Session(settings, library_path=library or default_library_file(), remark=terminal.note)
    if output:
        from reader.cli.output.outputs import refuse_to_replace

        own = (
            str(session.library_path),
            str(settings.aliases or ""),
            getattr(options, "files_from", None) or "",
        )
        refuse_to_replace(output, [*getattr(options, "sources", ()), *filter(None, own)])
    if unknown := unknown_variables():
        terminal.note(remark_on_unknown(unknown))
    try:
        status: int = module_named(command.module).run(Context(options, session, terminal))
    except NoSourceError as error:
        terminal.help(parser.format_help(), reason=str(error))
        return WRONG_USAGE
    return status


def _mends_settings(command: Command, options: argparse.Namespace) -> bool:
    """Whether the settings are to be found or mended, which must be possible while they are wrong."""
    return command.name == "config" and options.what != "show"


def _split_command(argv: list[str]) -> tuple[Command, list[str]]:
    """Take the command's name out of the arguments; options that every command takes may stand before it."""
    position = 0
    while position < len(argv) and argv[position].startswith("-") and argv[position] not in ("-", "--"):
        position += 2 if argv[position] in _WITH_VALUE else 1
    if position < len(argv) and argv[position] in COMMANDS:
        return COMMANDS[argv[position]], argv[:position] + argv[position + 1 :]
    return SCREEN, argv


if __name__ == "__main__":
    sys.exit(main())

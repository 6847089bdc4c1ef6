"""`nutgraf man [COMMAND]`: the page of the manual, shown on a terminal and printed into a pipe."""

import subprocess

from reader.cli.context import Context
from reader.cli.parsers import parser_of
from reader.cli.parsing import shared_options
from reader.cli.parsing.manual import page_of
from reader.cli.parsing.own_version import version_line
from reader.cli.table import COMMANDS, SCREEN


def run(context: Context) -> int:
    """Show the page, or print it in the language of `man`."""
    name = context.options.command
    command = COMMANDS[shared_options.known_name(name, COMMANDS, what="command")] if name else SCREEN
    page = page_of(command, version=version_line().split()[-1])
    if context.terminal.is_read_by_person:
        if not _show(page):
            context.terminal.note("no program `man` that shows it; here is the help")
            with context.terminal.answer() as stream:
                stream.write(parser_of(command).format_help())
        return 0
    with context.terminal.answer() as stream:
        stream.write(page)
    return 0


def _show(page: str) -> bool:
    try:
        return subprocess.run(["man", "-l", "-"], input=page.encode(), check=False).returncode == 0  # noqa: S607 - the user's own
    except OSError:
        return False

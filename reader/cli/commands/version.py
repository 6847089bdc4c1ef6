"""`nutgraf version`: the same as `nutgraf --version`."""

from reader.cli.context import Context
from reader.cli.parsing.own_version import version_line


def run(context: Context) -> int:
    """Print name and version."""
    with context.terminal.answer() as stream:
        stream.write(version_line())
    return 0

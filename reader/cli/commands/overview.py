"""`nutgraf overview`: the library at a glance."""

import argparse

from corpus.overview.glance import glance
from reader.cli import arguments
from reader.cli.commands.stories import open_grouped
from reader.cli.context import Context
from reader.cli.rendering.glances import FORMATS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A query and a form."""
    arguments.add_query(parser)
    arguments.add_format(parser, list(FORMATS))
    arguments.add_output(parser)


def run(context: Context) -> int:
    """Print what a look at the articles shows."""
    with open_grouped(context) as library:
        found = glance(library, " ".join(context.options.query))
    with context.terminal.answer() as stream:
        stream.writelines(FORMATS[context.options.format](found))
    return 0

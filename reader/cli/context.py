"""What a command is given to work with."""

import argparse

from corpus.named_tuples import NamedTuple
from reader.cli.terminal import Terminal
from reader.session import Session


class Context(NamedTuple):
    """One command's options, and the two things that it may use."""

    options: argparse.Namespace
    session: Session
    terminal: Terminal

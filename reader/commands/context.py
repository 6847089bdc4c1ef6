"""What a command is given to work with."""

import argparse
from dataclasses import dataclass

from reader.session import Session
from reader.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Context:
    """One command's options, and the two things that it may use."""

    options: argparse.Namespace
    session: Session
    terminal: Terminal

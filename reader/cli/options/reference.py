"""Options of the commands that tell of the program itself."""

import argparse

from reader.cli.parsing.shared_options import add_writing
from reader.cli.topics import topics

OFFER = "offer"
"""What the scripts of completion ask with; the words of the command line follow."""


def _config(parser: argparse.ArgumentParser) -> None:
    """One word: path, show, init or edit."""
    parser.add_argument(
        "what",
        choices=("path", "show", "init", "edit"),
        metavar="ACTION",
        help="path, the file's place; show, every setting and key; init, a new commented file; "
        "edit, your editor and a check",
    )


def _completion(parser: argparse.ArgumentParser) -> None:
    """The shell's name; the scripts themselves ask what may stand in a place."""
    shells = ("bash", "zsh", "fish", OFFER)
    parser.add_argument(
        "shell",
        choices=shells,
        metavar="SHELL",
        help=f"bash, zsh or fish: where the script is to be sourced; {OFFER} is for it",
    )
    parser.add_argument("words", nargs="*", metavar="WORD", help=argparse.SUPPRESS)


def _help(parser: argparse.ArgumentParser) -> None:
    """The name of a command or a topic."""
    about = "a command, or a topic: " + ", ".join(topics())
    parser.add_argument("command", nargs="?", default="", metavar="NAME", help=about)
    parser.add_argument("--no-pager", action="store_true", help="print it all at once")


def _man(parser: argparse.ArgumentParser) -> None:
    """A command's name."""
    parser.add_argument("command", nargs="?", default="", metavar="COMMAND", help="nutgraf(1) when left out")


def _version(parser: argparse.ArgumentParser) -> None:
    """Nothing of its own."""


OPTIONS = {
    "methods": add_writing,
    "labels": add_writing,
    "languages": add_writing,
    "formats": add_writing,
    "config": _config,
    "completion": _completion,
    "help": _help,
    "man": _man,
    "version": _version,
}
"""What declares the options of each command, by its name."""

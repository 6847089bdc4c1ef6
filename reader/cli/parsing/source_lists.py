"""Sources that are named in a file or on standard input, as `find -print0` prints them."""

import argparse
import os
import sys

from corpus import limits
from corpus.errors import UsageError
from corpus.type_hints import BinaryIO

STANDARD_INPUT = "-"


def add_source_lists(parser: argparse.ArgumentParser) -> None:
    """A file of names, and what stands between them."""
    parser.add_argument(
        "--files-from", metavar="FILE", help="read sources that FILE names, one a line; - for standard input"
    )
    parser.add_argument("-0", "--null", action="store_true", help="in that FILE a NUL is between names")


def take_listed_sources(options: argparse.Namespace) -> None:
    """Put the sources that a file names behind those of the command line."""
    name = getattr(options, "files_from", None)
    if name is None:
        if getattr(options, "null", False):
            raise UsageError("-0 says how --files-from FILE is written; name the FILE as well")
        return
    listed = _names(_content(name), b"\0" if options.null else b"\n")
    if name == STANDARD_INPUT and STANDARD_INPUT in (*options.sources, *listed):
        raise UsageError("standard input has the names of --files-from; it cannot be a source as well")
    options.sources = [*options.sources, *listed]


def _names(content: bytes, separator: bytes) -> list[str]:
    names = content.split(separator)
    if separator == b"\n":
        names = [name.removesuffix(b"\r") for name in names]
    # A name need not be UTF-8: it goes back to the system as it came.
    return [os.fsdecode(name) for name in names if name]


def _content(name: str) -> bytes:
    try:
        if name != STANDARD_INPUT:
            with open(name, "rb") as file:  # noqa: PTH123 - on a name with a NUL character, Path raises
                return _bounded(file, name)
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError("--files-from - reads names from a pipe, like `find . -name '*.eml' |`")
        return _bounded(sys.stdin.buffer, name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no name of a file"
        raise UsageError(f"--files-from {name}: {reason}; name a file of names") from error


def _bounded(file: BinaryIO, name: str) -> bytes:
    content = file.read(limits.SOURCE_LIST + 1)
    if len(content) > limits.SOURCE_LIST:
        most = limits.in_megabytes(limits.SOURCE_LIST)
        raise UsageError(f"--files-from {name}: larger than {most}; split it, or name the folder")
    return content

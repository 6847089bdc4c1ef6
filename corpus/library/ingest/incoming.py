"""What goes into the library: articles, and those of an export with their marks.

An export is known by its first line, whatever its name and wherever it comes from. Languages are left to the
processes that examine what is stored.
"""

import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from io import BufferedReader
from itertools import chain
from typing import BinaryIO

from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.bounded_lines import read_lines
from corpus.library.ingest.candidates import Item
from corpus.library.ingest.restoring import is_export, read_export
from corpus.limits import LINE
from corpus.sources.folder import find_files
from corpus.sources.reading import STANDARD_INPUT, ReadOptions, read_sources
from corpus.sources.streams import look_into, open_file, replayed

_DAMAGE = (OSError, EOFError, zlib.error)


def incoming(sources: Iterable[str], *, options: ReadOptions) -> Iterator[Item]:
    """What the sources hold, in order, lazily; whatever cannot be read is in its place as an error."""
    for source in sources:
        for name in _files_of(source, forced=options.format):
            if isinstance(name, SourceError):
                yield name
            else:
                yield from _read(name, options)


def _files_of(source: str, *, forced: str | None) -> Iterator[str | SourceError]:
    """The files of a folder, or the source itself."""
    if not os.path.isdir(source):  # noqa: PTH112 - on a name with a NUL character, Path raises
        yield source
        return
    # Reading an empty folder says what is wrong with it.
    files = find_files(source, forced=forced)
    yield from chain((next(files, source),), files)


def _read(name: str, options: ReadOptions) -> Iterator[Item]:
    if name == STANDARD_INPUT and sys.stdin is not None:
        return _read_stream(sys.stdin.buffer, options)
    if _is_export_file(name):
        return _read_export_file(name)
    return read_sources([name], options=options)


def _is_export_file(name: str) -> bool:
    if not os.path.isfile(name):  # noqa: PTH113 - as above
        return False
    try:
        with open_file(name, source=name) as (stream, head):
            return is_export(decode(_first_line(stream, head)))
    except (SourceError, *_DAMAGE):
        # Reading it says what is wrong with it.
        return False


def _read_export_file(name: str) -> Iterator[Item]:
    try:
        with open_file(name, source=name) as (stream, _):
            yield from _records(stream, name)
    except SourceError as error:
        yield error


def _read_stream(stdin: BinaryIO, options: ReadOptions) -> Iterator[Item]:
    try:
        stream, head = look_into(stdin, source=STANDARD_INPUT)
        first = _first_line(stream, head)
    except SourceError as error:
        yield error
        return
    except _DAMAGE:
        yield _damaged(STANDARD_INPUT)
        return
    whole = replayed(first, stream)
    if is_export(decode(first)):
        yield from _records(whole, STANDARD_INPUT)
    else:
        yield from read_sources([STANDARD_INPUT], options=options, stdin=whole)


def _first_line(stream: BufferedReader, head: bytes) -> bytes:
    """The line, empty where it is no object's."""
    return stream.readline(LINE) if head.startswith(b"{") else b""


def _records(stream: BufferedReader, name: str) -> Iterator[Item]:
    try:
        yield from read_export(read_lines(stream, source=name), source=name)
    except SourceError as error:
        yield error
    except _DAMAGE:
        yield _damaged(name)


def _damaged(name: str) -> SourceError:
    return SourceError(name, "damaged or cut off", "get it anew")

"""Reading articles from whatever a person names: files, folders, addresses, standard input.

Nothing here raises for what is outside this program: a problem takes the place of the article it is about.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader, BytesIO

from corpus import limits
from corpus.article import Article
from corpus.encoding import is_binary
from corpus.errors import SourceError, UnknownNameError
from corpus.formats.format_detection import READ, detect_format, suffix_of
from corpus.formats.guard import broken_off
from corpus.formats.known_formats import FORMATS
from corpus.formats.payload import Fields, too_long
from corpus.named_tuples import NamedTuple
from corpus.normalize import visible_name
from corpus.patience import in_time
from corpus.patterns import lazy_pattern
from corpus.sources.streams import look_into, open_file
from corpus.type_hints import BinaryIO
from corpus.value_types import replace

STANDARD_INPUT = "-"
_WEB = ("http://", "https://")
_OTHER_SCHEME = lazy_pattern(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_MAILS = ("eml", "mbox")
_WRITTEN_BY_PROGRAMS = (".ps", ".svg", ".ipynb")
"""Files of letters that are no text; `--from` has them read all the same."""

Outcome = Article | SourceError


Special = Callable[[BufferedReader, bytes, str], "tuple[BufferedReader, Iterator[Outcome] | None]"]
"""Given an opened file, its beginning and its name: the stream as it was, and what is in it if that is of a
kind that only the caller knows."""


class ReadOptions(NamedTuple):
    """How to read."""

    format: str | None = None
    """A name of `FORMATS` for all sources; told from each source where None."""
    fields: Fields = ()
    """Pairs of one of our names and the name that the data have for it."""
    language: str | None = None
    """ISO 639-1, for all articles."""
    on_open: Callable[[BinaryIO], None] | None = None
    """Told of every file when it is opened, as it is stored; for measuring how far the reading is."""
    seconds: float = limits.SECONDS
    """Of the processor's time for each article."""
    among_others: bool = False
    """Whether many addresses of the web are read at once, for which servers have rules."""
    special: Special | None = None
    """Asked before any format."""


def read_sources(
    names: Iterable[str], *, options: ReadOptions = ReadOptions(), stdin: BinaryIO | None = None
) -> Iterator[Outcome]:
    """The articles of the sources in order, read no sooner than they are asked for."""
    if options.format is not None and options.format not in FORMATS:
        raise UnknownNameError("format", options.format, FORMATS)
    for name in names:
        for outcome in _read_source(name, options, stdin):
            yield _finished(outcome, options) if isinstance(outcome, Article) else outcome


def _finished(article: Article, options: ReadOptions) -> Outcome:
    """The article in the language asked for, under a name that is safe to show."""
    if error := too_long(article):
        return error
    language, source = options.language or article.language, visible_name(article.source)
    if (language, source) == (article.language, article.source):
        return article
    return replace(article, language=language, source=source)


def _read_source(name: str, options: ReadOptions, stdin: BinaryIO | None) -> Iterator[Outcome]:
    if name == STANDARD_INPUT:
        return _guarded(_read_stream(stdin, options), name, options)
    if name.lower().startswith(_WEB):
        return _read_address(name, options)
    if "://" in name and _OTHER_SCHEME.match(name) and not os.path.lexists(name):
        return _read_remote(name, options)
    if os.path.isdir(name):  # noqa: PTH112 - on a name with a NUL character, Path raises
        return _read_folder(name, options)
    return _guarded(_read_file(name, options), name, options)


def _read_folder(name: str, options: ReadOptions) -> Iterator[Outcome]:
    from corpus.sources.folder import find_files

    found = False
    for path in find_files(name, forced=options.format):
        found = True
        if isinstance(path, SourceError):
            yield path
        else:
            yield from _guarded(_read_file(path, options), path, options)
    if not found:
        yield SourceError(name, "no articles in this folder", "`nutgraf formats` lists what can be read")


def _read_file(name: str, options: ReadOptions) -> Iterator[Outcome]:
    if not name:
        raise SourceError("''", "an empty name", "give a file, a folder or an address")
    with open_file(name, source=name, on_open=options.on_open) as (stream, head):
        yield from _read_payload(stream, head, name, options)


def _read_remote(name: str, options: ReadOptions) -> Iterator[Outcome]:
    from corpus.sources.remote import open_remote, remote_files
    from corpus.web.urls import without_user

    def read_all() -> Iterator[Outcome]:
        """What all files of the address hold."""
        for address in remote_files(name, forced=options.format):
            yield from _guarded(read_one(address), without_user(address), options)

    def read_one(address: str) -> Iterator[Outcome]:
        """What one file holds."""
        with open_remote(address) as (stream, head):
            yield from _read_payload(stream, head, without_user(address), options)

    return _guarded(read_all(), without_user(name), options)


def _read_stream(stdin: BinaryIO | None, options: ReadOptions) -> Iterator[Outcome]:
    if stdin is None and sys.stdin is None:
        raise SourceError(STANDARD_INPUT, "standard input is closed", "pipe text in or name a file")
    stream, head = look_into(stdin or sys.stdin.buffer, source=STANDARD_INPUT)
    yield from _read_payload(stream, head, STANDARD_INPUT, options)


def _read_address(name: str, options: ReadOptions) -> Iterator[Outcome]:
    from corpus.sources.address import read_address
    from corpus.web.urls import without_user

    outcomes = read_address(
        name, format=options.format, fields=options.fields, among_others=options.among_others
    )
    return _guarded(outcomes, without_user(name), options)


def _read_payload(
    stream: BufferedReader, head: bytes, source: str, options: ReadOptions, depth: int = 0
) -> Iterator[Outcome]:
    if options.special:
        stream, outcomes = options.special(stream, head, source)
        if outcomes is not None:
            yield from outcomes
            return
    name = options.format or detect_format(head, source)
    if not options.format and suffix_of(source) in _WRITTEN_BY_PROGRAMS:
        from corpus.sources.binary import unreadable_kind

        raise unreadable_kind(head, source)
    if not FORMATS[name].is_binary and is_binary(_headers(head) if name in _MAILS else head):
        yield from _read_packed(stream, head, source, options, depth)
        return
    yield from FORMATS[name].load()(stream, source=source, fields=options.fields)


def _headers(head: bytes) -> bytes:
    """What stands above a mail: the body may be in an encoding that is like no text."""
    return head[:end] if (end := head.replace(b"\r", b"").find(b"\n\n")) > 0 else head


def _read_packed(
    stream: BufferedReader, head: bytes, source: str, options: ReadOptions, depth: int
) -> Iterator[Outcome]:
    """The articles of the files in an archive; what is none is called by its name."""
    from corpus.sources.archives import is_archive, members
    from corpus.sources.binary import known_kind, unreadable_kind

    if depth >= limits.ARCHIVE_DEPTH or not is_archive(head) or known_kind(head, source):
        raise unreadable_kind(head, source)
    for member in members(stream, head, source=source):
        if isinstance(member, SourceError):
            yield member
        elif options.format or suffix_of(member[0]) in READ:
            place, data = member
            yield from _guarded(_read_member(data, place, options, depth + 1), place, options)


def _read_member(data: bytes, place: str, options: ReadOptions, depth: int) -> Iterator[Outcome]:
    stream, head = look_into(BytesIO(data), source=place)
    yield from _read_payload(stream, head, place, options, depth)


def _guarded(outcomes: Iterator[Outcome], source: str, options: ReadOptions) -> Iterator[Outcome]:
    """The outcomes, with what stops them as the last one."""
    found, faults = False, 0
    try:
        while (outcome := in_time(lambda: next(outcomes, None), source, options.seconds)) is not None:
            found = True
            yield outcome
            faults = faults + 1 if isinstance(outcome, SourceError) else 0
            if faults >= limits.FAULTS:
                problem = f"{faults:,} in a row cannot be read, and the rest is left aside"
                raise SourceError(source, problem, "check that it is the right file")
    except SourceError as error:
        yield error
    except broken_off():
        yield _damaged(source)
    except OSError as error:
        # Only the operating system gives a reason; the others are about what is compressed.
        yield (
            SourceError(source, error.strerror.lower(), "check the file")
            if error.strerror
            else _damaged(source)
        )
    except ValueError as error:
        yield SourceError(source, str(error).lower(), "check the name")
    else:
        if not found:
            yield SourceError(source, "no articles in it", "check that it is the right file")


def _damaged(source: str) -> SourceError:
    return SourceError(source, "damaged or cut off", "get it anew")

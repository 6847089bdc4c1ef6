"""The list of feeds that newsboat keeps, `~/.newsboat/urls`.

A line is an address and its tags; a tag `~Title` is the feed's title, and `query:` a question to all
articles. Here a feed stands in one folder: its first tag. Whatever cannot be taken over is named.
"""

import re
from collections.abc import Iterator

from corpus.errors import SourceError, shortened
from corpus.feeds.newsboat_filters import query_of
from corpus.feeds.subscription import Feed
from corpus.limits import FOLDER_NAME
from corpus.normalize import normalize, one_line
from corpus.value_types import Value
from corpus.web.request_error import FetchError
from corpus.web.urls import parse_url

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]\S*)')
_ESCAPED = re.compile(r"\\(.)")
_KINDS = ("http://", "https://", "query:", "exec:", "filter:", "file:")
_LONGEST_NAME = 500


class NewsboatList(Value):
    """What a list says, each address and each query once."""

    feeds: tuple[Feed, ...] = ()
    queries: tuple[tuple[str, str], ...] = ()
    """Names and queries in this program's language."""
    errors: tuple[SourceError, ...] = ()
    """What was left out."""
    is_newsboat: bool = False
    """Whether the titles were given by hand, as newsboat's are."""


def is_newsboat_list(text: str) -> bool:
    """Whether the first line that says something is one of newsboat's."""
    words = next(filter(None, map(_words, text.splitlines())), [""])
    return words[0].lower().startswith(_KINDS)


def read_newsboat_list(text: str, source: str) -> NewsboatList:
    """The feeds and queries of a list, in its order."""
    feeds: dict[str, Feed] = {}
    queries: dict[str, str] = {}
    errors = []
    for number, line in enumerate(normalize(text).split("\n"), 1):
        place = f"{source}:{number}"
        for entry in _entries(_words(line), place):
            match entry:
                case Feed():
                    feeds.setdefault(entry.url, entry)
                case SourceError():
                    errors.append(entry)
                case name, query:
                    queries.setdefault(name, query)
    return NewsboatList(tuple(feeds.values()), tuple(queries.items()), tuple(errors), is_newsboat=True)


def _words(line: str) -> list[str]:
    if line.lstrip().startswith("#"):
        return []
    found = _WORD.finditer(line)
    return [_ESCAPED.sub(r"\1", match[1]) if match[1] is not None else match[2] for match in found]


def _entries(words: list[str], place: str) -> Iterator[Feed | SourceError | tuple[str, str]]:
    if not words:
        return
    address, *tags = words
    if address.startswith("query:"):
        yield _query(address, place)
        return
    try:
        parse_url(address)
    except FetchError as error:
        shown = one_line(address)[:80]
        yield SourceError(place, f"{shown!r}: {error.problem}", "it is left out")
        return
    yield _feed(address, tags)
    folders = [tag for tag in tags if _is_folder(tag)]
    if len(folders) > 1:
        rest = shortened(", ".join(folders[1:]))
        yield SourceError(place, f"a feed has one folder, {shortened(folders[0])!r}", f"{rest} is left out")


def _feed(url: str, tags: list[str]) -> Feed:
    title = next((tag[1:] for tag in tags if tag.startswith("~")), "")
    folder = next(filter(_is_folder, tags), "")
    return Feed(url, one_line(title)[:_LONGEST_NAME], folder=one_line(folder)[:FOLDER_NAME])


def _is_folder(tag: str) -> bool:
    return not tag.startswith(("~", "!"))


def _query(address: str, place: str) -> tuple[str, str] | SourceError:
    _, name, question = (*address.split(":", 2), "", "")[:3]
    try:
        return one_line(name), query_of(question)
    except ValueError as problem:
        return SourceError(place, f"query {shortened(one_line(name), 60)!r}: {problem}", "it is left out")

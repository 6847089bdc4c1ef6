"""The formats that articles are read from.

Each has a module of its own with a function `read`, imported when it is needed.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import NamedTuple, Protocol

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.payload import Fields, Payload


class Read(Protocol):
    """What a format's module has at its top level."""

    def __call__(
        self, payload: Payload, /, *, source: str, fields: Fields = ()
    ) -> Iterator[Article | SourceError]:
        """The articles one by one; `SourceError` is raised for the whole, and yielded for one of many."""


class Format(NamedTuple):
    """A format by name."""

    name: str
    description: str
    suffixes: tuple[str, ...]
    """The endings of its files' names, in lower case."""
    module: str

    def load(self) -> Read:
        """Import the module that reads it."""
        read: Read = import_module(self.module).read
        return read


_ALL = (
    Format("text", "plain text, with a title line", (".txt", ".text", ".asc"), "corpus.formats.text"),
    Format(
        "markdown", "Markdown with front matter", (".md", ".markdown", ".mdown"), "corpus.formats.markdown"
    ),
    Format("html", "the main text of a web page", (".html", ".htm", ".xhtml"), "corpus.formats.html"),
    Format("json", "objects with title, text, date …", (".json",), "corpus.formats.json_objects"),
    Format("jsonl", "the same, one object a line", (".jsonl", ".ndjson"), "corpus.formats.json_lines"),
    Format("csv", "a row each, names in the header", (".csv",), "corpus.formats.csv_rows"),
    Format("tsv", "the same, separated by tabs", (".tsv", ".tab"), "corpus.formats.tsv_rows"),
    Format("feed", "RSS, Atom or JSON Feed", (".rss", ".atom", ".rdf", ".xml"), "corpus.formats.feed"),
    Format("epub", "an electronic book, by chapter", (".epub",), "corpus.formats.epub"),
    Format("pdf", "pages, joined", (".pdf",), "corpus.formats.pdf"),
    Format("eml", "an electronic mail", (".eml",), "corpus.formats.eml"),
    Format("mbox", "a mailbox, by message", (".mbox", ".mbx"), "corpus.formats.mbox"),
)

FORMATS: Mapping[str, Format] = {one.name: one for one in _ALL}
"""Every format by the name that `--from` takes."""

BY_SUFFIX: Mapping[str, str] = {suffix: one.name for one in _ALL for suffix in one.suffixes}
"""The format's name by the ending of a file's name."""

"""The formats that articles are read from.

Each has a module of its own with a function `read`, imported when it is needed.
"""

from collections.abc import Iterator, Mapping

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.guard import guarded
from corpus.formats.payload import Fields, Payload
from corpus.named_tuples import NamedTuple
from corpus.own_files import module_named
from corpus.type_hints import Protocol


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
    """Its place in this package."""
    is_binary: bool = False
    """Whether its bytes are no text."""
    media_types: tuple[str, ...] = ()
    """What servers call it that say precisely what they send."""
    needs: str = ""
    """The package that reads it where it does not come with nutgraf."""
    extra: str = ""
    """The extra of nutgraf that brings this package."""

    @property
    def is_installed(self) -> bool:
        """Whether all is there that reads it."""
        from importlib.util import find_spec

        return not self.needs or find_spec(self.needs) is not None

    def load(self) -> Read:
        """Import the module that reads it; whatever a parser raises there is an error of the document."""
        read: Read = module_named(f"corpus.formats.{self.module}").read

        def read_guarded(
            payload: Payload, /, *, source: str, fields: Fields = ()
        ) -> Iterator[Article | SourceError]:
            """Read, whatever a parser raises being an error of this document."""
            return guarded(read(payload, source=source, fields=fields), source)

        return read_guarded


_SECTIONS = tuple(f".{number}" for number in range(1, 9))
"""The sections of the manual, which its pages are named by."""
_ALL = (
    Format("text", "plain text, with a title line", (".txt", ".text", ".asc"), "text"),
    Format(
        "markdown",
        "Markdown with front matter",
        (".md", ".markdown", ".mdown"),
        "marked.markdown",
        media_types=("text/markdown",),
    ),
    Format("html", "the main text of a web page", (".html", ".htm", ".xhtml"), "pages.html"),
    Format("json", "objects with title, text, date …", (".json",), "records.json_objects"),
    Format(
        "jsonl",
        "the same, one object a line",
        (".jsonl", ".ndjson"),
        "records.json_lines",
        media_types=("application/x-ndjson",),
    ),
    Format(
        "csv", "a row each, names in the header", (".csv",), "records.csv_rows", media_types=("text/csv",)
    ),
    Format(
        "tsv",
        "the same, separated by tabs",
        (".tsv", ".tab"),
        "records.tsv_rows",
        media_types=("text/tab-separated-values",),
    ),
    Format(
        "feed",
        "RSS, Atom or JSON Feed",
        (".rss", ".atom", ".rdf", ".xml"),
        "feed",
        media_types=(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
        ),
    ),
    Format(
        "epub",
        "an electronic book, by chapter",
        (".epub",),
        "books.epub",
        is_binary=True,
        media_types=("application/epub+zip",),
    ),
    Format("pdf", "pages, joined", (".pdf",), "books.pdf", is_binary=True, media_types=("application/pdf",)),
    Format(
        "eml", "an electronic mail", (".eml", ".mht", ".mhtml"), "mails.eml", media_types=("message/rfc822",)
    ),
    Format("mbox", "a mailbox, by message", (".mbox", ".mbx"), "mails.mbox"),
    Format("srt", "subtitles, joined to sentences", (".srt",), "subtitles"),
    Format("vtt", "the same, of the web", (".vtt",), "subtitles"),
    Format("docx", "a document of Word", (".docx",), "office.docx", is_binary=True),
    Format("odt", "an OpenDocument text", (".odt",), "office.odt", is_binary=True),
    Format("rtf", "Rich Text Format", (".rtf",), "office.rtf"),
    Format("rst", "reStructuredText", (".rst",), "marked.rst"),
    Format("org", "an outline of Emacs", (".org",), "marked.org"),
    Format("asciidoc", "AsciiDoc", (".adoc", ".asciidoc"), "marked.asciidoc"),
    Format("tex", "the text of a LaTeX paper", (".tex", ".ltx", ".latex"), "marked.tex"),
    Format("man", "a manual page", (".man", ".mdoc", *_SECTIONS), "marked.man_page"),
    Format("warc", "a crawl, one response each", (".warc",), "pages.warc", is_binary=True),
    Format(
        "parquet",
        "rows by field names",
        (".parquet",),
        "records.parquet",
        is_binary=True,
        needs="pyarrow",
        extra="parquet",
    ),
)

FORMATS: Mapping[str, Format] = {known.name: known for known in _ALL}
"""Every format by the name that `--from` takes."""

BY_SUFFIX: Mapping[str, str] = {suffix: known.name for known in _ALL for suffix in known.suffixes}
"""The format's name by the ending of a file's name."""

BY_MEDIA_TYPE: Mapping[str, str] = {type: known.name for known in _ALL for type in known.media_types}
"""The format of a media type."""

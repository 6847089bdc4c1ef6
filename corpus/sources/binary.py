"""What is not read, called by its name, with what to do instead."""

from pathlib import PurePath

from corpus.errors import SourceError
from corpus.formats.format_detection import is_office

_BY_ENDING = {
    ".xlsx": ("a spreadsheet (XLSX)", "save it as CSV"),
    ".xls": ("a spreadsheet (XLS)", "save it as CSV"),
    ".ods": ("a spreadsheet (ODS)", "save it as CSV"),
    ".pptx": ("slides (PPTX)", "save them as PDF"),
    ".ppt": ("slides (PPT)", "save them as PDF"),
    ".odp": ("slides (ODP)", "save them as PDF"),
    ".doc": ("an old document of Word (DOC)", "save it as DOCX"),
    ".pages": ("a document of Pages", "export it as DOCX or EPUB"),
    ".ps": ("a PostScript document", "save it as PDF"),
    ".djvu": ("scanned pages (DjVu)", "save them as PDF with their text"),
    ".ipynb": ("a notebook of Jupyter", "export it as Markdown"),
    ".svg": ("a drawing (SVG)", "`nutgraf formats` lists what can be read"),
    ".mobi": ("an electronic book (MOBI)", "convert it to EPUB"),
    ".azw3": ("an electronic book (AZW3)", "convert it to EPUB"),
}
_BY_OPENING = (
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"ID3", "sound (MP3)"),
    (b"OggS", "sound (Ogg)"),
    (b"fLaC", "sound (FLAC)"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"7z\xbc\xaf", "an archive (7z)"),
    (b"Rar!", "an archive (RAR)"),
    (b"\xd0\xcf\x11\xe0", "an old document of Office"),
)
_OFFICE = ((b"xl/", ".xlsx"), (b"ppt/", ".pptx"))
_OPEN_DOCUMENT = ((b"opendocument.spreadsheet", ".ods"), (b"opendocument.presentation", ".odp"))
_OPENING = 200


def known_kind(head: bytes, name: str) -> tuple[str, str] | None:
    """What the bytes are and what to do, where they are known for something that is not read."""
    ending = PurePath(name.lower()).suffix
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    if head.startswith(b"PK"):
        return next((_BY_ENDING[known] for inside, known in _packed(head) if inside in head), None)
    if head[4:8] == b"ftyp":
        return "a film or sound (MP4)", "`nutgraf formats` lists what can be read"
    kinds = (kind for opening, kind in _BY_OPENING if head.startswith(opening))
    return next(((kind, "`nutgraf formats` lists what can be read") for kind in kinds), None)


def _packed(head: bytes) -> tuple[tuple[bytes, str], ...]:
    """What tells the kind of an archive, where it is a document and no mere heap of files."""
    if is_office(head):
        return _OFFICE
    return _OPEN_DOCUMENT if b"mimetype" in head[:_OPENING] else ()


def unreadable_kind(head: bytes, source: str) -> SourceError:
    """The error for bytes that are no text."""
    kind = known_kind(head, source)
    return SourceError(
        source, *(kind or ("not text but binary data", "`nutgraf formats` lists what can be read"))
    )

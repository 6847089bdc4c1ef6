"""RTF: the text of a document, with what its information group says of it."""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.formats.source_dates import iso_date
from corpus.limits import BRACES
from corpus.normalize import normalize, one_line
from corpus.type_hints import Any

_SAID = r"\{\\%s ([^{}]{1,1000})\}"
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_PARAGRAPHS = re.compile(r"\n+")
_UNSEEN = re.compile(r"\{\\(?:v|deleted)(?![a-z])(?!0)[^{}]{0,10000}\}")
"""A run that is hidden, or was taken out."""


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the document."""
    raw = read_whole(payload, source=source).decode("latin-1")
    if (braces := raw.count("{") + raw.count("}")) > BRACES:
        problem = f"{braces:,} braces, and {BRACES:,} are the most"
        raise SourceError(source, problem, "save it once more, as plain text")
    if not raw.lstrip().startswith("{\\rtf"):
        raise SourceError(source, "not RTF", "check that it is the right file")
    title = _said(raw, "title")
    paragraphs = [line.strip() for line in _PARAGRAPHS.split(_plain(raw))]
    text = normalize("\n\n".join(line for line in paragraphs if line and line != title))
    if not text:
        raise SourceError(source, "no text in it", "check that it is the right file")
    created = _CREATED.search(raw)
    yield Article(
        text,
        title,
        date=iso_date("-".join(part.zfill(2) for part in created.groups())) if created else None,
        author=_said(raw, "author") or None,
        source=source,
    )


def _plain(raw: str) -> str:
    from striprtf import striprtf

    convert: Any = striprtf.rtf_to_text
    plain = str(convert(_UNSEEN.sub("", raw), errors="replace"))
    # A character beyond the first plane is written as the two halves of one in UTF-16.
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _said(raw: str, name: str) -> str:
    """The title or author, whose letters may be escaped as those of the text are."""
    found = re.search(_SAID % name, raw)
    return one_line(_plain("{\\rtf1\\ansi " + found[1] + "}")) if found else ""

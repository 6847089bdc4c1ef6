"""A document that is a ZIP archive of XML: its parts, bounded, and never with entities of its own."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from xml.etree import ElementTree

from corpus.encoding import declared_charset, decode
from corpus.errors import SourceError
from corpus.formats.payload import Payload, read_whole
from corpus.limits import DOCUMENT, in_megabytes

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ElementTree.ParseError,
    ValueError,
)


@contextmanager
def opened(payload: Payload, *, source: str) -> Iterator[zipfile.ZipFile]:
    """The archive; whatever is wrong with it or its parts is a `SourceError`."""
    data = read_whole(payload, source=source)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield archive
    except _DAMAGE as error:
        raise SourceError(source, "a damaged or protected document", "open and save it anew") from error


def part(archive: zipfile.ZipFile, name: str, *, source: str) -> ElementTree.Element:
    """The root of a part; an empty element where the document has no such part."""
    if name not in archive.namelist():
        return ElementTree.Element("none")
    with archive.open(name) as stream:
        data = stream.read(DOCUMENT + 1)
    if len(data) > DOCUMENT:
        raise SourceError(source, f"larger than {in_megabytes(DOCUMENT)}", "split it into smaller files")
    text = decode(data, declared=declared_charset(data))
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise SourceError(source, "it defines entities of its own, which is not safe to read", "save it anew")
    # Without its declaration, since the characters are decoded already.
    return ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - no entities, see above


def said(root: ElementTree.Element, name: str) -> str:
    """The text of the first element of that name, whatever its namespace."""
    found = root.find(f".//{{*}}{name}")
    return (found.text or "").strip() if found is not None else ""


def local(element: ElementTree.Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]

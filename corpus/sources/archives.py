"""Archives of texts: their files one by one, in memory, bounded; nothing is ever unpacked to disk."""

import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from io import BufferedReader

from corpus.errors import SourceError
from corpus.formats.payload import read_whole
from corpus.limits import ARCHIVE, DOCUMENT, MEMBERS, in_megabytes
from corpus.normalize import one_line

ArchiveMember = tuple[str, bytes]


def is_archive(head: bytes) -> bool:
    """Whether a file that begins so, and is no document, holds files."""
    return head.startswith(b"PK\x03\x04") or head[257:262] == b"ustar"


_DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError, ValueError, OverflowError)
"""What zipfile and tarfile raise of what they cannot read, kinds of compression that they lack among it."""


def members(stream: BufferedReader, head: bytes, *, source: str) -> Iterator[ArchiveMember | SourceError]:
    """The name and the bytes of each file, in the archive's order; hidden ones are left out."""
    found = _zipped(stream, source) if head.startswith(b"PK") else _tarred(stream, source)
    size = 0
    for number, member in enumerate(found):
        size += 0 if isinstance(member, SourceError) else len(member[1])
        if number >= MEMBERS or size > ARCHIVE:
            raise SourceError(source, "more in it than can be read at once", "unpack it and name the folder")
        yield member


def _zipped(stream: BufferedReader, source: str) -> Iterator[ArchiveMember | SourceError]:
    seekable = stream if stream.seekable() else io.BytesIO(read_whole(stream, source=source))
    try:
        with zipfile.ZipFile(seekable) as archive:
            for entry in archive.infolist():
                if not entry.is_dir() and _is_wanted(entry.filename):
                    yield _unzipped(archive, entry, source)
    except _DAMAGE as error:
        raise SourceError(source, "a damaged archive", "get it anew") from error


def _unzipped(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, source: str) -> ArchiveMember | SourceError:
    place = f"{source}/{one_line(entry.filename)}"
    try:
        with archive.open(entry) as member:
            data = member.read(DOCUMENT + 1)
    except _DAMAGE as error:
        return SourceError(place, f"cannot be unpacked ({type(error).__name__})", "get it anew")
    except RuntimeError:
        return SourceError(place, "locked with a password", "unpack it with another program")
    return (place, data) if len(data) <= DOCUMENT else _too_large(place)


def _tarred(stream: BufferedReader, source: str) -> Iterator[ArchiveMember | SourceError]:
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            for entry in archive:
                if entry.isfile() and _is_wanted(entry.name):
                    place = f"{source}/{one_line(entry.name)}"
                    opened = archive.extractfile(entry) if entry.size <= DOCUMENT else None
                    yield (place, opened.read()) if opened is not None else _too_large(place)
    except (tarfile.TarError, *_DAMAGE) as error:
        raise SourceError(source, "a damaged archive", "get it anew") from error


def _too_large(place: str) -> SourceError:
    return SourceError(place, f"larger than {in_megabytes(DOCUMENT)}", "split it into smaller files")


def _is_wanted(name: str) -> bool:
    return not any(
        part.startswith((".", "__MACOSX")) for part in name.split("/") if part not in ("", ".", "..")
    )

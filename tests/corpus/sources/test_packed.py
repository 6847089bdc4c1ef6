"""Archives at their limits, and what is called by its name because it is not read."""

import io
import tarfile
import zipfile

import pytest

from corpus.errors import SourceError
from corpus.sources import archives
from corpus.sources.archives import is_archive, members
from corpus.sources.binary import known_kind, unreadable_kind


def zipped(**files: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def tarred(**files: bytes) -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
        folder = tarfile.TarInfo("folder.txt")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
    return written.getvalue()


def read(packed: bytes, *, can_go_back: bool = True) -> list[object]:
    stream = io.BytesIO(packed)
    if not can_go_back:
        stream.seekable = lambda: False  # type: ignore[method-assign]
    found = members(io.BufferedReader(stream), packed[:512], source="a")
    return [str(member) if isinstance(member, SourceError) else member for member in found]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_members_come_in_the_order_of_the_archive_without_hidden_ones(pack: type[bytes]) -> None:
    files = {"b.txt": b"B", "a.txt": b"A", ".c": b"C", "__MACOSX/d": b"D", "in/.e/f": b"F", "./g": b"G"}

    assert read(pack(**files)) == [("a/b.txt", b"B"), ("a/a.txt", b"A"), ("a/./g", b"G")]  # type: ignore[arg-type]


def test_an_archive_from_a_pipe_is_read_as_one_from_a_file() -> None:
    assert read(zipped(a=b"A"), can_go_back=False) == [("a/a", b"A")]
    assert read(tarred(a=b"A"), can_go_back=False) == [("a/a", b"A")]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_member_of_the_largest_size_is_read_and_a_larger_one_named(
    pack: type[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "DOCUMENT", 9)

    assert read(pack(a=b"A" * 9, b=b"B" * 10, c=b"C")) == [  # type: ignore[call-overload]
        ("a/a", b"A" * 9),
        "a/b: larger than 0 MB; split it into smaller files",
        ("a/c", b"C"),
    ]


@pytest.mark.parametrize(("limit", "most"), [("MEMBERS", 2), ("ARCHIVE", 20)])
def test_an_archive_of_more_than_any_is_left(limit: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, limit, most)

    assert len(read(zipped(a=b"A" * 10, b=b"B" * 10))) == 2
    with pytest.raises(
        SourceError, match=r"^a: more in it than can be read at once; unpack it and name the folder$"
    ):
        read(zipped(a=b"A" * 10, b=b"B" * 10, c=b"C"))


def test_a_member_that_is_locked_or_damaged_costs_no_other() -> None:
    locked, damaged = (bytearray(zipped(a=b"A" * 50, b=b"B")) for _ in range(2))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    damaged[damaged.index(b"A" * 50) + 9] ^= 0xFF

    assert read(bytes(locked)) == [
        "a/a: locked with a password; unpack it with another program",
        ("a/b", b"B"),
    ]
    assert read(bytes(damaged)) == ["a/a: cannot be unpacked (BadZipFile); get it anew", ("a/b", b"B")]


@pytest.mark.parametrize("packed", [zipped(a=b"A")[:-9], tarred(a=b"A" * 9_000)[:2_000]])
def test_an_archive_that_is_cut_off_is_damaged(packed: bytes) -> None:
    with pytest.raises(SourceError, match=r"^a: a damaged archive; get it anew$"):
        read(packed)


def test_archives_are_told_by_how_they_begin() -> None:
    assert is_archive(zipped(a=b"A"))
    assert is_archive(tarred(a=b"A"))
    assert not is_archive(b"ustar" + bytes(400))
    assert not is_archive(b"PK\x05\x06")


@pytest.mark.parametrize(
    ("name", "kind", "remedy"),
    [
        ("a.xls", "a spreadsheet (XLS)", "save it as CSV"),
        ("A.ODS", "a spreadsheet (ODS)", "save it as CSV"),
        ("a.ppt", "slides (PPT)", "save them as PDF"),
        ("a.odp", "slides (ODP)", "save them as PDF"),
        ("a.pages", "a document of Pages", "export it as DOCX or EPUB"),
        ("a.djvu", "scanned pages (DjVu)", "save them as PDF with their text"),
        ("a.mobi", "an electronic book (MOBI)", "convert it to EPUB"),
        ("a.azw3", "an electronic book (AZW3)", "convert it to EPUB"),
    ],
)
def test_what_is_known_by_its_ending_says_what_to_do_with_it(name: str, kind: str, remedy: str) -> None:
    assert known_kind(b"\x00", f"folder/{name}") == (kind, remedy)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG", "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0", "a picture (JPEG)"),
        (b"GIF89a", "a picture (GIF)"),
        (b"II*\x00", "a picture (TIFF)"),
        (b"MM\x00*", "a picture (TIFF)"),
        (b"ID3", "sound (MP3)"),
        (b"OggS", "sound (Ogg)"),
        (b"fLaC", "sound (FLAC)"),
        (b"\x7fELF", "a program"),
        (b"7z\xbc\xaf", "an archive (7z)"),
        (b"Rar!", "an archive (RAR)"),
        (b"\xd0\xcf\x11\xe0", "an old document of Office"),
        (b"\x00\x00\x00\x18ftypmp42", "a film or sound (MP4)"),
        (
            b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "a spreadsheet (ODS)",
        ),
        (
            b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.presentation",
            "slides (ODP)",
        ),
        (b"PK\x03\x04" + bytes(26) + b"_rels/.rels" + bytes(9) + b"ppt/slides", "slides (PPTX)"),
    ],
)
def test_what_is_known_by_its_content_is_called_so(head: bytes, kind: str) -> None:
    found = known_kind(head, "a")

    assert found is not None
    assert found[0] == kind


@pytest.mark.parametrize("head", [b"\x00\x01", b"PK\x03\x04" + bytes(26) + b"xlsx/a", b"ftyp", b""])
def test_what_nobody_knows_is_binary_data(head: bytes) -> None:
    assert known_kind(head, "a.txt") is None
    assert str(unreadable_kind(head, "a.txt")) == (
        "a.txt: not text but binary data; `nutgraf formats` lists what can be read"
    )

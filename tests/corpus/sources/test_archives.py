"""Archives of texts, and what is called by its name because it is not read."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.sources.source_reading import ReadOptions, read_sources

RIVER = b"The river rose on Monday. The town closed its bridge."
RAIN = b"Rain fell on Tuesday. The fields stood under water."


def _zip(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def _tar(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return written.getvalue()


def _read(path: Path) -> list[str]:
    return [
        outcome.text if isinstance(outcome, Article) else f"! {outcome.problem}"
        for outcome in read_sources([str(path)], options=ReadOptions())
    ]


@pytest.mark.parametrize("pack", [_zip, _tar, lambda files: gzip.compress(_tar(files))])
def test_each_text_in_an_archive_is_an_article(pack: object, tmp_path: Path) -> None:
    path = tmp_path / "stories.archive"
    path.write_bytes(pack({"a.txt": RIVER, "in/b.txt": RAIN, ".hidden.txt": RAIN, "c.bin": b"\x00"}))  # type: ignore[operator]

    assert _read(path) == [RIVER.decode(), RAIN.decode()]


def test_a_text_in_an_archive_says_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "stories.zip"
    path.write_bytes(_zip({"in/b.txt": RAIN}))

    [article] = read_sources([str(path)])

    assert article.source == f"{path}/in/b.txt"


def test_no_path_in_an_archive_leads_out_of_it(tmp_path: Path) -> None:
    path = tmp_path / "in" / "stories.zip"
    path.parent.mkdir()
    path.write_bytes(_zip({"../../evil.txt": RIVER, "/evil.txt": RAIN}))

    assert len(_read(path)) == 2
    assert sorted(tmp_path.rglob("*")) == [path.parent, path]


def test_archives_within_archives_end(tmp_path: Path) -> None:
    packed = _zip({"a.txt": RIVER})
    for _ in range(5):
        packed = _zip({"a.zip": packed})
    path = tmp_path / "deep.zip"
    path.write_bytes(packed)

    assert _read(path) == ["! not text but binary data"]


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress])
def test_what_is_compressed_is_read_through(compress: object, tmp_path: Path) -> None:
    path = tmp_path / "river.txt.x"
    path.write_bytes(compress(RIVER))  # type: ignore[operator]

    assert _read(path) == [RIVER.decode()]


def test_a_damaged_archive_loses_nothing_of_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(_zip({"a.txt": RIVER})[:60])
    (tmp_path / "b.txt").write_bytes(RAIN)

    assert _read(tmp_path) == ["! a damaged archive", RAIN.decode()]


@pytest.mark.parametrize(
    ("name", "data", "problem", "remedy"),
    [
        ("a.xlsx", _zip({"xl/workbook.xml": b"<a/>"}), "a spreadsheet (XLSX)", "save it as CSV"),
        ("a", _zip({"xl/workbook.xml": b"<a/>"}), "a spreadsheet (XLSX)", "save it as CSV"),
        ("a.pptx", _zip({"ppt/a.xml": b"<a/>"}), "slides (PPTX)", "save them as PDF"),
        (
            "a.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50),
            "an old document of Word (DOC)",
            "save it as DOCX",
        ),
        (
            "a",
            b"\x89PNG\r\n\x1a\n" + bytes(50),
            "a picture (PNG)",
            "`nutgraf formats` lists what can be read",
        ),
        (
            "a",
            b"SQLite format 3\x00" + bytes(50),
            "an SQLite database",
            "`nutgraf formats` lists what can be read",
        ),
    ],
    ids=["a spreadsheet", "a spreadsheet by its content", "slides", "old Word", "a picture", "a database"],
)
def test_what_is_not_read_is_called_by_its_name(
    name: str, data: bytes, problem: str, remedy: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)

    [error] = read_sources([str(tmp_path / name)])

    assert isinstance(error, SourceError)
    assert (error.problem, error.remedy) == (problem, remedy)


def test_a_document_of_word_in_an_archive_makes_it_no_document_of_word(tmp_path: Path) -> None:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr("a.txt", RIVER)
        archive.writestr(
            "b.docx", _zip({"[Content_Types].xml": b"<a/>", "word/document.xml": b"<a/>", "xl/": b""})
        )
        archive.writestr("c.txt", RAIN)
    (tmp_path / "all.zip").write_bytes(stored.getvalue())

    texts = [
        article.text.encode()
        for article in read_sources([str(tmp_path / "all.zip")])
        if isinstance(article, Article)
    ]

    assert texts == [RIVER, RAIN]


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.ps", "%!PS-Adobe-3.0\nshowpage\n", "a PostScript document; save it as PDF"),
        ("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>Rain</text></svg>", "a drawing (SVG)"),
        ("a.ipynb", '{"cells": [], "nbformat": 4}', "a notebook of Jupyter; export it as Markdown"),
    ],
)
def test_letters_that_are_no_text_are_called_by_their_name(
    tmp_path: Path, name: str, data: str, kind: str
) -> None:
    (tmp_path / name).write_text(data)

    [error] = read_sources([str(tmp_path / name)])

    assert kind in str(error)


@pytest.mark.parametrize("place", [6, 8, 10])  # the version asked for, flags, the kind of compression
def test_a_zip_of_another_age_is_damage_and_not_the_end(place: int, tmp_path: Path) -> None:
    data = bytearray(_zip({"a.txt": RIVER}))
    data[data.index(b"PK\x01\x02") + place] = 85
    (tmp_path / "a.zip").write_bytes(data)
    (tmp_path / "b.txt").write_bytes(RAIN)

    first, second = _read(tmp_path)
    assert second == RAIN.decode()
    assert first.startswith("! ") or first == RIVER.decode()

"""Opening files and streams: what is compressed in them, what is empty, what cannot be opened."""

import bz2
import gzip
import io
import lzma
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from corpus.errors import SourceError
from corpus.sources.folder import find_files
from corpus.sources.streams import look_into, open_file, replayed

TEXT = b"The river rose on Monday. " * 400


class Pipe(io.BytesIO):
    """A stream that cannot go back."""

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize("kind", [io.BytesIO, Pipe])
@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress, lzma.compress])
def test_all_of_a_stream_is_read_though_its_beginning_has_been_seen(
    kind: type[io.BytesIO], pack: type[bytes]
) -> None:
    stream, head = look_into(kind(pack(TEXT)), source="a")

    assert head == TEXT[:4_096]
    assert stream.read() == TEXT


def test_a_stream_is_read_from_where_it_stands() -> None:
    given = io.BytesIO(b"above" + TEXT)
    given.seek(5)

    stream, head = look_into(given, source="a")

    assert head == TEXT[:4_096]
    assert stream.read() == TEXT


def test_only_what_is_in_a_compressed_file_is_seen_once() -> None:
    stream, head = look_into(io.BytesIO(gzip.compress(gzip.compress(TEXT))), source="a")

    assert head.startswith(b"\x1f\x8b")
    assert gzip.decompress(stream.read()) == TEXT


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf\n", b"\xff\xfe", gzip.compress(b" \n")])
def test_what_holds_nothing_is_empty(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"^a: empty; check that it is the right file$"):
        look_into(io.BytesIO(data), source="a")


def test_zstandard_names_its_extra_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)

    with pytest.raises(SourceError, match=r"^a: compressed by Zstandard; install nutgraf\[zstd\]$"):
        look_into(io.BytesIO(b"\x28\xb5\x2f\xfd data"), source="a")


def test_zstandard_is_read_through_where_it_is_there() -> None:
    zstandard = pytest.importorskip("zstandard")

    stream, _ = look_into(io.BytesIO(zstandard.compress(TEXT)), source="a")

    assert stream.read() == TEXT


def test_a_stream_is_replayed_in_pieces_of_any_size() -> None:
    stream = replayed(b"abc", io.BytesIO(b"defg"))

    assert stream.readable()
    assert [stream.read(2), stream.read(2), stream.read(9), stream.read(1)] == [b"ab", b"cd", b"efg", b""]


def test_who_measures_is_told_of_the_file_as_it_is_stored(tmp_path: Path) -> None:
    packed, told = tmp_path / "a.gz", list[bytes]()
    packed.write_bytes(gzip.compress(TEXT))

    def tell(stored: BinaryIO) -> None:
        told.append(stored.read(2))
        stored.seek(0)

    with open_file(str(packed), source="a", on_open=tell) as (stream, _):
        assert stream.read() == TEXT
    assert told == [b"\x1f\x8b"]


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with (
        pytest.raises(SourceError, match=r"^a: no such file or folder; check the name$"),
        open_file(str(tmp_path / "none"), source="a"),
    ):
        pass


@pytest.mark.parametrize(
    ("names", "forced", "found"),
    [
        (["b.txt", "a.md", "c.zip"], None, ["a.md", "b.txt", "c.zip"]),
        (["a.bin", "b.TXT", ".c.txt", "d.txt.gz"], None, ["b.TXT", "d.txt.gz"]),
        (["a.bin", "b.txt", ".c.txt"], "text", ["a.bin", "b.txt"]),
        (["b/a.txt", "a.txt", ".git/c.txt", "b/.d.txt"], None, ["a.txt", "b/a.txt"]),
    ],
)
def test_a_folder_has_the_files_that_look_like_articles(
    tmp_path: Path, names: list[str], forced: str | None, found: list[str]
) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"a")

    assert list(find_files(str(tmp_path), forced=forced)) == [str(tmp_path / name) for name in found]


def test_a_folder_that_cannot_be_listed_is_told_of(tmp_path: Path) -> None:
    [outcome] = find_files(str(tmp_path / "none"))

    assert (
        str(outcome)
        == f"{tmp_path}/none: cannot be listed (no such file or directory); check its permissions"
    )


def test_a_link_to_a_folder_is_not_entered_and_one_to_a_file_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "a.txt").write_bytes(b"a")
    (folder / "b.txt").symlink_to(tmp_path / "a.txt")
    (folder / "c.txt").symlink_to(tmp_path)
    (folder / "d.txt").symlink_to(folder / "none")
    (folder / "e.txt").symlink_to(folder / "e.txt")

    first, second, third = find_files(str(folder))

    assert first == f"{folder}/b.txt"
    assert str(second) == f"{folder}/d.txt: a link that leads nowhere; mend or remove it"
    assert str(third) == f"{folder}/e.txt: a link that leads nowhere; mend or remove it"

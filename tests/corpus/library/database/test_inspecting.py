"""A file is looked at before anything is done to it: a header made by hand, byte by byte."""

import os
from pathlib import Path

import pytest

from corpus.errors import LibraryError
from corpus.library.database.migrations import APPLICATION_ID, VERSION
from corpus.library.database.opening import check_kind, inspect, writable

PAGE = 4096


def header(
    *, pages: int = 2, page_size: int = PAGE, version: int = VERSION, application: int = APPLICATION_ID
) -> bytes:
    """The first hundred bytes of a library, as SQLite describes them."""
    data = bytearray(100)
    data[:16] = b"SQLite format 3\0"
    data[16:18] = page_size.to_bytes(2, "big")
    data[28:32] = pages.to_bytes(4, "big")
    data[60:64] = version.to_bytes(4, "big")
    data[68:72] = application.to_bytes(4, "big")
    return bytes(data)


def written(path: Path, head: bytes, size: int) -> Path:
    path.write_bytes(head[:size].ljust(size, b"\0"))
    return path


@pytest.mark.parametrize(
    ("head", "size"),
    [
        (header(), 2 * PAGE),
        (header(), 3 * PAGE),
        (header(pages=1), PAGE),
        (header(version=1), 2 * PAGE),
        (header(version=0, application=0), 2 * PAGE),
        (header(pages=1, page_size=1), 65_536),
        (header(), 0),
    ],
)
def test_a_whole_library_an_old_one_and_one_that_was_just_begun_may_be_opened(
    path: Path, head: bytes, size: int
) -> None:
    inspect(written(path, head, size))


@pytest.mark.parametrize(
    ("head", "size", "problem"),
    [
        (header(), 2 * PAGE - 1, "cut short, 8,191 of 8,192 bytes are there; restore it from a copy"),
        (header(), PAGE, "cut short, 4,096 of 8,192 bytes are there"),
        (header(pages=1, page_size=1), 65_535, "cut short, 65,535 of 65,536 bytes are there"),
        (header(), 99, "not a library of nutgraf; choose another file with --library"),
        (header(), 1, "not a library of nutgraf; choose another file with --library"),
        (b"X" + header()[1:], 2 * PAGE, "not a library of nutgraf; choose another file with --library"),
        (header(application=7), 2 * PAGE, "a database of another program; choose another file"),
        (header(application=0), 2 * PAGE, "a database of another program; choose another file"),
        (
            header(version=VERSION + 1),
            2 * PAGE,
            f"newer nutgraf .its version is {VERSION + 1}, this program reads {VERSION}.; upgrade",
        ),
    ],
)
def test_what_is_none_or_torn_is_refused_with_a_remedy(
    path: Path, head: bytes, size: int, problem: str
) -> None:
    with pytest.raises(LibraryError, match=problem):
        inspect(written(path, head, size))


@pytest.mark.parametrize(("changes", "size", "is_refused"), [(b"", 99, True), (b"x", 2 * PAGE - 1, False)])
def test_changes_that_wait_beside_it_may_be_ahead_of_the_header(
    path: Path, changes: bytes, size: int, is_refused: bool
) -> None:
    written(path, header(version=VERSION + 1), size)
    path.with_name(path.name + "-wal").write_bytes(changes)

    if is_refused:
        with pytest.raises(LibraryError):
            inspect(path)
    else:
        inspect(path)


@pytest.mark.parametrize(("changes", "is_refused"), [(b"", False), (b"x", True)])
def test_an_empty_file_is_a_new_library_unless_changes_to_it_wait(
    path: Path, changes: bytes, is_refused: bool
) -> None:
    path.touch()
    path.with_name(path.name + "-wal").write_bytes(changes)

    if is_refused:
        with pytest.raises(
            LibraryError, match=f"empty, although changes to it wait in {path.name}-wal; restore"
        ):
            inspect(path)
    else:
        inspect(path)


def test_what_is_not_there_may_be_made(path: Path) -> None:
    inspect(path)


@pytest.mark.parametrize(("version", "is_newer"), [(VERSION, False), (VERSION + 1, True), (1, False)])
def test_only_a_newer_schema_is_refused(path: Path, version: int, is_newer: bool) -> None:
    if is_newer:
        with pytest.raises(LibraryError, match="upgrade nutgraf, the file was left as it is"):
            check_kind(path, APPLICATION_ID, version)
    else:
        check_kind(path, APPLICATION_ID, version)


def test_a_library_may_be_made_where_the_nearest_folder_can_be_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def access(path: Path, mode: int) -> bool:
        asked.append(path)
        return path != tmp_path / "shut"

    monkeypatch.setattr(os, "access", access)
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "there.db").touch()
    (tmp_path / "shut").mkdir()
    (tmp_path / "shut" / "there.db").touch()

    assert writable(tmp_path / "new" / "folder" / "library.db")
    assert asked == [tmp_path]
    assert writable(tmp_path / "open" / "there.db")
    assert not writable(tmp_path / "shut" / "there.db")
    assert not writable(tmp_path / "shut" / "new" / "library.db")
    monkeypatch.setattr(os, "access", lambda path, mode: path.is_dir())
    assert not writable(tmp_path / "open" / "there.db")
    assert writable(tmp_path / "open" / "new.db")

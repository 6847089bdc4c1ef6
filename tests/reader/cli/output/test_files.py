"""Files that answers go to: whole or not at all, or lines behind lines."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from reader.cli.output.files import OutputError, appended_file, device, take_up_unfinished, whole_file

whole, appended, to_device = map(contextmanager, (whole_file, appended_file, device))


def append(path: Path, text: str) -> bytes:
    """What the file holds when the text is behind it."""
    with appended(path) as stream:
        stream.write(text)
    return path.read_bytes()


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        (b"", b""),
        (b"one\n", b"one\n"),
        (b"one\ntwo\n", b"one\ntwo\n"),
        (b"one\nhal", b"one\n"),
        (b"half", b""),
        (b"one\n\n", b"one\n\n"),
        (b"one\n" + b"x" * 200_000, b"one\n"),
        (b"x" * 200_000, b""),
        (b"one\n" + b"x" * 65_535, b"one\n"),
        (b"y" * 70_000 + b"\n" + b"x" * 65_536, b"y" * 70_000 + b"\n"),
    ],
    ids=range(10),
)
def test_half_a_line_that_an_interrupted_run_has_left_is_cut_off(
    before: bytes, kept: bytes, tmp_path: Path
) -> None:
    (tmp_path / "out").write_bytes(before)

    assert append(tmp_path / "out", "more\n") == kept + b"more\n"


def test_a_file_that_is_not_there_yet_is_begun(tmp_path: Path) -> None:
    assert append(tmp_path / "out", "one\n") == b"one\n"


def test_every_line_is_in_the_file_when_the_next_is_written(tmp_path: Path) -> None:
    with appended(tmp_path / "out") as stream:
        stream.write("one\n")
        assert (tmp_path / "out").read_bytes() == b"one\n"
        stream.write("two\n")


def test_what_cannot_be_appended_to_says_that_the_same_command_goes_on(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="the same command goes on from there"):
        append(tmp_path, "one\n")


def test_a_file_appears_under_its_name_when_all_is_written(tmp_path: Path) -> None:
    with whole(tmp_path / "out") as stream:
        stream.write("one\n")
        assert not (tmp_path / "out").exists()

    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("out", "one\n")]


def test_an_error_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("before")

    with suppress(ZeroDivisionError), whole(tmp_path / "out") as stream:
        stream.write("half")
        raise ZeroDivisionError

    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("out", "before")]


@pytest.mark.parametrize("answer", ["", "\n", "[]\n", "[]"])
def test_an_answer_of_nothing_replaces_nothing(answer: str, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("before")
    with whole(tmp_path / "out") as stream:
        stream.write(answer)

    assert (tmp_path / "out").read_text() == "before"


@pytest.mark.parametrize("answer", ["a", "[1]", "é\n", "[]\n\n\n[]"])
def test_the_shortest_answer_is_one(answer: str, tmp_path: Path) -> None:
    with whole(tmp_path / "out") as stream:
        stream.write(answer)

    assert (tmp_path / "out").read_text() == answer


@pytest.fixture
def _mask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_mask")
def test_a_new_file_may_be_read_by_whom_the_system_says(tmp_path: Path) -> None:
    with whole(tmp_path / "out") as stream:
        stream.write("one\n")

    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o640


def test_a_link_leads_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "real").write_text("before")
    (tmp_path / "link").symlink_to(tmp_path / "deep" / "real")
    with whole(tmp_path / "link") as stream:
        stream.write("one\n")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "deep" / "real").read_text() == "one\n"


def test_a_folder_that_there_is_not_is_said_with_what_to_do(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="No such file or directory; choose another place for --output"),
        whole(tmp_path / "gone" / "out"),
    ):
        pass


def test_of_what_stopped_runs_have_left_the_latest_is_taken_up(tmp_path: Path) -> None:
    for number, name in enumerate(
        (".out.aaaaaaaa", ".out.bbbbbbbb", ".out.cc", ".out2.dddddddd", "out.eeeeeeee")
    ):
        (tmp_path / name).write_text(name)
        os.utime(tmp_path / name, (number, number))
    take_up_unfinished(tmp_path / "out")

    assert (tmp_path / "out").read_text() == ".out.bbbbbbbb"
    assert not (tmp_path / ".out.bbbbbbbb").exists()
    assert (tmp_path / ".out.cc").exists()


def test_where_nothing_was_left_nothing_is_taken_up(tmp_path: Path) -> None:
    take_up_unfinished(tmp_path / "out")
    take_up_unfinished(tmp_path / "gone" / "out")

    assert list(tmp_path.iterdir()) == []


def test_a_device_is_written_to_as_it_comes() -> None:
    with to_device(Path(os.devnull)) as stream:
        stream.write("one\n")

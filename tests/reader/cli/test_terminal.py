"""The streams: atomic files, no escape sequences, colour only where it belongs."""

import sys
from io import StringIO
from pathlib import Path

import pytest

from reader.cli.output.files import OutputError
from reader.cli.terminal import Terminal


def test_a_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "answer.txt"

    with Terminal(output=str(target)).answer() as stream:
        stream.write("alpha\n")
        assert not target.exists()

    assert target.read_text() == "alpha\n"


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "answer.txt"
    target.write_text("old\n")

    with pytest.raises(ZeroDivisionError), Terminal(output=str(target)).answer() as stream:
        stream.write(f"half {1 / 0}")

    assert target.read_text() == "old\n"
    assert list(tmp_path.iterdir()) == [target]


def test_an_answer_through_a_link_keeps_the_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.txt", tmp_path / "link.txt"
    target.write_text("old")
    link.symlink_to(target)

    with Terminal(output=str(link)).answer() as stream:
        stream.write("new")

    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_folder_that_does_not_exist_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="choose another place"),
        Terminal(output=str(tmp_path / "none" / "answer.txt")).answer(),
    ):
        pass


def test_messages_never_carry_escape_sequences(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().error("bad \x1b]0;title\x07name\u202e.txt")

    said = capsys.readouterr().err
    assert said.startswith("nutgraf: bad")
    assert not {"\x1b", "\x07", "\u202e"} & set(said)


def test_quiet_keeps_remarks_back_but_not_errors(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal(quiet=True)
    terminal.note("a remark")
    terminal.error("an error")

    assert capsys.readouterr().err == "nutgraf: an error\n"


@pytest.mark.parametrize(("color", "colored"), [("always", True), ("never", False), ("auto", False)])
def test_colour_is_for_terminals_or_for_those_who_insist(color: str, colored: bool) -> None:
    assert Terminal(color=color).is_colored is colored


def test_a_folder_is_no_place_for_an_answer(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="choose another place"),
        Terminal(output=str(tmp_path)).answer(),
    ):
        pass


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where there is a device that is full")
def test_a_full_device_is_said_in_a_line() -> None:
    with (
        pytest.raises(OutputError, match="No space left"),
        Terminal(output="/dev/full").answer() as stream,
    ):
        stream.write("alpha\n")


def test_a_file_takes_what_is_no_character(tmp_path: Path) -> None:
    target = tmp_path / "answer.txt"

    with Terminal(output=str(target)).answer() as stream:
        stream.write("\udce9\n")

    assert target.read_text() == "\\udce9\n"


def test_without_standard_error_nothing_is_said_in_the_answer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr", None)
    terminal = Terminal()

    terminal.error("an error")
    terminal.progress("half")

    assert capsys.readouterr().out == ""


def test_a_file_that_can_only_be_read_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "answer.txt"
    target.write_text("old\n")
    target.chmod(0o444)
    # For root, who may write to any.
    monkeypatch.setattr("os.access", lambda *_: False)

    with pytest.raises(OutputError, match="can only be read"), Terminal(output=str(target)).answer():
        pass

    assert target.read_text() == "old\n"


class _Screen(StringIO):
    def isatty(self) -> bool:
        return True


def test_what_a_package_of_others_writes_aside_does_not_steer_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = _Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    terminal = Terminal()

    sys.stderr.write("odd address \x1b]0;owned\x07\x9b31m\n")
    terminal.progress("one of two")
    Terminal().error("all is well")

    assert screen.getvalue() == "odd address ]0;owned31m\n\r\x1b[Kone of twonutgraf: all is well\n"

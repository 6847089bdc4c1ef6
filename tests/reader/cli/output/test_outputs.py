"""Where an answer goes, and over what it never goes."""

import os
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.output.files import take_up_unfinished, whole_file

STORY = "The river rose on Monday. The town closed its bridge. Trains ran again on Friday."


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "stories" / "river.txt"
    path.parent.mkdir()
    path.write_text(STORY)
    return path


@pytest.mark.parametrize("command", ["summarize", "entities", "digest", "show"])
def test_an_answer_never_replaces_its_source(
    command: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main([command, str(story), "--output", str(story)])

    assert (status, story.read_text()) == (2, STORY)
    assert "which is read; name another file" in capsys.readouterr().err


def test_a_link_to_the_source_is_the_source(story: Path, tmp_path: Path) -> None:
    soft, hard = tmp_path / "soft.txt", tmp_path / "hard.txt"
    soft.symlink_to(story)
    os.link(story, hard)

    assert main(["summarize", str(story), "--output", str(soft)]) == 2
    assert main(["summarize", str(hard), "--output", str(story)]) == 2
    assert main(["summarize", str(story.parent), "--output", str(soft)]) == 2
    assert story.read_text() == STORY


@pytest.mark.parametrize("form", ["plain", "json", "jsonl"])
def test_nothing_is_put_in_place_when_nothing_was_answered(form: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("as it was")

    status = main(["summarize", str(tmp_path / "nosuch.txt"), "--format", form, "--output", str(kept)])

    assert (status, kept.read_text()) == (1, "as it was")
    assert list(tmp_path.iterdir()) == [kept]


def test_the_mode_of_a_replaced_file_is_kept(story: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("as it was")
    kept.chmod(0o640)

    assert main(["summarize", str(story), "--output", str(kept)]) == 0
    assert kept.stat().st_mode & 0o777 == 0o640
    assert kept.read_text().startswith("The river")


def interrupt_behind(text: str, path: Path, *, stays: bool) -> None:
    with suppress(KeyboardInterrupt), contextmanager(whole_file)(path, stays_unfinished=stays) as stream:
        stream.write(text)
        raise KeyboardInterrupt


def test_what_an_interrupt_leaves_of_a_resumable_file_is_taken_up(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"

    interrupt_behind("{}\n", out, stays=True)

    assert not out.exists()
    take_up_unfinished(out)
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    assert out.read_text() == "{}\n"


@pytest.mark.parametrize(("stays", "text"), [(True, ""), (False, "{}\n")])
def test_nothing_else_is_left_of_an_interrupted_file(stays: bool, text: str, tmp_path: Path) -> None:
    interrupt_behind(text, tmp_path / "out", stays=stays)

    assert list(tmp_path.iterdir()) == []


def test_what_is_finished_is_not_replaced_by_what_is_not(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("whole\n")
    (tmp_path / ".out.abcdefgh").write_text("half")

    take_up_unfinished(tmp_path / "out")

    assert (tmp_path / "out").read_text() == "whole\n"


def test_an_answer_never_replaces_what_standard_input_reads(story: Path) -> None:
    program = [sys.executable, "-m", "nutgraf", "summarize", "-", "--output", str(story)]
    with story.open("rb") as stream:
        ended = subprocess.run(program, stdin=stream, capture_output=True, check=False, text=True)

    assert (ended.returncode, story.read_text()) == (2, STORY)
    assert "is standard input itself" in ended.stderr


def test_an_answer_never_replaces_the_list_of_its_sources(story: Path, tmp_path: Path) -> None:
    names = tmp_path / "names"
    names.write_text(f"{story}\n")

    assert main(["summarize", "--files-from", str(names), "--output", str(names)]) == 2
    assert names.read_text() == f"{story}\n"

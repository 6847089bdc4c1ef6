"""Where an answer goes, and over what it never goes."""

import os
from pathlib import Path

import pytest

from reader.__main__ import main

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

"""An interrupted batch goes on where it stopped, in the same file."""

import json
from pathlib import Path

import pytest

from reader.__main__ import main


@pytest.fixture
def stories(tmp_path: Path) -> list[str]:
    texts = [f"Rain fell on town {number % 7}. It stopped." for number in range(30)]
    lines = [json.dumps({"title": f"T{number % 3}", "text": text}) for number, text in enumerate(texts)]
    lines[5] = '{"title": "no text"}'
    (tmp_path / "many.jsonl").write_text("\n".join(lines) + "\n")
    return [str(tmp_path / "gone.txt"), str(tmp_path / "many.jsonl")]


def run(command: str, stories: list[str], file: Path, *more: str) -> int:
    return main([command, *stories, "-f", "jsonl", "-o", str(file), "--resume", *more])


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("command", ["summarize", "entities"])
def test_what_is_left_is_answered_once(command: str, jobs: str, stories: list[str], tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    run(command, stories, file, "-j", jobs)
    whole = file.read_bytes()
    lines = whole.splitlines(keepends=True)

    cuts = (0, len(lines[0]) - 1, len(lines[0]), len(whole) // 2, len(whole) - 1, len(whole))
    # Where it was cut is the file's affair, whoever made it: one cut is enough for several processes.
    for cut in cuts if jobs == "1" else cuts[3:4]:
        file.write_bytes(whole[:cut])

        assert run(command, stories, file, "-j", jobs) == 1
        assert file.read_bytes() == whole


def test_what_a_killed_run_has_left_is_gone_on_with(stories: list[str], tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    run("summarize", stories, file)
    whole = file.read_bytes()
    file.unlink()
    left = tmp_path / ".answers.jsonl.x7_kqz0a"
    left.write_bytes(b"old")
    left.write_bytes(whole[: len(whole) // 2])

    run("summarize", stories, file)

    assert file.read_bytes() == whole
    assert not left.exists()


def test_new_sources_are_added_behind(stories: list[str], story: Path, tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    run("summarize", stories, file)
    before = file.read_bytes()

    run("summarize", [str(story), *stories], file)

    assert file.read_bytes().startswith(before)
    assert len(file.read_bytes().splitlines()) == len(before.splitlines()) + 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-f", "csv", "-o", "a"], "use --format jsonl"),
        (["-f", "jsonl"], "name it with --output"),
        (["-f", "jsonl", "-o", "a", "--only", "title"], "without --only"),
    ],
)
def test_what_cannot_be_gone_on_with(
    options: list[str], said: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["summarize", str(story), "--resume", *options]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("content", ["Dear diary\n", '{"article": {}, "entities": []}\n', "[]\n"])
def test_another_file_is_left_as_it_is(
    content: str, stories: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "diary").write_text(content)

    assert run("summarize", stories, tmp_path / "diary") == 2
    assert (tmp_path / "diary").read_text() == content
    assert "line 1 is no record with sentences" in capsys.readouterr().err


def test_articles_with_an_address_are_known_again(tmp_path: Path) -> None:
    record = {
        "title": "T",
        "text": "Rain fell. It stopped.",
        "url": "https://a.example/1",
        "publisher": "News",
    }
    (tmp_path / "one.jsonl").write_text(json.dumps(record) + "\n")
    file = tmp_path / "answers.jsonl"

    for _ in range(2):
        assert run("summarize", [str(tmp_path / "one.jsonl")], file, "-j", "1") == 0

    assert file.read_text().count("\n") == 1

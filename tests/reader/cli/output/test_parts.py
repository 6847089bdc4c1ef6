"""Answers in parts: whole files, a manifest, and going on behind them."""

import json
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.output import parts
from reader.cli.rendering.answer_shapes import AnswerPiece


@pytest.fixture
def stories(tmp_path: Path) -> str:
    file = tmp_path / "many.jsonl"
    records = [
        {
            "title": f"T{number % 3}",
            "text": f"Rain fell on town {number % 7}. It stopped.",
            "url": "https://a.example/",
        }
        for number in range(25)
    ]
    lines = [json.dumps(record) for record in records]
    lines[5] = '{"title": "no text"}'
    file.write_text("\n".join(lines) + "\n")
    return str(file)


def in_parts(folder: Path) -> str:
    manifest = json.loads((folder / "manifest.json").read_text())
    assert sorted(file.name for file in folder.iterdir()) == ["manifest.json", *manifest["parts"]]
    return "".join((folder / name).read_text() for name in manifest["parts"])


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("command", ["summarize", "entities"])
def test_parts_together_are_the_one_file(command: str, jobs: str, stories: str, tmp_path: Path) -> None:
    one, folder = tmp_path / "one.jsonl", tmp_path / "answers"

    assert main([command, stories, "-j", "1", "-f", "jsonl", "-o", str(one)]) == 1
    assert main([command, stories, "-j", jobs, "-o", f"{folder}/", "--part-size", "10"]) == 1

    assert in_parts(folder) == one.read_text()
    manifest = json.loads((folder / "manifest.json").read_text())
    assert len(manifest["parts"]) == 3
    assert manifest["complete"]


def test_what_was_stopped_leaves_whole_parts_and_is_gone_on_with(
    stories: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["summarize", stories, "-j", "1", "-o", f"{tmp_path}/answers/", "--part-size", "10"]
    write = parts.PartsFolder.write

    def interrupted(self: parts.PartsFolder, pieces: Iterator[AnswerPiece]) -> None:
        def until_stopped() -> Iterator[AnswerPiece]:
            for number, piece in enumerate(pieces):
                if number == 13:
                    raise KeyboardInterrupt
                yield piece

        write(self, until_stopped())

    with monkeypatch.context() as patch:
        patch.setattr(parts.PartsFolder, "write", interrupted)
        assert main(command) == 130
    assert in_parts(tmp_path / "answers").count("\n") == 13
    assert not json.loads((tmp_path / "answers" / "manifest.json").read_text())["complete"]

    # What a kill leaves besides is a file that nobody lists.
    (tmp_path / "answers" / ".part-00002.jsonl.unfinished").write_text("{")
    assert main(command) == 1
    (tmp_path / "answers" / ".part-00002.jsonl.unfinished").unlink(missing_ok=True)

    main(["summarize", stories, "-j", "1", "-f", "jsonl", "-o", str(tmp_path / "one.jsonl")])
    assert in_parts(tmp_path / "answers") == (tmp_path / "one.jsonl").read_text()
    main([*command[:4], "-o", f"{tmp_path}/at-once/", "--part-size", "10"])
    names = sorted(path.name for path in (tmp_path / "at-once").iterdir())
    assert sorted(path.name for path in (tmp_path / "answers").iterdir()) == names
    for name in names:
        assert (tmp_path / "answers" / name).read_bytes() == (tmp_path / "at-once" / name).read_bytes()


@pytest.mark.parametrize("moment", range(1, 7))
def test_an_interrupt_at_any_moment_of_writing_doubles_nothing(
    moment: int, stories: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["summarize", stories, "--output", f"{tmp_path}/parts/", "--part-size", "2", "-j", "1", "-q"]
    main([*command[:2], "--output", str(tmp_path / "one.jsonl"), "-f", "jsonl", "-j", "1", "-q"])
    kept, calls = os.fsync, count(1)

    def interrupted(descriptor: int) -> None:
        kept(descriptor)
        if next(calls) == moment:
            raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    main(command)
    monkeypatch.undo()

    assert main(command) == 1
    assert in_parts(tmp_path / "parts") == (tmp_path / "one.jsonl").read_text()


def test_the_same_again_adds_nothing_and_other_options_are_refused(
    stories: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["summarize", stories, "-j", "1", "-o", f"{tmp_path}/answers/"]
    main(command)
    before = in_parts(tmp_path / "answers")

    main(command)
    assert in_parts(tmp_path / "answers") == before
    assert main([*command, "-n", "1"]) == 2
    assert "parts of another batch (options); name a new folder" in capsys.readouterr().err


def test_a_folder_with_other_files_is_left_alone(
    stories: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["summarize", stories, "-o", str(tmp_path)]) == 2
    assert "a folder with other files" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["many.jsonl"]


@pytest.mark.parametrize("command", ["summarize", "entities"])
def test_parquet_has_the_records_and_is_gone_on_with(command: str, stories: str, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    arguments = [command, stories, "-j", "1", "-f", "parquet", "-o", f"{tmp_path}/p/", "--part-size", "10"]
    main(arguments)
    main([command, stories, "-j", "1", "-f", "jsonl", "-o", str(tmp_path / "one.jsonl")])
    last = tmp_path / "p" / "part-00002.parquet"
    whole = last.read_bytes()
    manifest = tmp_path / "p" / "manifest.json"
    last.unlink()
    manifest.write_text(manifest.read_text().replace(',\n  "part-00002.parquet"', ""))

    assert main(arguments) == 1

    assert last.read_bytes() == whole
    records = [
        row
        for file in sorted((tmp_path / "p").glob("*.parquet"))
        for row in parquet.read_table(file).to_pylist()
    ]
    expected = list(map(json.loads, (tmp_path / "one.jsonl").read_text().splitlines()))
    assert [record["article"]["title"] for record in records] == [
        record["article"]["title"] for record in expected
    ]
    part = "sentences" if command == "summarize" else "entities"
    assert [[one["text"] for one in record[part]] for record in records] == [
        [one["text"] for one in record[part]] for record in expected
    ]


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        (["-f", "parquet"], "Parquet is written in parts; name a folder"),
        (["-f", "csv", "-o", "new/"], "parts hold JSON Lines or Parquet"),
        (["--template", "{title}", "-o", "new/"], "parts hold whole records"),
    ],
)
def test_what_cannot_be_is_said(
    more: list[str], complaint: str, stories: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["summarize", stories, *more]) == 2
    assert complaint in capsys.readouterr().err

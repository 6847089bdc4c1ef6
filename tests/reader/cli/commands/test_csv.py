"""CSV of every command that writes it: a cell for each column, whatever the row."""

import csv
import io
import json
from pathlib import Path

import pytest

from reader.__main__ import main

TEXT = "Anna Berg opened a bridge in Oslo on Monday. It cost $2 billion. Nobody was hurt in the city of Oslo."
COMMANDS = (
    "summarize {} --format csv",
    "entities {} --format csv",
    "digest {} --format csv",
    "show {} --format csv",
    "stories {} --format csv",
    "list --format csv",
    "search bridge --format csv",
    "entity Anna --format csv",
    "names --format csv",
    "stories --format csv",
    "overview --format csv",
    "graph --format csv",
    "export --format csv",
)


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    file = tmp_path / "stories.jsonl"
    days = ("2023-03-18", "2023-03-19")
    records = [{"title": f"Bridge, {day}", "date": day, "text": TEXT} for day in days]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    assert main(["add", str(file), "--jobs", "1"]) == 0
    return file


@pytest.mark.parametrize("command", COMMANDS)
def test_every_row_has_a_cell_for_each_column(
    command: str, stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(command.format(stories).split()) == 0

    columns, *rows = csv.reader(io.StringIO(capsys.readouterr().out))
    assert rows
    assert {len(row) for row in rows} == {len(columns)}

"""Commands on a library part of which is damaged."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from corpus.library.query import row_fetching
from corpus.listings.listing import Row
from tests.reader.cli.commands.conftest import Run


def test_articles_that_damage_has_taken_are_counted(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jsonl").write_text('{"title": "A", "text": "One."}\n{"title": "B", "text": "Two."}\n')
    run("add", str(tmp_path / "a.jsonl"))
    whole = row_fetching._selected

    def torn(connection: sqlite3.Connection, numbers: Sequence[int]) -> tuple[Row, ...]:
        if 2 in numbers:
            error = sqlite3.DatabaseError("the page is torn")
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error
        return whole(connection, numbers)

    monkeypatch.setattr(row_fetching, "_selected", torn)
    status, out, err = run("list")

    assert status == 1
    assert [line.split()[0] for line in out.splitlines()] == ["@2", "@1"]
    assert "1 article damaged; `nutgraf library repair`" in err

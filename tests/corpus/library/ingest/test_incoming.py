"""An export is told from other files by its first line, wherever it is read from."""

import json
from pathlib import Path

import pytest

from corpus.article import Article, Span
from corpus.errors import SourceError
from corpus.library.ingest.incoming import incoming
from corpus.library.stored_article import Record
from corpus.sources.source_reading import ReadOptions

LINE = json.dumps(
    {
        "text": "Rain fell.",
        "identity": "01",
        "marks": {"read": True, "starred": False, "position": 0, "highlights": [[0, 4]]},
    }
)


@pytest.mark.parametrize("name", ["export.jsonl", "export.json", "export.txt", "export"])
def test_an_export_comes_with_its_marks_whatever_its_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text(f"{LINE}\n{LINE}\n")

    first, second = incoming([str(file)], options=ReadOptions())

    assert isinstance(first, Record)
    assert first.marks.highlights == (Span(0, 4),)
    assert first == second


def test_other_records_are_articles(tmp_path: Path) -> None:
    file = tmp_path / "stories.jsonl"
    file.write_text('{"text": "Rain fell."}\n{"text": "Sun shone."}\n')

    items = list(incoming([str(file)], options=ReadOptions()))

    assert [item.text for item in items if isinstance(item, Article)] == ["Rain fell.", "Sun shone."]


def test_a_text_that_begins_with_a_brace_is_a_text(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text("{Rain} fell on the town, and nobody went out.")

    (item,) = incoming([str(file)], options=ReadOptions())

    assert isinstance(item, Article)
    assert item.text == "{Rain} fell on the town, and nobody went out."


def test_sources_are_read_in_turn_and_a_missing_one_is_told_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain fell on the town.")
    (tmp_path / "c.jsonl").write_text(f"{LINE}\nnothing\n")

    items = list(
        incoming([str(tmp_path / name) for name in ("a.txt", "b.txt", "c.jsonl")], options=ReadOptions())
    )

    assert [type(item) for item in items] == [Article, SourceError, Record, SourceError]
    assert "b.txt" in str(items[1])
    assert "c.jsonl:2: not a line of an export" in str(items[3])

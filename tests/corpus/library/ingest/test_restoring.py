"""Reading an export back: everything that is sound, nothing that is not."""

import json
from typing import Any

import pytest

from corpus.article import Span
from corpus.errors import SourceError
from corpus.library.exporting import as_jsonl
from corpus.library.ingest.restoring import is_export, read_export
from corpus.library.stored_article import Marks, Record

MARKS: dict[str, Any] = {"read": False, "starred": True, "position": 2, "highlights": [[0, 3]]}
LINE: dict[str, Any] = {"text": "Rain fell.", "identity": "01ff", "marks": MARKS}


def read(**changes: Any) -> Record:
    (record,) = read_export([json.dumps({**LINE, **changes})], source="export.jsonl")
    assert isinstance(record, Record)
    return record


def test_little_is_needed() -> None:
    record = read()

    assert record.article.text == "Rain fell."
    assert (record.article.title, record.article.source, record.article.language) == ("", "-", "")
    assert (record.article.date, record.article.author, record.article.url) == (None, None, None)
    assert record.marks == Marks(starred=True, position=2, highlights=(Span(0, 3),))
    assert (record.identity, record.added) == (b"\x01\xff", None)


@pytest.mark.parametrize(
    ("position", "kept"), [(-1, 0), (0, 0), (9, 9), (10, 10), (11, 10), ("3", 3), (3.9, 3), (True, 1)]
)
def test_a_place_lies_in_the_text(position: object, kept: int) -> None:
    assert read(marks={**MARKS, "position": position}).marks.position == kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([[0, 10]], (Span(0, 10),)),
        ([[0, 11]], ()),
        ([[-1, 3]], ()),
        ([[3, 3]], ()),
        ([[4, 3]], ()),
        ([[4, 6], [0, 2]], (Span(4, 6), Span(0, 2))),
        ([], ()),
    ],
)
def test_a_highlight_lies_in_the_text(given: list[list[int]], kept: tuple[Span, ...]) -> None:
    assert read(marks={**MARKS, "highlights": given}).marks.highlights == kept


@pytest.mark.parametrize(
    ("added", "moment"),
    [
        ("2024-03-01T00:00:00+00:00", 1_709_251_200),
        ("2024-03-01T01:00:00+01:00", 1_709_251_200),
        (None, None),
        ("", None),
    ],
)
def test_the_moment_at_which_an_article_came_is_kept(added: str | None, moment: int | None) -> None:
    assert read(added=added).added == moment


@pytest.mark.parametrize(
    ("known", "source", "publisher"),
    [
        ({"source": "The Post", "origin": "a.txt"}, "a.txt", "The Post"),
        ({"source": "a.txt", "origin": "a.txt"}, "a.txt", ""),
        ({"source": "a.example", "origin": "x.jsonl", "url": "https://www.a.example/1"}, "x.jsonl", ""),
        ({"source": "The Post"}, "The Post", ""),
        ({"source": "The Post", "origin": None}, "The Post", ""),
        ({"origin": "a.txt"}, "a.txt", ""),
        ({}, "-", ""),
    ],
)
def test_who_published_it_is_kept_where_the_article_does_not_tell(
    known: dict[str, str], source: str, publisher: str
) -> None:
    article = read(**known).article

    assert (article.source, article.publisher) == (source, publisher)


def test_every_line_is_made_fit_for_a_terminal() -> None:
    article = read(
        text="a\r\nb\x1b[31m",
        title="t\nx",
        author="\x07Ann",
        url="https://a.example/\x00",
        language="e\nn",
        tags=["a\nb", 7],
    ).article

    assert (article.text, article.title, article.author) == ("a\nb", "t x", "Ann")
    assert (article.url, article.language, article.tags) == ("https://a.example/", "e n", ("a b", "7"))


@pytest.mark.parametrize(
    "changes",
    [
        {"text": 7},
        {"title": ["x"]},
        {"date": 2024},
        {"tags": "a"},
        {"tags": None},
        {"identity": "xyz"},
        {"identity": 7},
        {"added": "soon"},
        {"added": 7},
        {"marks": None},
        {"marks": []},
        {"marks": {}},
        {"marks": {**MARKS, "highlights": None}},
        {"marks": {**MARKS, "highlights": [[1, 2, 3]]}},
        {"marks": {**MARKS, "highlights": [["a", "b"]]}},
        {"marks": {**MARKS, "position": "far"}},
        {"marks": {**MARKS, "position": None}},
        {"marks": {**MARKS, "position": float("inf")}},
        {"marks": {"read": 1, "starred": 1, "position": 1}},
    ],
)
def test_what_is_no_record_is_an_error_and_the_others_are_read(changes: dict[str, Any]) -> None:
    good = json.dumps(LINE)
    bad = json.dumps({**LINE, **changes})

    first, wrong, last = read_export([good, bad, good], source="e.jsonl")

    assert isinstance(first, Record)
    assert first == last
    assert str(wrong) == "e.jsonl:2: not a line of an export; export the library once more"


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    lines = ["", json.dumps(LINE), "  ", "{"]

    record, wrong = read_export(lines, source="e.jsonl")

    assert isinstance(record, Record)
    assert isinstance(wrong, SourceError)
    assert wrong.source == "e.jsonl:4"


def test_what_was_read_is_written_as_it_was() -> None:
    record = read(
        title="Rain", tags=["a"], origin="a.txt", source="The Post", added="2024-03-01T00:00:00+00:00"
    )
    (line,) = as_jsonl([record])

    (again,) = read_export([line], source="again.jsonl")

    assert again == record


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        (json.dumps(LINE), True),
        (json.dumps({"text": 1, "marks": 1, "identity": 1, "more": 1}), True),
        (json.dumps({"text": "", "marks": {}}), False),
        (json.dumps({"text": "", "identity": ""}), False),
        (json.dumps({"marks": {}, "identity": ""}), False),
        (json.dumps(["text", "marks", "identity"]), False),
        ('"text marks identity"', False),
        ("", False),
    ],
)
def test_an_export_is_known_by_three_fields(line: str, is_one: bool) -> None:
    assert is_export(line) is is_one

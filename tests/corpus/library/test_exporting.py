import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.article import Article, Span
from corpus.errors import SourceError
from corpus.library.exporting import EXPORTS
from corpus.library.ingest.adding import Added
from corpus.library.ingest.restoring import is_export, read_export
from corpus.library.query.query import QueryError
from corpus.library.store import Library

Make = Callable[..., Article]
UNMARKED = '{"read": 0, "starred": 0, "position": 0, "highlights": []}'


@pytest.fixture
def library(library: Library, make: Make) -> Library:
    library.add(
        [
            make("One <b>two</b>.\n\nThree.", "First & last", date="2023-03-18", id="1", tags=("a", "b")),
            make('Only, a "file".', source="story.txt"),
        ]
    )
    library.marks.mark_read(["@1"])
    library.marks.star(["@2"])
    library.marks.highlight("@1", Span(4, 7))
    library.marks.remember_position("@1", 6)
    return library


def _export(library: Library, format_: str, query: str = "") -> str:
    return "".join(EXPORTS[format_](library.records(query)))


def test_an_export_is_read_back_without_loss(library: Library, tmp_path: Path) -> None:
    lines = _export(library, "jsonl").splitlines()
    with Library.open(tmp_path / "other.db") as other:
        result = other.add(read_export(lines, source="export.jsonl"))

        assert result == Added(added=2)
        assert _export(other, "jsonl").splitlines() == lines


def test_an_article_from_an_export_is_still_the_article_of_its_file(
    library: Library, make: Make, tmp_path: Path
) -> None:
    lines = _export(library, "jsonl").splitlines()
    with Library.open(tmp_path / "other.db") as other:
        other.add(read_export(lines, source="export.jsonl"))

        assert other.add([make("Only an edited file.", source="story.txt")]) == Added(updated=1)


def test_an_export_read_into_its_own_library_brings_lost_marks_back(library: Library) -> None:
    lines = _export(library, "jsonl").splitlines()
    library.marks.unstar(["@2"])
    library.marks.untag(["@1"], ["a"])

    result = library.add(read_export(lines, source="export.jsonl"))

    assert result == Added(updated=2)
    assert _export(library, "jsonl").splitlines() == lines
    assert library.add(read_export(lines, source="export.jsonl")) == Added(unchanged=2)


def test_highlights_come_back_to_their_words_in_other_lines(
    library: Library, make: Make, tmp_path: Path
) -> None:
    lines = _export(library, "jsonl", "is:highlighted").splitlines()
    with Library.open(tmp_path / "other.db") as other:
        other.add([make("One\n\n<b>two</b>. Three.", "First & last", source="other.txt")])

        other.add(read_export(lines, source="export.jsonl"))

        assert other.marks.of("@1").highlights == (Span(5, 8),)


def test_only_what_matches_is_exported(library: Library) -> None:
    assert len(_export(library, "jsonl", "is:starred").splitlines()) == 1


def test_a_wrong_query_is_told_before_anything_is_exported(library: Library) -> None:
    with pytest.raises(QueryError):
        library.records("is:lost")


def test_an_export_is_told_from_other_files(library: Library) -> None:
    line = _export(library, "jsonl").splitlines()[0]

    assert is_export(line)
    for other in ("", "{", "[]", '{"title": "x", "text": "y"}', "[" * 100_000):
        assert not is_export(other)


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        "{}",
        '{"text": 7, "marks": {}, "identity": ""}',
        '{"text": "x", "identity": "zz", "marks": ' + UNMARKED + "}",
        '{"text": "x", "identity": "", "marks": ' + UNMARKED.replace("[]", "[[1]]") + "}",
        '{"text": "x", "identity": "", "tags": 7, "marks": null}',
        '{"text": "x", "identity": "", "added": "yesterday", "marks": null}',
    ],
)
def test_a_line_that_is_no_record_is_an_error_in_its_place(line: str) -> None:
    (error,) = read_export(["", line], source="export.jsonl")

    assert isinstance(error, SourceError)
    assert str(error).startswith("export.jsonl:2: ")


def test_marks_outside_of_the_text_are_dropped(library: Library) -> None:
    marks = '{"read": 1, "starred": 0, "position": 99, "highlights": [[0, 2], [3, 99], [2, 1], [-3, 1]]}'
    line = f'{{"text": "A new text.", "language": "en", "identity": "", "marks": {marks}}}'

    library.add(read_export([line], source="export.jsonl"))

    restored = library.marks.of("@3")
    assert (restored.position, restored.highlights) == (11, (Span(0, 2),))


def test_a_hostile_export_is_made_harmless(library: Library) -> None:
    text = '"text": "A \\u001b[31mred text.", "title": "x\\ny", "language": "en"'
    line = f'{{{text}, "identity": "", "marks": {UNMARKED}}}'

    library.add(read_export([line], source="export.jsonl"))

    article = library.article("@3")
    assert (article.title, article.text) == ("x y", "A red text.")


def test_csv_has_a_row_for_each_article(library: Library) -> None:
    table = list(csv.DictReader(io.StringIO(_export(library, "csv"))))

    assert [row["title"] for row in table] == ["First & last", ""]
    assert table[0]["tags"] == "a,b"
    assert (table[0]["read"], table[1]["starred"]) == ("1", "1")
    assert table[1]["text"] == 'Only, a "file".'


def test_html_shows_text_as_text_and_highlights_as_marks(library: Library) -> None:
    page = _export(library, "html")

    assert "<h1>First &amp; last</h1>" in page
    assert "<p>One <mark>&lt;b&gt;</mark>two&lt;/b&gt;.</p>\n<p>Three.</p>" in page


def test_markdown_has_front_matter(library: Library) -> None:
    text = _export(library, "markdown", "is:read")

    assert text.startswith('---\ntitle: "First & last"\ndate: "2023-03-18"\n')
    assert "# First & last\n\nOne **<b>**two" in text

"""Tables and lines of records, as spreadsheets and programs write them."""

import sys
from collections.abc import Iterable, Iterator
from types import ModuleType

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.records import bounded_lines, csv_rows, json_lines, json_objects, parquet, tsv_rows


def shown(outcomes: Iterable[Article | SourceError]) -> list[str]:
    return [
        f"{outcome.title}: {outcome.text}" if isinstance(outcome, Article) else f"! {outcome}"
        for outcome in outcomes
    ]


@pytest.mark.parametrize(
    "table",
    [
        "title,text\nRain,It fell.\n",
        "title;text\nRain;It fell.\n",
        "title|text\nRain|It fell.\n",
        "title\ttext\nRain\tIt fell.\n",
        "sep=;\ntitle;text\nRain;It fell.\n",
        "\ufeffsep=,\r\ntitle,text\r\nRain,It fell.\r\n",
        "\ufefftitle,text\r\n\r\nRain,It fell.\r\n",
        "Title , TEXT\nRain,It fell.\n",
        "title,te\x00xt\nRain,It \x00fell.\n",
        "text,title\nIt fell.,Rain\n",
        "title,text\nRain,It fell.,,\n",
        '"title","text"\n"Rain","It fell."\n',
    ],
)
def test_a_row_is_an_article_however_its_table_is_written(table: str) -> None:
    assert shown(csv_rows.read(table.encode(), source="a")) == ["Rain: It fell."]


def test_the_delimiter_that_a_file_says_goes_before_what_its_header_has() -> None:
    table = "sep=|\ntitle,a|text\nRain|It fell, they say.\n"

    assert shown(csv_rows.read(table.encode(), source="a")) == [": It fell, they say."]


def test_a_cell_may_hold_lines_and_quotation_marks() -> None:
    table = 'title,text\n"Rain, ""heavy""","It fell.\n\nIt stopped."\n'

    assert shown(csv_rows.read(table.encode(), source="a")) == ['Rain, "heavy": It fell.\n\nIt stopped.']


def test_semicolons_of_a_text_without_marks_stay_in_it() -> None:
    assert shown(csv_rows.read(b"title;text\nRain;It fell; it stopped.\n", source="a")) == [
        "Rain: It fell; it stopped."
    ]


def test_a_row_of_more_cells_than_names_is_an_error_in_its_place() -> None:
    table = "text,title\nIt fell.,Rain\nIt, they say, fell.,Rain\n,Snow\n"

    assert shown(csv_rows.read(table.encode(), source="a")) == [
        "Rain: It fell.",
        "! a, row 3: 4 cells under a header of 2; put the text that holds commas within quotation marks",
        "! a, row 4: 'text' is empty; name another field with --field text=NAME",
    ]


def test_a_header_alone_has_no_articles() -> None:
    assert shown(csv_rows.read(b"title,text\n", source="a")) == []
    assert shown(tsv_rows.read(b"", source="a")) == []


def test_what_is_no_table_is_an_error_that_says_where_to_look() -> None:
    with pytest.raises(SourceError, match=r"^a: not a table \(new-line.*check its quotation marks$"):
        list(csv_rows.read(b"title,text\nRain,It\rfell.\n", source="a"))


def test_tabs_alone_part_the_values_of_a_file_of_tabs() -> None:
    assert shown(tsv_rows.read(b"title\ttext\nRain, snow\tIt fell; it stopped.\n", source="a")) == [
        "Rain, snow: It fell; it stopped."
    ]


def test_a_line_has_an_end_and_one_byte_more_is_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_lines, "LINE", 20)

    assert list(bounded_lines.read_lines(b"a" * 19 + b"\n" + b"b" * 20, source="a")) == [
        "a" * 19 + "\n",
        "b" * 20,
    ]
    with pytest.raises(
        SourceError, match=r"^a: a line in it has no end; give each article a line of its own$"
    ):
        list(bounded_lines.read_lines(b"a" * 21, source="a"))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-8"])
def test_lines_are_told_in_any_width_of_characters(encoding: str) -> None:
    lines = [
        line.lstrip("\ufeff")
        for line in bounded_lines.read_lines("one\ntwo ü\n".encode(encoding), source="a")
    ]

    assert lines == ["one\n", "two ü\n"]


def test_blank_lines_count_for_the_place_of_an_error_and_are_none() -> None:
    data = b'\n \n{"text": "It fell."}\n\n{"title": "Rain"}\n'

    assert shown(json_lines.read(data, source="a")) == [
        ": It fell.",
        "! a, line 5: no 'text' in it, only title; name the field with --field text=NAME",
    ]


@pytest.mark.parametrize(
    "name", ["articles", "items", "stories", "documents", "docs", "results", "entries", "posts", "data"]
)
def test_an_object_may_hold_a_list_of_articles(name: str) -> None:
    data = f'{{"total": 2, "{name}": [{{"text": "It fell."}}, {{"text": "It stopped."}}]}}'

    assert shown(json_objects.read(data.encode(), source="a")) == [": It fell.", ": It stopped."]


@pytest.mark.parametrize("data", ['{"text": "It fell.", "data": [1]}', '{"text": "It fell.", "items": []}'])
def test_a_list_of_no_articles_is_a_value_like_any_other(data: str) -> None:
    assert shown(json_objects.read(data.encode(), source="a")) == [": It fell."]


def test_an_empty_list_has_no_articles() -> None:
    assert shown(json_objects.read(b"[]", source="a")) == []


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b'{"text": ', "not JSON at line 1, column 10; check that it is complete"),
        (b'{"text":\n "a" b', "not JSON at line 2, column 6; check that it is complete"),
        (b"[" * 100_000, "nested too deeply; no article is like that"),
        (b'{"text": ' + b"9" * 5_000 + b"}", "a number in it is too long; no article is like that"),
    ],
)
def test_what_is_wrong_with_json_is_said_with_its_place(data: bytes, problem: str) -> None:
    with pytest.raises(SourceError) as raised:
        list(json_objects.read(data, source="a"))

    assert str(raised.value) == f"a: {problem}"


def test_rows_of_parquet_are_articles_and_errors_in_their_places(monkeypatch: pytest.MonkeyPatch) -> None:
    class Batch:
        def __init__(self, *rows: object) -> None:
            self.rows = rows

        def to_pylist(self) -> list[object]:
            return list(self.rows)

    class ParquetFile:
        def __init__(self, stream: object) -> None:
            self.stream = stream

        def iter_batches(self, *, batch_size: int) -> Iterator[Batch]:
            assert 1 < batch_size < 100_000
            yield Batch({"headline": "Rain", "body": "It fell."}, {"body": None})
            yield Batch({"body": "It stopped."})

    package, inside = ModuleType("pyarrow"), ModuleType("pyarrow.parquet")
    inside.ParquetFile = ParquetFile  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pyarrow", package)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", inside)

    assert shown(parquet.read(b"PAR1", source="a")) == [
        "Rain: It fell.",
        "! a, row 2: 'body' is null; name another field with --field text=NAME",
        ": It stopped.",
    ]

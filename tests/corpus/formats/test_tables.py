import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.records import csv_rows, tsv_rows


def titles(rows: str) -> list[str]:
    return [
        row.title if isinstance(row, Article) else f"! {row.source}"
        for row in csv_rows.read(rows.encode(), source="a")
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "|", "\t"])
def test_the_header_tells_the_delimiter(delimiter: str) -> None:
    assert titles(f"title{delimiter}text\nOne{delimiter}He came.\n") == ["One"]


def test_a_line_of_excel_tells_the_delimiter() -> None:
    assert titles("sep=;\ntitle;text\nOne, two;He came.\n") == ["One, two"]


def test_a_row_without_a_text_is_an_error_in_its_place() -> None:
    assert titles("title,text\nOne,He came.\nTwo\nThree,He left.\n") == ["One", "! a, row 3", "Three"]


def test_values_may_hold_lines_and_delimiters() -> None:
    [article] = csv_rows.read(b'title,text\r\n"A, b","He\r\ncame."\r\n', source="a")

    assert isinstance(article, Article)
    assert (article.title, article.text) == ("A, b", "He\ncame.")


def test_a_field_is_found_under_another_name() -> None:
    [article] = tsv_rows.read(
        b"head\tstory\nA\tHe came.\n", source="a", fields=(("text", "story"), ("title", "head"))
    )

    assert isinstance(article, Article)
    assert (article.title, article.text) == ("A", "He came.")


def test_a_value_without_an_end_is_an_error() -> None:
    with pytest.raises(SourceError):
        list(csv_rows.read(b'title,text\nA,"' + b"x" * 21_000_000, source="a"))


def test_a_header_that_is_none_is_an_error_too() -> None:
    with pytest.raises(SourceError, match="not a table"):
        titles("title\rtext\nOne,He came.\n")

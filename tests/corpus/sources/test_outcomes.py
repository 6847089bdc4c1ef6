"""What takes the place of an article that cannot be read, and how long one may be."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import limits
from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.payload import too_long
from corpus.sources import source_reading
from corpus.sources.source_reading import Outcome, ReadOptions, read_sources


def said(article: Article) -> str:
    return str(too_long(article) or "").partition(":")[2].partition(";")[0].strip()


def test_an_article_of_the_most_characters_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TEXT", 1_200)

    assert said(Article("a" * 1_000, "b" * 200)) == ""
    assert said(Article("a" * 1_000, "b" * 201)) == "an article of 1,201 characters, and 1,200 is the most"


def test_bytes_are_counted_where_letters_are_more_than_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TEXT_BYTES", 1_200)

    assert said(Article("é" * 600)) == ""
    assert said(Article("é" * 601)) == "an article of 1,202 bytes, and 1,200 is the most"
    assert said(Article("a" * 1_201)) == ""


@pytest.mark.parametrize("end", list(".!?。！？।"))
def test_ends_of_sentences_are_counted_in_every_script(end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ENDS", 1_000)

    assert said(Article("a" * 1_000 + end * 1_000)) == ""
    assert (
        said(Article("a" * 1_000 + end * 1_001))
        == "an article of 1,001 ends of sentences, and 1,000 are the most"
    )


def test_an_article_that_is_too_long_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LINES", 3)

    assert too_long(Article("a\nb\nc", source="a.txt")) is None
    assert str(too_long(Article("a\nb\nc\nd", source="a.txt"))) == (
        "a.txt: an article of 4 lines, and 3 are the most; split it into smaller files"
    )


def outcomes(*given: object) -> Iterator[Outcome]:
    for outcome in given:
        if isinstance(outcome, Exception) and not isinstance(outcome, SourceError):
            raise outcome
        yield outcome  # type: ignore[misc]


def guarded(*given: object) -> list[str]:
    found = source_reading._guarded(outcomes(*given), "a.txt", ReadOptions(seconds=0))
    return [outcome.text if isinstance(outcome, Article) else str(outcome) for outcome in found]


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (EOFError(), "a.txt: damaged or cut off; get it anew"),
        (OSError("not a gzip file"), "a.txt: damaged or cut off; get it anew"),
        (OSError(21, "Is a directory"), "a.txt: is a directory; check the file"),
        (ValueError("Embedded null byte"), "a.txt: embedded null byte; check the name"),
    ],
)
def test_what_stops_a_source_comes_last_and_loses_nothing_before_it(error: Exception, line: str) -> None:
    assert guarded(Article("One."), error) == ["One.", line]


def test_a_source_of_nothing_is_an_error_and_one_of_errors_is_not_two() -> None:
    assert guarded() == ["a.txt: no articles in it; check that it is the right file"]
    assert guarded(SourceError("b", "gone", "let it be")) == ["b: gone; let it be"]


def test_faults_in_a_row_end_a_source_and_an_article_between_them_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "FAULTS", 3)
    fault = SourceError("a.txt, row", "empty", "fill it")

    assert len(guarded(fault, fault, Article("One."), fault, fault)) == 5
    assert guarded(fault, fault, fault, Article("One."))[3:] == [
        "a.txt: 3 in a row cannot be read, and the rest is left aside; check that it is the right file"
    ]


def test_only_the_headers_of_a_mail_tell_whether_it_is_text() -> None:
    mail = b"From: a@b.example\r\nSubject: Rain\r\n\r\n" + b"It fell." + bytes(40)

    [article] = read_sources(["-"], stdin=io.BytesIO(mail))

    assert isinstance(article, Article)
    assert article.title == "Rain"


def test_a_caller_may_take_what_only_it_knows(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine")
    (tmp_path / "b.txt").write_text("yours")

    def special(
        stream: io.BufferedReader, head: bytes, name: str
    ) -> tuple[io.BufferedReader, Iterator[Outcome] | None]:
        return stream, iter([Article(name.rpartition("/")[2])]) if head == b"mine" else None

    found = read_sources([str(tmp_path)], options=ReadOptions(special=special))

    assert [article.text for article in found if isinstance(article, Article)] == ["a.txt", "yours"]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("", "'': an empty name; give a file, a folder or an address"),
        ("a\x00b", "a\x00b: embedded null byte; check the name"),
        ("none.txt", "none.txt: no such file or folder; check the name"),
        (
            "nothing://a",
            "nothing://a: an address that is not http, https, s3, gs or hdfs; save what is there as a file",
        ),
    ],
)
def test_a_name_that_names_nothing_is_one_line(name: str, line: str) -> None:
    assert [str(outcome) for outcome in read_sources([name])] == [line]


def test_a_file_called_like_an_address_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x:").mkdir()
    (tmp_path / "x:" / "a.txt").write_text("It fell.")

    assert [outcome.text for outcome in read_sources(["x://a.txt"]) if isinstance(outcome, Article)] == [
        "It fell."
    ]


def test_a_language_that_is_given_goes_before_what_an_article_says() -> None:
    data = b'{"text": "It fell.", "language": "de"}'

    [said_so] = read_sources(["-"], stdin=io.BytesIO(data))
    [given] = read_sources(["-"], stdin=io.BytesIO(data), options=ReadOptions(language="fr"))

    assert isinstance(said_so, Article)
    assert isinstance(given, Article)
    assert (said_so.language, given.language) == ("de", "fr")

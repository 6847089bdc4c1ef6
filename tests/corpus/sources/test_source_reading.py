import gzip
import json
import os
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import SourceError, UnknownNameError
from corpus.sources.source_reading import ReadOptions, read_sources


def said(outcomes: Iterable[Article | SourceError]) -> list[str]:
    """The text of each article, the problem of each error."""
    return [outcome.text if isinstance(outcome, Article) else f"! {outcome.problem}" for outcome in outcomes]


def read(*names: Path | str, **options: object) -> list[str]:
    return said(read_sources([str(name) for name in names], options=ReadOptions(**options)))  # type: ignore[arg-type]


def test_sources_are_read_in_order_and_carry_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("He left.")
    (tmp_path / "a.txt").write_text("He came.")
    names = [str(tmp_path / "b.txt"), str(tmp_path / "a.txt")]

    outcomes = list(read_sources(names))

    assert [outcome.source for outcome in outcomes] == names
    assert said(outcomes) == ["He left.", "He came."]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x00" * 100, "not text but binary data"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture (PNG)"),
        (b"PK\x03\x04" + bytes(100), "a damaged archive"),
        (b"date 2023-03-18 A title alone\n", "no text in it"),
        (gzip.compress(b"He came. " * 1000, mtime=0)[:-20], "damaged or cut off"),
        (b"\x1f\x8b nonsense", "damaged or cut off"),
    ],
)
def test_a_bad_file_is_one_error_and_the_rest_goes_on(tmp_path: Path, data: bytes, problem: str) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    (tmp_path / "good.txt").write_text("He came.")

    assert read(tmp_path / "bad.txt", tmp_path / "good.txt") == [f"! {problem}", "He came."]


@pytest.mark.parametrize("name", ["missing.txt", "a\x00b.txt", "", "x" * 300])
def test_a_name_without_a_file_is_one_error(tmp_path: Path, name: str) -> None:
    [error] = read_sources([str(tmp_path / name) if name else ""])

    assert isinstance(error, SourceError)
    assert error.remedy


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He came.")
    (tmp_path / "a.txt").chmod(0)

    assert read(tmp_path / "a.txt") == ["! not readable"]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"]
)
def test_any_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Er fuhr über die Brücke.".encode(encoding))

    assert read(tmp_path / "a.txt") == ["Er fuhr über die Brücke."]


def test_one_wrong_byte_does_not_spoil_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Он приехал в понедельник".encode() + b"\xff.")

    assert read(tmp_path / "a.txt") == ["Он приехал в понедельник\ufffd."]


def test_a_folder_is_walked_in_name_order_without_hidden_and_unknown_files(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.md", "c.jpg", ".hidden.txt", ".git/x.txt", "d"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"This is {name} of the folder.")

    assert read(tmp_path) == [f"This is {name} of the folder." for name in ("a.md", "b/1.txt", "b/2.txt")]


def test_a_folder_that_leads_back_to_itself_is_walked_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He came.")
    (tmp_path / "again").symlink_to(tmp_path)

    assert read(tmp_path) == ["He came."]


def test_a_folder_without_articles_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff")

    assert read(tmp_path) == ["! no articles in this folder"]


def test_compressed_files_are_read_through(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b'{"text": "He came."}\n{"text": "He left."}\n'))

    assert read(tmp_path) == ["He came.", "He left."]


def test_what_a_small_file_swells_to_is_limited(tmp_path: Path) -> None:
    bomb = gzip.compress(b" he came." * 2_300_000, compresslevel=1)
    (tmp_path / "a.txt.gz").write_bytes(bomb)

    assert read(tmp_path / "a.txt.gz") == ["! larger than 20 MB"]


def test_standard_input_is_read_once_from_a_stream_that_cannot_go_back() -> None:
    readable, writable = os.pipe()
    with os.fdopen(writable, "wb") as writing:
        writing.write(b'{"text": "He came."}\n{"text": "He left."}\n')

    with os.fdopen(readable, "rb") as stdin:
        assert said(read_sources(["-"], stdin=stdin)) == ["He came.", "He left."]


def test_standard_input_may_be_compressed() -> None:
    assert said(read_sources(["-"], stdin=BytesIO(gzip.compress(b"He came.")))) == ["He came."]


def test_a_compressed_file_may_come_through_a_pipe() -> None:
    reading, writing = os.pipe()
    os.write(writing, gzip.compress(b"He came.", mtime=0))
    os.close(writing)

    with os.fdopen(reading, "rb") as stdin:
        assert said(read_sources(["-"], stdin=stdin)) == ["He came."]


def test_a_forced_format_overrides_what_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "He came."}')

    assert read(tmp_path / "a.json", format="text") == ['{"text": "He came."}']


def test_an_unknown_format_is_refused_with_the_names_of_all() -> None:
    with pytest.raises(UnknownNameError, match="choose from text, markdown"):
        list(read_sources(["-"], options=ReadOptions(format="word"), stdin=BytesIO(b"a")))


def test_a_language_that_is_given_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Er kam.")

    [article] = read_sources([str(tmp_path / "a.txt")], options=ReadOptions(language="de"))

    assert isinstance(article, Article)
    assert article.language == "de"


def test_fields_are_passed_on(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"story": "He came."}')

    assert read(tmp_path / "a.json", fields=(("text", "story"),)) == ["He came."]


def test_many_articles_are_read_no_sooner_than_they_are_asked_for(tmp_path: Path) -> None:
    line = json.dumps({"text": "He came."}) + "\n"
    (tmp_path / "a.jsonl").write_text(line * 50_000 + "{never reached")

    outcomes = read_sources([str(tmp_path / "a.jsonl")])

    assert next(outcomes).source.endswith("a.jsonl")


def test_a_file_with_an_ending_that_lies_is_read_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("<!doctype html><html><body><p>He came.</p></body></html>")

    assert read(tmp_path / "a.txt") == ["He came."]


@pytest.mark.parametrize("name", ["ftp://example.org/story.txt", "file:///etc/hostname"])
def test_an_address_of_another_kind_is_never_taken_for_a_file(name: str) -> None:
    (error,) = read_sources([name])

    assert isinstance(error, SourceError)
    assert "not http" in str(error)


@pytest.mark.parametrize("target", ["a.txt", "nowhere.txt"])
def test_a_link_to_nothing_is_told_of_and_ends_nothing(tmp_path: Path, target: str) -> None:
    (tmp_path / "a.txt").symlink_to(target)
    (tmp_path / "b.txt").write_text("He came.")

    assert read(tmp_path) == ["! a link that leads nowhere", "He came."]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\x1b[31mb.txt", "a\\x1b[31mb.txt"),
        ("a\x9bb\n.txt", "a\\x9bb\\x0a.txt"),
        ("a\u202eb.txt", "a\\u202eb.txt"),
        ("a\udce9b.txt", "a\\xe9b.txt"),
        ("né  \u3000 नौ.txt", "né  \u3000 नौ.txt"),
    ],
)
def test_a_name_is_carried_in_a_form_that_is_safe_to_show(tmp_path: Path, name: str, shown: str) -> None:
    (tmp_path / name).write_text("He came.")

    [article] = read_sources([str(tmp_path / name)])

    assert article.source == str(tmp_path / shown)


def test_a_closed_standard_input_is_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)

    assert read("-") == ["! standard input is closed"]


def test_the_scheme_of_an_address_may_be_in_capitals() -> None:
    [problem] = read("HTTP://127.0.0.1:1/")

    assert problem == "! the server cannot be reached"

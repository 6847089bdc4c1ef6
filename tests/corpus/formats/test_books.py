import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.books import epub, pdf

Make = Callable[..., bytes]
LONG = "<p>" + "The minister came to town and left. " * 10 + "</p>"


def test_each_chapter_of_a_book_is_an_article_and_the_cover_is_none(make_epub: Make) -> None:
    book = make_epub(
        {"cover.xhtml": "<h1>Tales</h1>", "1.xhtml": f"<h2>One</h2>{LONG}", "2.xhtml": f"<h2>Two</h2>{LONG}"}
    )

    articles = list(epub.read(book, source="a"))

    assert [article.title for article in articles] == ["Tales · One", "Tales · Two"]
    assert {(article.author, article.date, article.language) for article in articles} == {
        ("Ann Lee", "2023-03-18", "en")
    }


def test_a_chapter_that_fills_the_memory_is_refused_and_the_others_are_read(make_epub: Make) -> None:
    book = make_epub({"1.xhtml": "a" * 21_000_000, "2.xhtml": LONG})

    error, article = epub.read(book, source="a")

    assert isinstance(error, SourceError)
    assert "too large" in error.problem
    assert isinstance(article, Article)


def test_a_chapter_of_unfinished_headings_is_read_in_no_time(make_epub: Make) -> None:
    book = make_epub({"1.xhtml": LONG + "<h1" * 133_000})

    assert list(epub.read(book, source="a"))


def test_a_damaged_chapter_is_an_error_in_its_place(make_epub: Make) -> None:
    book = bytearray(make_epub({"1.xhtml": LONG, "2.xhtml": LONG}))
    book[book.index(b"1.xhtml") + 20] ^= 0xFF

    error, article = epub.read(bytes(book), source="a")

    assert isinstance(error, SourceError)
    assert isinstance(article, Article)


def test_a_book_with_entities_of_its_own_is_refused(make_epub: Make) -> None:
    book = make_epub({"1.xhtml": LONG}, package='<!DOCTYPE p [<!ENTITY a "b">]><package>&a;</package>')

    with pytest.raises(SourceError, match="entities"):
        list(epub.read(book, source="a"))


def test_a_missing_chapter_is_an_error_in_its_place(make_epub: Make) -> None:
    package = (
        "<package><manifest><item id='a' href='../../etc/passwd'/><item id='b' href='b'/></manifest>"
        "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>"
    )

    error, article = epub.read(make_epub({"b": LONG}, package=package), source="a")

    assert isinstance(error, SourceError)
    assert error.problem == "missing from the book"
    assert isinstance(article, Article)


def test_a_chapter_named_again_and_again_is_read_once(make_epub: Make) -> None:
    package = (
        "<package><manifest><item id='a' href='a'/></manifest>"
        + "<spine>"
        + "<itemref idref='a'/>" * 5_000
        + "</spine></package>"
    )

    assert len(list(epub.read(make_epub({"a": LONG}, package=package), source="a"))) == 1


def test_chapters_that_are_too_large_together_are_refused(
    make_epub: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(epub, "DOCUMENT", 1_000)

    with pytest.raises(SourceError, match="larger than"):
        list(epub.read(make_epub({f"{number}.x": LONG for number in range(4)}), source="a"))


def test_short_chapters_are_chapters(make_epub: Make) -> None:
    poem = "<h1>Poem</h1><p>The bridge is long, the river is deep.</p>"

    articles = list(epub.read(make_epub({f"{number}.x": poem for number in range(3)}), source="a"))

    assert [article.text for article in articles] == ["The bridge is long, the river is deep."] * 3


def test_a_half_title_goes_to_the_chapter_after_it(make_epub: Make) -> None:
    book = make_epub({"0.x": "<h1>Part One</h1><p>Spring</p>", "1.x": f"<h2>One</h2>{LONG}"})

    [article] = epub.read(book, source="a")

    assert article.title == "Tales · Part One · One"
    assert article.text.startswith("Spring\n\nThe minister")


def test_what_comes_last_is_not_lost_for_its_length(make_epub: Make) -> None:
    *_, article = epub.read(make_epub({"1.x": LONG, "2.x": "<p>To Ben</p>"}), source="a")

    assert isinstance(article, Article)
    assert article.text == "To Ben"


@pytest.mark.parametrize("fallback", ["", "fallback='t'", "fallback='p'"])
def test_a_picture_in_the_order_of_reading_gives_way_to_its_fallback(make_epub: Make, fallback: str) -> None:
    package = (
        f"<package><manifest><item id='p' href='p.svg' media-type='image/svg+xml' {fallback}/>"
        "<item id='f' href='f.otf' media-type='font/otf'/><item id='t' href='t' media-type='text/html'/>"
        "</manifest><spine><itemref idref='p'/><itemref idref='f'/></spine></package>"
    )

    articles = list(
        epub.read(make_epub({"p.svg": LONG, "f.otf": LONG, "t": LONG}, package=package), source="a")
    )

    assert [article.id for article in articles] == (["OPS/t"] if "'t'" in fallback else [])


@pytest.mark.parametrize(
    ("properties", "table"),
    [
        ("properties='nav'", "<nav><ol><li><a href='1.x#top'><b>The Vote</b></a></li></ol></nav>"),
        (
            "media-type='application/x-dtbncx+xml'",
            "<ncx><navMap><navPoint><navLabel><text>The Vote</text></navLabel><content src='1.x'/></navPoint>"
            "</navMap></ncx>",
        ),
        ("media-type='application/x-dtbncx+xml'", "<ncx><navMap>"),
    ],
)
def test_a_chapter_without_a_heading_has_its_name_from_the_contents(
    make_epub: Make, properties: str, table: str
) -> None:
    package = (
        f"<package><manifest><item id='n' href='n.x' {properties}/><item id='a' href='1.x'/></manifest>"
        "<spine><itemref idref='n'/><itemref idref='a'/></spine></package>"
    )

    [article] = epub.read(make_epub({"n.x": table, "1.x": LONG}, package=package), source="a")

    assert article.title == ("The Vote" if "The Vote" in table else "")


def test_pictures_do_not_count_where_the_file_is_read_in_place(make_epub: Make, tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(make_epub({"1.x": LONG}, extra={"OPS/a.jpg": bytes(60_000_000)}))

    with path.open("rb") as stream:
        [article] = epub.read(stream, source="a")

    assert isinstance(article, Article)


def test_words_divided_by_a_line_are_joined(make_pdf: Make) -> None:
    [article] = pdf.read(make_pdf("The govern-\nment fell."), source="a")

    assert article.text == "The government fell."


def test_a_sentence_goes_on_over_the_page(make_pdf: Make) -> None:
    [article] = pdf.read(make_pdf("The minister came to\n12", "town and left."), source="a")

    assert article.text == "The minister came to town and left."


def test_a_heading_on_the_next_page_stays_apart(make_pdf: Make) -> None:
    [article] = pdf.read(make_pdf("Part One", "Chapter 1"), source="a")

    assert article.text == "Part One\nChapter 1"


def test_paragraphs_are_found_and_go_on_over_the_page(make_pdf: Make) -> None:
    line = "The ferry came late into the harbour because the wind"
    first = "\n".join([line, line, "had turned.", line, line])

    [article] = pdf.read(make_pdf(first, "\n".join([line, line, line, "stayed."])), source="a")

    assert article.text == f"{line} {line} had turned.\n\n" + " ".join([line] * 5) + " stayed."


@pytest.mark.parametrize("word", ["untitled", "\\(anonymous\\)", "\\(unspecified\\)", "Unknown"])
def test_what_a_program_writes_for_a_title_or_an_author_is_none(make_pdf: Make, word: str) -> None:
    [article] = pdf.read(make_pdf("It rains.", info=f"/Title ({word}) /Author ({word})"), source="a")

    assert (article.title, article.author) == ("", None)


def test_pictures_of_pages_are_an_error(make_pdf: Make) -> None:
    with pytest.raises(SourceError, match="only pictures"):
        list(pdf.read(make_pdf(""), source="a"))


def test_what_the_library_logs_stays_off_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SourceError, match="damaged"):
        list(pdf.read(b"%PDF-1.7\n1 0 obj\n<<", source="a"))

    assert capsys.readouterr().err == ""


_READ = """
import sys
from corpus.formats.books import pdf
print([article.text for article in pdf.read(sys.stdin.buffer.read(), source="a")])
"""


def in_pictures(document: bytes, *, page: int) -> bytes:
    """The PDF with what stands on one of its pages said to be a picture of the kind that a program reads."""
    parts = document.split(b">>\nstream")
    parts[page] += b"/Filter /JBIG2Decode "
    return b">>\nstream".join(parts)


def test_no_program_runs_on_a_picture_and_the_other_pages_are_read(make_pdf: Make, tmp_path: Path) -> None:
    program, ran = tmp_path / "jbig2dec", tmp_path / "ran"
    program.write_text(f"#!/bin/sh\ntouch {ran}\n")
    program.chmod(0o755)
    document = in_pictures(make_pdf("The ferry is late.", "It sails."), page=1)
    surroundings = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}

    answer = subprocess.run(
        [sys.executable, "-c", _READ], input=document, env=surroundings, capture_output=True, check=False
    )

    assert answer.stdout == b"['The ferry is late.']\n", answer.stderr
    assert not ran.exists()


def test_nothing_but_pictures_that_no_program_reads_is_an_error(make_pdf: Make) -> None:
    with pytest.raises(SourceError, match="only pictures"):
        list(pdf.read(in_pictures(make_pdf("The ferry is late."), page=0), source="a"))

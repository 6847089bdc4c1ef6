from collections.abc import Callable

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats import epub, pdf

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


def test_words_divided_by_a_line_are_joined(make_pdf: Make) -> None:
    [article] = pdf.read(make_pdf("The govern-\nment fell."), source="a")

    assert article.text == "The government fell."


def test_a_sentence_goes_on_over_the_page(make_pdf: Make) -> None:
    [article] = pdf.read(make_pdf("The minister came to\n12", "town and left."), source="a")

    assert article.text == "The minister came to\ntown and left."


def test_pictures_of_pages_are_an_error(make_pdf: Make) -> None:
    with pytest.raises(SourceError, match="only pictures"):
        list(pdf.read(make_pdf(""), source="a"))


def test_what_the_library_logs_stays_off_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SourceError, match="damaged"):
        list(pdf.read(b"%PDF-1.7\n1 0 obj\n<<", source="a"))

    assert capsys.readouterr().err == ""

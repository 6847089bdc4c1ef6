from contextlib import suppress

import pytest

from corpus.errors import SourceError
from corpus.formats.html import read

PAGE = (
    "<html><head><meta charset='{charset}'><title>Ein Titel</title></head><body><nav>Start Sport</nav>"
    "<article><p>Der Minister fuhr am Montag über die Brücke und sprach dort "
    "eine Stunde lang mit den Leuten.</p>"
    "<p>Danach fuhr er wieder nach Hause, und niemand hat ihn seit jenem Tag im März gesehen.</p>"
    "</article></body></html>"
)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_the_charset_that_a_page_declares_is_honoured(charset: str) -> None:
    [article] = read(PAGE.format(charset=charset).encode(charset), source="a")

    assert "über die Brücke" in article.text


def test_menus_are_no_text() -> None:
    [article] = read(PAGE.format(charset="utf-8").encode(), source="a")

    assert "Sport" not in article.text


def test_a_page_too_small_for_an_article_gives_all_its_text() -> None:
    [article] = read(b"<html><body><p>He came.</p><script>x()</script></body></html>", source="a")

    assert article.text == "He came."


def test_a_page_without_text_is_an_error() -> None:
    with pytest.raises(SourceError, match="no text"):
        list(read(b"<html><body><script>x()</script></body></html>", source="a"))


def test_a_page_nested_without_end_does_no_harm() -> None:
    with suppress(SourceError):
        list(read(b"<html><body>" + b"<div>" * 50_000 + b"He came.", source="a"))


def test_a_page_of_more_tags_than_any_is_read_as_a_whole() -> None:
    (article,) = read(b"<html><body>" + b"<p>Rain.</p>" * 100_000, source="a")

    assert article.text.startswith("Rain.\n\nRain.")

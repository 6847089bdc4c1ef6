"""Whatever a parser raises is the error of the document that it reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.format_detection import detect_format
from corpus.formats.guard import guard, guarded
from corpus.sources.source_reading import read_sources

PLAIN = "The river rose on Monday. The town closed its bridge."
DEEP = '{"text":' + "[" * 600 + "]" * 600 + "}"
STRAY = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></gml:posList>'
    "<item><title>River</title><description>The river rose.</description></item></channel></rss>"
)
LATE = (
    "From: a@b.example\nTo: c@d.example\nSubject: River\nDate: Mon, 1 Jan 99999999999 00:00:00 +0000\n\n"
    + PLAIN
)


@pytest.mark.parametrize(("name", "text"), [("deep.json", DEEP), ("stray.xml", STRAY), ("late.eml", LATE)])
def test_one_document_s_surprise_loses_nothing_of_the_others(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PLAIN)
    (tmp_path / name).write_text(text)
    (tmp_path / "z.txt").write_text(PLAIN)

    outcomes = list(read_sources([str(tmp_path)]))

    assert [outcome.text for outcome in outcomes if isinstance(outcome, Article)].count(PLAIN) >= 2
    assert all(len(str(outcome)) < 400 for outcome in outcomes if isinstance(outcome, SourceError))


def test_what_came_before_the_surprise_is_kept() -> None:
    def surprising() -> Iterator[int]:
        yield 1
        raise KeyError("x")

    outcomes = guarded(surprising(), "a.xml")

    assert next(outcomes) == 1
    with pytest.raises(SourceError, match=r"a\.xml: cannot be read \(KeyError\); check"):
        next(outcomes)


def test_an_error_that_says_more_passes() -> None:
    def refuse() -> None:
        raise SourceError("a.pdf", "locked with a password", "save it without one")

    with pytest.raises(SourceError, match="locked"):
        guard(refuse, "a.pdf")


@pytest.mark.parametrize("end", ["x", "<html>", "<!--"])
def test_any_number_of_comments_is_read_once(end: str) -> None:
    head = b"<!---->" * 500 + end.encode()

    assert detect_format(head) == ("html" if end == "<html>" else "text")


@pytest.mark.parametrize("start", [" \n<!-- a --> <!-- b -->", '<?xml version="1.0"?>\n<!-- a -->', ""])
def test_a_page_is_known_behind_comments(start: str) -> None:
    assert detect_format(f"{start}<!DOCTYPE html><p>Rain".encode()) == "html"


EMPTY = "Content-Type: text/html\n\n"
MANY = {
    "items.json": '[{"text": "The river rose."}, ' + DEEP + ', {"text": "The town closed its bridge."}]',
    "items.jsonl": f'{{"text": "The river rose."}}\n{DEEP}\n{{"text": "The town closed its bridge."}}\n',
    "items.mbox": f"From a\n{LATE}\n\nFrom b\n{EMPTY}\n\nFrom c\n{LATE}\n",
}


@pytest.mark.parametrize("name", MANY)
def test_one_item_s_surprise_loses_none_of_those_behind_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(MANY[name])

    first, surprise, last = read_sources([str(path)])

    assert isinstance(first, Article)
    assert isinstance(surprise, SourceError)
    assert isinstance(last, Article)


def test_a_package_that_is_missing_is_named() -> None:
    def read() -> None:
        raise ModuleNotFoundError("No module named 'docutils'", name="docutils")

    with pytest.raises(SourceError, match=r"a\.rst: reading it needs docutils, which is missing; install"):
        guard(read, "a.rst")

from collections.abc import Sequence

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from corpus.article import Article, Span
from corpus.formats.marked.front_matter import split_front_matter
from corpus.library.stored_article import Marks, Record
from reader.cli.rendering.exports import EXPORTS

BARE = Record(Article("Bare."), id="@7")
RICH = Record(
    Article(
        'Rain & "sun".\n\nThe <end>.',
        "A <title>",
        "2024-03-01",
        "Ann, Lee",
        "https://www.a.example/1?a=1&b=2",
        "guid",
        "https://a.example/rss",
        'e"n',
        ("one", "two, three"),
        publisher="The Post",
    ),
    Marks(read=True, position=3, highlights=(Span(0, 4), Span(15, 20))),
    "@8",
)
HOSTILE = "<script>alert(1)</script> ![i](http://evil.example/x.png) [go](javascript:alert(1))"


def _whole(format_: str, *records: Record) -> str:
    return "".join(EXPORTS[format_](records))


def _kinds(tokens: Sequence[Token]) -> set[str]:
    return {token.type for token in tokens} | {
        kind for token in tokens for kind in _kinds(token.children or ())
    }


def test_markdown_says_only_what_is_known() -> None:
    assert _whole("markdown", BARE) == '---\nsource: "-"\n---\n\n# Untitled\n\nBare.\n\n'
    assert _whole("markdown", RICH) == (
        '---\ntitle: "A \\u003ctitle\\u003e"\ndate: "2024-03-01"\nauthor: "Ann, Lee"\n'
        'url: "https://www.a.example/1?a=1&b=2"\nsource: "The Post"\nlanguage: "e\\"n"\n'
        'tags: ["one", "two, three"]\n---\n\n'
        '# A \\<title\\>\n\n**Rain** & "sun".\n\n**The \\<**end\\>.\n\n'
    )


def test_a_page_says_only_what_is_known_and_nothing_in_it_is_markup() -> None:
    head = '<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>nutgraf</title></head>\n<body>\n'
    end = "</body>\n</html>\n"

    assert _whole("html") == head + end
    assert _whole("html", BARE) == (
        f"{head}<article>\n<h1>Untitled</h1>\n<p><small>source: -</small></p>\n"
        f"<p>Bare.</p>\n</article>\n{end}"
    )
    assert _whole("html", RICH) == (
        f'{head}<article lang="e&quot;n">\n<h1>A &lt;title&gt;</h1>\n'
        "<p><small>date: 2024-03-01 · author: Ann, Lee · url: https://www.a.example/1?a=1&amp;b=2"
        " · source: The Post · language: e&quot;n · tags: one, two, three</small></p>\n"
        "<p><mark>Rain</mark> &amp; &quot;sun&quot;.</p>\n<p><mark>The &lt;</mark>end&gt;.</p>\n</article>\n"
        f"{end}"
    )


def test_nothing_that_an_article_says_is_markdown() -> None:
    article = Article(
        f"{HOSTILE}\n\n~~~\n# no heading\n\n> {HOSTILE}",
        HOSTILE,
        author=HOSTILE,
        tags=(HOSTILE,),
        publisher=HOSTILE,
    )
    marked = Record(article, Marks(highlights=(Span(0, 40),)))

    # Of the second article the front matter stands in the middle of the text.
    tokens = MarkdownIt("commonmark").enable("strikethrough").parse(_whole("markdown", marked, marked))

    assert _kinds(tokens) == {
        *("hr", "heading_open", "heading_close", "paragraph_open", "paragraph_close"),
        *("inline", "text", "softbreak", "strong_open", "strong_close"),
    }
    assert [token.markup for token in tokens if token.type == "heading_open"] == ["-", "#", "-", "#"]


def test_front_matter_is_read_back_as_it_was() -> None:
    values, _ = split_front_matter(_whole("markdown", Record(Article("Text.", f'"{HOSTILE}" \\ it'))))

    assert values["title"] == f'"{HOSTILE}" \\ it'


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])
@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_an_address_that_is_no_page_is_not_handed_on(format_: str, url: str) -> None:
    assert "url" not in _whole(format_, Record(Article("Text.", url=url)))
    assert "url" in _whole(format_, Record(Article("Text.", url="https://a.example/")))

from collections.abc import Callable

import pytest

from corpus.article import FOLLOWING, HEAD, Article, ElementKind
from corpus.formats.books import epub
from corpus.formats.feed import read as read_feed
from corpus.formats.marked.markdown import read as read_markdown
from corpus.formats.marked.rst import read as read_rst
from corpus.formats.pages.html import article_of_page
from corpus.formats.pages.html_lists import numbered
from corpus.formats.pages.markup import text_of_html
from corpus.formats.pages.page_structure import elements_of_html, lines_of_html
from corpus.formats.records.json_objects import read as read_json
from corpus.formats.structure import Inline, SourceLine, elements_in
from corpus.formats.structure_wanted import without_shapes
from corpus.normalize import normalize
from corpus.value_types import replace

Found = list[tuple[str, int, str, str]]

HTML = (
    "<h2>First <em>rain</em></h2><p>He (<a href='https://a.example/b'>came</a>) to <b>the “town”</b>.</p>"
    "<ol start=3><li>Three<ul><li>inner</li></ul></li><li>Four</li></ol>"
    "<blockquote><p>Said<br>twice</p></blockquote><pre>if x:\n    y()</pre>"
    "<table><tr><th>Name</th><th>Age</th></tr><tr><td>Ann</td><td>12 %</td></tr></table>"
)


def shape(article: Article) -> Found:
    return [
        (*element_facts, element.span.of(article.text))
        for element in article.elements
        if (element_facts := (element.kind.value, element.level, element.said))
    ]


def of_html(html: str) -> Found:
    text = normalize(text_of_html(html))
    return shape(Article(text, elements=elements_of_html(text, html)))


def test_html_keeps_headings_lists_quotes_code_and_tables() -> None:
    assert of_html(HTML) == [
        ("heading", 2, "", "First rain"),
        ("emphasis", 0, "", "rain"),
        ("link", 0, "https://a.example/b", "came"),
        ("strong", 0, "", "the “town”"),
        ("item", 1, "3.", "- Three"),
        ("item", 2, "•", "- inner"),
        ("item", 1, "4.", "- Four"),
        ("quote", 1, "", "Said"),
        ("quote", 1, "", "twice"),
        ("code", 0, "", "if x:"),
        ("code", 4, FOLLOWING, "y()"),
        ("cell", 0, HEAD, "Name"),
        ("cell", 1, HEAD, "Age"),
        ("cell", 0, "", "Ann"),
        ("cell", 1, "", "12 %"),
    ]


def test_markdown_keeps_its_structure() -> None:
    source = (
        "# Title\n\nA [link](https://a.example) and `x()`.\n\n## Two\n\n7. seven\n   - in\n\n> so **he**\n\n"
        "```\na\n  b\n```\n\n| N | M |\n|---|---|\n| a, b | (3) |\n"
    )

    [article] = read_markdown(source.encode(), source="a.md")

    assert shape(article) == [
        ("link", 0, "https://a.example", "link"),
        ("literal", 0, "", "x()"),
        ("heading", 2, "", "Two"),
        ("item", 1, "7.", "- seven"),
        ("item", 2, "•", "- in"),
        ("quote", 1, "", "so he"),
        ("strong", 0, "", "he"),
        ("code", 0, "", "a"),
        ("code", 0, FOLLOWING, "  b"),
        ("cell", 0, HEAD, "N"),
        ("cell", 1, HEAD, "M"),
        ("cell", 0, "", "a, b"),
        ("cell", 1, "", "(3)"),
    ]


def test_a_page_keeps_the_structure_of_its_article_alone() -> None:
    prose = "The council voted on Monday to keep the old bridge open for walkers. " * 5
    page = (
        "<html><head><title>A bridge</title></head><body><nav><ul><li><a href='/'>Home</a></li></ul></nav>"
        f"<article><h1>A bridge</h1><p>{prose}</p><h2>What now</h2><ol><li>Ask <a href='/mayor'>her</a> first"
        f"</li></ol><p>{prose[70:]}</p></article></body></html>"
    )

    article = article_of_page(page, source="a")

    assert shape(article) == [
        ("heading", 2, "", "What now"),
        ("item", 1, "1.", "- Ask her first"),
        ("link", 0, "/mayor", "her"),
    ]


def test_entries_of_feeds_keep_their_structure() -> None:
    entry = "<item><title>T</title><description>&lt;h3&gt;Rain&lt;/h3&gt;&lt;p&gt;It fell.&lt;/p&gt;</description></item>"
    feed = f"<rss version='2.0'><channel><title>F</title>{entry}</channel></rss>"

    [article] = read_feed(feed.encode(), source="a")

    assert isinstance(article, Article)
    assert shape(article) == [("heading", 3, "", "Rain")]


def test_a_record_whose_text_is_html_keeps_its_structure() -> None:
    [article] = read_json(b'{"title": "T", "text": "<p>It fell.</p><h3>Rain</h3>"}', source="a")

    assert isinstance(article, Article)
    assert shape(article) == [("heading", 3, "", "Rain")]


def test_chapters_of_a_book_keep_their_structure(make_epub: Callable[..., bytes]) -> None:
    chapter = (
        f"<html><body><h1>One</h1><p>{'It rained on the town for days. ' * 9}</p><h2>Later</h2></body></html>"
    )

    [article] = epub.read(make_epub({"a.xhtml": chapter}), source="b")

    assert isinstance(article, Article)
    assert shape(article) == [("heading", 2, "", "Later")]


def test_marked_texts_of_other_kinds_keep_headings_items_and_code() -> None:
    [article] = read_rst(
        b"Title\n=====\n\nIt fell.\n\nTwo\n---\n\n- an item\n\n::\n\n  x = 1\n", source="a.rst"
    )

    assert shape(article) == [
        ("heading", 2, "", "Two"),
        ("item", 1, "•", "- an item"),
        ("code", 0, "", "x = 1"),
    ]


def test_what_stands_behind_a_list_is_no_item() -> None:
    assert text_of_html("<ul><li>One</li><li></li></ul><p>He left.</p>") == "- One\n\nHe left."


@pytest.mark.parametrize("address", ["javascript:x()", "mailto:a@b.example", "#top", "file:///etc/passwd"])
def test_what_leads_to_no_page_is_no_link(address: str) -> None:
    assert of_html(f"<p>Go <a href='{address}'>there</a> now.</p>") == []


def test_equal_lines_are_told_apart_by_their_order() -> None:
    text = "Yes.\n\nNo.\n\nYes."
    lines = [SourceLine("Yes.", inlines=(Inline(ElementKind.STRONG, 0, 4),)), SourceLine("No.")]

    [element] = elements_in(text, lines)

    assert element.span == (0, 4)


def test_what_the_text_does_not_have_stays_unmarked() -> None:
    assert elements_in("It rained.", [SourceLine("It snowed.", ((ElementKind.HEADING, 1, ""),))]) == ()


def test_a_row_whose_cells_are_not_all_found_stays_plain() -> None:
    assert elements_in("a | b", [SourceLine("a\n+b", parts=ElementKind.CELL)]) == ()


def test_tables_within_tables_are_plain() -> None:
    assert of_html("<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>") == []


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [(4, "1", "4."), (4, "i", "iv."), (4, "A", "D."), (0, "I", "0."), (40, "a", "40.")],
)
def test_items_are_numbered_as_their_list_says(number: int, style: str, written: str) -> None:
    assert numbered(number, style) == written


@pytest.mark.parametrize(
    "tag", ["<ol>", "<li>", "<blockquote>", "<table><tr><td>", "<b>", "</ol></li>", "<pre>"]
)
def test_tags_without_end_cost_no_more_than_others(tag: str) -> None:
    lines = list(lines_of_html(f"{tag}word " * 20_000))

    assert len(lines) <= 20_000


def test_an_item_whose_paragraphs_have_become_one_line_is_found() -> None:
    lines = [
        SourceLine("One", ((ElementKind.ITEM, 1, "1."),)),
        SourceLine("two three", ((ElementKind.ITEM, 1, ""),), (Inline(ElementKind.STRONG, 4, 9),)),
    ]

    item, strong = elements_in("- One two three", lines)

    assert (item.said, strong.span) == ("1.", (10, 15))


def test_a_pipe_does_without() -> None:
    source = b"# T\n\nIt fell.\n\n## Two\n\nIt rose.\n"

    [plain] = without_shapes(read_markdown(source, source="a.md"))
    [shaped] = read_markdown(source, source="a.md")

    assert plain.elements == ()
    assert plain == replace(shaped, elements=())
    assert shaped.elements != ()

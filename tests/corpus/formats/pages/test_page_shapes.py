"""How a piece of HTML is shaped: lists and their numbers, quotes, tables, links and marked words."""

import pytest

from corpus.article import FOLLOWING, HEAD, ElementKind
from corpus.formats.pages.html_lists import numbered
from corpus.formats.pages.markup import text_of_html
from corpus.formats.pages.page_structure import elements_of_html, followed, lines_of_html
from corpus.normalize import normalize


def shape(html: str) -> list[tuple[str, int, str, str]]:
    text = normalize(text_of_html(html))
    return [
        (element.kind.value, element.level, element.said, element.span.of(text))
        for element in elements_of_html(text, html)
    ]


@pytest.mark.parametrize(
    ("tags", "marks"),
    [
        ("<ol><li>{}<li>{}</ol>", ["1.", "2."]),
        ("<ol start=5><li>{}</li><li value='9'>{}</li></ol>", ["5.", "9."]),
        ("<ol start='5'><li value=7>{}</li><li>{}</li></ol>", ["7.", "8."]),
        ("<ol start='-1'><li>{}</li><li>{}</li></ol>", ["-1.", "0."]),
        ('<OL TYPE="a"><LI>{}</LI><LI>{}</LI></OL>', ["a.", "b."]),
        ("<ol type=I start=4><li>{}</li><li>{}</li></ol>", ["IV.", "V."]),
        ("<ul type=1><li>{}</li><li>{}</li></ul>", ["•", "•"]),
        ("<ul><li>{}</li></ul><ol><li>{}</li></ol>", ["•", "1."]),
    ],
)
def test_items_are_called_as_a_browser_calls_them(tags: str, marks: list[str]) -> None:
    assert [said for _, _, said, _ in shape(tags.format("one", "two"))] == marks


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [
        (1, "A", "A."),
        (26, "a", "z."),
        (27, "a", "27."),
        (0, "a", "0."),
        (9, "i", "ix."),
        (1999, "i", "mcmxcix."),
        (3888, "I", "MMMDCCCLXXXVIII."),
        (3999, "I", "MMMCMXCIX."),
        (4000, "I", "4000."),
        (444, "i", "cdxliv."),
        (12, "1", "12."),
    ],
)
def test_numbers_are_letters_or_roman_where_those_have_them(number: int, style: str, written: str) -> None:
    assert numbered(number, style) == written


def test_lists_within_lists_are_told_apart_to_a_depth_that_none_has() -> None:
    deep = "<ul><li>" * 21 + "one" + "</li></ul>" * 21 + "<p>two</p>"

    one, two = lines_of_html(deep)

    assert one.kinds == ((ElementKind.ITEM, 20, "•"),)
    assert two.kinds == ()


def test_an_item_behind_a_list_within_it_goes_on_with_the_outer_number() -> None:
    html = "<ol><li>one<ol><li>in</li></ol></li><li>two</li></ol>"

    assert [(level, said) for _, level, said, _ in shape(html)] == [(1, "1."), (2, "1."), (1, "2.")]


@pytest.mark.parametrize("html", ["<li>one</li>", "</ol></li><p>one</p>", "</ul>one", "<ol>one</ol>"])
def test_what_is_in_no_list_is_no_item(html: str) -> None:
    assert shape(html) == []


@pytest.mark.parametrize(
    ("html", "shaped"),
    [
        ("<blockquote>a<blockquote>b</blockquote>c</blockquote>", [(1, "a"), (2, "b"), (1, "c")]),
        ("</blockquote></blockquote><blockquote>a</blockquote>", [(1, "a")]),
        ("<blockquote>a</blockquote></blockquote><p>b</p>", [(1, "a")]),
    ],
)
def test_quotes_are_as_deep_as_they_stand(html: str, shaped: list[tuple[int, str]]) -> None:
    assert [(level, words) for _, level, _, words in shape(html)] == shaped


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        *[(tag, "strong") for tag in ("b", "strong", "B")],
        *[(tag, "emphasis") for tag in ("i", "em", "cite", "dfn")],
        *[(tag, "literal") for tag in ("code", "kbd", "samp", "tt")],
    ],
)
def test_marked_words_are_of_the_kind_of_their_tag(tag: str, kind: str) -> None:
    assert shape(f"<p>It <{tag} class='x'>fell</{tag}> now.</p>") == [(kind, 0, "", "fell")]


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("<p><b>a <i>b</b> c</i></p>", [("strong", "a b"), ("emphasis", "b c")]),
        ("<p><b>a</p><p>b</b> c</p>", [("strong", "a"), ("strong", "b")]),
        ("<p>a <b></b> b</p>", []),
        ("<p>a</b> b</p>", []),
        ("<p>a <b>b</p>", [("strong", "b")]),
        ("<p><b>a<br>b</b></p>", [("strong", "a"), ("strong", "b")]),
    ],
)
def test_tags_that_cross_or_miss_each_other_mark_what_they_are_around(
    html: str, marked: list[tuple[str, str]]
) -> None:
    assert [(kind, words) for kind, _, _, words in shape(html)] == marked


@pytest.mark.parametrize(
    ("tag", "address"),
    [
        ('<a href="https://a.example/?b=1&amp;c=2">', "https://a.example/?b=1&c=2"),
        ("<a class=x href='/b'>", "/b"),
        ("<a href=b.html>", "b.html"),
        ('<A HREF = "HTTP://a.example">', "HTTP://a.example"),
        ('<a href="//a.example/b">', "//a.example/b"),
    ],
)
def test_a_link_leads_where_its_address_says(tag: str, address: str) -> None:
    assert shape(f"<p>Go {tag}there</a> now.</p>") == [("link", 0, address, "there")]


@pytest.mark.parametrize("tag", ["<a>", "<a name=b>", '<a href="">', '<a href="tel:1">', "<a href='data:b'>"])
def test_what_leads_to_no_page_is_no_link(tag: str) -> None:
    assert shape(f"<p>Go {tag}there</a> now.</p>") == []


@pytest.mark.parametrize(
    ("address", "followed_to"),
    [
        (" https://a.example ", "https://a.example"),
        ("b:c", ""),
        ("1:c", "1:c"),
        ("b/c:d", "b/c:d"),
        ("\tjavascript:x()", ""),
        ("ftp://a.example", ""),
        ("#b", ""),
        ("?b", "?b"),
    ],
)
def test_only_addresses_of_the_web_and_of_its_pages_are_followed(address: str, followed_to: str) -> None:
    assert followed(address) == followed_to


def test_lines_of_a_program_part_at_its_breaks_too() -> None:
    assert shape("<p>First.</p><pre>a<br>  b</pre>") == [("code", 0, "", "a"), ("code", 0, FOLLOWING, "b")]


@pytest.mark.parametrize(
    ("row", "heads"),
    [
        ("<tr><th>a</th><th>b</th></tr>", [HEAD, HEAD]),
        ("<tr><th>a</th><td>b</td></tr>", ["", ""]),
        ("<tr><td>a</td><th>b</th></tr>", ["", ""]),
        ("<tr><td>a</td><td>b</td></tr>", ["", ""]),
    ],
)
def test_a_row_of_heads_alone_heads_its_table(row: str, heads: list[str]) -> None:
    assert [said for _, _, said, _ in shape(f"<table>{row}</table>")] == heads


def test_a_cell_without_words_leaves_its_column_to_none_other() -> None:
    assert [(level, words) for _, level, _, words in shape("<table><tr><td>a<td><td>c</table>")] == [
        (0, "a"),
        (2, "c"),
    ]


def test_a_cell_of_several_lines_is_one_cell_of_its_row() -> None:
    [row] = lines_of_html("<table><tr><td>a<br>b</td><td>c</td></tr></table>")

    assert row.text.split("\n") == ["a b", "c"]

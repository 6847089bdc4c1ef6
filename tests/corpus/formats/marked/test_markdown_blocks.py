"""Blocks of Markdown, its lines and what its dialects add."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.marked.front_matter import split_front_matter
from corpus.formats.marked.markdown import read
from corpus.formats.marked.markdown_dialects import without_dialects


def made(raw: str) -> Article:
    [article] = read(raw.encode(), source="a.md")
    return article


def shape(article: Article) -> list[tuple[str, int, str, str]]:
    return [
        (element.kind.value, element.level, element.said, element.span.of(article.text))
        for element in article.elements
    ]


@pytest.mark.parametrize(
    ("raw", "title", "text"),
    [
        ("# Rain.\n\nIt fell.", "Rain", "It fell."),
        ("Rain\n====\n\nIt fell.", "Rain", "It fell."),
        ("# One\n\n## Two\n\nIt fell.", "One", "Two\n\nIt fell."),
        ("- a\n\n# Rain\n\nIt fell.", "Rain", "- a\n\nIt fell."),
        ("---\ntitle: Rain\n---\n# Rain\n\nIt fell.", "Rain", "It fell."),
        ("---\ntitle: Rain\n---\n# Snow\n\nIt fell.", "Rain", "Snow\n\nIt fell."),
        ("It fell.\n\n    x = 1\n", "", "It fell.\n\nx = 1"),
        ("It fell.\n\n```\n\n```\n", "", "It fell."),
        ("It\\\nfell.", "", "It\nfell."),
        ("It  \nfell.", "", "It\nfell."),
        ("It   \r\nfell.\u2e2c", "", "It\nfell."),
        ("It \nfell.", "", "It fell."),
        ("# Rain  \n\nIt fell.  \n\nIt stopped.  ", "Rain", "It fell.\n\nIt stopped."),
        ("It  \n- fell", "", "It\n\n- fell"),
        ("---\ntitle: Rain  \ntags:  \n- a  \n---  \nIt fell.", "Rain", "It fell."),
        ("```  \nIt  \nfell\n```  \n", "", "It\nfell"),
        ("It &amp; \\*fell\\*.", "", "It & *fell*."),
        ("![no](a.png)\n\nIt fell.", "", "It fell."),
        ("| A | |\n|---|---|\n| | b |\n\nIt fell.", "", "A\n\nb\n\nIt fell."),
        ("<center><h2>Rain</h2></center>\n\nIt fell.", "Rain", "It fell."),
        ("<p>It</p>\n<p>fell.</p>\n", "", "It\n\nfell."),
        ("<!-- no -->\n\nIt fell.", "", "It fell."),
        ("It fell.\n\n***\n\nIt stopped.", "", "It fell.\n\nIt stopped."),
        ("## What now:\n\nIt fell.", "What now", "It fell."),
        ("## ...\n\nIt fell.", "...", "It fell."),
    ],
)
def test_blocks_are_paragraphs_and_the_first_heading_is_the_title(raw: str, title: str, text: str) -> None:
    article = made(raw)

    assert (article.title, article.text) == (title, text)


@pytest.mark.parametrize(
    ("raw", "shaped"),
    [
        ("It *fell\\\non* Oslo.", [("emphasis", 0, "", "fell"), ("emphasis", 0, "", "on")]),
        ("It **[fell](b)**.", [("strong", 0, "", "fell"), ("link", 0, "b", "fell")]),
        ("It [fell](#part) [on](mailto:a@b) it.", []),
        ("> > It fell.", [("quote", 2, "", "It fell.")]),
        ("1) One\n2) Two", [("item", 1, "1)", "- One"), ("item", 1, "2)", "- Two")]),
        ("* One\n\n  more\n", [("item", 1, "•", "- One"), ("item", 1, "", "more")]),
        ("It fell.\n\n### Later\n\nIt stopped.", [("heading", 3, "", "Later")]),
        ("It `fell`.", [("literal", 0, "", "fell")]),
        ("> - One", [("quote", 1, "", "- One"), ("item", 1, "•", "- One")]),
        ("It fell.\n\n<h4>Later</h4>\n", [("heading", 4, "", "Later")]),
    ],
)
def test_what_is_marked_is_known_by_its_place(raw: str, shaped: list[tuple[str, int, str, str]]) -> None:
    assert sorted(shape(made(f"First.\n\n{raw}"))) == sorted(shaped)


def test_a_text_of_marks_alone_is_an_error() -> None:
    with pytest.raises(SourceError, match=r"^a\.md: no text in it; check that it is the right file$"):
        made("![](a.png)\n\n---\n")


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("~~~\n{{< a >}}\n~~~", "~~~\n{{< a >}}\n~~~"),
        ("````\n```\n{{< a >}}\n````\n{{< a >}}b", "````\n```\n{{< a >}}\n````\nb"),
        ("```\n~~~\n{{< a >}}\n```\n{{< a >}}b", "```\n~~~\n{{< a >}}\n```\nb"),
        ("    {{< a >}}", "    {{< a >}}"),
        ("\t{{< a >}}", "\t{{< a >}}"),
        ("a {{% b %}}c{{ d }}", "a c"),
        ("a {%- b -%}c", "a c"),
        ("a ==b== c", "a b c"),
        ("a == b == c", "a == b == c"),
        ("a [[b]] ![[c|d]]", "a b d"),
        ("# A {#b}", "# A"),
        ("a{.b c=d}", "a"),
        ("a {b} {1, 2}", "a {b} {1, 2}"),
        ("> [!NOTE]- a", "> a"),
        ("a [!NOTE] b", "a [!NOTE] b"),
        ("- [x] a\n1. [ ] b\n- [y] c", "- a\n1. b\n- [y] c"),
        ("[^1]: a[^b] c", "a c"),
        ("*[UN]: all of them\na", "a"),
        ('??? note "Rain falls"\na', "\nRain falls\n\na"),
        ("!!! note\na", "\n\n\na"),
        ("::: {warning}\na\n:::", "\n\n\na\n\n\n"),
        ("Rain\n: falls", "Rain\n\nfalls\n"),
        (":) smiles", ":) smiles"),
    ],
)
def test_only_marks_of_dialects_outside_code_are_taken_out(raw: str, plain: str) -> None:
    assert without_dialects(raw) == plain


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ("title: Rain # why", {"title": "Rain"}),
        ("title: C# is old", {"title": "C# is old"}),
        ("title: # nothing", {"title": ""}),
        ("Title: Rain\nDATE = 2023", {"title": "Rain", "date": "2023"}),
        ("title: |\n  Rain\n  fell\ndate: 1", {"title": "Rain fell", "date": "1"}),
        ("tags: [a, 'b, c', \"d\"]", {"tags": ["a", "'b", "c'", "d"]}),
        ("tags: []", {"tags": []}),
        ("tags:\n- a\n-   b # c", {"tags": ["a", "b"]}),
        ("author:\n  email: a@b.example\n  name: Ann", {"author": "Ann"}),
        ("author:\n  email: a@b.example", {"author": ""}),
        ("tags: [a]\n  more", {"tags": ["a"]}),
        ('title: "Rain\\nfell"', {"title": "Rain fell"}),
        ("title: '''Rain'''", {"title": "Rain"}),
        ("title: '''Rain\nfell'''\ndate: 1", {"title": "Rain fell", "date": "1"}),
        ("title: Rain\n\nnonsense\n", {"title": "Rain"}),
        ("my title: Rain", {"my title": "Rain"}),
    ],
)
def test_values_above_a_text_are_read_as_writers_write_them(values: str, expected: dict[str, object]) -> None:
    assert split_front_matter(f"---\n{values}\n---\nText.") == (expected, "Text.")


@pytest.mark.parametrize("end", ["---", "...", "---  ", "---\t"])
def test_values_end_at_dashes_or_dots(end: str) -> None:
    assert split_front_matter(f"---\ntitle: Rain\n{end}\nText.") == ({"title": "Rain"}, "Text.")


def test_values_of_toml_end_at_their_own_signs() -> None:
    assert split_front_matter("+++\ntitle = 'Rain'\n---\nT.") == ({}, "+++\ntitle = 'Rain'\n---\nT.")


def test_values_may_end_with_the_file() -> None:
    assert split_front_matter("---\ntitle: Rain\n---") == ({"title": "Rain"}, "")


def test_an_object_above_a_text_is_no_longer_than_any() -> None:
    short, long = ('{"title": "Rain", "a": "' + "b" * number + '"}\nText.' for number in (19_000, 20_001))

    assert split_front_matter(short)[1] == "Text."
    assert split_front_matter(long) == ({}, long)

"""Headings of Markdown answers: links that work, names that are not taken for signs."""

import pytest

from corpus.article import Article
from reader.cli.rendering.plain import linked, markdown_head


def test_a_heading_leads_to_the_page() -> None:
    article = Article("", "A *new* day", "2023-03-18", url="https://a.example/a_b_(c)?d=*e*")

    assert markdown_head(article) == (
        "## [A \\*new\\* day](<https://a.example/a_b_(c)?d=*e*>)\n\n2023-03-18 · a.example\n\n"
    )


def test_a_file_stands_in_backticks() -> None:
    assert markdown_head(Article("", "One", source="in/my_story.txt")) == "## One\n\n`in/my_story.txt`\n\n"


@pytest.mark.parametrize("url", [None, "javascript:alert(1)", "mailto:a@b.example"])
def test_what_is_no_page_is_no_link(url: str | None) -> None:
    assert linked("[One]", url) == "\\[One\\]"


def test_an_address_cannot_end_the_link() -> None:
    assert linked("One", "https://a.example/>) <b>") == "[One](<https://a.example/%3E)%20%3Cb%3E>)"

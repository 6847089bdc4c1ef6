import pytest

from corpus.article import Article
from corpus.formats.marked.markdown import read
from corpus.sentences import split


def article(text: str) -> Article:
    [one] = read(text.encode(), source="a")
    return one


def test_front_matter_is_read() -> None:
    one = article(
        '---\ntitle: "A: visit"\ndate: 2023-03-18\nauthor: Ann Lee\n'
        "url: http://example.com\ntags: [a, b]\n---\nHe came.\n"
    )

    assert one == Article(
        "He came.",
        "A: visit",
        date="2023-03-18",
        author="Ann Lee",
        url="http://example.com",
        source="a",
        tags=("a", "b"),
    )


def test_tags_may_stand_under_each_other() -> None:
    assert article("---\ntags:\n  - a\n  - b\n---\nHe came.").tags == ("a", "b")


def test_markup_is_gone_from_the_text() -> None:
    one = article(
        "# A *visit*\n\nHe **came** to [town](http://x)\nand `left` ![seen](x.png).<b></b>\n\n"
        "## Then\n\n- rain\n- snow\n\n> He said so.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )

    assert one.title == "A visit"
    assert one.text == "He came to town and left .\n\nThen\n\n- rain\n\n- snow\n\nHe said so.\n\na, b\n\n1, 2"


def test_what_one_text_refers_to_means_nothing_to_the_next() -> None:
    assert article("She went to [town].\n\n[town]: http://x\n").text == "She went to town."
    assert article("He went to [town].").text == "He went to [town]."


@pytest.mark.parametrize("heading", ["Who needs it?", "The plan.", "What is known so far:"])
def test_headings_are_headings_without_their_mark_too(heading: str) -> None:
    one = article(f"# A visit\n\nHe came.\n\n## {heading}\n\nHe left.")

    assert [sentence.kind for sentence in split(one.text)] == ["prose", "heading", "prose"]


def test_a_heading_further_down_is_no_title() -> None:
    one = article("He came.\n\n## Then\n\nHe left.")

    assert (one.title, one.text) == ("", "He came.\n\nThen\n\nHe left.")


@pytest.mark.parametrize("text", ["---\ntitle: A\n", "--- a\n\nHe came."])
def test_dashes_without_an_end_are_no_front_matter(text: str) -> None:
    assert article(text + "\n\nHe left.").text.endswith("He left.")

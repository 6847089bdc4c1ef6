"""When a page was published, and what of it is seen."""

import pytest

from corpus.formats.pages.html import article_of_page

_STORY = (
    "<p>The harbour stays shut for another week, as the divers found more of the old wall under the quay.</p>"
    "<p>The captain said that nobody had seen the like since the storm, and that the ferry would wait.</p>"
)


def _page(top: str = "", head: str = "") -> str:
    return (
        f"<html><head><title>Harbour</title>{head}</head><body><article><h1>Harbour</h1>{top}{_STORY}</article>"
        "<footer>© 1997-2021 The Quay</footer></body></html>"
    )


@pytest.mark.parametrize(
    "prose",
    [
        "It was dug in 1987 and filled in 2003.",
        "The wall of 4 June 2018 was lower.",
        "It was measured on 2018-06-04 by the town.",
        "They paid 2000 pounds and 12/11/2014 was the last day.",
        "Work goes on until 2031.",
    ],
)
def test_a_year_or_a_day_in_the_prose_dates_no_page(prose: str) -> None:
    assert (
        article_of_page(_page(f"<p>{prose} The wall was old, said the captain.</p>"), source="a").date is None
    )


@pytest.mark.parametrize(
    ("top", "head"),
    [
        ("", '<meta property="article:published_time" content="2018-06-04T10:00:00Z">'),
        (
            "",
            '<script type="application/ld+json">{"@type": "Article", "datePublished": "2018-06-04"}</script>',
        ),
        ("", '<link rel="canonical" href="https://example.org/2018/06/04/harbour">'),
        ('<time datetime="2018-06-04">Monday</time>', ""),
        ('<span itemprop="datePublished" content="2018-06-04">Monday</span>', ""),
        ('<p class="byline">By Jo Hill, 4 June 2018</p>', ""),
        ("<p>By Jo Hill, 4 June 2018</p>", ""),
        ("<p>Published: June 4, 2018</p>", ""),
        ('<div class="post-date">04.06.2018</div>', ""),
        ("<p>DOVER, June 4, 2018 (Wire) - The harbour is shut, said the captain of the ferry.</p>", ""),
    ],
)
def test_what_a_page_says_of_itself_dates_it(top: str, head: str) -> None:
    date = article_of_page(_page(top, head), source="a").date

    assert str(date).startswith("2018-06-04")


@pytest.mark.parametrize(
    "line",
    [
        "Posted on 4 June 2018 by Carl Dahl",
        "Publié le 4 juin 2018 à 9h30",
        "公開日：2018年6月4日",
        "Publicado em 4 de junho de 2018",
    ],
)
def test_a_line_that_says_when_it_was_published_dates_a_page(line: str) -> None:
    assert article_of_page(_page(f"<p>{line}</p>"), source="a").date == "2018-06-04"


@pytest.mark.parametrize("tag", ["<template>{}</template>", "<noscript>{}</noscript>", "<dialog>{}</dialog>"])
def test_what_waits_for_a_script_is_no_text(tag: str) -> None:
    page = _page(tag.format("<p>Sign up for the letter of the harbour now.</p>"))

    assert "Sign up" not in article_of_page(page, source="a").text


def test_a_quotation_gets_the_marks_that_a_browser_draws() -> None:
    page = _page("<p>He said <q>not today</q> to all 12,000<sup>3</sup> people in the old harbour.</p>")

    assert "said “not today” to all 12,000 people" in article_of_page(page, source="a").text


def test_one_break_parts_lines_and_two_part_paragraphs() -> None:
    text = article_of_page(
        _page("<p>Low tide<br>high tide<br /><br>spring tide is near</p>"), source="a"
    ).text

    assert "Low tide\nhigh tide\n\nspring tide" in text


def test_readings_above_characters_are_left_out() -> None:
    page = "<html><body><p><ruby>京都<rp>(</rp><rt>きょうと</rt><rp>)</rp></ruby>で雨が降った。</p></body></html>"

    assert article_of_page(page, source="a").text == "京都で雨が降った。"


@pytest.mark.parametrize("way", ["hidden", 'style="display: none"'])
def test_what_no_browser_shows_is_no_text(way: str) -> None:
    page = _page(f"<p {way}>Nobody sees these words of the page at all.</p>")

    assert "Nobody sees" not in article_of_page(page, source="a").text


def test_a_page_that_a_script_shows_as_a_whole_is_kept() -> None:
    page = f'<html><body><div style="display:none">{_STORY}</div></body></html>'

    assert "captain said" in article_of_page(page, source="a").text


@pytest.mark.parametrize("evil", ["<div class=date>", "<div hidden>", "<ruby><rt>", "a<br>", "<br "])
def test_a_page_of_nothing_but_one_tag_does_no_harm(evil: str) -> None:
    article_of_page(f"<html><body><p>Rain.</p>{evil * 5_000}", source="a")

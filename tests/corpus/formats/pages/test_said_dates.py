"""Which lines of a page say when it was published, and which only tell of a day."""

import pytest
from lxml import html

from corpus.formats.pages.page_dates import page_date

STORY = "<p>The river rose on Monday, and the town closed its bridge to all but walkers.</p>"


def dated(body: str, head: str = "") -> str | None:
    return page_date(html.fromstring(f"<html><head>{head}</head><body>{STORY}{body}{STORY}</body></html>"))


@pytest.mark.parametrize(
    "line",
    [
        "June 4, 2018",
        "Monday, June 4, 2018",
        "Published on June 4, 2018",
        "Updated: 4 June 2018",
        "Last updated 4 June 2018",
        "Stand: 4. Juni 2018",
        "Publié le 4 juin 2018",
        "Veröffentlicht am 4. Juni 2018",
        "Опубликовано 4 июня 2018",
        "By Jo Hill, June 4, 2018",
        "By Jo Hill – Posted on June 4, 2018",
        "June 4, 2018 by Jo Hill",
        "on June 4, 2018",
        "2018-06-04",
        "04.06.2018",
        "2018年6月4日",
        "OSLO, 4 June 2018 — It rained on the town for nine days, and nobody could remember the like of it.",
        "OSLO, June 4, 2018 (KTA) - It rained.",
    ],
)
@pytest.mark.parametrize("tag", ["p", "div", "span", "small"])
def test_a_line_that_is_a_date_says_when(line: str, tag: str) -> None:
    assert dated(f"<{tag}>{line}</{tag}>") == "2018-06-04"


@pytest.mark.parametrize(
    "line",
    [
        "It rained on June 4, 2018.",
        "June 4, 2018 was a day of rain in the town",
        "The wall of 4 June 2018",
        "Oslo on June 4, 2018",
        "June 2018",
        "4 June",
        "June 4, 2018 " + "by Jo Hill " * 10,
    ],
)
def test_a_line_that_tells_of_a_day_does_not(line: str) -> None:
    assert dated(f"<p>{line}</p>") is None


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("<time datetime='2018-06-04'>Monday</time>", ""),
        ("<p><span itemprop='datePublished' content='2018-06-04'>Monday</span></p>", ""),
        ("<p><span itemprop='dateCreated' datetime='2018-06-04'>Monday</span></p>", ""),
        ("<p class='Post-Date'>4 June 2018, said the town</p>", ""),
        ("<p>Words <b>by Jo Hill</b></p><p>4 <i>June</i> 2018</p>", ""),
        ("", "<meta name='date' content='2018-06-04'>"),
    ],
)
def test_what_is_marked_as_a_date_says_when(body: str, head: str) -> None:
    assert dated(body, head) == "2018-06-04"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<p class='post-date'>soon</p>",
        f"<p class='post-date'>{'rain ' * 24}4 June 2018</p>",
        "<time datetime='2150-06-04'>Monday</time>",
        "<!-- 4 June 2018 -->",
    ],
)
def test_what_is_no_date_or_too_far_away_says_nothing(body: str) -> None:
    assert dated(body) is None

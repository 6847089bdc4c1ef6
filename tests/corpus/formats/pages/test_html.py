from contextlib import suppress

import pytest

from corpus.article import Article, SentenceKind
from corpus.errors import SourceError
from corpus.formats.pages.html import article_of_page, read
from corpus.sentences import split

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


SENTENCES = (
    "The council voted on Monday to keep the old bridge open for walkers.",
    "The mayor said that the money had been found in the spring.",
    "Nobody in the hall spoke against the plan, and the meeting ended early.",
    "On Tuesday the engineers began to look at the pillars under the road.",
    "They found that two of them had been washed away by the river.",
    "The repair will take a year, and the ferry will sail until then.",
)
STORY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def page(body: str, head: str = "<title>The old bridge stays open</title>") -> Article:
    return article_of_page(f"<html><head>{head}</head><body>{body}</body></html>", source="a")


def test_the_parts_of_a_body_are_found_with_an_advertisement_between_them() -> None:
    first, second = (
        "".join(f"<p>{sentence}</p>" for sentence in half) for half in (SENTENCES[:3], SENTENCES[3:])
    )

    article = page(
        f"<div class='article__body'>{first * 3}</div><div class='ad'><a href='x'>Buy a boat now</a></div>"
        f"<div class='article__body'>{second * 3}</div>"
    )

    assert all(sentence in article.text for sentence in SENTENCES)
    assert "boat" not in article.text


@pytest.mark.parametrize("how", ["hidden", "style='visibility: HIDDEN'", "style='Display:none'"])
def test_what_no_browser_shows_is_no_text(how: str) -> None:
    assert (
        "nobody" not in page(f"<article>{STORY}<p {how}>This is for nobody at all to see.</p></article>").text
    )


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("in 1901<sup>1</sup>.", "in 1901."),
        ("for it,<sup class='r'><a href='#n1'>12</a></sup> and", "for it, and"),
        ("the bridge<sup>[3]</sup> fell", "the bridge fell"),
        ("it fell.[13][14] Then", "it fell. Then"),
        ("it fell <a href='#cite-2'>[2]</a> then", "it fell then"),
        ("10<sup>6</sup> people", "10⁶ people"),
        ("300 m<sup>2</sup> wide", "300 m² wide"),
        ("the 1<sup>st</sup> day", "the 1st day"),
    ],
)
def test_marks_of_notes_are_no_text_and_exponents_stay_raised(written: str, read: str) -> None:
    assert read in page(f"<article><p>The town says so: {written}</p>{STORY}</article>").text


def test_a_sentence_that_a_tag_alone_parts_from_the_next_does_not_run_into_it() -> None:
    text = page(
        f"<article><p>They closed it for the day.<a href='x'>Click here now.</a></p>{STORY}</article>"
    ).text

    assert "for the day. Click here" in text


@pytest.mark.parametrize(
    ("said", "author"),
    [
        ("Username", None),
        ("Posted by Admin", None),
        ("Super Admin; Posted", "Super Admin"),
        ("Last Updated March 3, 2023", None),
        ("March", None),
        ("Ann Lee; Posted March 3", "Ann Lee"),
        ("J. R. Smith", "J. R. Smith"),
        ("J.R. Smith and Ann Lee", "J.R. Smith; Ann Lee"),
        ("Fredric March", "Fredric March"),
        ("Ann Mayer", "Ann Mayer"),
    ],
)
def test_authors_are_names(said: str, author: str | None) -> None:
    assert page(f"<article>{STORY}</article>", f"<meta name='author' content='{said}'>").author == author


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        ("<header><h1>The Bugle</h1></header>", "<title>The bridge stays</title>"),
        (
            "<header><h1><a href='/'>The Bugle</a></h1></header>",
            "<title>The bridge stays | The Bugle</title>",
        ),
        ("<div><h1>Read us daily</h1></div>", "<meta property='og:title' content='The bridge stays'>"),
        ("<header><h1>The bridge stays</h1></header>", "<title>The Bugle | The bridge stays</title>"),
    ],
)
def test_a_heading_beside_the_article_does_not_beat_the_title(heading: str, head: str) -> None:
    assert page(f"{heading}<article>{STORY}</article>", head).title == "The bridge stays"


def test_a_heading_in_the_article_is_its_title() -> None:
    article = page(
        f"<article><header><h1>The bridge stays</h1></header>{STORY}</article>", "<title>News</title>"
    )

    assert article.title == "The bridge stays"


def test_a_heading_of_two_lines_is_one_title() -> None:
    article = page(f"<article><h1>The bridge<br>stays</h1>{STORY}</article>", "<title>News</title>")

    assert article.title == "The bridge stays"


POINTER = "<a href='/other'>Ten more bridges that you should see</a>"


@pytest.mark.parametrize(
    "pointing",
    [
        f"<p>{POINTER}</p>",
        f"<p><strong>» {POINTER}</strong></p>",
        f"<h3>{POINTER}</h3>",
        f"<ul><li>{POINTER}</li><li><a href='/third'>Ferries of the world</a></li></ul>",
    ],
)
def test_lines_that_are_one_link_lead_away_and_are_no_text(pointing: str) -> None:
    article = page(f"<article>{STORY}{pointing}{STORY}</article>")

    assert "Ten more bridges" not in article.text


def test_a_link_within_a_sentence_is_text() -> None:
    article = page(
        f"<article>{STORY}<p>He had read <a href='/x'>all of the old report</a>.</p>{STORY}</article>"
    )

    assert "He had read all of the old report." in article.text


def test_a_page_of_links_alone_keeps_them() -> None:
    links = "".join(
        f"<p><a href='/{number}'>The story number {number} of them all</a></p>" for number in range(9)
    )

    assert "The story number 8 of them all" in page(links).text


@pytest.mark.parametrize(
    "shown", ["The old bridge stays open", "THE OLD BRIDGE STAYS OPEN", "The old bridge: stays open"]
)
def test_the_title_above_the_text_is_not_said_twice(shown: str) -> None:
    article = page(f"<article><p>{shown}</p>{STORY}</article>")

    assert article.text.startswith(SENTENCES[0])


def test_the_parts_of_a_body_are_found_in_boxes_of_their_own() -> None:
    first, second = (
        "".join(f"<p>{sentence}</p>" for sentence in half) for half in (SENTENCES[:3], SENTENCES[3:])
    )
    boxes = (
        f"<div class='grid'><div class='article__body'>{half * 3}</div><div class='rail'>Buy a boat</div></div>"
        for half in (first, second)
    )

    article = page("<div class='ad'>Buy a ship</div>".join(boxes))

    assert all(sentence in article.text for sentence in SENTENCES)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("div class='article__body article__body--first'", "div class='article__body article__body--last'"),
        ("div id='article-body-1'", "div id='article-body-2'"),
        ("div itemprop='articleBody'", "div itemprop='articleBody'"),
        ("article class='story-body'", "article class='story-body'"),
        ("div class='story-text'", "section class='story-text'"),
        ("div class='article-intro'", "div class='article-body'"),
        ("div class='article-body'", "div class='paywall'"),
        ("article", "div class='continued'"),
        ("div class='text'", "div class='text'"),
    ],
)
@pytest.mark.parametrize("cut", [2, 3, 4])
def test_parts_of_a_body_are_told_by_many_names_and_by_their_place(first: str, second: str, cut: int) -> None:
    halves = (
        "".join(f"<p>{sentence} {sentence.lower()}</p>" for sentence in half) * 2
        for half in (SENTENCES[:cut], SENTENCES[cut:])
    )
    parts = (f"<{tag}>{half}</{tag.split()[0]}>" for tag, half in zip((first, second), halves, strict=True))

    article = page("<h1>A bridge</h1>" + "<div><p>Advertisement</p></div>".join(parts))

    assert all(sentence in article.text for sentence in SENTENCES)
    assert "Advertisement" not in article.text


@pytest.mark.parametrize(
    "beside", ["class='comments'", "class='related-story'", "id='newsletter'", "class='author-bio'"]
)
def test_prose_beside_an_article_by_its_name_does_not_join_it(beside: str) -> None:
    other = "<p>Somebody who has been nowhere near the place has written this at night, as always.</p>" * 2

    article = page(f"<div class='article-body'>{STORY * 3}</div><div {beside}>{other}</div>")

    assert "nowhere near" not in article.text


def test_parts_that_only_line_breaks_divide_are_whole() -> None:
    halves = (
        "<br><br>".join(f"{sentence} {sentence.lower()}" for sentence in half)
        for half in (SENTENCES[:3], SENTENCES[3:])
    )
    parts = (f"<div class='article__body'>{half}</div>" for half in halves)

    article = page(
        "<div id='page'><h1>A bridge</h1>" + "<div class='ad'>Buy a boat</div>".join(parts) + "</div>"
    )

    assert all(sentence in article.text for sentence in SENTENCES)


def test_entries_of_a_list_stay_apart() -> None:
    entries = "".join(
        f"<div class='entry'><h2><a href='/{number}'>Entry</a></h2><div class='entry-content'>{STORY * 2}</div></div>"
        for number in range(2)
    )

    assert page(entries).text


def test_tables_of_a_page_are_kept_as_rows_and_what_they_tell_as_paragraphs() -> None:
    rows = "<tr><td>{}</td><td>{}</td><td>{}</td></tr>"
    table = rows.format("Bridge", "Built", "Cost") + rows.format("North", "1909", "12")
    told = f"<tr><td>{SENTENCES[4]}</td><td>{SENTENCES[5]}</td></tr>"

    article = page(
        f"<article>{STORY}<table>{table}</table><table>{told}</table></article>".replace(SENTENCES[4], "", 1)
    )

    assert "Bridge | Built | Cost\nNorth | 1909 | 12" in article.text
    assert SENTENCES[4] in article.text.split("\n\n")
    assert not any(
        "|" in sentence.span.of(article.text)
        for sentence in split(article.text, language="en")
        if sentence.kind is SentenceKind.PROSE
    )


@pytest.mark.parametrize("reference", ["&#1;", "&#27;", "&#x1f;", "&#X0C;", "&#12", "&#xFFFE;"])
def test_a_reference_to_no_character_costs_a_page_nothing_else(reference: str) -> None:
    page = (
        "<html><head><title>Port strike</title></head><body><nav>Home</nav><article><h1>Port strike</h1>"
        "<p>Dockers at the port went on strike on Wednesday, their union said. It will last two days.</p>"
        f"<p>{reference}Ships wait off the coast, said a spokesman of the port.</p></article></body></html>"
    )

    [article] = read(page.encode(), source="a.html")

    assert article.title == "Port strike"
    assert article.text.startswith("Dockers at the port")
    assert article.text.endswith("Ships wait off the coast, said a spokesman of the port.")

"""Links in the text: their numbers, and where they lead."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Offset

from corpus.article import Article, Element, ElementKind, Span
from corpus.library.article_addresses import id_at
from corpus.library.store import Library
from reader.screen.actions.link_actions import whole_address
from reader.screen.desk.reading import Reading
from widgets.article_list import ArticleList
from widgets.summary_pane import SummaryPane

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeStoredListing, Opened

LINKED = Article(
    "See one and two here.",
    title="Links",
    url="https://example.org/page/",
    elements=(
        Element(ElementKind.LINK, Span(4, 7), 0, "../other"),
        Element(ElementKind.LINK, Span(12, 15), 0, "http://192.168.0.1/off"),
    ),
)


@pytest.fixture
def browsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []
    monkeypatch.setattr("reader.screen.app.ReaderApp.open_url", lambda _, url: opened.append(url))
    return opened


async def test_o_numbers_the_links_and_a_number_opens_one(
    open_screen: Callable[..., Opened], browsed: list[str], shown: Callable[..., str]
) -> None:
    async with open_screen([LINKED]) as pilot:
        await pilot.press("enter", "o")
        assert "See one[1] and two[2] here." in shown(pilot)
        await pilot.press("1", "enter")

        assert browsed == ["https://example.org/other"]
        assert "See one and two here." in shown(pilot)


async def test_o_and_enter_open_the_original(open_screen: Callable[..., Opened], browsed: list[str]) -> None:
    async with open_screen([LINKED]) as pilot:
        await pilot.press("enter", "o", "enter")

        assert browsed == ["https://example.org/page/"]


async def test_escape_takes_the_numbers_away_and_opens_nothing(
    open_screen: Callable[..., Opened], browsed: list[str], shown: Callable[..., str]
) -> None:
    async with open_screen([LINKED]) as pilot:
        await pilot.press("enter", "o", "escape")

        assert "See one and two here." in shown(pilot)
        assert browsed == []


async def test_a_link_into_ones_own_network_is_asked_about(
    open_screen: Callable[..., Opened], browsed: list[str]
) -> None:
    async with open_screen([LINKED]) as pilot:
        await pilot.press("enter", "o", "2", "enter")
        assert browsed == []
        await pilot.press("y")

        assert browsed == ["http://192.168.0.1/off"]


async def test_a_number_that_no_link_has_is_said(
    open_screen: Callable[..., Opened], browsed: list[str], said: list[str]
) -> None:
    async with open_screen([LINKED]) as pilot:
        await pilot.press("enter", "o", "7", "enter")

        assert said[-1] == "There is no link 7; they go from 1 to 2."
        assert browsed == []


async def test_l_shows_the_numbers_until_it_takes_them_away(
    open_screen: Callable[..., Opened], shown: Callable[..., str]
) -> None:
    async with open_screen([LINKED]) as pilot:
        await pilot.press("enter", "L")
        assert "See one[1] and two[2] here." in shown(pilot)
        await pilot.press("L")

        assert "See one and two here." in shown(pilot)


async def test_a_click_on_a_link_follows_it(open_screen: Callable[..., Opened], browsed: list[str]) -> None:
    async with open_screen([LINKED]) as pilot:
        text = pilot.app.screen.query_one(Reading).text
        await pilot.press("enter")
        places = [Offset(x, y) for y in range(text.size.height) for x in range(text.size.width)]
        place = next(place for place in places if text.view.offset_at(*place) == 5)
        await pilot.click(text, offset=place)

        assert browsed == ["https://example.org/other"]


async def test_a_link_to_an_article_of_the_library_opens_it_here(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    browsed: list[str],
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    link = Element(ElementKind.LINK, Span(0, 4), 0, "https://stored.example/2")
    monkeypatch.setattr(
        kept, "article", lambda index, /: Article(kept.texts[index], f"{index}", elements=(link,))
    )
    async with open_screen(kept) as pilot:
        await pilot.press("enter", "o", "1", "enter")
        await until(pilot, lambda: pilot.app.screen.query_one(ArticleList).cursor == 2)

        assert browsed == []


@pytest.mark.parametrize(
    ("url", "address", "whole"),
    [
        ("https://a.example/b/c", "d", "https://a.example/b/d"),
        ("https://a.example/b/c", "//e.example/f", "https://e.example/f"),
        ("https://a.example/b/c", "http://e.example/f", "http://e.example/f"),
        (None, "https://a.example/b", "https://a.example/b"),
        (None, "../b", None),
        ("file:///etc/a", "passwd", None),
        ("https://a.example/", "javascript:x()", None),
    ],
)
def test_a_link_is_seen_from_the_page_of_its_article(
    url: str | None, address: str, whole: str | None
) -> None:
    assert whole_address(Article("a", url=url), address) == whole


def test_an_article_is_found_by_its_address_whatever_its_end(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([Article("One.", url="https://a.example/b/", id="7", language="en")])

        assert id_at(library, "http://a.example/b#top") == "@1"
        assert id_at(library, "https://a.example/c") is None
        assert id_at(library, "mailto:a@b.example") is None


async def test_a_click_on_a_kept_sentence_leads_back_to_it_in_the_summary(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[..., str],
) -> None:
    async with open_screen(size=(140, 30)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary)
        await pilot.press("enter")
        await until(pilot, lambda: "Summary" in shown(pilot) and "▎" in shown(pilot))
        text, start = reading.text, reading.summary.kept[1].sentence.span.start
        places = [Offset(x, y) for y in range(text.size.height) for x in range(text.size.width)]
        there = next(place for place in places if text.view.offset_at(*place) == start + 1)
        await pilot.click(text, offset=there)
        pane = reading.query_one(SummaryPane)
        await until(pilot, lambda: pane.place_of_sentence == reading.summary.kept[1].sentence.span)

"""The card of a name in the text."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.article import Label
from corpus.library.name_glances import NameGlance
from corpus.library.names import Companion, Name
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading
from reader.screen.views.name_card import NameCard, lines_of_card
from reader.screen.views.name_screen import NameScreen
from tests.reader.screen.conftest import BRIDGE
from widgets.article_text import ArticleText

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeStoredListing, Opened

GLANCE = NameGlance(
    (Name("Oslo", Label.GPE, 3, 7, "2024-01-02", "2024-03-04"),),
    (("2024-01", 1), ("2024-03", 2)),
    tuple(Companion(name, Label.GPE, 2, 1.5) for name in ("Bergen", "Rome", "Paris", "Bonn")),
    (),
)


@pytest.fixture
def named(kept: FakeStoredListing, monkeypatch: pytest.MonkeyPatch) -> FakeStoredListing:
    kept.texts = (BRIDGE.text, *kept.texts)
    monkeypatch.setattr(kept.library, "follow", lambda _: GLANCE)
    return kept


async def at_a_name(pilot: Pilot[None], until: Callable[..., Awaitable[None]]) -> None:
    await until(pilot, lambda: pilot.app.screen.query_one(Reading).entities)
    await pilot.press("enter", "n", "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, NameCard))
    await pilot.pause()


async def test_enter_on_a_name_opens_its_card(
    open_screen: Callable[..., Opened],
    named: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(named) as pilot:
        await at_a_name(pilot, until)
        await until(pilot, lambda: "3 articles in the library" in shown(pilot))

        for words in ("1 of 2 here", "2 January 2024 to 4 March 2024", "with Bergen, Rome, Paris"):
            assert words in shown(pilot)
        assert "Bonn" not in shown(pilot)


async def test_n_in_the_card_goes_through_this_name_only(
    open_screen: Callable[..., Opened],
    named: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(named) as pilot:
        text = pilot.app.screen.query_one(ArticleText)
        await at_a_name(pilot, until)
        await pilot.press("n")
        await until(pilot, lambda: "2 of 2 here" in shown(pilot))

        assert text.current.of(BRIDGE.text) == "Oslo"
        assert text.current.start == BRIDGE.text.rindex("Oslo")


async def test_space_lists_its_articles_and_w_watches_it(
    open_screen: Callable[..., Opened], named: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(named) as pilot:
        await at_a_name(pilot, until)
        await pilot.press("w")
        await until(pilot, lambda: ("Oslo", "entity:Oslo") in named.done)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, NameCard))
        await pilot.press("space")
        await until(pilot, lambda: pilot.app.screen.query_one(ListPane).words == "entity:Oslo")


async def test_enter_in_the_card_leads_to_its_company(
    open_screen: Callable[..., Opened], named: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(named) as pilot:
        await at_a_name(pilot, until)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, NameScreen))


async def test_w_on_a_name_in_the_text_watches_that_name(
    open_screen: Callable[..., Opened], named: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(named) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).entities)
        await pilot.press("enter", "n", "w", "enter")
        await until(pilot, lambda: ("Oslo", "entity:Oslo") in named.done)


async def test_a_click_on_a_name_opens_its_card_and_elsewhere_none(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen([BRIDGE]) as pilot:
        text = pilot.app.screen.query_one(ArticleText)
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).entities)
        row = text.rows.row_of(0)
        column = next(x for x in range(text.size.width) if text.view.offset_at(x, row) == 0)
        await pilot.click(ArticleText, offset=(column + 6, row))
        await pilot.pause()
        elsewhere = isinstance(pilot.app.screen, NameCard)
        await pilot.click(ArticleText, offset=(column + 1, row))
        await until(pilot, lambda: isinstance(pilot.app.screen, NameCard))
        await pilot.pause()

        assert not elsewhere
        assert "1 of 2 here" in shown(pilot)
        assert "library" not in shown(pilot)


async def test_the_mouse_on_a_name_says_what_it_is(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen([BRIDGE]) as pilot:
        text = pilot.app.screen.query_one(ArticleText)
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).entities)
        row = text.rows.row_of(0)
        column = next(x for x in range(text.size.width) if text.view.offset_at(x, row) == 0)
        await pilot.hover(ArticleText, offset=(column + 1, row))
        await until(pilot, lambda: text.tooltip)

        assert str(text.tooltip) == "Oslo · Places · 1 of 2 here"


def test_a_name_that_no_article_has_says_so() -> None:
    assert lines_of_card(NameGlance((), (), (), ())) == ("No article of the library has it yet.",)

"""Help and palette: what is said of the keys is what the keys do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.dom import DOMNode
from textual.pilot import Pilot
from textual.screen import Screen

from corpus.article import Article
from corpus.library.store import Library
from corpus.listings.in_memory import MemoryListing
from reader.screen.desk.reading import Reading
from reader.screen.dialogs import palette
from reader.screen.dialogs.help_screen import HelpScreen, commands_about, passages_of
from reader.screen.dialogs.key_table import KeyCommand, commands_on, keys_in
from reader.screen.listings.stored_listing import StoredListing
from widgets.article_list import ArticleList
from widgets.entity_panel import PanelNames
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


PROMISED = {
    *"djkbgGlhJKsS,.+=-[]{}>wVvceE/nNmftHUAROarDoyYz:?q|",
    *(
        "ctrl+d",
        "ctrl+u",
        "ctrl+f",
        "ctrl+t",
        "space",
        "enter",
        "backspace",
        "esc",
        "tab",
        "shift+tab",
        "1…9",
        "f1",
    ),
}


def test_keys_are_written_as_a_reader_writes_them() -> None:
    assert keys_in("full_stop,ctrl+d,question_mark,escape,pagedown") == (".", "ctrl+d", "?", "esc", "pgdn")


async def test_help_names_every_promised_key(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        nodes = (pilot.app, pilot.app.screen, *pilot.app.screen.walk_children())
        keys = {key for command in commands_on(nodes, {}) for key in command.keys}

        assert PROMISED - keys == set()


async def test_help_shows_the_keys_that_the_settings_give(
    open_screen: Callable[..., Opened], core: FakeCore
) -> None:
    core.settings = core.settings.__class__(keys={"next-article": "ctrl+n"})
    async with open_screen() as pilot:
        await pilot.press("ctrl+n", "?")
        passages = pilot.app.screen.query_one(Passages).passages

        assert [passage.mark for passage in passages if passage.text == "Next article"] == ["ctrl+n"]
        assert pilot.app.screen_stack[0].query_one(Reading).article.title == "A bridge for Oslo"


async def test_help_is_narrowed_by_typing_and_closed_by_escape(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("?", *"zen")
        found = [passage.text for passage in pilot.app.screen.query_one(Passages).passages]
        await pilot.press("escape")

        assert found == ["Zen: the text alone"]
        assert not isinstance(pilot.app.screen, HelpScreen)


def test_a_group_is_named_where_it_begins() -> None:
    node = DOMNode()
    commands = [KeyCommand("Moving", ("j",), "Down", "", node), KeyCommand("Moving", ("k",), "Up", "", node)]

    assert [passage.head for passage in passages_of(commands)] == ["Moving", ""]
    assert [passage.head for passage in passages_of(commands_about(commands, "up"))] == ["Moving"]


async def test_the_palette_summarises_by_a_method(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await pilot.press(":", *"by luhn")
        await pilot.pause(0.3)
        await pilot.press("enter", "enter")

        await until(pilot, lambda: pilot.app.screen_stack[0].query_one(Reading).method == "luhn")


async def test_help_begins_with_the_pane_that_has_the_focus(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        for pane, group in (("list", "Articles"), ("text", "Reading")):
            await pilot.press("?")
            passages = pilot.app.screen.query_one(Passages).passages
            heads = [passage.head for passage in passages if passage.head]
            assert heads[:2] == [group, "Moving"], pane
            await pilot.press("escape", "enter")


async def test_help_in_the_panel_of_entities_begins_with_them(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("e")
        pilot.app.screen.query_one(PanelNames).focus()
        await pilot.press("?")

        assert pilot.app.screen.query_one(Passages).passages[0].head == "Entities"


async def test_enter_in_help_does_what_the_key_does(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(size=(120, 30)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        before = reading.side_panes
        await pilot.press("?", *"entities", "enter")
        await until(pilot, lambda: reading.side_panes != before)
        await pilot.press("escape", "?", *"one line a row", "enter")
        await until(pilot, lambda: pilot.app.screen.query_one(ArticleList).dense)


def _listed(screen: Screen[object]) -> list[str]:
    return [passage.text for passage in screen.query_one(Passages).passages]


async def test_the_palette_lists_commands_with_their_keys_and_methods_by_name(
    open_screen: Callable[..., Opened],
) -> None:
    async with open_screen() as pilot:
        await pilot.press(":")
        tails = {passage.text: passage.tail for passage in pilot.app.screen.query_one(Passages).passages}

        assert tails["Compare methods"] == "With the article · c"
        assert tails["Summarise by news"] == "Methods"
        assert not [tail for tail in tails.values() if tail.startswith("Moving")]


async def test_the_palette_looks_for_articles_when_there_are_words(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(palette, "_articles_with", lambda _, words: asked.append(words) or ())
    monkeypatch.setattr(palette, "DELAY", 0.001)
    async with open_screen() as pilot:
        await pilot.press(":", "space", "backspace", "x")
        await until(pilot, lambda: "x" in asked)

        assert asked == ["x"]


def test_the_palette_finds_so_many_articles_and_no_more() -> None:
    articles = MemoryListing([Article("Rain fell.", f"Day {number}", id=str(number)) for number in range(22)])

    assert len(palette.finder_in(articles)("rain")) == 20


async def test_the_palette_finds_articles_by_their_words(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        await pilot.press(":", *"cut the ribbon")
        screen = pilot.app.screen
        await until(pilot, lambda: "A bridge for Oslo" in _listed(screen))
        await pilot.press("enter")
        await until(pilot, lambda: articles.cursor == 1)


async def test_the_palette_finds_every_article_of_a_library(
    open_screen: Callable[..., Opened], tmp_path: Path, until: Callable[..., Awaitable[None]]
) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add(
            [Article(f"Text {number}.", f"Title {number}", id=str(number)) for number in range(2_100)]
        )
        library.add([Article("A needle lies here.", "Found", id="needle", date="1950-01-01")])
        async with open_screen(StoredListing.of(library)) as pilot:
            reading = pilot.app.screen.query_one(Reading)
            await pilot.press(":", *"needle")
            screen = pilot.app.screen
            await until(pilot, lambda: "Found" in _listed(screen))
            await pilot.press("enter")
            await until(pilot, lambda: reading.article is not None and reading.article.title == "Found")


async def test_themes_are_listed_a_row_each(
    open_screen: Callable[..., Opened], shown: Callable[[Pilot[None]], str]
) -> None:
    async with open_screen() as pilot:
        await pilot.press("ctrl+t")
        await pilot.pause()
        rows = [place for place, row in enumerate(shown(pilot).splitlines()) if "nutgraf-" in row]

        assert rows == list(range(rows[0], rows[0] + 4))


async def test_a_theme_is_tried_on_and_put_back(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        app = pilot.app
        before = app.theme
        await pilot.press("ctrl+t")
        passages = app.screen.query_one(Passages)
        assert passages.passages[passages.cursor].text == before
        await pilot.press("j")
        assert app.theme != before
        await pilot.press("escape")
        assert app.theme == before
        await pilot.press("ctrl+t", "j", "enter")
        assert app.theme != before

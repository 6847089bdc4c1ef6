"""`nutgraf @12`, `nutgraf @12:512` and `--where`: where in the library a reader begins."""

from pathlib import Path
from typing import Any

import pytest

from corpus.article import Article
from corpus.library.store import Library
from corpus.listings.in_memory import MemoryListing
from reader.__main__ import main
from reader.screen.app import ReaderApp
from reader.screen.engines.core import Core
from reader.screen.navigation import Opening
from widgets.article_list import ArticleList
from widgets.text_pane import TextPane

LONG = "\n\n".join(f"Paragraph {number} of many." for number in range(200))


async def test_the_cursor_begins_on_the_article_that_was_named(core: Core) -> None:
    articles = MemoryListing((Article("One."), Article("Two."), Article("Three.")))
    async with ReaderApp(core, articles, opening=Opening(2)).run_test(size=(120, 16)) as pilot:
        await pilot.pause(0.1)

        assert pilot.app.screen.query_one(ArticleList).cursor == 2


@pytest.mark.parametrize("index", [0, 1])
async def test_the_text_begins_at_the_character_that_was_named(core: Core, index: int, until: Any) -> None:
    articles = MemoryListing((Article(LONG, title="A"), Article(LONG, title="B")))
    opening = Opening(index, LONG.index("Paragraph 150"))
    async with ReaderApp(core, articles, opening=opening).run_test(size=(120, 16)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(TextPane).scroll_offset.y > 100)


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the screen is opened on, in place of a screen; the library has three articles."""
    path, shown = tmp_path / "library.db", list[Any]()
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(path))
    with Library.open(path) as library:
        library.add(Article(f"Story of {word}.", date=f"2023-03-1{day}") for day, word in enumerate("abc"))
    monkeypatch.setattr("reader.screen.commands.screen_command._require_terminal", lambda: None)

    def show(_: object, listing: Any, opening: Opening | None = None) -> int:
        shown.append(([listing.row(place).id for place in range(len(listing))], opening))
        return 0

    monkeypatch.setattr("reader.screen.commands.screen_command._show", show)
    return shown


@pytest.mark.parametrize(
    ("arguments", "ids", "opening"),
    [
        (["@1"], ["@3", "@2", "@1"], Opening(2)),
        (["@2:7"], ["@3", "@2", "@1"], Opening(1, 7)),
        (["--where", "b"], ["@2"], None),
        (["--where", "@1 @2", "@1"], ["@2", "@1"], Opening(1)),
    ],
)
def test_the_screen_opens_on_the_library(
    opened: list[Any], arguments: list[str], ids: list[str], opening: Opening | None
) -> None:
    assert main(arguments) == 0
    assert opened == [(ids, opening)]


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--where", "hail"], 1, "no article matches 'hail'"),
        (["@99"], 1, "no article @99"),
        (["@1", "--where", "b"], 1, "no article matches '@1 b'"),
        (["/", "--where", "b"], 2, "name one article"),
    ],
)
def test_what_is_not_there_is_a_line(
    opened: list[Any], arguments: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == status
    assert said in capsys.readouterr().err
    assert opened == []

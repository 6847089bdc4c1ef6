"""The screen begins as it was left."""

from pathlib import Path
from typing import Any

import pytest

from corpus.article import Article
from corpus.library.store import Library
from reader.__main__ import main
from reader.screen.app import ReaderApp
from reader.screen.engines.core import Core
from reader.state import State, load_state, save_state
from widgets.article_list import ArticleList


async def test_panes_method_length_order_and_density_come_back(core: Core, kept: Any) -> None:
    before = State(
        pane="text", theme="textual-light", method="lead", length=7, dense=True, panes=("entities",)
    )
    app = ReaderApp(core, kept, state=before)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        await pilot.press("ctrl+c")

    assert app.state == State(
        article="@0",
        pane="text",
        theme="textual-light",
        method="lead",
        length=7,
        dense=True,
        panes=("entities",),
    )


@pytest.fixture
def left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, list[Any], list[State]]:
    """A state file, and what the screen is opened with instead of a screen; the library has two articles."""
    path, opened, began = tmp_path / "library.db", list[Any](), list[State]()
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(path))
    monkeypatch.setenv("NUTGRAF_STATE", str(tmp_path / "state.json"))
    monkeypatch.setattr("reader.screen.commands.screen_command._require_terminal", lambda: None)
    monkeypatch.setattr("sys.stdin", type("Terminal", (), {"isatty": staticmethod(lambda: True)}))

    def run(app: ReaderApp) -> None:
        opened.append(app)
        began.append(app.state)
        app.state = State(article="@2", length=4)

    monkeypatch.setattr(ReaderApp, "run", run)
    with Library.open(path) as library:
        library.add([Article("One.", id="a", date="2023-01-01"), Article("Two.", id="b", date="2022-01-01")])
    return tmp_path / "state.json", opened, began


def test_the_library_opens_at_the_article_where_it_was_left(
    left: tuple[Path, list[Any], list[State]],
) -> None:
    state_file, opened, _ = left
    save_state(state_file, State(article="@2"))
    main([])

    assert opened[0]._opening.row == 1
    state = load_state(state_file)
    assert (state.article, state.length) == ("@2", 4)


def test_a_damaged_state_is_said_and_ends_nothing(left: tuple[Path, list[Any], list[State]]) -> None:
    state_file, opened, _ = left
    state_file.write_text("{", encoding="utf-8")
    main([])

    assert "damaged" in opened[0]._greeting
    assert load_state(state_file).article == "@2"


def test_a_method_that_is_named_counts_more_than_the_last_one(
    left: tuple[Path, list[Any], list[State]],
) -> None:
    state_file, _, began = left
    save_state(state_file, State(method="lsa"))
    main(["-m", "lead"])

    assert began[0].method == ""


async def test_the_cursor_is_where_it_was(core: Core, kept: Any) -> None:
    app = ReaderApp(core, kept)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("j")
        assert app.screen.query_one(ArticleList).cursor == 1
        app.exit()

    assert app.state.article == "@1"

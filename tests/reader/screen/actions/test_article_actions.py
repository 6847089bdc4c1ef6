"""What is done with the article: copies, links, other commands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from corpus.article import Article
from reader.screen.desk.reading import Reading
from reader.screen.dialogs.output_screen import OutputScreen
from reader.screen.output import external
from reader.screen.output.external import can_be_opened, output_of, whole_text

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


async def test_y_copies_the_summary_or_the_sentence_under_the_cursor(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("y")
        summary = pilot.app.clipboard
        await pilot.press("tab", "tab", "j", "y")

        assert summary == "A ferry sank off Bergen.\nAll were saved.\nStorms had been forecast."
        assert pilot.app.clipboard == "All were saved."


async def test_capital_y_copies_the_link(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("Y")

        assert pilot.app.clipboard == "https://example.org/ferry"


async def test_o_opens_web_pages_only(
    open_screen: Callable[..., Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    articles = [Article("a", url="https://example.org/a"), Article("b", url="file:///etc/passwd")]
    async with open_screen(articles) as pilot:
        monkeypatch.setattr(pilot.app, "open_url", opened.append)
        await pilot.press("o", "J", "o")

        assert opened == ["https://example.org/a"]


@pytest.mark.parametrize(
    "url", [None, "", "file:///etc/passwd", "javascript:alert(1)", "https://", "//host/x", "http://[", "-x"]
)
def test_nothing_but_a_web_page_can_be_opened(url: str | None) -> None:
    assert not can_be_opened(url)


async def test_an_article_is_piped_to_a_command_and_its_output_shown(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        await pilot.press("|", *"head -1", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, OutputScreen))
        await pilot.pause()

        assert "head -1" in shown(pilot)
        assert "Ferry sinks off Bergen" in shown(pilot)


async def test_what_a_command_says_takes_the_place_of_the_text_until_escape(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("enter", "|", *"tail -1 | tr a-z A-Z", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, OutputScreen))
        await pilot.press("enter")
        await until(pilot, lambda: reading.article.text.startswith("A FERRY SANK"))
        await pilot.pause()
        marked = shown(pilot)
        await pilot.press("H", "escape")
        await pilot.pause()

        assert "esc leaves this answer of tail -1" in marked
        assert reading.article.text.startswith("A ferry sank")
        assert reading.text.has_focus


async def test_the_last_command_is_there_until_another_is_typed(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await pilot.press("|", *"head -1", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, OutputScreen))
        await pilot.press("escape", "|")

        assert pilot.app.screen.query_one(Input).value == "head -1"
        await pilot.press("w")
        assert pilot.app.screen.query_one(Input).value == "w"


async def test_a_command_that_says_nothing_is_told(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        await pilot.press("|", *"true", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, OutputScreen))
        await pilot.pause()

        assert "The command said nothing." in shown(pilot)


def test_a_command_that_fails_says_so() -> None:
    assert output_of("cat >/dev/null; echo no; exit 3", "x") == "no\n\nThe command ended with status 3."


def test_a_command_cannot_take_over_the_terminal() -> None:
    assert "\x1b" not in output_of("cat >/dev/null; printf '\\033[2Jx'", "x")


def test_a_command_reads_the_title_and_the_text() -> None:
    assert whole_text(Article("Text.", title="Title")) == "Title\n\nText.\n"


async def test_the_menu_of_methods_chooses_one(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        await pilot.press("S", "g", "enter")

        assert pilot.app.screen.query_one(Reading).method == "lead"


def test_a_command_without_an_end_is_stopped() -> None:
    said = output_of("yes", "x")

    assert said.startswith("y\ny\n")
    assert said.endswith("The command said more than 1 MB and was stopped.")


def test_a_command_that_takes_its_time_is_stopped_with_what_it_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external, "PATIENCE", 0.3)

    said = output_of("echo begun; sleep 100 & sleep 100", "x" * 1_000_000)

    assert said.startswith("begun\n\nThe command was still at work")


@pytest.mark.parametrize(("key", "opened"), [("y", ["http://192.168.1.1/off"]), ("n", [])])
async def test_a_link_into_ones_own_network_is_opened_after_a_question(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    opened: list[str],
) -> None:
    seen: list[str] = []
    article = Article("The river rose on Monday.", title="Rain", url="http://192.168.1.1/off")
    async with open_screen([article]) as pilot:
        monkeypatch.setattr(pilot.app, "open_url", lambda url, **_: seen.append(url))
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).article)
        await pilot.press("o")
        await until(pilot, lambda: "open it? y/n" in shown(pilot))
        await pilot.press(key)
        await pilot.pause()

    assert seen == opened

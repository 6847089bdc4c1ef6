"""What is done with the article: copies, links, other commands, other views."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from corpus.article import Article, KeptSentence, Sentence, Span, Summary
from corpus.length import Length
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.reading import Reading
from reader.screen.dialogs.output_screen import OutputScreen
from reader.screen.output import external
from reader.screen.output.external import can_be_opened, output_of, whole_text
from reader.screen.views.compare_screen import CompareScreen
from reader.screen.views.method_column import MethodColumn
from reader.settings import Settings
from widgets.article_text import ArticleText
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


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


async def test_the_last_command_is_there_when_the_next_is_asked_for(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await pilot.press("|", *"head -1", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, OutputScreen))
        await pilot.press("escape", "|")

        assert pilot.app.screen.query_one(Input).value == "head -1"


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


async def test_two_methods_are_compared_and_their_agreement_marked(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        await pilot.pause()
        pilot.app.screen.methods = ("news", "lsa")
        right = pilot.app.screen.query(MethodColumn)[1].passages
        await until(pilot, lambda: right.passages)
        await pilot.pause()
        text = shown(pilot)

        assert "2 of 3 in both" in text
        assert [passage.mark for passage in right.passages] == [" 2█ =", " 3█ =", " 4█  "]


async def test_more_methods_are_compared_one_above_the_other_where_it_is_narrow(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(size=(80, 40)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        await pilot.press("plus")
        screen = pilot.app.screen
        await until(pilot, lambda: all(column.passages.passages for column in screen.query(MethodColumn)))
        await pilot.pause()
        columns = [(column.region.x, column.method) for column in screen.query(MethodColumn)]
        await pilot.press("minus", "minus")
        await pilot.pause()

        assert len(columns) == 3
        assert len({x for x, _ in columns}) == 1
        assert "3 of 3 in all" in shown(pilot) or "3 of 3 in both" in shown(pilot)
        assert len(screen.query(MethodColumn)) == 2


async def test_a_method_fewer_is_the_last_or_the_one_that_is_looked_at(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        screen = pilot.app.screen
        await pilot.press("plus", "minus")
        without_the_last = screen.methods
        await pilot.press("plus", "tab", "minus")
        without_the_second = screen.methods

        assert without_the_last == ("news", "lead")
        assert without_the_second == ("news", "lex-rank")
        assert [column.method for column in screen.query(MethodColumn)] == ["news", "lex-rank"]


async def test_where_the_lead_is_on_the_desk_it_is_compared_with_the_first_other_method(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], core: FakeCore
) -> None:
    core.settings = Settings(method="lead")
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))

        assert pilot.app.screen.methods == ("lead", "news")


async def test_comma_and_full_stop_change_the_method_that_is_looked_at(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        first, second = pilot.app.screen.methods
        await pilot.press("tab", "full_stop")

        assert pilot.app.screen.methods[0] == first
        assert pilot.app.screen.methods[1] not in (first, second)


async def test_a_compared_sentence_leads_to_its_place(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c", "j", "enter")
        await pilot.pause()

        text = pilot.app.screen.query_one(ArticleText)
        assert text.current.of(text.article.text) == "All were saved."


async def test_the_digest_of_the_list_leads_to_each_article(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        await pilot.press("D")
        passages = pilot.app.screen.query_one(Passages)
        await until(pilot, lambda: passages.passages)
        heads = [passage.head for passage in passages.passages]
        await pilot.press("j", "enter")
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.text.current)

        assert heads == ["18 March 2023 · Ferry sinks off Bergen", "A bridge for Oslo", "A long report"]
        assert reading.article.title == "A bridge for Oslo"
        assert reading.text.current.of(reading.article.text) == "Oslo opens a bridge."


async def test_a_digest_of_a_long_list_reads_its_first_five_hundred_articles_and_says_so(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    articles = [Article("Rain fell.", title=f"Day {number}") for number in range(502)]
    async with open_screen(articles) as pilot:
        await pilot.press("D")
        await until(pilot, lambda: "articles" in shown(pilot))

        assert "of the first 500 of 502 articles" in shown(pilot)


async def test_a_digest_of_a_narrowed_list_is_of_what_is_left(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await pilot.press("/", *"ribbon", "enter")
        await until(pilot, lambda: len(pilot.app.screen.query_one(ListPane).listing) == 1)
        await pilot.press("D")
        passages = pilot.app.screen.query_one(Passages)
        await until(pilot, lambda: passages.passages)

        assert [passage.head for passage in passages.passages] == ["A bridge for Oslo"]


async def test_comparing_a_long_article_is_done_aside_and_only_the_last_method_is_asked(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, ended = [], []

    async def slow(article: Article, *, method: str, length: Length) -> Any:
        asked.append((method, length))
        try:
            await asyncio.sleep(0 if method == "luhn" else 60)
        finally:
            ended.append(method)
        kept = KeptSentence(Sentence(3, Span(0, 4), 0), 1.0)
        return Summary(method, (kept,), 5), 9

    monkeypatch.setattr("reader.screen.views.compare_screen.summarise_in_own_process", slow)
    monkeypatch.setattr("reader.screen.views.compare_screen.is_long", lambda _: True)
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: asked)
        pilot.app.screen.methods = ("news", "luhn")
        right = pilot.app.screen.query(MethodColumn)[1].passages
        await until(pilot, lambda: right.passages)

    assert asked == [("lead", 3), ("luhn", 3)]
    assert sorted(ended) == ["lead", "luhn"]


async def test_nothing_is_compared_before_there_is_a_summary_and_the_screen_says_so(
    open_screen: Callable[..., Opened], core: FakeCore, said: list[str]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        await pilot.press("c")

        assert said == ["There is no summary yet."]
        core.go_on.set()


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

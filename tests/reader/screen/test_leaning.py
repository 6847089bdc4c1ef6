"""The summary pane looked at closely: leaning toward words, and what all methods say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.article import Article, Summary
from corpus.length import Length
from reader.screen.desk.reading import Reading
from reader.screen.engines.method_agreement import votes_of
from tests.reader.screen.conftest import FERRY
from widgets.passages import EARNING, Passages
from widgets.summary_pane import SummaryPane

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


async def test_slash_in_the_summary_leans_it_toward_words(
    open_screen: Callable[..., Opened],
    core: FakeCore,
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    answer = core.summary

    def summary(article: Article, *, method: str, length: Length, query: str = "") -> Summary:
        asked.append(query)
        return answer(article, method=method, length=length)

    monkeypatch.setattr(core, "summary", summary)
    async with open_screen(size=(140, 30)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary)
        await pilot.press("tab", "tab", "/", *"storm", "enter")
        await until(pilot, lambda: "storm" in asked)
        await until(pilot, lambda: reading.leaning == "storm" and reading.summary)
        await pilot.press("tab")
        await until(pilot, lambda: "news “storm”" in shown(pilot))


async def test_the_sentence_under_the_cursor_says_how_many_methods_keep_it(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen(size=(140, 30)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("tab", "tab")
        await until(pilot, lambda: "methods" in shown(pilot))

        assert "rank 1/3 · " in shown(pilot)


def test_every_method_that_answers_has_a_vote(core: FakeCore) -> None:
    votes = votes_of(core, FERRY, 2, ("news", "lsa"))

    assert votes.methods == 2
    assert votes.kept == {0: 1, 1: 1, 2: 1, 3: 1}


async def test_u_underlines_the_words_that_earned_the_sentences(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    text = "The bridge was closed. A ferry left the bridge. Nobody came. The ferry was full."
    async with open_screen([Article(text, "A bridge", language="en")], size=(140, 30)) as pilot:
        pane = pilot.app.screen.query_one(SummaryPane)
        await until(pilot, lambda: pane.summary)
        await pilot.press("tab", "tab", "u")
        await until(pilot, lambda: pane.earning)
        words = [place.of(text) for place in pane.earning]
        passages = pane.query_one(Passages).passages
        marked = [
            [span.of(passage.text) for span, look in passage.marks if look == EARNING] for passage in passages
        ]
        await pilot.press("u")

        assert words == ["bridge", "ferry", "bridge"]
        assert marked == [["bridge"], ["ferry", "bridge"], []]
        assert pane.earning == ()

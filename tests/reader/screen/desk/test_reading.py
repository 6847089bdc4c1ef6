"""The article on the desk: what is known of it, and when."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual.pilot import Pilot

from corpus.article import Label
from reader.screen.desk.reading import Reading
from tests.reader.screen.conftest import BRIDGE, FERRY, LONG

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


async def test_the_text_shows_before_the_engines_have_answered(
    open_screen: Callable[..., Opened], core: FakeCore, shown: Callable[[Pilot[None]], str]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        await pilot.pause()

        assert "A ferry sank off Bergen." in shown(pilot)
        assert "news …" in shown(pilot)
        core.go_on.set()


async def test_the_summary_and_the_entities_follow(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    shown: Callable[[Pilot[None]], str],
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)

        await until(pilot, lambda: reading.summary and reading.entities)
        await pilot.pause()

        assert [kept.sentence.index for kept in reading.summary.kept] == [0, 1, 2]
        assert "news · 3 of 4" in shown(pilot)
        assert "16 words · 1 min · news 3/4 sentences" in shown(pilot)
        assert "1 Places" in shown(pilot)


async def test_a_late_answer_for_the_previous_article_is_dropped(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: core.asked)

        await pilot.press("J")
        core.go_on.set()
        await until(pilot, lambda: reading.summary and reading.entities)

        assert reading.article.title == "A bridge for Oslo"
        assert reading.summary.total == 3
        assert {entity.name for entity in reading.entities} == {"Oslo", "Anna Berg"}


async def test_a_late_answer_by_the_previous_method_is_dropped(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: core.asked)

        reading.method = "lsa"
        core.go_on.set()
        await until(pilot, lambda: reading.summary)

        assert reading.summary.method == "lsa"


async def test_keys_never_wait_for_the_engines(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: core.asked)

        await pilot.press("J", "J", "K")

        assert reading.article.title == "A bridge for Oslo"
        core.go_on.set()


async def test_at_most_two_threads_summarise_and_the_newest_question_is_answered(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.go_on.clear()
    async with open_screen() as pilot:
        await until(pilot, lambda: len(core.asked) == 1)
        await pilot.press("J")
        await until(pilot, lambda: len(core.asked) == 2)
        # Each of these is asked as well where there are more turns than two.
        for key in ("J", "K", "K", "J", "J"):
            await pilot.press(key)
            await pilot.pause(0.03)
        core.go_on.set()
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)

        assert [title for title, *_ in core.asked] == [FERRY.title, BRIDGE.title, LONG.title]


async def test_plus_and_minus_change_the_length(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)

        await pilot.press("+", "=", "-")
        await until(pilot, lambda: reading.summary and len(reading.summary.kept) == 4)

        assert reading.length == 4


async def test_full_stop_and_comma_step_through_the_methods(open_screen: Callable[..., Opened]) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)

        await pilot.press(".")
        after = reading.method
        await pilot.press(",", ",")

        assert (after, reading.method) == ("lex-rank", "lead")


async def test_a_digit_turns_its_label_off_and_on(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.entities)

        await pilot.press("1")
        hidden = reading.hidden
        await pilot.press("1")

        assert Label.GPE in hidden
        assert Label.GPE not in reading.hidden


async def test_a_sentence_of_the_summary_leads_to_its_place(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("J", "J")
        reading.method = "lsa"
        await until(pilot, lambda: reading.summary and reading.summary.method == "lsa")
        await pilot.press("tab", "tab", "enter")

        assert reading.text.view.top > 0
        assert "Paragraph 197" in reading.article.text[reading.text.view.top :]


async def test_brackets_go_from_one_kept_sentence_to_the_next(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("J", "J")
        reading.method = "lsa"
        await until(pilot, lambda: reading.summary and reading.summary.method == "lsa")

        visited = []
        for key in ("]", "]", "["):
            await pilot.press(key)
            visited.append(reading.text.current)

        kept = [chosen.sentence.span for chosen in reading.summary.kept]
        assert visited == [kept[0], kept[1], kept[0]]


async def test_enter_in_the_entity_panel_goes_to_each_mention_in_turn(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("J", "e")
        await until(pilot, lambda: reading.entities)
        await pilot.press("j", "enter")
        first = reading.text.current
        await pilot.press("enter")

        assert [first.start, reading.text.current.start] == [0, 47]


async def test_the_entity_panel_goes_from_article_to_article(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("e")
        for article in ("A bridge for Oslo", "Ferry sinks off Bergen"):
            await until(pilot, lambda: reading.entities)
            await pilot.press("J" if "Oslo" in article else "K")
            await until(pilot, lambda title=article: reading.article.title == title and reading.entities)

        assert {entity.name for entity in reading.entities} == {"Bergen"}


async def test_a_resize_keeps_the_place(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("J", "J", "tab", "space", "space", "space")
        place = reading.text.view.top
        await pilot.resize_terminal(50, 40)
        await pilot.pause(0.1)
        narrow = reading.text.view.top
        await pilot.resize_terminal(120, 40)
        await pilot.pause(0.1)

        assert narrow == reading.text.view.top == place > 0

"""The dividers between the panes."""

from collections.abc import Awaitable, Callable
from typing import Any

from textual.pilot import Pilot

from reader.screen.app import ReaderApp
from reader.screen.engines.core import Core
from reader.state import State
from tests.reader.screen.conftest import Opened

Open = Callable[..., Opened]
Until = Callable[..., Awaitable[None]]


def _width(pilot: Pilot[None], pane: str) -> int:
    return pilot.app.screen.query_one(f"#{pane}").outer_size.width


async def _drag(pilot: Pilot[None], start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down(offset=start)
    await pilot.hover(offset=end)
    await pilot.mouse_up(offset=end)
    await pilot.pause()


async def test_the_divider_of_the_list_is_dragged(open_screen: Open) -> None:
    async with open_screen(size=(110, 24)) as pilot:
        await pilot.pause()
        before = _width(pilot, "list")
        await _drag(pilot, (before - 1, 5), (before + 9, 8))

        assert (before, _width(pilot, "list")) == (34, 44)


async def test_the_divider_of_the_summary_is_dragged(open_screen: Open) -> None:
    async with open_screen(size=(150, 24)) as pilot:
        await pilot.pause()
        before = _width(pilot, "side")
        await _drag(pilot, (150 - before, 5), (150 - before - 6, 5))

        assert _width(pilot, "side") == before + 6


async def test_the_summary_below_the_text_is_drawn_higher(open_screen: Open) -> None:
    async with open_screen(size=(110, 30)) as pilot:
        await pilot.press("s")
        await pilot.pause()
        side = pilot.app.screen.query_one("#side")
        top, height = side.region.y, side.region.height
        await _drag(pilot, (80, top), (80, top - 3))

        assert side.region.height == height + 3


async def test_what_is_no_divider_is_not_dragged(open_screen: Open) -> None:
    async with open_screen(size=(110, 24)) as pilot:
        await pilot.pause()
        await _drag(pilot, (20, 5), (60, 5))

        assert _width(pilot, "list") == 34


async def test_no_pane_is_dragged_out_of_sight(open_screen: Open) -> None:
    async with open_screen(size=(110, 24)) as pilot:
        await pilot.pause()
        # The divider stands in the last column of the list.
        for begin, end, width in ((33, 0, 20), (19, 109, 70)):
            await _drag(pilot, (begin, 5), (end, 5))

            assert _width(pilot, "list") == width


async def test_keys_make_the_pane_with_the_focus_wider_or_narrower(open_screen: Open) -> None:
    async with open_screen(size=(150, 24)) as pilot:
        await pilot.pause()
        for keys, pane, by in (
            (["ctrl+right"], "list", 2),
            (["ctrl+left", "ctrl+left"], "list", -4),
            (["tab", "ctrl+right"], "side", -2),
            (["tab", "ctrl+right"], "side", 2),
        ):
            before = _width(pilot, pane)
            await pilot.press(*keys)
            await pilot.pause()

            assert _width(pilot, pane) - before == by


async def test_a_pane_that_stands_alone_says_that_nothing_can_be_moved(
    open_screen: Open, said: list[str]
) -> None:
    async with open_screen(size=(80, 24)) as pilot:
        await pilot.press("ctrl+right")

        assert said == ["This pane takes all the room there is for it."]


async def test_a_narrow_terminal_has_its_own_widths_and_the_wide_one_gets_its_back(
    open_screen: Open, until: Until
) -> None:
    async with open_screen(size=(110, 24)) as pilot:
        await pilot.pause()
        await pilot.press("ctrl+right")
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: _width(pilot, "list") == 80)
        await pilot.resize_terminal(110, 24)
        await until(pilot, lambda: _width(pilot, "list") == 36)


async def test_the_widths_are_kept_from_one_run_to_the_next(core: Core, kept: Any) -> None:
    app = ReaderApp(core, kept, state=State(sizes={"list": 50, "no such pane": 3}))
    async with app.run_test(size=(150, 30)) as pilot:
        await pilot.pause()
        began = _width(pilot, "list")
        await pilot.press("ctrl+right")
        await pilot.press("ctrl+c")

    assert (began, app.state.sizes) == (50, {"list": 52})

"""One layout and one frame for all that a key sets off, and a first frame that is the final one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Size
from textual.screen import Screen
from textual.widget import Widget

from reader.screen.desk.reading import Reading
from reader.screen.terminal.partial_frames import SparingCompositor
from widgets.hints import Hints

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeStoredListing, Opened


@pytest.fixture
def frames(monkeypatch: pytest.MonkeyPatch) -> list[Size]:
    """The size of the list in each frame."""
    sizes: list[Size] = []
    paint = Screen._compositor_refresh

    def painted(screen: Screen[None]) -> None:
        sizes.append(screen.query_one("#list").size)
        paint(screen)

    monkeypatch.setattr(Screen, "_compositor_refresh", painted)
    return sizes


@pytest.fixture
def layouts(monkeypatch: pytest.MonkeyPatch) -> list[Size]:
    """The size of the screen in each layout."""
    sizes: list[Size] = []
    reflow = SparingCompositor.reflow

    def laid_out(compositor: SparingCompositor, parent: Widget, size: Size) -> object:
        sizes.append(size)
        return reflow(compositor, parent, size)

    monkeypatch.setattr(SparingCompositor, "reflow", laid_out)
    return sizes


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_the_first_frame_has_the_final_places(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    frames: list[Size],
    layouts: list[Size],
    size: tuple[int, int],
) -> None:
    async with open_screen(kept, size=size) as pilot:
        await pilot.pause(0.2)

        assert set(frames) == {pilot.app.screen.query_one("#list").size}
        assert len(layouts) <= 2


@pytest.mark.parametrize("key", ["s", "e", "z"])
async def test_a_pane_comes_and_goes_in_one_layout_and_one_frame(
    open_screen: Callable[..., Opened],
    kept: FakeStoredListing,
    until: Callable[..., Awaitable[None]],
    frames: list[Size],
    layouts: list[Size],
    key: str,
) -> None:
    async with open_screen(kept, size=(120, 40)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        for _ in range(2):
            await pilot.press(key)
            await pilot.pause(0.1)
        frames.clear()
        layouts.clear()
        await pilot.press(key)
        await pilot.pause(0.2)

        assert len(layouts) == 1
        assert len(frames) <= 2


async def test_the_focus_moves_and_the_hints_follow_in_one_frame(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hints_in_frames: list[str] = []
    paint = Screen._compositor_refresh

    def painted(screen: Screen[None]) -> None:
        hints_in_frames.append(screen.query_one(Hints).render_line(0).text)
        paint(screen)

    async with open_screen(size=(120, 40)) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.pause(0.1)
        before = pilot.app.screen.query_one(Hints).render_line(0).text
        monkeypatch.setattr(Screen, "_compositor_refresh", painted)
        await pilot.press("tab")
        await pilot.pause(0.1)

        assert before not in hints_in_frames
        assert len(hints_in_frames) == 1


async def test_the_tags_of_an_article_come_with_its_text(
    open_screen: Callable[..., Opened], kept: FakeStoredListing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the library knows of it besides comes when the cursor rests."""
    monkeypatch.setattr("reader.screen.actions.reading_state.DELAY", 60)
    async with open_screen(kept) as pilot:
        await pilot.press("enter")

        assert pilot.app.screen.query_one(Reading).text.rows.heading.particulars


async def test_bindings_are_gathered_once_for_each_focus(open_screen: Callable[..., Opened]) -> None:
    async with open_screen(size=(120, 40)) as pilot:
        screen = pilot.app.screen
        before = screen._binding_chain
        await pilot.press("j")
        same = screen._binding_chain
        await pilot.press("tab")

        assert same is before
        assert screen._binding_chain is not before

"""Colours as red, green and blue: what has them stays, all else becomes what Textual makes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import MONOKAI
from textual.color import Color
from textual.filter import ANSIToTruecolor

from reader.screen.look import true_colors
from reader.screen.look.true_colors import TrueColors

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened

BLACK = Color(0, 0, 0)
TRUE, NAMED, DIM = Style.parse("#112233 on #445566"), Style.parse("red on blue"), Style.parse("dim #aabbcc")


def row(*styles: Style | None) -> list[Segment]:
    return [Segment(str(number), style) for number, style in enumerate(styles)]


@pytest.mark.parametrize("styles", [(TRUE,), (NAMED,), (DIM, TRUE), (TRUE, None, NAMED), (None,), ()])
def test_rows_become_what_textual_makes_of_them_the_second_time_too(styles: tuple[Style | None, ...]) -> None:
    ours, theirs = TrueColors(MONOKAI), ANSIToTruecolor(MONOKAI)
    wanted = theirs.apply(row(*styles), BLACK)

    assert [ours.apply(row(*styles), BLACK) for _ in range(3)] == [wanted] * 3


def test_a_row_that_has_such_colours_is_left_as_it_is_once_that_is_known() -> None:
    ours, segments = TrueColors(MONOKAI), row(TRUE, None)
    ours.apply(segments, BLACK)

    assert ours.apply(segments, BLACK) is segments


def test_what_is_known_does_not_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(true_colors, "_MOST", 4)
    ours = TrueColors(MONOKAI)
    for red in range(100):
        ours.apply(row(Style(color=f"#{red:02x}0000")), BLACK)

    assert len(ours._unchanged) <= 6


@pytest.mark.parametrize(("theme", "is_enabled"), [("textual-light", True), ("ansi-dark", False)])
async def test_the_filter_stays_where_the_theme_changes(
    open_screen: Callable[..., Opened], theme: str, is_enabled: bool
) -> None:
    async with open_screen() as pilot:
        pilot.app.theme = theme
        await pilot.pause()

        assert [type(each) for each in pilot.app._filters] == [TrueColors]
        assert pilot.app._filters[0].enabled is is_enabled

"""What is rendered of a frame: rows that have changed, each cell by the widget that is in front."""

import re

from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from reader.screen.terminal.partial_frames import SparingCompositor, _Band, _patches_of


class Letters(Widget):
    """Rows of one letter, which remembers the rows that it was asked for."""

    def __init__(self, letter: str) -> None:
        super().__init__(id=f"letter-{letter}")
        self.letter = letter
        self.asked: list[int] = []

    def render_line(self, y: int) -> Strip:
        self.asked.append(y)
        return Strip([Segment(self.letter * self.size.width)])


class Sparing(Screen[None]):
    """Two widgets side by side, and a third over both."""

    def __init__(self) -> None:
        super().__init__()
        self._compositor = SparingCompositor()

    def compose(self) -> ComposeResult:
        yield Letters("a")
        yield Letters("b")
        yield Letters("c")


class Desk(App[None]):
    """The screen alone."""

    CSS = """
    Screen { layers: below above; }
    #letter-a { dock: left; width: 10; height: 6; }
    #letter-b { dock: right; width: 10; height: 6; }
    #letter-c { layer: above; width: 4; height: 2; offset: 8 1; }
    """

    def get_default_screen(self) -> Screen[None]:
        return Sparing()


async def drawn(*regions: Region) -> tuple[list[str], dict[str, list[int]]]:
    """What a frame says of some regions, and the rows for which each widget was asked."""
    app = Desk()
    async with app.run_test(size=(20, 6)) as pilot:
        await pilot.pause()
        letters = list(app.screen.query(Letters))
        for widget in letters:
            widget.refresh()
            widget.asked.clear()
        compositor = app.screen._compositor
        assert isinstance(compositor, SparingCompositor)
        compositor.update_widgets(set())
        compositor._dirty_regions.clear()
        compositor._dirty_regions.update(regions)
        update = compositor.render_partial_update()
        rows = [[" "] * 20 for _ in range(6)]
        for column, row, strip in update.patches if update else ():
            rows[row][column : column + strip.cell_length] = strip.text
        return ["".join(row) for row in rows], {widget.letter: widget.asked for widget in letters}


async def test_only_rows_that_have_changed_are_asked_for() -> None:
    rows, asked = await drawn(Region(0, 0, 3, 1), Region(15, 5, 5, 1))

    assert rows == ["aaa".ljust(20), *[" " * 20] * 4, "bbbbb".rjust(20)]
    assert asked == {"a": [0], "b": [5], "c": []}


async def test_what_is_in_front_hides_what_is_behind() -> None:
    rows, asked = await drawn(Region(0, 1, 20, 1))

    assert rows[1] == "aaaaaaaaccccbbbbbbbb"
    assert asked == {"a": [1], "b": [1], "c": [0]}


async def test_a_widget_that_is_covered_is_asked_for_nothing() -> None:
    rows, asked = await drawn(Region(8, 1, 4, 2))

    assert rows[1] == rows[2] == " " * 8 + "cccc" + " " * 8
    assert asked == {"a": [], "b": [], "c": [0, 1]}


async def test_what_lies_outside_of_the_screen_is_left_out() -> None:
    rows, _ = await drawn(Region(-2, -1, 4, 2), Region(18, 5, 9, 9))

    assert rows == ["aa".ljust(20), *[" " * 20] * 4, "bb".rjust(20)]


async def test_where_nothing_has_changed_there_is_no_frame() -> None:
    rows, _ = await drawn(Region(30, 30, 2, 2))

    assert rows == [" " * 20] * 6


async def test_a_widget_that_gives_too_few_rows_ends_nothing() -> None:
    class Late(Letters):
        def render_lines(self, crop: Region) -> list[Strip]:
            return super().render_lines(crop)[:2]

    class Lone(App[None]):
        CSS = "Late { width: 5; height: 4; }"

        def compose(self) -> ComposeResult:
            yield Late("a")

    app = Lone()
    async with app.run_test(size=(8, 6)) as pilot:
        await pilot.pause()
        widget = app.query_one(Late)
        patches = list(_patches_of(widget, widget.region, _Band(0, 4, [(0, 5)])))

        assert [(column, row, strip.text) for column, row, strip in patches] == [
            (0, 0, "aaaaa"),
            (0, 1, "aaaaa"),
        ]


async def test_a_picture_of_the_screen_shows_what_is_on_it() -> None:
    app = Desk()
    async with app.run_test(size=(20, 6)) as pilot:
        await pilot.pause()

        for simplify in (False, True):
            assert "aaaaaaaacccc" in "".join(
                re.findall(r">([^<>]+)<", app.export_screenshot(simplify=simplify))
            )


async def test_a_cell_belongs_to_the_widget_in_front_and_outside_of_the_screen_to_none() -> None:
    app = Desk()
    async with app.run_test(size=(20, 6)) as pilot:
        await pilot.pause()
        found = app.screen._compositor.get_widget_and_offset_at

        assert [found(*cell)[0] for cell in ((0, 0), (8, 1), (19, 5), (30, 30))] == [
            *(app.query_one(f"#letter-{letter}") for letter in "acb"),
            None,
        ]

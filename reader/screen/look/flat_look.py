"""The flat look of the whole program, and the terminal's own cursor on the line that one is at.

A screen reader reads the line of the cursor, and a braille display shows it.
"""

from textual.app import App
from textual.driver import Driver
from textual.geometry import Offset
from textual.screen import Screen

from widgets.flat import FLAT, PlainSigns
from widgets.pane import Pane

SIGNS = PlainSigns()
"""What every row passes in the flat look."""


def make_flat(app: App[None]) -> None:
    """Give a program the flat look, before its first frame."""
    app.add_class(FLAT)
    app.animation_level = "none"


def show_cursor(driver: Driver | None) -> None:
    """Have the terminal show its cursor, which Textual hides whenever it takes the terminal."""
    if driver is not None and not driver.is_headless:
        driver.write("\x1b[?25h")


def active_place(screen: Screen[object]) -> Offset | None:
    """Where the cursor belongs; None where no pane has the focus, and it stays."""
    focused = screen.focused
    if not isinstance(focused, Pane):
        return None
    region = focused.scrollable_content_region.translate(focused.region.offset)
    line = min(max(0, focused.active_line), max(0, region.height - 1))
    return Offset(focused.content_region.x, focused.content_region.y + line)

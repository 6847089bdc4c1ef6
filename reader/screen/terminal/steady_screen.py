"""A screen that paints once for all that a key sets off.

One key moves a cursor, which puts another article on the desk, which scrolls a text, which changes a number
in the status: each is a message of its own, and Textual paints as soon as the first has been answered.
"""

from asyncio import sleep

from textual.screen import UPDATE_PERIOD, Screen, ScreenResultType
from textual.timer import Timer

from reader.screen.terminal.partial_frames import SparingCompositor

_LONGEST_CHAIN = 16
"""Messages that follow from each other until all is said."""


class SteadyScreen(Screen[ScreenResultType]):
    """A screen with one frame a key, and in that frame only what has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._compositor = SparingCompositor()
        self._painting: Timer | None = None

    @property
    def _update_timer(self) -> Timer:
        if self._painting is None:
            self._painting = self.set_interval(UPDATE_PERIOD, self._paint_once_all_is_said, pause=True)
        return self._painting

    async def _paint_once_all_is_said(self) -> None:
        for _ in range(_LONGEST_CHAIN):
            await sleep(0)
        self._on_timer_update()

    def _compositor_refresh(self) -> None:
        # What has another size, or scrolls, is painted anew anyway: with this frame and not after it.
        compositor = self._compositor
        compositor.update_widgets(set(compositor.visible_widgets))
        super()._compositor_refresh()

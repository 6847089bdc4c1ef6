"""A screen that paints once for all that a key sets off.

One key moves a cursor, which puts another article on the desk, which scrolls a text, which changes a number
in the status: each is a message of its own, and Textual paints as soon as the first has been answered.
"""

from asyncio import get_running_loop, sleep
from collections.abc import Mapping

from textual.binding import ActiveBinding, BindingsMap
from textual.dom import DOMNode
from textual.geometry import Size
from textual.screen import UPDATE_PERIOD, Screen, ScreenResultType
from textual.timer import Timer
from textual.widget import Widget

from reader.screen.terminal.partial_frames import SparingCompositor
from widgets.handlers import HandlersKnown

_LONGEST_CHAIN = 16
"""Messages that follow from each other until all is said."""


_Where = tuple[Widget | None, Mapping[str, str]]
"""What has the focus, and the keys that were set."""
_Chain = list[tuple[DOMNode, BindingsMap]]
"""The bindings of all that the focus stands in."""


class SteadyScreen(HandlersKnown, Screen[ScreenResultType]):
    """A screen with one frame a key, and in that frame only what has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._compositor = SparingCompositor()
        self._painting: Timer | None = None
        self._has_begun = False
        self._composed_with: frozenset[str] | None = None
        self._is_laying_out = False
        self._chain: tuple[_Where, _Chain] | None = None
        self._on_hand: tuple[_Chain, dict[str, ActiveBinding]] | None = None

    @property
    def _update_timer(self) -> Timer:
        if self._painting is None:
            self._painting = self.set_interval(UPDATE_PERIOD, self._paint_once_all_is_said, pause=True)
        return self._painting

    async def _compose(self) -> None:
        # What Textual says of the size once all is there would have it styled and laid out a second time.
        for size, breakpoints in zip(self.app.size, (self._widths, self._heights), strict=True):
            self.add_class(*self._get_breakpoint_classes(size, breakpoints), update=False)
        self.app.stylesheet.apply(self)
        self._composed_with = self.classes
        await super()._compose()

    @property
    def _widths(self) -> list[tuple[int, str]]:
        return self.HORIZONTAL_BREAKPOINTS or []

    @property
    def _heights(self) -> list[tuple[int, str]]:
        return self.VERTICAL_BREAKPOINTS or []

    def update_node_styles(self, animate: bool = True) -> None:
        """Style all there is anew; what was styled when it was mounted needs that no second time then."""
        if self._has_begun or self.classes != self._composed_with:
            super().update_node_styles(animate)

    @property
    def _binding_chain(self) -> _Chain:
        # Textual copies the bindings of all that the focus stands in, twice a key.
        where = (self.focused, self.app._keymap)
        if self._chain is None or self._chain[0] != where:
            self._chain = where, super()._binding_chain
        return self._chain[1]

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The keys that are on hand; none is ever out of use, so that they follow from the focus alone."""
        chain = self._binding_chain
        if self._on_hand is None or self._on_hand[0] is not chain:
            self._on_hand = chain, super().active_bindings
        return self._on_hand[1]

    def _screen_resized(self, size: Size) -> None:
        if size != self._size:
            super()._screen_resized(size)

    async def _paint_once_all_is_said(self) -> None:
        await _all_said()
        self._has_begun = True
        if self._layout_required and self.is_current and not self.app._batch_count:
            await self._lay_out()
        self._on_timer_update()
        # A layout that nothing had to be said about has still to be painted.
        if self._compositor._dirty_regions and self.is_current and not self.app._batch_count:
            self._compositor_refresh()

    async def _lay_out(self) -> None:
        """Give all their places, and let them say what follows from that before the frame."""
        self._is_laying_out = True
        try:
            self._on_timer_update()
        finally:
            self._is_laying_out = False
        await _all_said()

    def _compositor_refresh(self) -> None:
        # The first frame comes once all that is there has said what it has to.
        if self._is_laying_out or not self._has_begun:
            return
        # What has another size, or scrolls, is painted anew anyway: with this frame and not after it.
        compositor = self._compositor
        compositor.update_widgets(set(compositor.visible_widgets))
        super()._compositor_refresh()


async def _all_said() -> None:
    # Whoever still has something to say is in the loop's own queue; a thread at work takes its turn each time
    # that the loop goes round.
    others = vars(get_running_loop()).get("_ready", (None,))
    for _ in range(_LONGEST_CHAIN):
        await sleep(0)
        if not others:
            return

"""A text in which a reader selects sentence by sentence with the keys that move."""

from corpus.article import Span
from widgets.painting import Layer
from widgets.spans import Spans
from widgets.text_pane import TextPane
from widgets.text_selection import SELECTED, span_of


class PickingPane(TextPane):
    """A text whose sentences can be selected; what begins the selection is the subclass's affair."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._sentences = Spans()
        self._picked: tuple[int, int] | None = None
        """The sentence at which the selection began, and the one that it goes to."""

    def watch_article(self) -> None:
        """Select nothing in another article."""
        self._picked = None
        super().watch_article()

    def pick_at(self, sentences: Spans, place: int) -> Span | None:
        """Select the sentence at a place; moving widens the selection."""
        if not len(sentences):
            return None
        first = sentences.before(place + 1)
        self._sentences, self._picked = sentences, (first, first)
        self.repaint()
        return sentences[first]

    def end_picking(self) -> bool:
        """Select no sentences any more; whether any were."""
        was_picking, self._picked = self._picked is not None, None
        self.repaint()
        return was_picking

    def action_move(self, steps: int) -> None:
        """Move by rows, or while sentences are selected by sentences, either way from where that began."""
        if self._picked is None:
            super().action_move(steps)
            return
        begun, here = self._picked
        here = max(0, min(here + steps, len(self._sentences) - 1))
        self._picked = (begun, here)
        self.bring_into_sight(self._sentences[here])
        self.repaint()

    @property
    def selected(self) -> Span | None:
        """The part of the text that is selected, if any is, by keys or by the mouse."""
        if self._picked_span or self.text_selection is None:
            return self._picked_span
        return span_of(self.text_selection, self.rows)

    def layers_over(self, span: Span) -> list[Layer]:
        """What is selected by keys within `span`; the mouse's selection is painted by all panes."""
        picked = self._picked_span
        return [(picked, SELECTED)] if picked and picked.overlaps(span) else []

    @property
    def _picked_span(self) -> Span | None:
        if self._picked is None:
            return None
        first, last = sorted(self._picked)
        return Span(self._sentences[first].start, self._sentences[last].end)

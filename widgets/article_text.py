"""An article with everything that is known of it painted over its text.

What lies over the text comes from outside as values; the widget itself only finds words and steps
from place to place.
"""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import var

from corpus.article import Entity, Label, Span, Summary
from corpus.value_types import replace
from widgets.flat import is_flat, label_signs
from widgets.label_looks import LABEL_COMPONENTS, label_css
from widgets.linked_pane import LinkedPane
from widgets.name_introduction import introduction_of
from widgets.overlay import Overlay, entities_within, kept_spans, shown_entities
from widgets.painting import Layer
from widgets.spans import Spans
from widgets.structured_rows import LayoutOptions
from widgets.word_search import matches_of

HIGHLIGHT_BAR = "┃"


class ArticleText(LinkedPane):
    """An article to read, find in and step through."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "text--skimmed",
        "text--highlight",
        "text--match",
        "text--current",
        "text--here",
        *LABEL_COMPONENTS.values(),
    }
    DEFAULT_CSS = """
    ArticleText > .text--skimmed { color: $text-disabled; }
    ArticleText > .text--highlight { background: $success-muted; }
    ArticleText > .text--match { background: $warning-muted; text-style: underline; }
    ArticleText > .text--here { text-style: reverse bold; }
    ArticleText > .text--current { background: $primary-muted; }
    """ + label_css("ArticleText")
    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open_name", "Card of the name", show=False, id="open-name"),
    ]

    class NameOpened(Message):
        """The reader wants to know more of a name in the text."""

        def __init__(self, entity: Entity) -> None:
            super().__init__()
            self.entity = entity

    class KeptPointedAt(Message):
        """The reader points at a kept sentence, by its number among them."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    entities: var[tuple[Entity, ...]] = var((), init=False)
    """The names to paint. They belong to `article`."""
    summary: var[Summary | None] = var(None, init=False)
    """What is kept of `article`."""
    highlights: var[tuple[Span, ...]] = var((), init=False)
    """What the reader has highlighted in `article`, in the order of the text."""
    hidden: var[frozenset[Label]] = var(frozenset(), init=False)
    """Labels whose entities are not painted."""
    paints_entities: var[bool] = var(True, init=False)
    """Whether entities are painted at all."""
    skimming: var[bool] = var(False, init=False)
    """Whether all but the kept sentences stands back."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.overlay = Overlay()
        """What lies over the text now."""
        self._said_of_name: str | None = None

    def on_mount(self) -> None:
        """Paint anew whenever what lies over the text changes."""
        names = ("entities", "summary", "highlights", "hidden", "paints_entities", "skimming")
        for name in names:
            self.watch(self, name, self._take_marks, init=False)

    def watch_article(self) -> None:
        """Forget what was found in the article before."""
        self.overlay = replace(self.overlay, matches=Spans(), current=None)
        super().watch_article()

    def pick(self, sentences: Spans) -> None:
        """Select the sentence at the place that was gone to, or the first in sight; moving widens it."""
        here = self.overlay.current.start if self.overlay.current else self.view.top
        if sentence := self.pick_at(sentences, here):
            self.go_to(sentence)

    @property
    def found(self) -> tuple[int, int]:
        """The number of the current match, from 1, and of all; 0 of 0 when nothing is searched."""
        return self.overlay.found

    @property
    def active_line(self) -> int:
        """The line of the place that was last gone to, if it is in sight."""
        line = self.rows.row_of(self.current.start) - self.scroll_offset.y if self.current else 0
        return line if 0 <= line < self.scrollable_content_region.height else 0

    @property
    def current(self) -> Span | None:
        """The place that was last gone to."""
        return self.overlay.current

    def find(self, words: str) -> None:
        """Mark every place where the words stand and go to the first one from the top of the pane on."""
        self.show_matches(matches_of(words, self.article.text if self.article else ""))

    def show_matches(self, places: Iterable[Span]) -> None:
        """Mark places, in order, as matches and go to the first one from the top of the pane on."""
        matches = Spans(places)
        self.overlay = replace(self.overlay, matches=matches, current=None)
        if len(matches):
            self.go_to(matches[matches.at_or_after(self.view.top)])
        self.repaint()
        self.post_message(self.Scrolled(self))

    def go_to(self, span: Span) -> None:
        """Mark a place and bring it into sight."""
        self.overlay = replace(self.overlay, current=span)
        self.bring_into_sight(span)
        self.repaint()
        self.post_message(self.Scrolled(self))

    def step_among(self, places: Spans, direction: int) -> int | None:
        """Go to the next of some places, after the last one the first; its number among them."""
        if not len(places):
            return None
        here = self.overlay.current.start if self.overlay.current else self.view.top - 1
        number = places.at_or_after(here + 1) if direction > 0 else places.before(here)
        self.go_to(places[number])
        return number

    def action_open_name(self) -> None:
        """Open the card of the name that was gone to; elsewhere the key does what it does in all panes."""
        here = entities_within(self.overlay.entities, self.current) if self.current else ()
        if not here:
            raise SkipAction
        self.post_message(self.NameOpened(here[0]))

    def on_click(self, event: events.Click) -> None:
        """Open the card of the name that was clicked, follow the link, or tell of the kept sentence."""
        if self.selected:
            return
        offset = self.view.offset_at(event.x, event.y)
        if entity := self.overlay.name_at(offset):
            self.go_to(entity.span)
            self.post_message(self.NameOpened(entity))
        elif not self.follow(event) and (number := self.overlay.kept_at(offset)) is not None:
            self.post_message(self.KeptPointedAt(number))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say after a moment what the name under the mouse is, or where the link leads."""
        entity = self.overlay.name_at(self.view.offset_at(event.x, event.y))
        said = introduction_of(entity, self.entities) if entity else self.address_under(event) or None
        if said != self._said_of_name:
            self._said_of_name = said
            self.tooltip = Content(said) if said else None

    def layers_over(self, span: Span) -> list[Layer]:
        """What lies over the part of the text within `span`."""
        return [*self.overlay.layers(span, self.base, self.ink), *super().layers_over(span)]

    def bar(self, span: Span) -> str:
        """A bar where a kept sentence is, and a heavier one before it where a highlight is."""
        overlay = self.overlay
        highlight = HIGHLIGHT_BAR if overlay.is_highlighted(span) else " "
        return f"{highlight}▎ " if overlay.keeps(span) else f"{highlight}  "

    def ticks(self) -> Iterator[float]:
        """Where kept sentences are, from 0 at the top of the whole text to 1; none where all is in sight."""
        kept, rows = self.overlay.kept, self.rows
        if len(rows) <= self.scrollable_content_region.height:
            return
        for span in map(kept.__getitem__, range(len(kept))):
            if rows.reach(span.start):
                yield rows.row_of(span.start) / len(rows)

    @property
    def _shape(self) -> LayoutOptions:
        if not is_flat(self):
            return super()._shape
        return replace(super()._shape, signs=label_signs(self.overlay.entities))

    def _take_marks(self) -> None:
        before = self.overlay.entities
        shown = shown_entities(self.entities, self.hidden) if self.paints_entities else ()
        self.overlay = replace(
            self.overlay,
            entities=shown,
            kept=kept_spans(self.summary),
            highlights=Spans(self.highlights),
            skimming=self.skimming and self.summary is not None,
        )
        if is_flat(self) and shown != before:
            self._lay_out()
        self.vertical_scrollbar.refresh()
        self.repaint()

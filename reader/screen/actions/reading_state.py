"""What is known of the article that comes onto the desk: where the list's query stands in it, what
the reader highlighted, and how far the reader had come.

A library is asked in a thread, a moment after the last step, and its answer about what is no longer
on the desk is dropped. Sources that are not stored have no more than the words of the filter.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from corpus.article import Article, Sentence, Span
from corpus.errors import CorpusError
from corpus.value_types import Value
from reader.screen.actions.concern import Concern
from reader.screen.desk.desk import Desk, DeskPlace
from reader.screen.engines.core import Core
from reader.screen.listings.own_library import Act
from reader.screen.listings.stored import Stored, stored
from widgets.article_text import ArticleText
from widgets.delayed import Delayed
from widgets.summary_pane import SummaryPane
from widgets.word_search import matches_of_each

if TYPE_CHECKING:
    from corpus.library.stored_article import Marks

DELAY = 0.05
"""Seconds after the last step from article to article."""
_AT_REST = 1.0
"""Seconds without scrolling after which the place counts as come to."""
_NOTHING_POINTED_AT = "Select some words first, or go to a sentence with ] or n."


class StoredFacts(Value):
    """What a library knows of one of its articles."""

    hits: tuple[Span, ...]
    marks: "Marks"
    tags: tuple[str, ...]


class ReadingState(Concern):
    """The desk, whose article shows what the library knows of it."""

    BINDING_GROUP_TITLE = "Library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("H", "highlight", "Highlight the selection, or the sentence", show=False, id="highlight"),
    ]

    class Marked(Message):
        """The reader has left a mark; `write` puts it down, and may wait."""

        def __init__(self, write: Callable[[], str | None]) -> None:
            super().__init__()
            self.write = write

    class Unkept(Message):
        """The reader wants to mark an article that is not stored; `act` does it once it is."""

        def __init__(self, act: Act) -> None:
            super().__init__()
            self.act = act

    class _Known(Message):
        def __init__(self, place: DeskPlace, facts: StoredFacts) -> None:
            super().__init__()
            self.place = place
            self.facts = facts

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(self, core: Core, desk: Desk) -> None:
        super().__init__(core, desk)
        self._asking = Delayed(self, self.renew)
        self._resting = Delayed(self, self._put_down)
        self._restored: Article | None = None
        self._come_to: Callable[[], None] | None = None

    def on_mount(self) -> None:
        """Follow the reader from article to article, and down the text."""
        # The first article may be on the desk already.
        self.watch(self._desk, "place", self._take_place)
        self.watch(self._desk.reading.text, "scroll_y", self._follow, init=False)

    async def on_unmount(self) -> None:
        """Put down how far the reader had come."""
        if self._come_to:
            # Nobody is left to be told of a library that cannot be written to.
            with suppress(CorpusError):
                await asyncio.to_thread(self._come_to)

    def renew(self) -> None:
        """Show the marks as they are now."""
        place = self._desk.place
        kept = stored(place.listing) if place else None
        if place and kept:
            self.run_worker(partial(self._ask, kept, place), thread=True, group="reading state")

    def action_highlight(self) -> None:
        """Highlight what is selected, or else the sentence that was gone to; or take that back."""
        place, reading = self._desk.place, self._desk.reading
        kept = stored(place.listing) if place else None
        selected, here = reading.text.selected, self._pointed_at()
        if place is None or not (selected or here):
            self._say(_NOTHING_POINTED_AT)
            return
        act = partial(self._toggle, place.article, selected, here)
        if selected:
            self.screen.clear_selection()
            reading.text.end_picking()
        if kept is None:
            self.post_message(self.Unkept(act))
        else:
            self.post_message(self.Marked(partial(act, kept, place.index)))

    def _pointed_at(self) -> Span | None:
        """The kept sentence under the cursor, or the place in the text that was last gone to."""
        pane = self.query_one(SummaryPane)
        return pane.place_of_sentence if pane.has_focus_within else self._desk.reading.text.current

    def _take_place(self, place: DeskPlace | None) -> None:
        self._put_down()
        self._asking.stop()
        if place is None or place.article is not self._restored:
            self._restored = None
        if place is None:
            return
        if stored(place.listing):
            self._asking.start(DELAY)
        else:
            # The article is told after its place.
            self.call_next(self._find, place)

    def _find(self, place: DeskPlace) -> None:
        if place is self._desk.place:
            hits = tuple(matches_of_each(place.words, place.article.text))
            self._desk.reading.show_hits(place.words, hits)

    def _ask(self, kept: Stored, place: DeskPlace) -> None:
        try:
            facts = StoredFacts(
                kept.hits(place.index), kept.marks.of(place.index), place.listing.row(place.index).tags
            )
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Known(place, facts))

    def _on_reading_state__known(self, message: _Known) -> None:
        message.stop()
        if message.place is not self._desk.place:
            return
        reading, facts = self._desk.reading, message.facts
        reading.highlights, reading.text.tags = facts.marks.highlights, facts.tags
        reading.show_hits(message.place.words, facts.hits)
        if self._restored is None:
            self._restored = message.place.article
            if not facts.hits:
                _restore(reading.text, facts.marks.position)

    def _on_reading_state__failed(self, message: _Failed) -> None:
        message.stop()
        self.notify(message.reason, severity="warning", markup=False)

    def _follow(self) -> None:
        place, text = self._desk.place, self._desk.reading.text
        # A text that is being changed, or only looked at from the list, scrolls by itself.
        if place is None or place.article is not self._restored or not text.has_focus:
            return
        if kept := stored(place.listing):
            self._come_to = partial(kept.marks.remember_position, place.index, text.view.top)
            self._resting.start(_AT_REST)

    def _put_down(self) -> None:
        if self._come_to:
            self.post_message(self.Marked(self._come_to))
            self._come_to = None

    def _toggle(
        self, article: Article, selected: Span | None, here: Span | None, kept: Stored, index: int
    ) -> None:
        span = selected or (sentence_around(here, self._core.sentences(article)) if here else None)
        if span:
            kept.marks.toggle_highlight(index, span)


def sentence_around(span: Span, sentences: tuple[Sentence, ...]) -> Span:
    """The sentence in which a place begins, or the place itself where none does."""
    return next(
        (sentence.span for sentence in sentences if sentence.span.start <= span.start < sentence.span.end),
        span,
    )


def _restore(text: ArticleText, position: int) -> None:
    # Whoever has gone somewhere meanwhile stays there.
    if not (text.view.top or text.current):
        text.show_from(position)

"""The article that is being read, and what is known of it.

Its state lives here and goes down to the text, the summary and the entities; they answer with
messages. The engines answer late: what they say of another article, method or length than the
present one is dropped.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.reactive import var

from corpus.article import Article, Entity, Label, Span, Summary
from corpus.library.label_bits import is_name
from reader.screen.engines import Core, Engines
from reader.screen.restyling import PANE_PARTS, switch
from widgets.article_text import ArticleText
from widgets.entity_panel import EntityPanel
from widgets.label_looks import labels_of
from widgets.legend import Legend
from widgets.prompt import Asked, Question
from widgets.spans import Spans
from widgets.summary_pane import SummaryPane


class Reading(Container):
    """A text with its summary and its entities."""

    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("slash", "find", "Find", id="find")]

    article: var[Article | None] = var(None, init=False)
    """What is being read."""
    words: var[int | None] = var(None, init=False)
    """How many words `article` has, once they are counted."""
    entities: var[tuple[Entity, ...]] = var((), init=False)
    """What `article` names, once it is known."""
    labels: var[tuple[Label, ...]] = var((), init=False)
    """The labels of the entities last known; a label's digit is its place here, from 1.

    They outlive their article until the next one's are known, so that the screen is not laid out twice.
    """
    summary: var[Summary | None] = var(None, init=False)
    """What is kept of `article`, once it is known."""
    method: var[str] = var("", init=False)
    """The method of the summary."""
    length: var[int] = var(3, init=False)
    """How many sentences the summary is to keep."""
    hidden: var[frozenset[Label]] = var(frozenset(), init=False)
    """Labels that are not painted."""
    highlighting: var[bool] = var(True)
    """Whether entities are painted at all."""
    marking: var[bool] = var(False, init=False)
    """Whether kept sentences are marked in the margin."""
    skimming: var[bool] = var(False, init=False)
    """Whether all but the kept sentences stands back."""
    searched: var[str] = var("", init=False)
    """The words that are marked in the text."""
    sought: var[str] = var("", init=False)
    """The list's query, while it is its hits that are marked in the text."""
    wanted: var[tuple[str, Label, str]] = var(("", Label.PERSON, ""), init=False)
    """The list's query that was made of a name, and that name, whose mentions are the query's hits."""
    highlighted: var[tuple[Span, ...]] = var((), init=False)
    """What the reader has highlighted in `article`, once it is known."""

    def __init__(self, core: Core, *, method: str, length: int, id: str | None = None) -> None:
        super().__init__(id=id)
        self._core = core
        self._hits: tuple[str, tuple[Span, ...]] = ("", ())
        self._given: tuple[str, tuple[Span, ...]] = ("", ())
        self._is_searched_for_names = False
        self.set_reactive(Reading.method, method)
        self.set_reactive(Reading.length, length)

    def _prominence(self, entities: tuple[Entity, ...]) -> dict[tuple[Label, str], float]:
        from corpus.entities.ordering import prominence

        return prominence(self.article, entities) if self.article else {}

    def compose(self) -> ComposeResult:
        """The text above its legend, and at its side what is known of it."""
        known = {"article": Reading.article, "entities": Reading.entities, "summary": Reading.summary}
        shown = {"hidden": Reading.hidden, "highlighting": Reading.highlighting}
        with Container(id="page"):
            yield ArticleText(id="text").data_bind(
                **known,
                **shown,
                highlighted=Reading.highlighted,
                marking=Reading.marking,
                skimming=Reading.skimming,
            )
            yield Legend().data_bind(labels=Reading.labels, hidden=Reading.hidden)
        with Container(id="side"):
            yield SummaryPane(id="summary").data_bind(**known, **shown, method=Reading.method)
            yield EntityPanel(self._prominence, id="entities").data_bind(
                entities=Reading.entities, hidden=Reading.hidden
            )
        yield Engines(self._core).data_bind(
            article=Reading.article, method=Reading.method, length=Reading.length
        )

    @property
    def text(self) -> ArticleText:
        """The pane of the text."""
        return self.query_one(ArticleText)

    def watch_article(self) -> None:
        """Forget what was known of the article before."""
        self.entities, self.summary, self.words, self.highlighted = (), None, None, ()
        if self.article is None:
            self.labels = ()
        self._hits = self._given = ("", ())
        self._is_searched_for_names = False
        self.forget_search()

    def watch_searched(self) -> None:
        """Mark the words in the text."""
        self.sought = ""
        self.text.find(self.searched)

    def watch_highlighting(self) -> None:
        """Without highlights there is nothing to explain."""
        switch(self, "-plain", not self.highlighting, "Legend")

    def action_find(self) -> None:
        """Ask for words to find in the text."""
        self.post_message(Asked(Question("Find", self.searched, edited=partial(setattr, self, "searched"))))

    def show_hits(self, query: str, hits: tuple[Span, ...]) -> None:
        """Mark the hits of the list's query, once; without any, what the reader searches stays marked.

        Where the query was made of a name, its mentions are marked as soon as they are known.
        """
        self._given = (query, hits)
        words, label, name = self.wanted
        if query and query == words:
            if not self._is_searched_for_names:
                return
            mentions = (
                entity.span for entity in self.entities if (entity.label, entity.name) == (label, name)
            )
            hits = tuple(mentions) or hits
        self._mark_hits(query, hits)

    def _mark_hits(self, query: str, hits: tuple[Span, ...]) -> None:
        before, self._hits = self._hits, (query, hits)
        if hits and before != self._hits:
            self.set_reactive(Reading.searched, "")
            self.sought = query
            self.text.mark(hits)
        elif not hits and self.sought:
            self.forget_search()

    def forget_search(self) -> None:
        """Mark no matches any more."""
        self.set_reactive(Reading.searched, "")
        self.sought = ""
        self.text.mark(())

    @property
    def side_panes(self) -> tuple[str, ...]:
        """The panes that are shown at the side of the text."""
        side = self.query_one("#side")
        return tuple(pane for pane in ("summary", "entities") if side.has_class(f"-{pane}"))

    def toggle_pane(self, pane: str) -> None:
        """Show or hide the summary or the entities; kept sentences are marked while the summary is shown."""
        side = self.query_one("#side")
        switch(side, f"-{pane}", not side.has_class(f"-{pane}"), f"#{pane}")
        self.marking = "summary" in self.side_panes
        switch(self, "-gist", self.marking, *PANE_PARTS)

    def look_ahead(self, articles: Iterable[Callable[[], Article]]) -> None:
        """Have articles summarised to which the reader may come, if summaries are shown."""
        if "summary" in self.side_panes:
            self.query_one(Engines).look_ahead(articles)

    @property
    def name_at_hand(self) -> str:
        """The name under the panel's cursor, else at the place that the text is at, else the commonest."""
        panel, current = self.query_one(EntityPanel), self.text.current
        if panel.has_focus_within and panel.name_at_cursor:
            return panel.name_at_cursor
        here = [entity.name for entity in self.entities if current and entity.span.overlaps(current)]
        counts = Counter(entity.name for entity in self.entities if is_name(entity.label))
        return next(iter([*here, *(name for name, _ in counts.most_common(1))]), "")

    def toggle_label(self, digit: int) -> None:
        """Paint the label of a digit of the legend, or leave it plain."""
        if digit <= len(self.labels):
            self.hidden ^= {self.labels[digit - 1]}

    def go_to_kept(self, direction: int) -> None:
        """Go to the next or the previous kept sentence in the text."""
        number = self.text.step_kept(direction)
        if number is not None:
            self.query_one(SummaryPane).highlight(number)

    def on_engines_summarised(self, message: Engines.Summarised) -> None:
        """Take a summary, if it is of what is shown now."""
        message.stop()
        if message.article is self.article:
            self.words = message.words
            if (message.summary.method, message.length) == (self.method, self.length):
                self.summary = message.summary

    def on_engines_recognized(self, message: Engines.Recognized) -> None:
        """Take the entities, if they are of what is shown now."""
        message.stop()
        if message.article is self.article:
            self.entities = message.entities
            self.labels = labels_of(message.entities)
            self._is_searched_for_names = True
            if self._given[0]:
                self.show_hits(*self._given)

    def on_engines_failed(self, message: Engines.Failed) -> None:
        """Say why an engine has no answer."""
        message.stop()
        if message.article is self.article:
            self.notify(message.reason, severity="warning", markup=False)

    def on_summary_pane_sentence_chosen(self, message: SummaryPane.SentenceChosen) -> None:
        """Show a kept sentence in its place."""
        message.stop()
        self.text.go_to(message.span)

    def on_entity_panel_name_chosen(self, message: EntityPanel.NameChosen) -> None:
        """Show the next mention of a name."""
        message.stop()
        mentions = Spans(
            entity.span
            for entity in self.entities
            if (entity.label, entity.name) == (message.label, message.name)
        )
        self.text.step_among(mentions, 1)

    def on_legend_label_toggled(self, message: Legend.LabelToggled) -> None:
        """Paint a label, or leave it plain."""
        message.stop()
        self.toggle_label(message.digit)

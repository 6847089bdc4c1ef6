"""The article that is being read, and what is known of it.

Its state lives here and goes down to the text, the summary and the entities; what a reader chooses in
these, `TextActions` answers. The engines answer late: what they say of another article, method or length
than the present one is dropped.
"""

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import var
from textual.widget import Widget

from corpus.article import Article, Entity, Label, Span, Summary
from reader.screen.desk.names_at_hand import NamesAtHand, prominence_in
from reader.screen.desk.text_search import NameQuery, QueryHits, Search, show_in
from reader.screen.engines.core import Core
from reader.screen.engines.earning_finder import EarningFinder
from reader.screen.engines.engine_workers import Engines
from reader.screen.engines.method_agreement import AgreementCounter
from reader.screen.look.restyling import hide, switch
from widgets.article_rows import MEASURE
from widgets.article_text import ArticleText
from widgets.entity_panel import EntityPanel
from widgets.label_looks import labels_of
from widgets.legend import Legend
from widgets.prompt import Asked, Question
from widgets.relayout_boundary import Room
from widgets.summary_pane import SummaryPane
from widgets.summary_remarks import Votes

SIDE_PANES = ("summary", "entities")
"""The panes that can be shown at the side of the text."""


class Reading(Room):
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
    leaning: var[str] = var("", init=False)
    """The words that the summary leans toward."""
    votes: var[Votes] = var(Votes(), init=False)
    """How many methods keep each sentence of `article`, once they are asked."""
    widest: var[int] = var(MEASURE, init=False)
    """The most cells that a row of the text takes."""
    hidden: var[frozenset[Label]] = var(frozenset(), init=False)
    """Labels that are not painted."""
    paints_entities: var[bool] = var(True, init=False)
    """Whether entities are painted at all."""
    skimming: var[bool] = var(False, init=False)
    """Whether all but the kept sentences stands back."""
    side_panes: var[tuple[str, ...]] = var(())
    """The panes that are shown at the side of the text."""
    is_alone: var[bool] = var(False, init=False)
    """Whether the text is all that is shown."""
    search: var[Search] = var(Search(), init=False)
    """What is marked in the text as found."""
    name_query: var[NameQuery | None] = var(None, init=False)
    """The list's query that was last made of a name."""
    highlights: var[tuple[Span, ...]] = var((), init=False)
    """What the reader has highlighted in `article`, once it is known."""

    def __init__(self, core: Core, *, method: str, length: int, id: str | None = None) -> None:
        super().__init__(id=id)
        self._core = core
        self.text = ArticleText(id="text")
        """The pane of the text."""
        self._panel = EntityPanel(lambda entities: prominence_in(self.article, entities), id="entities")
        self._summary = SummaryPane(id="summary")
        self.at_side: Mapping[str, Widget] = {"summary": self._summary, "entities": self._panel}
        """The panes that can be shown at the side of the text, by name."""
        self._legend, self._side = Legend(), Room(id="side")
        self._hits = QueryHits()
        self._knows_entities = False
        self.set_reactive(Reading.method, method)
        self.set_reactive(Reading.length, length)
        self.set_reactive(Reading.widest, core.settings.measure)
        self.set_reactive(Reading.hidden, frozenset(map(Label, core.settings.unpainted.split())))

    def compose(self) -> ComposeResult:
        """The text above its legend, and at its side what is known of it."""
        known = {"article": Reading.article, "entities": Reading.entities, "summary": Reading.summary}
        shown = {"hidden": Reading.hidden, "paints_entities": Reading.paints_entities}
        with Room(id="page"):
            yield self.text.data_bind(
                **known,
                widest=Reading.widest,
                **shown,
                highlights=Reading.highlights,
                skimming=Reading.skimming,
            )
            yield self._legend.data_bind(labels=Reading.labels, hidden=Reading.hidden, widest=Reading.widest)
        with self._side:
            summary = self._summary
            yield summary.data_bind(
                **known, **shown, method=Reading.method, leaning=Reading.leaning, votes=Reading.votes
            )
            yield self._panel.data_bind(entities=Reading.entities, hidden=Reading.hidden)
        yield Engines(self._core).data_bind(
            article=Reading.article, method=Reading.method, length=Reading.length, leaning=Reading.leaning
        )
        finder = EarningFinder(self._core, summary)
        yield finder.data_bind(article=Reading.article, summary=Reading.summary)
        yield AgreementCounter(self._core).data_bind(article=Reading.article, length=Reading.length)

    def watch_article(self) -> None:
        """Forget what was known of the article before."""
        self.entities, self.summary, self.words, self.highlights = (), None, None, ()
        if self.article is None:
            self.labels = ()
        self._hits, self._knows_entities = QueryHits(), False
        self.search = Search()

    def watch_search(self, before: Search, now: Search) -> None:
        """Mark in the text what is found."""
        show_in(self.text, before, now)

    def watch_paints_entities(self) -> None:
        """Without highlights there is nothing to explain."""
        self._arrange()

    def action_find(self) -> None:
        """Ask for words to find in the text."""
        self.post_message(Asked(Question("Find", self.search.typed, edited=self._find)))

    def _find(self, words: str) -> None:
        self.search = self.search.for_words(words)

    def show_hits(self, query: str, hits: tuple[Span, ...]) -> None:
        """Mark the hits of the list's query, once; without any, what the reader searches stays marked.

        Where the query was made of a name, its mentions are marked as soon as they are known.
        """
        self._hits = QueryHits(query, hits)
        named = self.name_query
        if named is None or not query or named.query != query:
            self.search = self.search.for_hits(self._hits)
        elif self._knows_entities:
            self.search = self.search.for_hits(named.hits_among(self.entities, self._hits))

    def toggle_pane(self, pane: str) -> None:
        """Show or hide the summary or the entities."""
        self.side_panes = tuple(name for name in SIDE_PANES if (name in self.side_panes) != (name == pane))

    def watch_side_panes(self) -> None:
        """Show them; a narrow terminal has the summary below the list."""
        has_summary = "summary" in self.side_panes
        if self.screen.has_class("-narrow"):
            switch(self, "-gist", has_summary, "#page", "#side")
        else:
            self.set_class(has_summary, "-gist", update=False)
        self._arrange()

    def watch_is_alone(self) -> None:
        """Leave nothing but the text, or show the rest again."""
        self.styles.display = "block" if self.is_alone else None
        self._arrange()

    def _arrange(self) -> None:
        for name, pane in self.at_side.items():
            hide(pane, name not in self.side_panes)
        hide(self._side, self.is_alone or not self.side_panes)
        hide(self._legend, self.is_alone or not self.paints_entities)

    @property
    def names(self) -> NamesAtHand:
        """The names that the reader is at."""
        return NamesAtHand(self.text, self._panel, self.entities)

    def on_engines_summarised(self, message: Engines.Summarised) -> None:
        """Take a summary, if it is of what is shown now."""
        message.stop()
        wish = message.wish
        if wish.article is self.article:
            self.words = message.words
            if (wish.method, wish.length, wish.query) == (self.method, self.length, self.leaning):
                self.summary = message.summary

    def on_agreement_counter_counted(self, message: AgreementCounter.Counted) -> None:
        """Take the methods' votes, if they are on what is shown now."""
        message.stop()
        if message.article is self.article and message.length == self.length:
            self.votes = message.votes

    def on_summary_pane_examined(self, message: SummaryPane.Examined) -> None:
        """Ask all methods."""
        message.stop()
        self.query_one(AgreementCounter).count()

    def on_summary_pane_query_wanted(self, message: SummaryPane.QueryWanted) -> None:
        """Ask for words that the summary is to lean toward."""
        message.stop()
        question = Question(
            "Lean the summary toward", self.leaning, answered=partial(setattr, self, "leaning")
        )
        self.post_message(Asked(question))

    def on_engines_recognized(self, message: Engines.Recognized) -> None:
        """Take the entities, if they are of what is shown now."""
        message.stop()
        if message.article is self.article:
            self.entities = message.entities
            self.labels = labels_of(message.entities)
            self._knows_entities = True
            if self._hits.query:
                self.show_hits(*self._hits)

    def on_engines_failed(self, message: Engines.Failed) -> None:
        """Say why an engine has no answer."""
        message.stop()
        if message.article is self.article:
            self.notify(message.reason, severity="warning", markup=False)

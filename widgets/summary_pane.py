"""What a method keeps of an article, beside it; each sentence leads to its place in the text."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var

from corpus.article import Article, Entity, KeptSentence, Label, Span, Summary
from widgets.label_looks import LABEL_COMPONENTS
from widgets.overlay import entities_within, shown_entities
from widgets.pane_title import PaneTitle, focus_css
from widgets.passage_rows import Passage
from widgets.passages import Passages

_NOTHING = "There is nothing to summarise: the text has no sentences."


class SummaryPane(Vertical):
    """The kept sentences of an article."""

    DEFAULT_CSS = """
    SummaryPane { height: 1fr; }
    """ + focus_css("SummaryPane")

    article: var[Article | None] = var(None, init=False)
    """What is summarised."""
    summary: var[Summary | None] = var(None, init=False)
    """What is kept of `article`, or nothing while the method is at work."""
    method: var[str] = var("", init=False)
    """The name of the method."""
    entities: var[tuple[Entity, ...]] = var((), init=False)
    """The names to paint. They belong to `article`."""
    hidden: var[frozenset[Label]] = var(frozenset(), init=False)
    """Labels whose entities are not painted."""
    paints_entities: var[bool] = var(True, init=False)
    """Whether entities are painted at all."""

    class SentenceChosen(Message):
        """The reader wants to see a sentence in its place."""

        def __init__(self, span: Span) -> None:
            super().__init__()
            self.span = span

    def compose(self) -> ComposeResult:
        """A title above the sentences."""
        yield PaneTitle("Summary")
        yield Passages()

    def on_mount(self) -> None:
        """Show the sentences anew whenever something about them changes."""
        for name in ("summary", "method", "entities", "hidden", "paints_entities"):
            self.watch(self, name, self._show, init=False)
        self._show()

    def watch_article(self) -> None:
        """Say nothing of an article that is gone, and of a new one that the method is at work."""
        if self.is_mounted and (self.article is None or self.summary is None):
            self._show()

    def highlight(self, index: int) -> None:
        """Put the cursor on a sentence, by its number in the summary."""
        self.query_one(Passages).cursor = index

    @property
    def place_of_sentence(self) -> Span | None:
        """Where the sentence under the cursor stands in the article, if there is one."""
        cursor = self.query_one(Passages).cursor
        kept = self.summary.kept if self.summary else ()
        return kept[cursor].sentence.span if cursor < len(kept) else None

    @property
    def sentence_text(self) -> str:
        """The sentence under the cursor, or nothing."""
        passages = self.query_one(Passages)
        return passages.passages[passages.cursor].text if passages.passages else ""

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Tell where the chosen sentence stands."""
        message.stop()
        if self.summary and message.index < len(self.summary.kept):
            self.post_message(self.SentenceChosen(self.summary.kept[message.index].sentence.span))

    def _show(self) -> None:
        summary, passages = self.summary, self.query_one(Passages)
        self.query_one(PaneTitle).remark = remark_of(summary, self.method) if self.article else ""
        if summary is None or self.article is None:
            passages.passages = ()
            return
        shown = shown_entities(self.entities, self.hidden) if self.paints_entities else ()
        passages.passages = kept_passages(self.article, summary, shown) or (Passage(_NOTHING),)


def remark_of(summary: Summary | None, method: str) -> str:
    """What the pane's title says of a summary."""
    if summary is None or summary.method != method:
        return f"{method} …"
    kept, total = len(summary.kept), summary.counted or summary.total
    return f"{method} · all {total} sentences" if kept >= total > 0 else f"{method} · {kept} of {total}"


def kept_passages(article: Article, summary: Summary, entities: tuple[Entity, ...]) -> tuple[Passage, ...]:
    """The kept sentences, each with its number in the article and the entities that it names."""
    return tuple(_passage(article, kept, entities) for kept in summary.kept)


def _passage(article: Article, kept: KeptSentence, entities: tuple[Entity, ...]) -> Passage:
    span = kept.sentence.span
    marks = tuple(
        (
            Span(max(0, entity.span.start - span.start), entity.span.end - span.start),
            LABEL_COMPONENTS[entity.label],
        )
        for entity in entities_within(entities, span)
    )
    # A line break within a sentence is a blank to the eye, and as long.
    text = span.of(article.text).replace("\n", " ")
    return Passage(text, mark=f"{kept.number or kept.sentence.index + 1:2}", marks=marks)

"""What a method keeps of an article, beside it; each sentence leads to its place in the text."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var

from corpus.article import Article, Entity, KeptSentence, Label, Span, Summary, told
from widgets.flat import is_flat, with_labels
from widgets.label_looks import LABEL_COMPONENTS
from widgets.overlay import entities_within, shown_entities
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import EARNING, Passages
from widgets.relayout_boundary import RelayoutBoundary
from widgets.summary_remarks import Votes, remark_of, remark_of_sentence

_HEIGHTS = "▁▂▃▄▅▆▇█"
_NOTHING = "There is nothing to summarise: the text has no sentences."


class SummaryPane(Vertical, RelayoutBoundary):
    """The kept sentences of an article."""

    DEFAULT_CSS = """
    SummaryPane { height: 1fr; }
    """

    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "lean", "Lean the summary toward words", show=False, id="summary-query"),
        Binding("u", "underline", "Words that earned a sentence", show=False, id="earning-words"),
    ]

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

    leaning: var[str] = var("", init=False)
    """The words that the summary leans toward."""
    votes: var[Votes] = var(Votes(), init=False)
    """How many methods keep each sentence, once they are asked."""

    underlines: var[bool] = var(False, init=False)
    """Whether the words are underlined for which sentences were kept."""
    earning: var[tuple[Span, ...]] = var((), init=False)
    """Where those words stand in `article`, once they are known."""

    _is_showing = False

    class Examined(Message):
        """The reader looks closely at the sentences."""

    class QueryWanted(Message):
        """The reader wants to type words that the summary is to lean toward."""

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
        for name in (
            "summary",
            "method",
            "leaning",
            "entities",
            "hidden",
            "paints_entities",
            "votes",
            "earning",
        ):
            self.watch(self, name, self._show_soon, init=False)
        self._show()

    def watch_article(self) -> None:
        """Say nothing of an article that is gone, and of a new one that the method is at work."""
        if self.is_mounted and (self.article is None or self.summary is None):
            self._show_soon()

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

    def action_lean(self) -> None:
        """Ask for words."""
        self.post_message(self.QueryWanted())

    def action_underline(self) -> None:
        """Underline the words for which sentences were kept, or leave them plain."""
        self.underlines = not self.underlines

    def on_descendant_focus(self) -> None:
        """Tell that the reader looks closely, and say more of the sentence under the cursor."""
        self.post_message(self.Examined())
        self._say_more()

    def on_descendant_blur(self) -> None:
        """Say what the whole summary is again."""
        self._say_more()

    def on_passages_highlighted(self, message: Passages.Highlighted) -> None:
        """Say more of another sentence."""
        message.stop()
        self._say_more()

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Tell where the chosen sentence stands."""
        message.stop()
        if self.summary and message.index < len(self.summary.kept):
            self.post_message(self.SentenceChosen(self.summary.kept[message.index].sentence.span))

    def _show_soon(self) -> None:
        # Of another article all these change at once.
        if not self._is_showing:
            self._is_showing = True
            self.call_next(self._show)

    def _show(self) -> None:
        self._is_showing = False
        summary, passages = self.summary, self.query_one(Passages)
        self._say_more()
        if summary is None or self.article is None:
            passages.passages = ()
            return
        shown = shown_entities(self.entities, self.hidden) if self.paints_entities else ()
        if is_flat(self):
            listed = flat_passages(self.article, summary, shown)
        else:
            listed = kept_passages(self.article, summary, shown, self.earning)
        passages.passages = listed or (Passage(_NOTHING),)
        if self.has_focus_within:
            self.post_message(self.Examined())

    def _say_more(self) -> None:
        title, summary, cursor = self.query_one(PaneTitle), self.summary, self.query_one(Passages).cursor
        if self.article is None:
            title.remark = ""
        elif (
            self.has_focus_within and summary and summary.method == self.method and cursor < len(summary.kept)
        ):
            title.remark = remark_of_sentence(summary, cursor, self.votes)
        else:
            title.remark = remark_of(summary, self.method, self.article, self.leaning)


def kept_passages(
    article: Article, summary: Summary, entities: tuple[Entity, ...], earning: tuple[Span, ...] = ()
) -> tuple[Passage, ...]:
    """The kept sentences, each with its number in the article and what is to be marked in it."""
    most = max((kept.score for kept in summary.kept), default=0.0)
    return tuple(_passage(article, kept, entities, most, earning) for kept in summary.kept)


def flat_passages(article: Article, summary: Summary, entities: tuple[Entity, ...]) -> tuple[Passage, ...]:
    """The kept sentences with their numbers alone, and the labels of what they name in words."""
    passages = []
    for kept in summary.kept:
        text, shift = _told_from(article, kept)
        within = entities_within(entities, kept.sentence.span)
        names = [(Span(entity.span.start + shift, entity.span.end + shift), entity) for entity in within]
        passages.append(Passage(with_labels(text, names), mark=f"{kept.number or kept.sentence.index + 1:2}"))
    return tuple(passages)


def bar_of(score: float, most: float) -> str:
    """A bar as high as a score is beside the highest one."""
    share = min(1.0, max(0.0, score / most)) if most > 0 else 1.0
    return _HEIGHTS[round(share * (len(_HEIGHTS) - 1))]


def _passage(
    article: Article,
    kept: KeptSentence,
    entities: tuple[Entity, ...],
    most: float,
    earning: tuple[Span, ...],
) -> Passage:
    span = kept.sentence.span
    text, shift = _told_from(article, kept)
    named = ((entity.span, LABEL_COMPONENTS[entity.label]) for entity in entities_within(entities, span))
    earned = ((place, EARNING) for place in earning if place.overlaps(span))
    marks = tuple(
        (Span(max(span.start, place.start) + shift, place.end + shift), look)
        for place, look in (*named, *earned)
    )
    return Passage(
        text, mark=f"{kept.number or kept.sentence.index + 1:2}{bar_of(kept.score, most)}", marks=marks
    )


def _told_from(article: Article, kept: KeptSentence) -> tuple[str, int]:
    """What is shown of a sentence, and how far its words stand there from their place in the article."""
    # A line break within a sentence is a blank to the eye, and as long.
    text = told(article, kept).replace("\n", " ")
    return text, len(text) - kept.sentence.span.end

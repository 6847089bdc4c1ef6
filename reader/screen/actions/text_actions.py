"""What is done with the text on the desk, by keys that work from every pane or by a choice in one of them."""

from contextlib import suppress
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from corpus.article import Article
from corpus.errors import CorpusError
from reader.screen.actions.concern import Concern
from widgets.article_text import ArticleText
from widgets.entity_panel import EntityPanel
from widgets.legend import Legend
from widgets.spans import Spans
from widgets.summary_pane import SummaryPane
from widgets.word_search import stops_of

MOST_SENTENCES = 99


class TextActions(Concern):
    """The desk, with the ways through its text, and how much of it is kept and painted."""

    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("full_stop", "method(1)", "Next method", show=False, id="next-method"),
        Binding("comma", "method(-1)", "Previous method", show=False, id="previous-method"),
        Binding("plus,equals_sign", "lengthen(1)", "One sentence more", show=False, id="longer"),
        Binding("minus", "lengthen(-1)", "One sentence fewer", show=False, id="shorter"),
        Binding("right_square_bracket", "kept(1)", "Next kept sentence", show=False, id="next-kept"),
        Binding("left_square_bracket", "kept(-1)", "Previous kept sentence", show=False, id="previous-kept"),
        Binding("right_curly_bracket", "paragraph(1)", "Next paragraph", show=False, id="next-paragraph"),
        Binding(
            "left_curly_bracket", "paragraph(-1)", "Previous paragraph", show=False, id="previous-paragraph"
        ),
        Binding("n", "step(1)", "Next match, or entity", show=False, id="next-match"),
        Binding("N", "step(-1)", "Previous match, or entity", show=False, id="previous-match"),
        Binding("v", "skim", "Skim: let only kept sentences stand out", show=False, id="skim"),
        Binding("V", "pick", "Select by sentence", show=False, id="select"),
        Binding("E", "paint", "Entities painted or plain", show=False, id="highlights"),
        *(
            Binding(digit, f"label({digit})", f"Label {digit} on or off", show=False, id=f"label-{digit}")
            for digit in "123456789"
        ),
    ]

    class _Split(Message):
        def __init__(self, article: Article, sentences: Spans) -> None:
            super().__init__()
            self.article = article
            self.sentences = sentences

    class Shown(Message):
        """The reader has gone to a place in the text, which may be out of sight."""

    def action_method(self, steps: int) -> None:
        """Summarise by the next or the previous method."""
        reading, methods = self._desk.reading, self._desk.methods
        here = methods.index(reading.method) if reading.method in methods else 0
        reading.method = methods[(here + steps) % len(methods)]

    def action_lengthen(self, sentences: int) -> None:
        """Keep more or fewer sentences."""
        before = self._desk.reading.length
        self._desk.reading.length = max(1, min(MOST_SENTENCES, before + sentences))
        if self._desk.reading.length == before:
            self.notify(
                "One sentence is the least." if sentences < 0 else f"{before} sentences are the most."
            )

    def action_kept(self, direction: int) -> None:
        """Go to the next or the previous kept sentence in the text."""
        text = self._desk.reading.text
        number = text.step_among(text.overlay.kept, direction)
        if number is not None:
            self.query_one(SummaryPane).highlight(number)
        self._tell_shown("No sentence is kept here yet.")

    def action_paragraph(self, direction: int) -> None:
        """Go to the next or the previous heading or paragraph."""
        text = self._desk.reading.text
        text.step_among(stops_of(text.article) if text.article else Spans(), direction)
        self._tell_shown("There is no text here.")

    def action_step(self, direction: int) -> None:
        """Go to the next match, or to the next entity when nothing is searched."""
        text = self._desk.reading.text
        text.step_among(text.overlay.stops, direction)
        self._tell_shown("Nothing is searched, and no name is marked here.")

    def _tell_shown(self, nothing: str) -> None:
        if self._desk.reading.text.current:
            self.post_message(self.Shown())
        else:
            self.notify(nothing)

    def action_pick(self) -> None:
        """Select a sentence, which moving widens."""
        if article := self._desk.reading.article:
            self.run_worker(partial(self._split, article), thread=True, group="split", exclusive=True)

    def _split(self, article: Article) -> None:
        # One that has too many sentences was said to be so when it was to be summarised.
        with suppress(CorpusError):
            sentences = Spans(sentence.span for sentence in self._core.sentences(article))
            self.post_message(self._Split(article, sentences))

    def _on_text_actions__split(self, message: _Split) -> None:
        message.stop()
        if message.article is self._desk.reading.article:
            self._desk.reading.text.pick(message.sentences)
            self._desk.reading.text.focus()

    def action_skim(self) -> None:
        """Let all but the kept sentences stand back, or come forward again."""
        self._desk.reading.skimming = not self._desk.reading.skimming

    def action_paint(self) -> None:
        """Paint the entities, or leave the text plain."""
        self._desk.reading.paints_entities = not self._desk.reading.paints_entities

    def action_label(self, digit: int) -> None:
        """Paint one label, or leave it plain."""
        reading = self._desk.reading
        if digit <= len(reading.labels):
            reading.hidden ^= {reading.labels[digit - 1]}
        else:
            self.notify(f"No label has the number {digit} here.")

    def on_legend_label_toggled(self, message: Legend.LabelToggled) -> None:
        """Paint a label, or leave it plain."""
        message.stop()
        self.action_label(message.digit)

    def on_article_text_kept_pointed_at(self, message: ArticleText.KeptPointedAt) -> None:
        """Show a sentence of the text among those that are kept."""
        message.stop()
        self.query_one(SummaryPane).highlight(message.number)

    def on_summary_pane_sentence_chosen(self, message: SummaryPane.SentenceChosen) -> None:
        """Show a kept sentence in its place."""
        message.stop()
        self._desk.reading.text.go_to(message.span)

    def on_entity_panel_name_chosen(self, message: EntityPanel.NameChosen) -> None:
        """Show the next mention of a name."""
        message.stop()
        self._desk.reading.names.step(message.label, message.name, 1)

"""Finding the words for which sentences were kept, in the background and for whoever wants to see them."""

from functools import partial
from typing import ClassVar

from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from corpus.article import Article, Span, Summary
from corpus.errors import CorpusError
from reader.screen.engines.core import Core
from reader.screen.engines.own_process import is_long
from widgets.summary_pane import SummaryPane

_TOO_LONG = "The text is too long to tell which words its sentences were kept for."


class EarningFinder(Widget):
    """An unseen widget that finds the words and has the summary's pane underline them."""

    DEFAULT_CSS: ClassVar[str] = "EarningFinder { display: none; }"

    article: var[Article | None] = var(None, init=False)
    """What is summarised."""
    summary: var[Summary | None] = var(None, init=False)
    """What is kept of `article`."""

    class _Found(Message):
        def __init__(self, summary: Summary, places: tuple[Span, ...]) -> None:
            super().__init__()
            self.summary = summary
            self.places = places

    def __init__(self, core: Core, pane: SummaryPane) -> None:
        super().__init__()
        self._core = core
        self._pane = pane

    def on_mount(self) -> None:
        """Find them whenever they are wanted, and for every summary from then on."""
        self.watch(self._pane, "underlines", self._look, init=False)
        self.watch(self, "summary", self._look, init=False)

    def _look(self) -> None:
        article, summary = self.article, self.summary
        if not self._pane.underlines or article is None or summary is None:
            self._pane.earning = ()
        elif is_long(article):
            self.notify(_TOO_LONG, markup=False)
        else:
            work = partial(self._find, article, summary)
            self.run_worker(work, thread=True, group="earning words", exclusive=True)

    def _find(self, article: Article, summary: Summary) -> None:
        from corpus.summarize.words.earning_words import earning_words

        try:
            sentences = self._core.sentences(article)
        except CorpusError:
            return  # it was said when the article was to be summarised
        kept = (sentence.sentence.span for sentence in summary.kept)
        self.post_message(self._Found(summary, earning_words(article, sentences, kept)))

    def _on_earning_finder__found(self, message: _Found) -> None:
        message.stop()
        if message.summary is self.summary and self._pane.underlines:
            self._pane.earning = message.places

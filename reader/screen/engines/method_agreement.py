"""How many of the methods keep each sentence, counted in the background for whoever looks closely."""

from collections import Counter
from collections.abc import Collection, Mapping
from contextlib import suppress
from functools import partial
from typing import ClassVar

from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from corpus.article import Article
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.summarize.methods import METHODS
from reader.screen.engines.core import Core
from reader.screen.engines.own_process import is_long
from widgets.summary_remarks import Votes


class AgreementCounter(Widget):
    """An unseen widget that asks all methods about the article on the desk."""

    DEFAULT_CSS: ClassVar[str] = "AgreementCounter { display: none; }"

    article: var[Article | None] = var(None, init=False)
    """What the methods are asked about."""
    length: var[int] = var(3, init=False)
    """How many sentences each may keep."""

    class Counted(Message):
        """All methods have been asked."""

        def __init__(self, article: Article, length: int, votes: Votes) -> None:
            super().__init__()
            self.article = article
            self.length = length
            self.votes = votes

    def __init__(self, core: Core) -> None:
        super().__init__()
        self._core = core
        self._asked: tuple[Article, int] | None = None

    def count(self) -> None:
        """Ask, once an article and length; not about a text so long that it would keep the machine busy."""
        if self.article is None or is_long(self.article):
            return
        question = (self.article, self.length)
        if question != self._asked:
            self._asked = question
            self.run_worker(partial(self._count, *question), thread=True, group="agreement", exclusive=True)

    def _count(self, article: Article, length: int) -> None:
        self.post_message(self.Counted(article, length, votes_of(self._core, article, length, METHODS)))


def votes_of(core: Core, article: Article, length: int, methods: Collection[str]) -> Votes:
    """How many methods keep each sentence, by its index, and how many had an answer."""
    kept: Counter[int] = Counter()
    answered = 0
    for method in methods:
        # A method that has no answer has no vote.
        with suppress(CorpusError):
            summary = core.summary(article, method=method, length=Length(sentences=length))
            kept.update(sentence.sentence.index for sentence in summary.kept)
            answered += 1
    votes: Mapping[int, int] = dict(kept)
    return Votes(votes, answered)

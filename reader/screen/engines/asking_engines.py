"""Asking the engines about an article without ever making a key wait.

Engines run in threads, a moment after the article or the question has changed, and their answers
come back as messages that name what they answer: whoever shows something else by then drops them.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import ClassVar, Protocol

from textual.message import Message
from textual.reactive import var
from textual.timer import Timer
from textual.widget import Widget
from textual.worker import Worker

from corpus.article import Article, Digest, Entity, Sentence, Summary
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.words import count_words
from reader.screen.engines.gists import Gist, Gists, LookAhead, Wish
from reader.screen.engines.own_process import is_long, recognize_in_own_process, summarise_in_own_process
from reader.screen.engines.turns import QuestionTurns
from reader.settings import Settings
from widgets.article_list import ArticleList

DELAY = 0.1
"""Seconds after the last change: whoever pages through articles does not pay for each."""
AT_REST = 0.3
"""Seconds in the list: whoever decides by titles and summaries what to read need not see names painted."""


class Core(Protocol):
    """What the screen asks of the headless core; it is called from threads."""

    @property
    def settings(self) -> Settings:
        """What the user has set."""

    @property
    def library_path(self) -> Path:
        """Where the library is."""

    def sentences(self, article: Article) -> tuple[Sentence, ...]:
        """The article's sentences."""

    def summary(self, article: Article, *, method: str, length: Length, query: str = "") -> Summary:
        """What the method keeps of the article."""

    def entities(self, article: Article) -> tuple[Entity, ...]:
        """What the article names, in the order of the text."""

    def digest(self, articles: Iterable[Article], *, method: str, length: Length, query: str = "") -> Digest:
        """One summary of many articles."""


class Engines(Widget):
    """An unseen widget that has the article on the desk summarised and searched for entities."""

    DEFAULT_CSS: ClassVar[str] = "Engines { display: none; }"

    article: var[Article | None] = var(None, init=False)
    """What the engines are asked about."""
    method: var[str] = var("", init=False)
    """The method of the summary."""
    length: var[int] = var(3, init=False)
    """How many sentences the summary keeps."""
    leaning: var[str] = var("", init=False)
    """The words that the summary leans toward."""

    class Summarised(Message):
        """An article has been summarised."""

        def __init__(self, wish: Wish, summary: Summary, words: int) -> None:
            super().__init__()
            self.wish = wish
            self.summary = summary
            self.words = words

    class Recognized(Message):
        """An article's entities have been found."""

        def __init__(self, article: Article, entities: tuple[Entity, ...]) -> None:
            super().__init__()
            self.article = article
            self.entities = entities

    class Failed(Message):
        """An engine cannot answer, and says why."""

        def __init__(self, article: Article, reason: str) -> None:
            super().__init__()
            self.article = article
            self.reason = reason

    def __init__(self, core: Core) -> None:
        super().__init__()
        self._core = core
        self._turns = QuestionTurns(self._start)
        self._timers_of: dict[str, Timer] = {}
        self._gists = Gists()
        self._ahead = LookAhead(())
        self._has_begun = False

    def on_mount(self) -> None:
        """Leave the time before the first frame to the screen."""
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self._has_begun = True
        self._ask()

    def watch_article(self) -> None:
        """Ask everything about the new article, and nothing more about the one before."""
        if self._has_begun:
            self._ask()

    def _ask(self) -> None:
        self.workers.cancel_group(self, "summary in own process")
        self.workers.cancel_group(self, "entities in own process")
        self._summarise_soon()
        in_list = isinstance(self.screen.focused, ArticleList)
        self._soon("entities", self._ask_for_entities, AT_REST if in_list else DELAY)

    def watch_method(self) -> None:
        """Ask for another summary."""
        self._summarise_soon()

    def watch_length(self) -> None:
        """Ask for a longer or shorter summary."""
        self._summarise_soon()

    def watch_leaning(self) -> None:
        """Ask for a summary that leans elsewhere."""
        self._summarise_soon()

    def on_unmount(self) -> None:
        """Look no further ahead."""
        self._ahead.end()

    def look_ahead(self, articles: Iterable[Callable[[], Article]]) -> None:
        """Make the gists of articles that the reader may come to, the likeliest first."""
        self._ahead.end()
        self._ahead = LookAhead(articles)
        make = partial(self._make_gist, self.method, self.length, self.leaning)
        self.run_worker(partial(self._ahead.make, make), thread=True, group="ahead")

    def _make_gist(self, method: str, length: int, query: str, article: Article) -> None:
        wish = Wish(article, method, length, query)
        if is_long(article) or self._gists.known(wish):
            return
        # Whoever comes to the article is told what is wrong with it.
        with suppress(CorpusError):
            self._gists.keep(wish, gist_for(self._core, wish))

    @property
    def _wish(self) -> Wish | None:
        return Wish(self.article, self.method, self.length, self.leaning) if self.article else None

    def _summarise_soon(self) -> None:
        wish = self._wish
        gist = self._gists.known(wish) if wish else None
        if wish and gist:
            self._stop_waiting("summary")
            self.post_message(self.Summarised(wish, *gist))
        else:
            self._soon("summary", self._ask_for_summary, DELAY)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Let the question that waits have its turn."""
        event.stop()
        if event.worker.is_finished:
            self._turns.end(event.worker.group)

    def _soon(self, kind: str, ask: Callable[[], None], seconds: float) -> None:
        self._stop_waiting(kind)
        self._timers_of[kind] = self.set_timer(seconds, ask)

    def _stop_waiting(self, kind: str) -> None:
        if earlier := self._timers_of.get(kind):
            earlier.stop()

    def _ask_for_summary(self) -> None:
        wish = self._wish
        if wish is None:
            return
        if is_long(wish.article):
            work = self._summarise_in_own_process(wish)
            self.run_worker(work, group="summary in own process", exclusive=True)
        else:
            self._turns.take("summary", partial(self._summarise, wish))

    def _ask_for_entities(self) -> None:
        if self.article is None:
            return
        if is_long(self.article):
            work = self._recognize_in_own_process(self.article)
            self.run_worker(work, group="entities in own process", exclusive=True)
        else:
            self._turns.take("entities", partial(self._recognize, self.article))

    def _start(self, kind: str, work: Callable[[], None]) -> None:
        self.run_worker(work, thread=True, group=kind)

    def _summarise(self, wish: Wish) -> None:
        try:
            gist = gist_for(self._core, wish)
        except CorpusError as error:
            self.post_message(self.Failed(wish.article, str(error)))
            return
        self._gists.keep(wish, gist)
        self.post_message(self.Summarised(wish, *gist))

    def _recognize(self, article: Article) -> None:
        try:
            entities = self._core.entities(article)
        except CorpusError as error:
            self.post_message(self.Failed(article, str(error)))
            return
        self.post_message(self.Recognized(article, entities))

    async def _summarise_in_own_process(self, wish: Wish) -> None:
        try:
            gist = await summarise_in_own_process(
                wish.article, method=wish.method, length=wish.length, query=wish.query
            )
        except CorpusError as error:
            self.post_message(self.Failed(wish.article, str(error)))
            return
        self.post_message(self.Summarised(wish, *gist))

    async def _recognize_in_own_process(self, article: Article) -> None:
        try:
            entities = await recognize_in_own_process(article, engine=self._core.settings.entities)
        except CorpusError as error:
            self.post_message(self.Failed(article, str(error)))
            return
        self.post_message(self.Recognized(article, entities))


def gist_for(core: Core, wish: Wish) -> Gist:
    """What is wished for, as the core makes it."""
    length = Length(sentences=wish.length)
    summary = core.summary(wish.article, method=wish.method, length=length, query=wish.query)
    return summary, count_words(wish.article.text)

"""Asking the engines about an article without ever making a key wait.

Engines run in threads, a moment after the article or the question has changed, and their answers
come back as messages that name what they answer: whoever shows something else by then drops them.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import ClassVar

from textual.message import Message
from textual.reactive import var
from textual.widget import Widget
from textual.worker import Worker

from corpus.article import Article, Entity, Summary
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.words import count_words
from reader.screen.engines.core import Core
from reader.screen.engines.gists import Gist, Gists, LookAhead, Wish
from reader.screen.engines.own_process import is_long, recognize_in_own_process, summarise_in_own_process
from reader.screen.engines.turns import QuestionTurns
from widgets.article_list import ArticleList
from widgets.delayed import Delayed

DELAY = 0.1
"""Seconds after the last change: whoever pages through articles does not pay for each."""
AT_REST = 0.3
"""Seconds in the list: whoever decides by titles and summaries what to read need not see names painted."""


EngineQuestion = Callable[[], Awaitable[Message]]
"""An engine that is asked, and its answer."""


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
        self._gists = Gists(partial(gist_for, core))
        self._ahead = LookAhead(self._gists)
        self._turns = QuestionTurns(self._start)
        self._summarising = Delayed(self, self._summarise)
        self._recognizing = Delayed(self, self._recognize)
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
        for kind in ("summary", "entities"):
            self.workers.cancel_group(self, _own_process(kind))
        self._summarise_soon()
        in_list = isinstance(self.screen.focused, ArticleList)
        self._recognizing.start(AT_REST if in_list else DELAY)

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
        wish = partial(Wish, method=self.method, length=self.length, query=self.leaning)
        self.run_worker(self._ahead.round_through(articles, wish), thread=True, group="ahead")

    @property
    def _wish(self) -> Wish | None:
        return Wish(self.article, self.method, self.length, self.leaning) if self.article else None

    def _summarise_soon(self) -> None:
        if not self._has_begun:
            return  # they are only told what to begin with
        wish = self._wish
        gist = self._gists.known(wish) if wish else None
        if wish and gist:
            self._summarising.stop()
            self.post_message(self.Summarised(wish, *gist))
        else:
            self._summarising.start(DELAY)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Let the question that waits have its turn."""
        event.stop()
        if event.worker.is_finished:
            self._turns.end(event.worker.group)

    def _summarise(self) -> None:
        if wish := self._wish:
            self._take_turn("summary", wish.article, partial(_summarised, self._gists, wish))

    def _recognize(self) -> None:
        if self.article:
            self._take_turn("entities", self.article, partial(_recognized, self._core, self.article))

    def _take_turn(self, kind: str, article: Article, answer: EngineQuestion) -> None:
        # Not begun yet: what nobody waits for any more is then never asked.
        work: Callable[[], Awaitable[None]] = partial(self._answer, article, answer)
        # A process can be stopped, so that nobody waits for one that nobody asks any more.
        if is_long(article):
            self.run_worker(work, group=_own_process(kind), exclusive=True)
        else:
            self._turns.take(kind, work)

    def _start(self, kind: str, work: Callable[[], Awaitable[None]]) -> None:
        self.run_worker(work, group=kind)

    async def _answer(self, article: Article, answer: EngineQuestion) -> None:
        try:
            self.post_message(await answer())
        except CorpusError as error:
            self.post_message(self.Failed(article, str(error)))


def _own_process(kind: str) -> str:
    """The group of the workers that wait for a process."""
    return f"{kind} in own process"


async def _summarised(gists: Gists, wish: Wish) -> Engines.Summarised:
    article = wish.article
    if is_long(article):
        gist = await summarise_in_own_process(
            article, method=wish.method, length=wish.length, query=wish.query
        )
    else:
        gist = await asyncio.to_thread(gists.made, wish)
    return Engines.Summarised(wish, *gist)


async def _recognized(core: Core, article: Article) -> Engines.Recognized:
    if is_long(article):
        entities = await recognize_in_own_process(article, engine=core.settings.entities)
    else:
        entities = await asyncio.to_thread(core.entities, article)
    return Engines.Recognized(article, entities)


def gist_for(core: Core, wish: Wish) -> Gist:
    """What is wished for, as the core makes it."""
    length = Length(sentences=wish.length)
    summary = core.summary(wish.article, method=wish.method, length=length, query=wish.query)
    return summary, count_words(wish.article.text)

"""Working through many articles: in order, with as many processes as asked for, past every failure."""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.structure_wanted import without_shapes
from corpus.limits import SECONDS
from corpus.patience import in_time
from corpus.sources.source_reading import ReadOptions
from corpus.type_hints import TYPE_CHECKING, Generic, TypeVar
from reader.cli.asking import watched
from reader.cli.context import Context
from reader.cli.parsing.shared_options import jobs_of, read_options_of, sources_of
from reader.cli.remarks import with_remarks

if TYPE_CHECKING:
    from reader.cli.output.progress import Progress
    from reader.cli.output.resuming import Answered

T = TypeVar("T")


def time_limit_of(context: Context) -> float:
    """The seconds for each article: as the option says, else the settings."""
    given = getattr(context.options, "time_limit", None)
    return float(context.session.settings.time_limit if given is None else given)


_SLACK = 4
"""So many times its time of the processor an article may take on a clock, on a busy machine."""
_ALONE = 16
"""So many articles are done sooner than other processes are started."""
_ALLOCATIONS = 50_000
"""Between two collections of garbage, which otherwise come several times an article."""


class Batch:
    """The articles of a command's sources; failures go to standard error as they are met."""

    def __init__(
        self, context: Context, *, query: str = "", answers_at_end: bool = False, finds_names: bool = False
    ) -> None:
        """`query` is what the answer is to lean toward; of names, some languages have no model."""
        self._finds_names = finds_names
        self._context = context
        self._query = query
        terminal = context.terminal
        # Answers that pass on the same terminal show how far it is, and would break the line.
        self._shows_progress = terminal.shows_progress and (answers_at_end or not terminal.is_read_by_person)
        self._failures = 0
        self._progress: Progress | None = None
        self._answered: Answered | None = None

    @property
    def status(self) -> int:
        """The exit status so far: 0, or 1 after a failure."""
        return 1 if self._failures else 0

    def leave_out(self, answered: "Answered") -> None:
        """Pass over what has an answer."""
        self._answered = answered

    def articles(self) -> Iterator[Article]:
        """Every article that can be read."""
        return self._counted(self._readable())

    def _readable(self) -> Iterator[Article]:
        options = self._context.options
        sources = sources_of(options)
        named = self._context.session.articles(
            sources,
            options=self._measured(read_options_of(options, time_limit_of(self._context)), sources),
        )
        where = getattr(options, "where", "")
        # A query's mistake, or that nothing matches, is known before anything is written.
        found = self._context.session.matching(where) if where else iter(())
        outcomes = chain(without_shapes(named), found)
        articles = watched(self._without_failures(outcomes), self._query, self._context.terminal)
        return self._answered.without(articles) if self._answered else articles

    def mapped(self, work: Callable[[Article], T]) -> Iterator[T]:
        """What `work` makes of each article, in order; `work` travels to the processes by pickling."""
        return self._counted(self._without_failures(self._done(work, self._readable())))

    def paired(self, work: Callable[[Article], T]) -> Iterator[tuple[Article, T]]:
        """Each article with what `work` makes of it; the article itself does not come back from afar."""
        away: deque[Article] = deque()
        done = self._done(work, _noted(self._readable(), away))
        with_articles = ((away.popleft(), result) for result in done)
        pairs = (
            result if isinstance(result, SourceError) else (article, result)
            for article, result in with_articles
        )
        return self._counted(self._without_failures(pairs))

    def _done(self, work: Callable[[Article], T], readable: Iterator[Article]) -> Iterator[T | SourceError]:
        """What comes of each article: one result each, in order."""
        # Nothing that is made here is in a circle, and what is read stays small.
        gc.set_threshold(_ALLOCATIONS)
        jobs = jobs_of(self._context.options)
        method = getattr(self._context.options, "method", "")
        articles = with_remarks(
            readable, self._context.terminal, method=method, finds_names=self._finds_names
        )
        seconds = time_limit_of(self._context)
        caught = Caught(work, seconds)
        if address := getattr(self._context.options, "cluster", None):
            from corpus.parallel.cluster import spread_over

            return spread_over(caught, articles, address=address, jobs=jobs, lost=_lost)
        alone = map(caught, islice(articles, _ALONE) if jobs > 1 else articles)
        return chain(alone, _shared(caught, articles, jobs, seconds))

    def _measured(self, options: ReadOptions, sources: Sequence[str]) -> ReadOptions:
        """The options, with what measures the reading where somebody waits for it."""
        if not self._shows_progress:
            return options
        from reader.cli.output.progress import Meter, Progress, size_of

        meter = Meter(size_of(sources))
        self._progress = Progress(self._context.terminal, meter)
        return options._replace(on_open=meter.begin)

    def _counted(self, results: Iterable[T]) -> Iterator[T]:
        for result in results:
            if self._progress:
                self._progress.advance()
            yield result
        if self._progress:
            self._progress.finish(self._failures)

    def _without_failures(self, results: Iterable[T | SourceError]) -> Iterator[T]:
        for result in results:
            if isinstance(result, SourceError):
                self._failures += 1
                self._context.terminal.error(str(result))
            else:
                yield result


def _shared(
    work: Callable[[Article], T | SourceError], articles: Iterator[Article], jobs: int, seconds: float
) -> Iterator[T | SourceError]:
    """What `work` makes of the articles in several processes, which are started if there are any."""
    for first in articles:
        from corpus.parallel.pool import spread

        yield from spread(work, chain([first], articles), jobs=jobs, lost=_lost, patience=seconds * _SLACK)


def _noted(articles: Iterable[Article], away: deque[Article]) -> Iterator[Article]:
    for article in articles:
        away.append(article)
        yield article


def _lost(article: Article) -> SourceError:
    problem = "its process was ended twice, for want of time or memory"
    return SourceError(article.source, problem, "leave it out, or use one job and --time-limit")


class Caught(Generic[T]):
    """Work that returns the `SourceError` of an article instead of raising it."""

    def __init__(self, work: Callable[[Article], T], seconds: float = SECONDS) -> None:
        """`seconds` of the processor's time are given to each article."""
        self._work = work
        self._seconds = seconds

    def __call__(self, article: Article) -> T | SourceError:
        """The result, or what is wrong with the article."""
        try:
            return in_time(lambda: self._work(article), article.source, self._seconds)
        except SourceError as error:
            return error

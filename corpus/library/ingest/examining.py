"""Finding out about an article before it is stored: its language and the names in it.

This is the slow part of adding. It needs nothing of the library, so it may run in other processes.
"""

from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from corpus.article import Article
from corpus.errors import LibraryError, SourceError
from corpus.library.label_bits import bits_of, is_name
from corpus.limits import SECONDS
from corpus.patience import in_time
from corpus.values import Value

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

    from corpus.entities.aliases import Aliases

Mentions = tuple[tuple[str, str, int], ...]
"""Label, name and how often it stands in the text; dates and amounts are left out."""


_FEW = 64
"""So many articles are examined sooner than a process has started."""
_CHUNK = 32
_AHEAD = 2
"""Batches that are being examined while another is stored."""

BatchT = TypeVar("BatchT")


class Examination(Value):
    """How articles are examined."""

    engine: str = ""
    """The entity engine, empty for none."""
    aliases: "Aliases | None" = None


LANGUAGE_ONLY = Examination()


class Findings(Value):
    """What was found out."""

    language: str
    labels: int = 0
    """As bits, see `corpus.library.label_bits`."""
    mentions: Mentions = ()


def examine(article: Article, examination: Examination) -> Findings:
    """Look for the language, unless the article says it, and for entities, where an engine is given."""
    language = article.language or _detected(article.text)
    if not examination.engine:
        return Findings(language)
    from corpus.entities.finding import recognize
    from corpus.sentences import split

    sentences = split(article.text, language=language or "en")
    entities = recognize(article, sentences, engine=examination.engine, aliases=examination.aliases)
    found = Counter((entity.label, entity.name) for entity in entities)
    mentions = tuple((label.value, name, count) for (label, name), count in found.items() if is_name(label))
    return Findings(language, bits_of({label for label, _ in found}), mentions)


def examine_all(articles: Iterable[Article], examination: Examination) -> list[Findings]:
    """The findings on several articles, as one piece of work for a process."""
    return [_examined_in_time(article, examination) for article in articles]


def _examined_in_time(article: Article, examination: Examination) -> Findings:
    """The findings; none on an article that takes too long, which is stored without names."""
    try:
        return in_time(lambda: examine(article, examination), article.source, SECONDS)
    except SourceError:
        return Findings(article.language)


def examined(
    batches: Iterable[tuple[BatchT, Sequence[Article]]], examination: Examination, *, jobs: int
) -> Generator[tuple[BatchT, list[Findings]]]:
    """Give each batch back with the findings on its articles, in order; `jobs` processes work on them.

    Close it when it is not used to its end, so that the processes end too.
    """
    if jobs == 1:
        for batch, articles in batches:
            yield batch, examine_all(articles, examination)
        return
    with _Workers(examination, jobs) as workers:
        pending: deque[tuple[BatchT, Callable[[], list[Findings]]]] = deque()
        for batch, articles in batches:
            pending.append((batch, workers.examine(articles)))
            if len(pending) > _AHEAD:
                first, findings = pending.popleft()
                yield first, findings()
        for last, findings in pending:
            yield last, findings()


class _Workers:
    """Processes that are started when there is enough to do for the first time."""

    def __init__(self, examination: Examination, jobs: int) -> None:
        self._examination = examination
        self._jobs = jobs
        self._processes: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._processes is None:
            return
        from concurrent.futures.process import BrokenProcessPool

        from corpus.parallel.pool import WORKER_ENDED

        self._processes.shutdown(cancel_futures=True)
        if isinstance(error, BrokenProcessPool):
            raise LibraryError(WORKER_ENDED) from error

    def examine(self, articles: Sequence[Article]) -> Callable[[], list[Findings]]:
        """Begin with the work; what is returned waits for its end."""
        if self._processes is None and len(articles) < _FEW:
            return lambda: examine_all(articles, self._examination)
        processes = self._started()
        futures = [
            processes.submit(examine_all, tuple(articles[start : start + _CHUNK]), self._examination)
            for start in range(0, len(articles), _CHUNK)
        ]
        return lambda: [findings for future in futures for findings in future.result()]

    def _started(self) -> "ProcessPoolExecutor":
        if self._processes is None:
            from corpus.parallel.pool import start_processes

            self._processes = start_processes(self._jobs)
        return self._processes


def _detected(text: str) -> str:
    from corpus.languages.detection import detect

    return detect(text)

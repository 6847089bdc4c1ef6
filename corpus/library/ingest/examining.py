"""Finding out about an article before it is stored: its language and the names in it.

This is the slow part of adding. It needs nothing of the library, so it may run in other processes.
"""

from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from corpus.article import Article
from corpus.library.labels import bits_of, is_name

if TYPE_CHECKING:
    from corpus.entities.aliases import Aliases

Mentions = tuple[tuple[str, str, int], ...]
"""Label, name and how often it stands in the text; dates and amounts are left out."""


_AHEAD = 2
"""Batches that are being examined while another is stored."""

Batch = TypeVar("Batch")


@dataclass(frozen=True, slots=True)
class Examination:
    """How articles are examined."""

    engine: str = ""
    """The entity engine, empty for none."""
    aliases: "Aliases | None" = None


LANGUAGE_ONLY = Examination()


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found out."""

    language: str
    labels: int = 0
    """As bits, see `corpus.library.labels`."""
    mentions: Mentions = ()


def examine(article: Article, examination: Examination) -> Findings:
    """Look for the language, unless the article says it, and for entities, where an engine is given."""
    language = article.language or _detected(article.text)
    if not examination.engine:
        return Findings(language)
    from corpus.entities.api import recognize
    from corpus.sentences import split

    sentences = split(article.text, language=language or "en")
    entities = recognize(article, sentences, engine=examination.engine, aliases=examination.aliases)
    found = Counter((entity.label, entity.name) for entity in entities)
    mentions = tuple((label.value, name, count) for (label, name), count in found.items() if is_name(label))
    return Findings(language, bits_of({label for label, _ in found}), mentions)


def examine_all(articles: Iterable[Article], examination: Examination) -> list[Findings]:
    """The findings on several articles, as one piece of work for a process."""
    return [examine(article, examination) for article in articles]


def examined(
    batches: Iterable[tuple[Batch, Sequence[Article]]], examination: Examination, *, jobs: int
) -> Generator[tuple[Batch, list[Findings]]]:
    """Give each batch back with the findings on its articles, in order; `jobs` processes work on them.

    Close it when it is not used to its end, so that the processes end too.
    """
    if jobs == 1:
        for batch, articles in batches:
            yield batch, examine_all(articles, examination)
        return
    from corpus.library.workers import Workers

    with Workers(examination, jobs) as workers:
        pending: deque[tuple[Batch, Callable[[], list[Findings]]]] = deque()
        for batch, articles in batches:
            pending.append((batch, workers.examine(articles)))
            if len(pending) > _AHEAD:
                first, findings = pending.popleft()
                yield first, findings()
        for last, findings in pending:
            yield last, findings()


def _detected(text: str) -> str:
    from corpus.languages.detection import detect

    return detect(text)

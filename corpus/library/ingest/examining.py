"""Finding out about an article before it is stored: its language and the names in it.

This is the slow part of adding. It needs nothing of the library, so it may run in other processes.
"""

from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import chain

from corpus.article import Article
from corpus.errors import SourceError
from corpus.library.label_bits import bits_of, is_name
from corpus.limits import SECONDS
from corpus.patience import in_time
from corpus.type_hints import TYPE_CHECKING, TypeVar
from corpus.value_types import Value

if TYPE_CHECKING:
    from corpus.entities.aliases import Aliases

Mentions = tuple[tuple[str, str, int], ...]
"""Label, name and how often it stands in the text; dates and amounts are left out."""


_FEW = 64
"""So many articles are examined sooner than a process has started."""

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
    """The findings; of an article that takes too long, which is stored without names, none."""
    try:
        return in_time(lambda: examine(article, examination), article.source, SECONDS)
    except SourceError:
        return _not_examined(article)


def examined(
    batches: Iterable[tuple[BatchT, Sequence[Article]]],
    examination: Examination,
    *,
    jobs: int,
    cluster: str = "",
) -> Generator[tuple[BatchT, list[Findings]]]:
    """Give each batch back with the findings on its articles, in order; `jobs` processes or a `cluster` work.

    They are started when there is enough to do for the first time. Close it when it is not used to its end,
    so that the processes end too.
    """
    arriving = iter(batches)
    for batch, articles in arriving:
        if cluster or (jobs > 1 and len(articles) >= _FEW):
            yield from _shared(chain(((batch, articles),), arriving), examination, jobs, cluster)
        else:
            yield batch, examine_all(articles, examination)


def _shared(
    batches: Iterable[tuple[BatchT, Sequence[Article]]], examination: Examination, jobs: int, cluster: str
) -> Generator[tuple[BatchT, list[Findings]]]:
    """The batches with their findings, from several processes."""
    begun: deque[tuple[BatchT, int]] = deque()

    def articles() -> Iterator[Article]:
        """The articles of all batches; which batch begins where is noted."""
        for batch, held in batches:
            begun.append((batch, len(held)))
            yield from held

    work = partial(_examined_in_time, examination=examination)
    findings: list[Findings] = []
    with closing(_spread(work, articles(), jobs, cluster)) as results:
        for found in results:
            findings.append(found)
            while begun and len(findings) >= begun[0][1]:
                batch, count = begun.popleft()
                yield batch, findings[:count]
                findings = findings[count:]
    # Only batches without any article are left.
    yield from ((batch, []) for batch, _ in begun)


def _spread(
    work: Callable[[Article], Findings], articles: Iterator[Article], jobs: int, cluster: str
) -> Generator[Findings]:
    if cluster:
        from corpus.parallel.cluster import spread_over

        yield from spread_over(work, articles, address=cluster, jobs=jobs, lost=_not_examined)
    else:
        from corpus.parallel.pool import spread

        yield from spread(work, articles, jobs=jobs, lost=_not_examined)


def _not_examined(article: Article) -> Findings:
    """What is known of an article that takes too long, or ends the process that examines it."""
    return Findings(article.language)


def _detected(text: str) -> str:
    from corpus.languages.detection import detect

    return detect(text)

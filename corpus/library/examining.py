"""Finding out about an article before it is stored: its language and the names in it.

This is the slow part of adding. It needs nothing of the library, so it may run in other processes.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.library.labels import bits_of, is_name

if TYPE_CHECKING:
    from corpus.entities.aliases import Aliases

Mentions = tuple[tuple[str, str, int], ...]
"""Label, name and how often it stands in the text; dates and amounts are left out."""


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


def _detected(text: str) -> str:
    from corpus.language import detect

    return detect(text)

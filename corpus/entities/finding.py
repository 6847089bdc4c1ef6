"""Entities of an article: names by the chosen engine, numbers by rule, each with its canonical name."""

from collections.abc import Sequence

from corpus.article import Article, Entity, Label, Sentence
from corpus.entities.canonical_names import name_all
from corpus.entities.engines.table import ENGINES, Engine, engine_named, finder
from corpus.entities.mention import Mention
from corpus.entities.numeric.finding_numbers import find as find_numbers
from corpus.entities.overlaps import longest
from corpus.languages.codes import code_for
from corpus.type_hints import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.entities.aliases import Aliases

__all__ = ["ENGINES", "Engine", "labels", "recognize"]


def recognize(
    article: Article,
    sentences: Sequence[Sentence],
    *,
    engine: str = "builtin",
    aliases: "Aliases | None" = None,
) -> tuple[Entity, ...]:
    """The entities of `article`, sorted by start, none overlapping another.

    `aliases` adds names and merges them. Raises UnknownNameError for an engine that there is not, and
    MissingExtraError for one that lacks its package, model or data.
    """
    chosen = engine_named(engine)
    if not chosen.module:
        return ()
    text, language = article.text, article.language or code_for("", article.text)
    names = list(finder(chosen)(text, sentences, language=language))
    numbers = [] if chosen.finds_numbers else _numbers(article, sentences, language)
    return name_all(_merged(text, numbers, names, aliases), text, aliases=aliases)


def labels(engine: str) -> tuple[Label, ...]:
    """The labels that the engine can give, in the order of a legend."""
    return tuple(label for label in Label if label in engine_named(engine).labels)


def _numbers(article: Article, sentences: Sequence[Sentence], language: str) -> list[Mention]:
    """The numbers in the article's language; where that is only guessed, in English if more is seen so."""
    guesses = [language] if article.language or language == "en" else [language, "en"]
    found = [find_numbers(article.text, sentences, language=guess) for guess in guesses]
    return max(found, key=lambda numbers: sum(number.span.end - number.span.start for number in numbers))


def _merged(
    text: str, numbers: Sequence[Mention], names: Sequence[Mention], aliases: "Aliases | None"
) -> list[Mention]:
    """One list without overlaps; of two rivals the longer wins, of equal ones a user's own name.

    "United" for a club does not take the United Nations apart; "Dr June" is no month.
    """
    numbers = _without_people(numbers, names, text)
    if not aliases:
        return longest([*numbers, *names])
    from corpus.entities.aliases import find_aliases

    return longest([*find_aliases(text, aliases), *numbers, *names])


def _without_people(numbers: Sequence[Mention], names: Sequence[Mention], text: str) -> Sequence[Mention]:
    """The numbers but for months behind a title that are a person's name."""
    people = {name.span for name in names if name.label is Label.PERSON}
    doubtful = [number for number in numbers if number.span in people]
    if not doubtful:
        return numbers
    from corpus.entities.rules.agreement import is_titled  # The rules are loaded where they are used.

    return [number for number in numbers if number not in doubtful or not is_titled(number.span, text)]

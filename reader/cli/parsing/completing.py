"""What may stand at the tab key: values of options, articles, tags and queries, each with a word about it.

The shells ask here as a command line is typed, so that whatever is wrong offers nothing and says nothing.
"""

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress

from corpus.errors import CorpusError
from corpus.named_tuples import NamedTuple
from reader.cli.output.terminal_filter import harmless
from reader.cli.parsers import parser_of
from reader.cli.table import COMMANDS, SCREEN
from reader.cli.topics import topics
from reader.session import Session

_MOST = 200
"""Articles that are offered at once."""
_TAG = "tag:"


class Offer(NamedTuple):
    """A word that may stand there, and what it is."""

    value: str
    about: str = ""

    def line(self) -> str:
        """Both, parted by a tab."""
        return "\t".join(harmless(part).replace("\t", " ") for part in self if part) + "\n"


def offers(words: Sequence[str], session: Session) -> Iterator[Offer]:
    """What may stand in the place of the last of the words; the command's name is among them."""
    *before, current = _apart(words or [""])
    name = next((word for word in before if word in COMMANDS), "")
    parser = parser_of(COMMANDS.get(name, SCREEN))
    option = parser._option_string_actions.get(before[-1]) if before else None
    with suppress(CorpusError):
        takes_value = option is not None and option.nargs != 0
        found = _values(option) if takes_value else _of_place(name, before, current, session)
        yield from (offer for offer in found if offer.value.startswith(current))


def has_values(option: argparse.Action) -> bool:
    """Whether only certain values may stand behind the option, so that no files need be offered."""
    return option.nargs != 0 and bool(option.choices or option.dest in _KNOWN)


def _apart(words: Sequence[str]) -> list[str]:
    """The words with `--option=value` in two; some shells have cut it at the sign already."""
    *before, current = words
    if current.startswith("--") and "=" in current:
        return [*before, *current.split("=", 1)]
    if current == "=":
        return [*before, ""]
    return [*before[:-1], current] if before and before[-1] == "=" else [*before, current]


def _values(option: argparse.Action | None) -> Iterable[Offer]:
    if option is None:
        return ()
    if option.choices:
        return map(Offer, option.choices)
    return _KNOWN[option.dest]() if option.dest in _KNOWN else ()


def _methods() -> Iterable[Offer]:
    from corpus.summarize.methods import METHODS

    return (Offer(method.name, method.description) for method in METHODS.values())


def _formats() -> Iterable[Offer]:
    from corpus.formats.known_formats import FORMATS

    return (Offer(name, format.description) for name, format in FORMATS.items())


def _languages() -> Iterable[Offer]:
    from corpus.languages.known_languages import all_languages

    return (Offer(language.code, language.name) for language in all_languages())


def _engines() -> Iterable[Offer]:
    from corpus.entities.engines.table import ENGINES

    return (Offer(engine.name, engine.description) for engine in ENGINES.values())


_KNOWN: dict[str, Callable[[], Iterable[Offer]]] = {
    "method": _methods,
    "from_format": _formats,
    "language": _languages,
    "entities": _engines,
}


def _of_place(name: str, before: Sequence[str], current: str, session: Session) -> Iterator[Offer]:
    """What a command takes beside options and files."""
    if name in ("help", "man") and before[-1] == name:
        yield from (Offer(command.name, command.about) for command in COMMANDS.values())
        if name == "help":
            yield from (Offer(topic, "a page of the handbook") for topic in topics())
    else:
        yield from _of_library(name, before, current, session)


def _of_library(name: str, before: Sequence[str], current: str, session: Session) -> Iterator[Offer]:
    """What the library has for the place."""
    if current.startswith("-"):
        return
    if current.startswith("@"):
        yield from _articles(session, current)
    elif current.startswith(_TAG):
        yield from (Offer(_TAG + offer.value, offer.about) for offer in _tags(session))
    elif name == "tag":
        yield from _tags(session)
    elif name in ("watch", "queries") and before[-1] in ("remove", "run"):
        yield from _queries(session)


def _articles(session: Session, current: str) -> Iterator[Offer]:
    from corpus.library.query.row_fetching import rows_beginning

    with session.library_as_it_is() as library:
        digits = current.removeprefix("@")
        if digits and not digits.isdecimal():
            return
        with library.reading() as connection:
            rows = rows_beginning(connection, digits, limit=_MOST)
        yield from (Offer(row.id, row.title or row.source) for row in rows)


def _tags(session: Session) -> Iterator[Offer]:
    from reader.cli.rendering.plain import counted

    with session.library_as_it_is() as library:
        yield from (Offer(tag, counted(articles, "article")) for tag, articles in library.marks.tags())


def _queries(session: Session) -> Iterator[Offer]:
    from corpus.library.saved import saved_queries

    with session.library_as_it_is() as library:
        yield from (Offer(query.name, query.query) for query in saved_queries(library))

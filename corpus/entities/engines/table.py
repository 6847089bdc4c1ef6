"""The engines that find names, and which labels each can give.

An engine is a module with a function `find`. Only the chosen one is imported; "none" finds nothing at all.
"""

from collections.abc import Mapping

from corpus.article import Label
from corpus.entities.mention import Finder
from corpus.errors import UnknownNameError
from corpus.own_files import module_named
from corpus.type_hints import Final, cast
from corpus.value_types import Value

_NAMES: Final = (Label.PERSON, Label.ORG, Label.GPE, Label.LOC, Label.NORP, Label.FAC, Label.EVENT, Label.LAW)
_NUMBERS: Final = (Label.DATE, Label.TIME, Label.MONEY, Label.PERCENT, Label.QUANTITY)


class Engine(Value):
    """A way to find entities."""

    name: str
    description: str
    module: str
    """Where its `find` is; empty for the engine that finds nothing."""
    labels: tuple[Label, ...]
    finds_numbers: bool = False
    """Whether dates and sums come from the engine itself rather than from our own rules."""


ENGINES: Final[Mapping[str, Engine]] = {
    engine.name: engine
    for engine in (
        Engine(
            "builtin",
            "our own model and rules; nothing to install",
            "corpus.entities.engines.builtin",
            (*_NAMES, Label.WORK_OF_ART, Label.PRODUCT, *_NUMBERS),
        ),
        Engine(
            "spacy",
            "the spaCy model of the article's language, if one is installed",
            "corpus.entities.engines.with_spacy",
            tuple(Label),
            finds_numbers=True,
        ),
        Engine(
            "nltk",
            "NLTK's English chunker, if its data is installed; dates and sums by our rules",
            "corpus.entities.engines.with_nltk",
            (Label.PERSON, Label.ORG, Label.GPE, Label.LOC, Label.FAC, *_NUMBERS),
        ),
        Engine("none", "no entities at all", "", ()),
    )
}
"""Every engine by its name, in the order in which a help text lists them."""


def engine_named(name: str) -> Engine:
    """The engine of that name; UnknownNameError lists the names there are."""
    if name not in ENGINES:
        raise UnknownNameError("engine", name, ENGINES)
    return ENGINES[name]


def finder(engine: Engine) -> Finder:
    """The engine's function, imported now."""
    return cast(Finder, module_named(engine.module).find)

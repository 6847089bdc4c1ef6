"""What a language calls countries, offices and institutions: the cues of the finder that goes by shape.

Some languages without a model have a file in the folder `languages`; the rest have the gazetteer.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from corpus.article import Label
from corpus.entities.toml_tables import listed, read_strings
from corpus.gazetteer.gazetteer import gazetteer
from corpus.languages.stopwords import stop_words
from corpus.own_files import own_text
from corpus.type_hints import Final
from corpus.value_types import Value, replace

LANGUAGES: Final = ("de", "fr", "es", "it", "pt", "nl", "pl", "ru")
"""The languages with a file of their own."""

_INFLECTED: Final = ("pl", "ru")
_SHORTEST_STEM: Final = 4
_LONGEST_ENDING: Final = 3
_SOFT: Final = "аеёийоуыьэюяaąeęioóuy"


class LanguageRules(Value):
    """The cues of one language."""

    places: dict[str, Label]
    """Names of places, GPE or LOC; also lower-case stems of them where the language inflects names."""
    cities: frozenset[str]
    """Names that are also words in some language, and need a context."""
    titles: frozenset[str]
    """Words before a person's name, in lower case, without a dot."""
    organisations: frozenset[str]
    """Words that make the name they stand in an organisation's."""
    acronyms: frozenset[str]
    particles: frozenset[str]
    """Small words inside a name: "de", "von"."""
    institutions: frozenset[str] = frozenset()
    """Whole names of organisations that words of the language make up: "Commission européenne"."""
    inflects: bool = False
    small_words: frozenset[str] = frozenset()
    """Words that have a capital only because a sentence begins."""
    trusts_capitals: bool = False
    """Whether two capitalised words inside a sentence are a person; not so in German or English."""

    def place(self, name: str) -> Label | None:
        """The label of a place of that name, whatever its grammatical case, or None."""
        if name in self.places or not self.inflects:
            return self.places.get(name)
        if " " in name:
            return None
        stem = name.lower()
        for length in range(len(stem), max(_SHORTEST_STEM, len(stem) - _LONGEST_ENDING) - 1, -1):
            if label := self.places.get(stem[:length]):
                return label
        return None


@cache
def language_rules(language: str) -> LanguageRules:
    """The cues of `language`; those of English for one that has none of its own."""
    if language in ("en", ""):
        return _english()
    if language not in LANGUAGES:
        return replace(_english(), small_words=stop_words(language), trusts_capitals=True)
    source = Path(__file__).parent.joinpath("languages", f"{language}.toml")
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    places = {name: Label.GPE for key in ("cities", "countries") for name in _as_typed(data[key])}
    places |= dict.fromkeys(_as_typed(data["lands"]), Label.LOC)
    if language in _INFLECTED:
        places |= {_stem(name): label for name, label in places.items() if " " not in name}
    return LanguageRules(
        places=places,
        cities=_cities(),
        titles=frozenset(word.lower() for word in data["titles"].split()),
        organisations=frozenset(data["organisations"].split()),
        acronyms=frozenset(data["acronyms"].split()),
        institutions=frozenset(_as_typed(data.get("institutions", ""))),
        particles=frozenset(data["particles"].split()),
        inflects=language in _INFLECTED,
        trusts_capitals=language != "de",
        small_words=stop_words(language),
    )


@cache
def titles_before(language: str) -> frozenset[str]:
    """What stands before a name and is no part of it, in lower case; nothing where titles may be parts."""
    more = read_strings(own_text(__file__, "titles.toml")).get(language)
    if more is None:
        return frozenset()
    return frozenset(more.split()) | (
        language_rules(language).titles if language in LANGUAGES else frozenset()
    )


def _as_typed(names: str) -> Iterator[str]:
    """The names of a list with either apostrophe."""
    for name in filter(None, listed(names)):
        yield name.replace("’", "'")
        yield name.replace("'", "’")


def _stem(name: str) -> str:
    stem = name.lower()
    shorter = stem.rstrip(_SOFT)
    return shorter if len(shorter) >= _SHORTEST_STEM else stem


@cache
def _cities() -> frozenset[str]:
    # A short name of a far city is too often a word of the language: "Die", "Tours", "Nice".
    return frozenset(name for name in gazetteer().cities if len(name) > 4)


@cache
def _english() -> LanguageRules:
    known = gazetteer()
    return LanguageRules(
        places=dict.fromkeys(known.countries | known.regions, Label.GPE),
        cities=_cities(),
        titles=frozenset(title.lower().rstrip(".") for title in known.titles),
        organisations=frozenset(known.organisation_words),
        acronyms=frozenset({"EU", "UN", "NATO"}),
        particles=frozenset({"of", "de", "la", "van", "von", "bin", "al", "del", "der"}),
        small_words=stop_words("en"),
    )

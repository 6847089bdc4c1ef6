"""What a list alone decides: names that can hardly be anything else.

A name that may be something else too ("Jordan", "Georgia", "Republican") is left to the finder.
"""

from functools import cache

from corpus.article import Label
from corpus.entities.rules.phrases import Phrases
from corpus.entities.toml_tables import listed, read_strings
from corpus.gazetteer.gazetteer import gazetteer
from corpus.own_files import own_text
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final
from corpus.value_types import Value

_SHORTEST: Final = 4
"""Characters; a shorter name needs to be listed."""
_LANDFORM: Final = lazy_pattern(
    r"(?:Mount|Mt\.?|Lake|Cape|River|(?:Gulf|Bay|Sea|Strait|Isle) of) .+|"
    r".+ (?:Sea|Ocean|River|Lakes?|Mountains?|Bay|Gulf|Desert|Valley|Islands?|Peninsula|Straits?|Basin|Coast|"
    r"Delta|Hills|Forest|Plateau|Glacier|Volcano|Canyon|Reef|Falls|Creek|Steppe|Plains|Archipelago)"
)


class _CertainWords(Value):
    """The lists of `certain.toml`, which says what each is."""

    doubtful: frozenset[str]
    short: frozenset[str]
    peoples: frozenset[str]
    places: frozenset[str]
    provinces: frozenset[str]
    organisations: frozenset[str]
    products: frozenset[str]
    persons: frozenset[str]
    unions: frozenset[str]
    lands: frozenset[str]
    wide: frozenset[str]


def certain_label(name: str) -> Label | None:
    """The label of a name that cannot be anything else, or None."""
    return _labels().get(name)


@cache
def certain_phrases() -> Phrases:
    """All names that have a certain label."""
    return Phrases(_labels())


def part_label(name: str) -> Label | None:
    """The label of a country, a people or an organisation in a pair like "EU-Japan", or None."""
    known = gazetteer()
    if name in _lists().unions or name in _lists().organisations:
        return Label.ORG
    if name in known.countries:
        return Label.GPE
    return Label.NORP if name in known.nationalities or name in _lists().peoples else None


def place_label(name: str) -> Label:
    """GPE for a place with a government, LOC for land and water without one."""
    if is_town_or_country(name):
        return Label.GPE
    is_land = name in _lists().wide or name in _lists().lands or _LANDFORM.fullmatch(name)
    return Label.LOC if is_land else Label.GPE


def is_town_or_country(name: str) -> bool:
    """Whether the gazetteer has a city or a country of that name."""
    return name in gazetteer().countries or name in gazetteer().cities


def is_known_place(name: str) -> bool:
    """Whether the gazetteer has a country, a region or a nationality of that name."""
    known = gazetteer()
    return name in known.countries or name in known.regions or name in known.nationalities


@cache
def _lists() -> _CertainWords:
    data = read_strings(own_text(__file__, "certain.toml"))
    return _CertainWords(**{key: frozenset(listed(names)) for key, names in data.items()})


@cache
def _labels() -> dict[str, Label]:
    known, lists = gazetteer(), _lists()
    countries = {
        name for name in known.countries - lists.doubtful if len(name) >= _SHORTEST and name[:4] != "The "
    }
    peoples = {
        name for name in known.nationalities - known.countries - lists.doubtful if len(name) >= _SHORTEST
    } | lists.peoples
    places = countries | lists.short | lists.places | lists.provinces
    return {
        **{name.upper(): Label.GPE for name in countries | lists.places},
        **dict.fromkeys(places, Label.GPE),
        **dict.fromkeys(peoples, Label.NORP),
        **dict.fromkeys(lists.lands, Label.LOC),
        **dict.fromkeys(lists.organisations, Label.ORG),
        **dict.fromkeys(lists.products, Label.PRODUCT),
        **dict.fromkeys(lists.persons, Label.PERSON),
    }

"""Lists of names that a careful reader knows: places, peoples, names of persons, known organisations.

The lists are shipped packed and are read when they are first asked for. Forms are spelt as in running text
("Kazakhstan", "New York"); look for "ASTANA" as "Astana".
"""

from collections.abc import Iterator, Set
from functools import cache

from corpus.gazetteer.packing import pack, unpack
from corpus.gazetteer.spellings import Spellings, checksum_of, pack_checksums, pack_lines, read_lines
from corpus.own_files import own_view
from corpus.type_hints import Any, Final
from corpus.value_types import Value, fields_of

_CHECKSUMS: Final = " checksums"
_LONG: Final = 1000
"""A list of more forms is not read in full."""


class Gazetteer(Value):
    """Sets of forms by what they name."""

    countries: frozenset[str]
    """With their short names and abbreviations: "UK", "U.S.", "Britain"."""
    nationalities: frozenset[str]
    """Also peoples and followers of a religion or a party: "Kazakh", "Sunnis", "Republicans"."""
    cities: Set[str]
    """Of 40,000 people and more, and every capital."""
    regions: frozenset[str]
    """Continents, seas, American and Canadian states, provinces that are often in the news."""
    first_names: Set[str]
    last_names: Set[str]
    organisations: Set[str]
    """Well-known companies, agencies, parties, papers and clubs."""
    organisation_words: frozenset[str]
    """Words that the name of an organisation ends in or is built upon: "Ministry", "Bank", "Inc."."""
    titles: frozenset[str]
    """Words before a person's name: "Mr.", "President", "spokesman"."""
    roles: frozenset[str] = frozenset()
    """Small words for what a person is: "lawyer", "striker", "widow"."""
    openings: Set[str] = frozenset()
    """The first words of names of several words, and the first two of names of more than two."""


@cache
def gazetteer() -> Gazetteer:
    """The lists that come with nutgraf."""
    return read_gazetteer(own_view(__file__, "data/gazetteer.bin"))


def read_gazetteer(packed: bytes | memoryview) -> Gazetteer:
    """The lists in a packed file; PackError if it is damaged."""
    blocks = unpack(packed)
    return Gazetteer(**{name: _read(name, blocks) for name in blocks if not name.endswith(_CHECKSUMS)})


def _read(name: str, blocks: dict[str, memoryview]) -> Any:
    checksums = blocks.get(name + _CHECKSUMS)
    return Spellings(checksums, blocks[name]) if checksums else frozenset(read_lines(blocks[name]))


def pack_gazetteer(lists: Gazetteer) -> bytes:
    """The file that `read_gazetteer` reads; equal lists make equal files."""
    blocks: dict[str, bytes] = {}
    for name, forms in _forms(lists):
        blocks[name] = pack_lines(forms)
        if len(forms) > _LONG:
            blocks[name + _CHECKSUMS] = pack_checksums(map(checksum_of, forms))
    return pack(blocks)


def first_words(lists: Gazetteer) -> frozenset[str]:
    """The first word and the first two, of which more follow, of places, peoples and organisations."""
    names = (lists.countries, lists.nationalities, lists.cities, lists.regions, lists.organisations)
    words = [name.split(" ", 2) for forms in names for name in forms if " " in name]
    return frozenset([first for first, *_ in words] + [" ".join(each[:2]) for each in words if each[2:]])


def _forms(lists: Gazetteer) -> Iterator[tuple[str, Set[str]]]:
    for name in fields_of(Gazetteer):
        yield name, first_words(lists) if name == "openings" else getattr(lists, name)

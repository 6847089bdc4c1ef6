"""Lists of names that a careful reader knows: places, peoples, names of persons, known organisations.

The lists are shipped packed and are read when they are first asked for. Forms are spelt as in running text
("Kazakhstan", "New York"); look for "ASTANA" as "Astana".
"""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from corpus.entities.packing import pack, unpack


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Sets of forms by what they name."""

    countries: frozenset[str]
    """With their short names and abbreviations: "UK", "U.S.", "Britain"."""
    nationalities: frozenset[str]
    """Also peoples and followers of a religion or a party: "Kazakh", "Sunnis", "Republicans"."""
    cities: frozenset[str]
    """Of 40,000 people and more, and every capital."""
    regions: frozenset[str]
    """Continents, seas, American and Canadian states, provinces that are often in the news."""
    first_names: frozenset[str]
    last_names: frozenset[str]
    organisations: frozenset[str]
    """Well-known companies, agencies, parties, papers and clubs."""
    organisation_words: frozenset[str]
    """Words that the name of an organisation ends in or is built upon: "Ministry", "Bank", "Inc."."""
    titles: frozenset[str]
    """Words before a person's name: "Mr.", "President", "spokesman"."""
    roles: frozenset[str] = frozenset()
    """Small words for what a person is: "lawyer", "striker", "widow"."""


@cache
def gazetteer() -> Gazetteer:
    """The lists that come with nutgraf."""
    return read_gazetteer(Path(__file__).parent.joinpath("data/gazetteer.bin").read_bytes())


def read_gazetteer(packed: bytes) -> Gazetteer:
    """The lists in a packed file; PackError if it is damaged."""
    blocks = unpack(packed)
    lists = {
        name: frozenset(block.decode("utf-8").split("\n") if block else ()) for name, block in blocks.items()
    }
    return Gazetteer(**{field.name: lists.get(field.name, frozenset()) for field in fields(Gazetteer)})


def pack_gazetteer(lists: Gazetteer) -> bytes:
    """The file that `read_gazetteer` reads; forms are sorted, so that equal lists make equal files."""
    blocks = {field.name: sorted(getattr(lists, field.name)) for field in fields(Gazetteer)}
    return pack({name: "\n".join(forms).encode() for name, forms in blocks.items()})

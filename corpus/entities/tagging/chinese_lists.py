"""What Chinese names are made of: the lists of `chinese.toml`, read once."""

from functools import cache

from corpus.article import Label
from corpus.entities.toml_tables import read_strings
from corpus.own_files import own_text
from corpus.value_types import Value


class ChineseLists(Value):
    """The lists of `chinese.toml`, which says what each is."""

    sounds: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]
    institutions: tuple[str, ...]
    """Longest first."""
    grounds: tuple[str, ...]
    titles: tuple[str, ...]
    surnames: frozenset[str]
    kinds: dict[str, str]
    """Of a character what it shows: s a sound of foreign names, f a surname, F both, p a place, o a body."""
    labels: dict[str, Label]
    """Of the places and organisations that are told by their names alone."""
    firsts: dict[str, tuple[str, ...]]
    """The same by what they begin with, longest first."""


@cache
def chinese_lists() -> ChineseLists:
    """The lists, in the forms that they are asked in."""
    told = read_strings(own_text(__file__, "chinese.toml"))

    def names(key: str) -> tuple[str, ...]:
        """The names of a list, the longest first."""
        listed = (name.strip() for name in told[key].replace("\n", " ").split(","))
        return tuple(sorted(filter(None, listed), key=lambda name: (-len(name), name)))

    letters = ("sounds", "before", "behind", "surnames")
    sounds, before, behind, surnames = (frozenset("".join(told[key].split())) for key in letters)
    kinds = dict.fromkeys(told["bodies"], "o") | dict.fromkeys(told["lands"], "p")
    kinds |= dict.fromkeys(sounds, "s") | {name: "F" if name in sounds else "f" for name in surnames}
    labels = dict.fromkeys(names("places"), Label.GPE) | dict.fromkeys(names("organisations"), Label.ORG)
    firsts: dict[str, tuple[str, ...]] = {}
    for name in sorted(labels, key=lambda name: (-len(name), name)):
        firsts[name[0]] = (*firsts.get(name[0], ()), name)
    endings = names("institutions"), names("grounds")
    return ChineseLists(sounds, before, behind, *endings, names("titles"), surnames, kinds, labels, firsts)

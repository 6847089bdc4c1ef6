"""Names that a person adds, and names that mean the same.

The file is TOML. An entry with a label is looked for in every article; one without a label only merges names
that were found anyway.

    [[entity]]
    name = "Kassym-Jomart Tokayev"
    label = "PERSON"
    also = ["Tokayev", "Qasym-Jomart Toqayev"]
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from corpus.article import Label
from corpus.entities.mention import Mention
from corpus.entities.rules.phrases import Phrases
from corpus.errors import SourceError
from corpus.limits import ALIASES, in_megabytes
from corpus.normalize import one_line
from corpus.own_files import read_at_most
from corpus.patterns import lazy_pattern
from corpus.type_hints import TYPE_CHECKING, Final
from corpus.value_types import Value

if TYPE_CHECKING:
    from pathlib import Path

_KEYS: Final = ("name", "label", "also")
_LARGE: Final = 500_000
"""Characters of TOML from which it is looked at first: a table may take three hundred times its length."""
_OTHER_LINE: Final = lazy_pattern(
    r"^(?![ \t]{0,99}(?:$|\r|#|\]|\[\[ ?entity ?\]\]|(?:name|label|also) {0,99}="
    r"|\"(?:[^\"\\\n]|\\.){0,999}\" {0,99}(?:,|\]|#|\r|$)|'[^'\n]{0,999}' {0,99}(?:,|\]|#|\r|$)))",
    re.MULTILINE,
)
_BRACES: Final = 1_000


class Alias(Value):
    """One entity: its canonical name, the other ways to write it, and what it is."""

    name: str
    label: Label | None = None
    also: tuple[str, ...] = ()


class Aliases(Value):
    """What one alias file says; of two entries with the same form the first holds."""

    entries: tuple[Alias, ...] = ()

    def names(self) -> dict[str, str]:
        """Every form to the canonical name of its entry."""
        return {form: entry.name for entry in reversed(self.entries) for form in (*entry.also, entry.name)}

    def labels(self) -> dict[str, Label]:
        """Every form that is to be looked for to its label."""
        return {
            form: entry.label
            for entry in reversed(self.entries)
            if entry.label
            for form in (*entry.also, entry.name)
        }


def load_aliases(path: "Path") -> Aliases:
    """Read an alias file; SourceError says what is wrong with it and where."""
    try:
        content = read_at_most(ALIASES + 1, path)
        if len(content) > ALIASES:
            problem = f"larger than {in_megabytes(ALIASES)}"
            raise SourceError(str(path), problem, "no alias file is like that")
        return parse_aliases(content.decode("utf-8"), source=str(path))
    except FileNotFoundError:
        raise SourceError(str(path), "no such alias file", "correct the path in the settings") from None
    except OSError as problem:
        raise SourceError(
            str(path), problem.strerror or "unreadable", "make the alias file readable"
        ) from problem
    except UnicodeDecodeError as problem:
        raise SourceError(
            str(path), f"byte {problem.start} is not UTF-8", "save the file as UTF-8"
        ) from problem


def parse_aliases(text: str, *, source: str) -> Aliases:
    """Read aliases from TOML; `source` names it in a SourceError."""
    import tomllib

    if len(text) > _LARGE:
        _require_plain_tables(text, source)
    try:
        data = tomllib.loads(text)
    except RecursionError:
        raise SourceError(source, "nested too deeply", "no alias file is like that") from None
    except ValueError as problem:
        raise SourceError(source, f"not TOML: {problem}", "correct the alias file") from problem
    if unknown := sorted(set(data) - {"entity"}):
        raise SourceError(source, f"unknown key {unknown[0]!r}", "use [[entity]] tables only")
    entries = data.get("entity", [])
    if not isinstance(entries, list):
        raise SourceError(source, "'entity' is one table", "write [[entity]] with two brackets")
    return Aliases(
        tuple(_entry(entry, f"{source}: entity {number}") for number, entry in enumerate(entries, 1))
    )


def _require_plain_tables(text: str, source: str) -> None:
    """Raise `SourceError` for what is no list of entities, before memory is spent on its tables."""
    other = _OTHER_LINE.search(text)
    if other:
        place = f"{source}, line {text.count(chr(10), 0, other.start()) + 1}"
        raise SourceError(place, "neither [[entity]] nor one of its keys", f"use {', '.join(_KEYS)}")
    if text.count("{") > _BRACES:
        raise SourceError(source, f"more than {_BRACES:,} inline tables", "use [[entity]] tables only")


def find_aliases(text: str, aliases: Aliases) -> Iterable[Mention]:
    """Where the names of the alias file stand in `text`."""
    labels = aliases.labels()
    return [Mention(span, labels[span.of(text)]) for span in _phrases(aliases).find(text)]


@lru_cache(maxsize=4)
def _phrases(aliases: Aliases) -> Phrases:
    return Phrases(aliases.labels())


def _entry(entry: object, place: str) -> Alias:
    if not isinstance(entry, Mapping):
        raise SourceError(place, "not a table", "write [[entity]] and its keys below it")
    if unknown := sorted(set(entry) - set(_KEYS)):
        raise SourceError(place, f"unknown key {unknown[0]!r}", f"use {', '.join(_KEYS)}")
    name = entry.get("name")
    if not _is_name(name):
        raise SourceError(place, "no name", 'add name = "…"')
    also = entry.get("also", [])
    if not isinstance(also, list) or not all(_is_name(form) for form in also):
        raise SourceError(place, "'also' is not a list of names", 'write also = ["…", "…"]')
    return Alias(one_line(str(name)), _label(entry.get("label"), place), tuple(map(one_line, also)))


def _is_name(value: object) -> bool:
    return isinstance(value, str) and any(letter.isalnum() for letter in value)


def _label(value: object, place: str) -> Label | None:
    if value is None:
        return None
    if value not in tuple(Label):
        raise SourceError(place, f"unknown label {value!r}", f"choose from {', '.join(Label)}")
    return Label(str(value))

"""Naming articles of the library: `@12`, the same in lists, on the command line and on the screen.

Functions of the library take and return these names; the number behind one stays inside.
"""

from collections.abc import Iterable

from corpus.errors import LibraryError


def name_of(number: int) -> str:
    """The name that a person sees and types."""
    return f"@{number}"


def number_of(name: str) -> int:
    """The number behind `@12`; the sign may be missing."""
    digits = name.removeprefix("@")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 19):
        raise LibraryError(f"no article {name!r}; an article's id looks like @12, `nutgraf list` shows them")
    return int(digits)


def numbers_of(names: Iterable[str]) -> tuple[int, ...]:
    """The numbers behind several names, in order."""
    return tuple(number_of(name) for name in names)


def missing(name: str) -> LibraryError:
    """What to raise for an article that is not there."""
    return LibraryError(f"no article {name} in the library; `nutgraf list` shows what is there")

"""Finding the name that somebody meant among those that there are."""

from collections.abc import Iterable


def meant(name: str, known: Iterable[str]) -> str:
    """The one known name that this is but for case, blanks, hyphens and underscores; else what was given."""
    names = tuple(known)
    if name in names:
        return name
    alike = [other for other in names if _bare(other) == _bare(name)]
    return alike[0] if len(alike) == 1 else name


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))

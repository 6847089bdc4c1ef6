"""Who asks a server: the program, its version and where the people behind it are found."""

from functools import cache

_WHAT = "a news reader for the terminal"


@cache
def user_agent() -> str:
    """`nutgraf/1.2 (+URL of the project)`, or what it is where the project names no address."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        about = metadata("nutgraf")
    except PackageNotFoundError:
        # Run from its sources alone, it still says its name.
        return f"nutgraf ({_WHAT})"
    addresses = [entry.partition(", ")[2] for entry in about.get_all("Project-URL") or ()]
    return f"nutgraf/{about['Version']} ({f'+{addresses[0]}' if addresses else _WHAT})"

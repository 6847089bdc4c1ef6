"""The program's version, looked up only when it is asked for: the import costs more than an article."""


def version_line() -> str:
    """Name and version, as `nutgraf --version` prints them."""
    from importlib.metadata import version

    return f"nutgraf {version('nutgraf')}\n"

"""Everything that can go wrong for reasons outside this program.

Each message is a whole thought for the person at the terminal: the value, what is wrong, what to do.
"""

from collections.abc import Iterable

_LONGEST_PART = 150
"""Characters of a name or a problem that a message gives; documents name things at any length."""


def shortened(text: str, most: int = _LONGEST_PART) -> str:
    """A text of somebody else's as a message quotes it: its beginning and its end where it is long."""
    if len(text) <= most:
        return text
    return f"{text[: most // 2]}…{text[-(most // 2 - 1) :]}"


class CorpusError(Exception):
    """The base of every error that a front end shows as a line rather than a traceback."""


class SourceError(CorpusError):
    """A source, or one article of it, that cannot be read; the rest of the batch goes on."""

    def __init__(self, source: str, problem: str, remedy: str) -> None:
        super().__init__(f"{shortened(source)}: {shortened(problem)}; {remedy}")
        self.source = source
        self.problem = problem
        self.remedy = remedy


class UsageError(CorpusError):
    """A request that makes no sense whatever the sources hold."""

    @property
    def detail(self) -> str:
        """Lines to stand below the message, such as a mistake with a caret under it; often none."""
        return ""


class UnknownNameError(UsageError):
    """A name that is in none of our tables, with the names that are."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        super().__init__(f"unknown {what} {shortened(name)!r}; choose from {', '.join(known)}")


class MissingExtraError(CorpusError):
    """An engine that needs a package, a model or data that is not installed."""

    def __init__(self, engine: str, missing: str, remedy: str) -> None:
        super().__init__(f"{engine} needs {missing}; {remedy}")


class LibraryError(CorpusError):
    """A library that cannot be opened, read or written; the file is left as it was."""

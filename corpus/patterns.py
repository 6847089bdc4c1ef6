"""Regular expressions that are compiled when they are first needed.

Making one takes longer than reading a story with it, and a pipe needs few of them. Such a pattern answers as
the standard library's does, but is none: give it to no function of `re`.
"""

import re
from collections.abc import Iterator

from corpus.ready_patterns import ready
from corpus.type_hints import Any, AnyStr, cast


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, at once where the pattern comes compiled."""
    return ready(source, flags) or re.compile(source, flags)


CAPITAL = r"[A-Z](?<!\w.)"
"""A capital that begins a word, as `\\b[A-Z]` is: the matcher runs to capitals by itself, and with `\\b`
before them looks at every character, which takes twice the time."""


class LazyPattern:
    """Stands for a pattern; what is asked of it once it keeps, so that asking again costs nothing."""

    given: tuple[str | bytes, int]
    """Source and flags."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.given = source, int(flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        answer = self.__dict__[name] = getattr(self._made(), name)
        return answer

    def _made(self) -> re.Pattern[Any]:
        """The pattern itself, compiled where it is not yet."""
        pattern: re.Pattern[Any] | None = self.__dict__.get("_compiled")
        if pattern is None:
            pattern = self.__dict__["_compiled"] = compiled(*self.given)
        return pattern


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern that this source stands for, compiled at its first use."""
    return cast("re.Pattern[AnyStr]", LazyPattern(source, flags))


class _Worded(LazyPattern):
    """A pattern every match of which has one of some pieces; most texts have none, and are not searched."""

    def __init__(self, source: str, needs: tuple[str, ...], flags: int) -> None:
        super().__init__(source, flags)
        self._needs = needs

    def _may_match(self, text: str) -> bool:
        for piece in self._needs:  # noqa: SIM110 - a generator takes as long as the search
            if piece in text:
                return True
        return False

    def search(self, text: str, *limits: int) -> re.Match[str] | None:
        """As `re.Pattern.search`; nothing where what every match has is not there."""
        return self._made().search(text, *limits) if self._may_match(text) else None

    def finditer(self, text: str, *limits: int) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`; nothing where what every match has is not there."""
        return self._made().finditer(text, *limits) if self._may_match(text) else iter(())


def worded_pattern(source: str, needs: tuple[str, ...], flags: int = 0) -> re.Pattern[str]:
    """The pattern, for `search` and `finditer`; each of its matches must have at least one of `needs`.

    Looking whether a piece is there takes a hundredth of the time that a pattern of many words takes.
    """
    return cast("re.Pattern[str]", _Worded(source, needs, flags))

"""Regular expressions that are compiled when they are first needed.

Making one takes longer than reading a story with it, and a pipe needs few of them. Such a pattern answers as
the standard library's does, but is none: give it to no function of `re`.
"""

import re
from typing import Any, AnyStr, cast


class _Lazily:
    """Stands for a pattern; what is asked of it once it keeps, so that asking again costs nothing."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._given = (source, flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            compiled = self.__dict__["_compiled"] = re.compile(*self._given)
        answer = self.__dict__[name] = getattr(compiled, name)
        return answer


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern that this source stands for, compiled at its first use."""
    return cast("re.Pattern[AnyStr]", _Lazily(source, flags))

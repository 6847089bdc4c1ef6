"""Remembering what was worked out for a spelling.

Any thread may ask: what is worked out depends on nothing but the spelling, and at worst it is so twice.
"""

from collections.abc import Callable

from corpus.type_hints import Final, TypeVar

_ValueT = TypeVar("_ValueT")
_MOST: Final = 200_000


class Remembered(dict[str, _ValueT]):
    """The values of the spellings asked for so far, each worked out when it is first asked for."""

    def __init__(self, work_out: Callable[[str], _ValueT], most: int = _MOST) -> None:
        super().__init__()
        self._work_out: Final = work_out
        self._most: Final = most

    def __missing__(self, spelling: str) -> _ValueT:
        if len(self) >= self._most:
            self.clear()
        value = self[spelling] = self._work_out(spelling)
        return value

"""What is asked of the same things again and again, answered once."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
_MOST = 50_000


class Memo(dict[K, V]):
    """The answers so far, the others made as they are looked up; `__getitem__` costs no call of Python's.

    Any number of threads may look things up.
    """

    def __init__(self, answer: Callable[[K], V]) -> None:
        super().__init__()
        self._answer = answer

    def __missing__(self, asked: K) -> V:
        if len(self) >= _MOST:
            self.clear()
        answer = self[asked] = self._answer(asked)
        return answer

"""Whose turn it is among questions that threads answer.

A thread cannot be stopped, so that at most two work on each kind of question, and only the newest question
waits for its turn.
"""

from collections import Counter
from collections.abc import Callable
from typing import Generic, TypeVar

WorkT = TypeVar("WorkT")

_AT_A_TIME = 2


class QuestionTurns(Generic[WorkT]):
    """The questions that are at work and those that wait, by their kind."""

    def __init__(self, start: Callable[[str, WorkT], None]) -> None:
        """`start` begins with the work on a question of a kind."""
        self._start = start
        self._at_work: Counter[str] = Counter()
        self._waiting: dict[str, WorkT] = {}

    def take(self, kind: str, work: WorkT) -> None:
        """Start on a question, or let it wait in place of the one that waits."""
        if self._at_work[kind] >= _AT_A_TIME:
            self._waiting[kind] = work
            return
        self._at_work[kind] += 1
        self._start(kind, work)

    def end(self, kind: str) -> None:
        """A question has been answered: let the one that waits have its turn; other kinds have no turns."""
        if kind not in self._at_work:
            return
        self._at_work[kind] -= 1
        if waiting := self._waiting.pop(kind, None):
            self.take(kind, waiting)

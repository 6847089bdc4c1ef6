"""Articles, or what is known of each, set aside on disk until one of them is asked for again.

They are a sequence like any other; in memory are where each begins, and the few that were asked for last.
"""

import pickle
from array import array
from collections.abc import Iterator, Sequence
from tempfile import SpooledTemporaryFile

from corpus.type_hints import Generic, TypeVar, overload

T = TypeVar("T")

_IN_MEMORY = 4_000_000
"""Bytes from which a file is made; it has no name and ends with the process."""
_AT_HAND = 256
"""Articles asked for last."""


class SetAside(Sequence[T], Generic[T]):
    """Values on disk, to which more can be added."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (it lives as long as this does)
        self._ends = array("Q", [0])
        self._at_hand: dict[int, T] = {}

    def append(self, value: T) -> None:
        """Set the value aside behind the others."""
        stored = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        self._file.seek(self._ends[-1])
        self._file.write(stored)
        self._ends.append(self._ends[-1] + len(stored))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __iter__(self) -> Iterator[T]:
        return (self._read(index) for index in range(len(self)))

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        if isinstance(index, slice):
            return tuple(self._read(number) for number in range(len(self))[index])
        number = range(len(self))[index]
        if number not in self._at_hand:
            if len(self._at_hand) >= _AT_HAND:
                del self._at_hand[next(iter(self._at_hand))]
            self._at_hand[number] = self._read(number)
        return self._at_hand[number]

    def _read(self, number: int) -> T:
        start, end = self._ends[number], self._ends[number + 1]
        self._file.seek(start)
        value: T = pickle.loads(self._file.read(end - start))  # noqa: S301 (this process has written it)
        return value

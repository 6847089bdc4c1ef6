"""Looking spellings up in the bytes of a file, without an object for each.

A spelling is known by the CRC-32 of its UTF-8; the checksums are kept sorted. A stranger is taken for one of
n spellings once in 4,300,000,000 / n times, always the same strangers.
"""

import sys
from _bisect import bisect_left
from array import array
from collections.abc import Iterable, Iterator, Sequence, Set
from zlib import crc32

from corpus.type_hints import Final

_CODE: Final = "I"
_REST: Final = 20
"""The bits of a checksum besides those that the table goes by."""
_BEFORE: Final = 2 ** (32 - _REST) + 1
"""How many numbers the table has."""


class Places:
    """Of each spelling its place among all, by its checksum.

    The checksums stand behind a table of where those begin that share their first bits.
    """

    def __init__(self, packed: bytes | memoryview) -> None:
        self._numbers: Final = read_numbers(packed)

    def __len__(self) -> int:
        return len(self._numbers) - _BEFORE

    def find(self, spelling: str) -> int:
        """The place of a spelling; -1 of an unknown one."""
        # This is asked several times for each new word, so it calls as little as it can.
        checksum = crc32(spelling.encode("utf-8", "surrogatepass"))
        numbers, begins = self._numbers, checksum >> _REST
        end = numbers[begins + 1]
        at = bisect_left(numbers, checksum, numbers[begins], end)
        return at - _BEFORE if at < end and numbers[at] == checksum else -1


class Spellings(Set[str]):
    """A set of spellings that is read in full only if somebody goes through it."""

    def __init__(self, checksums: bytes | memoryview, lines: bytes | memoryview) -> None:
        self._places: Final = Places(checksums)
        self._lines: Final = lines

    def __contains__(self, spelling: object) -> bool:
        return isinstance(spelling, str) and self._places.find(spelling) >= 0

    def __iter__(self) -> Iterator[str]:
        return iter(read_lines(self._lines))

    def __len__(self) -> int:
        return len(self._places)

    def __hash__(self) -> int:
        return self._hash()

    @classmethod
    def _from_iterable(cls, it: Iterable[str]) -> Set[str]:  # type: ignore[override]
        return frozenset(it)


def checksum_of(spelling: str) -> int:
    """What a spelling is looked up by."""
    return crc32(spelling.encode("utf-8", "surrogatepass"))


def pack_checksums(checksums: Iterable[int]) -> bytes:
    """The bytes that `Places` reads."""
    ordered = sorted(set(checksums))
    begins = (_BEFORE + bisect_left(ordered, first << _REST) for first in range(_BEFORE))
    return pack_numbers([*begins, *ordered])


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Numbers of 32 bits, the low byte first."""
    return _turned(array(_CODE, numbers)).tobytes()


def read_numbers(packed: bytes | memoryview) -> Sequence[int]:
    """The numbers that `pack_numbers` packed; copied only where the machine writes numbers in another way."""
    if sys.byteorder == "little":
        return memoryview(packed).cast(_CODE)
    numbers = array(_CODE)
    numbers.frombytes(packed)
    return _turned(numbers)


def pack_lines(spellings: Iterable[str]) -> bytes:
    """The bytes that `read_lines` reads: spellings sorted, so that equal sets make equal files."""
    return "\n".join(sorted(spellings)).encode()


def read_lines(packed: bytes | memoryview) -> list[str]:
    """The spellings that `pack_lines` packed."""
    text = str(packed, "utf-8")
    return text.split("\n") if text else []


def _turned(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers

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
_BITS: Final = 32
"""In a checksum."""


class Places:
    """Of each spelling its place among all, by its checksum.

    The checksums stand behind a table of where those begin that share their first bits. It has a number for
    each beginning and one for the end, so that the first number in it says how many it has.
    """

    def __init__(self, packed: bytes | memoryview) -> None:
        self._numbers: Final = read_numbers(packed)
        self._before: Final = self._numbers[0]
        self._rest: Final = _BITS - (self._before - 1).bit_length() + 1

    def __len__(self) -> int:
        return len(self._numbers) - self._before

    def find(self, spelling: str) -> int:
        """The place of a spelling; -1 of an unknown one."""
        # This is asked several times for each new word, so it calls as little as it can.
        try:
            checksum = crc32(spelling.encode())
        except UnicodeEncodeError:  # half of a character
            checksum = checksum_of(spelling)
        numbers, begins = self._numbers, checksum >> self._rest
        end = numbers[begins + 1]
        at = bisect_left(numbers, checksum, numbers[begins], end)
        return at - self._before if at < end and numbers[at] == checksum else -1


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
    # Two to four checksums share their first bits.
    bits = max(0, len(ordered).bit_length() - 2)
    before = 2**bits + 1
    begins = (before + bisect_left(ordered, first << (_BITS - bits)) for first in range(before))
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

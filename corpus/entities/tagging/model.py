"""The tagger's weights: for each key one small number per label.

A key's numbers are added up as one integer with a 16-bit lane for each label, so that adding two keys up is
one addition. A number has 128 added to it. Every label of a word gets that as often as the others, so it
decides nothing and is never taken off.

Reading a model makes no object for a key. The integer of a key is made when it is first asked for, and kept.
"""

from collections.abc import Iterable, Mapping, Sequence
from struct import Struct
from zlib import crc32

from corpus.entities.tagging.forms import Clusters
from corpus.gazetteer.packing import PackError, pack, unpack
from corpus.gazetteer.spellings import (
    Places,
    checksum_of,
    pack_checksums,
    pack_numbers,
    read_numbers,
)
from corpus.own_files import read_json
from corpus.type_hints import Final
from corpus.value_types import Value

BYTE: Final = 127
"""The largest weight that eight bits hold; the smallest is its negative. The few keys that need more, the
commonest, stand in the file's header."""
_ZERO: Final = 128
BYTES_OF_A_LABEL: Final = 2
"""In a sum."""
_ROOM: Final = bytes(BYTES_OF_A_LABEL - 1)
"""What stands between the bytes of two labels."""
_MOST: Final = 100_000
"""Keys that are kept."""


class _Totals(dict[str, int]):
    """The integers of the keys asked for so far; 0 of one that the model does not have."""

    def __init__(
        self, places: Places, rows: memoryview, large: Mapping[int, Sequence[int]], labels: int
    ) -> None:
        super().__init__()
        self._find: Final = places.find
        self._rows: Final = rows
        self._large: Final = large
        self._row: Final = Struct("c" * labels)

    def __missing__(self, key: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        place = self._find(key)
        if place < 0:
            total = 0
        elif row := self._large.get(place):
            total = _integer(row)
        else:
            total = int.from_bytes(
                _ROOM.join(self._row.unpack_from(self._rows, place * self._row.size)), "little"
            )
        self[key] = total
        return total


class Model(Value):
    """A linear-chain model; `read_model` makes one."""

    labels: tuple[str, ...]
    """O, B-PER, I-PER …; the numbers of labels elsewhere are places in this."""
    transitions: tuple[tuple[int, ...], ...]
    """What it is worth that a label (the row) is followed by another (the column)."""
    clusters: Clusters
    mark: int
    """Tells it from other models."""
    _totals: _Totals
    _lanes: Struct

    def sum(self, keys: Iterable[str]) -> int:
        """The weights of all the keys, added up lane by lane; unknown keys count nothing."""
        return sum(map(self._totals.__getitem__, keys))

    def scores(self, total: int) -> tuple[int, ...]:
        """The lanes of a sum: a score for each label. Only their differences mean anything."""
        return self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))


class _Codes:
    """The clusters of words, by the words' places."""

    def __init__(self, places: Places, codes: Sequence[int]) -> None:
        self._places: Final = places
        self._codes: Final = codes

    def get(self, word: str, /) -> int | None:
        """The code of a word, or None."""
        place = self._places.find(word)
        return None if place < 0 else self._codes[place]


def read_model(packed: bytes | memoryview) -> Model:
    """The model in a packed file; PackError if it is damaged."""
    blocks = unpack(packed)
    header = read_json(str(blocks["header"], "utf-8"))
    labels = tuple(header["labels"])
    places, rows = Places(blocks["keys"]), blocks["weights"]
    if len(rows) != len(places) * len(labels):
        raise PackError("a damaged model (keys and weights differ in number); install nutgraf anew")
    lanes = Struct(f"<{len(labels)}H")
    large = dict(header["large"])
    return Model(
        labels,
        tuple(tuple(row) for row in header["transitions"]),
        _Codes(Places(blocks["words"]), read_numbers(blocks["clusters"])),
        crc32(blocks["header"]),
        _Totals(places, rows, large, len(labels)),
        lanes,
    )


def _integer(row: Sequence[int]) -> int:
    least = min(row)
    return int.from_bytes(
        b"".join((weight - least).to_bytes(BYTES_OF_A_LABEL, "little") for weight in row), "little"
    )


def pack_model(
    labels: Sequence[str],
    transitions: Sequence[Sequence[int]],
    weights: Mapping[str, Sequence[int]],
    clusters: Mapping[str, int],
) -> bytes:
    """The file that `read_model` reads; `weights` has for each key a number per label.

    Numbers beyond those of a byte should be few, and below a thousand or so. Of two keys with one checksum
    the stronger is kept.
    """
    import json

    of_checksum = _by_checksum(weights)
    rows = [of_checksum[checksum] for checksum in sorted(of_checksum)]
    large = [(place, list(row)) for place, row in enumerate(rows) if max(map(abs, row)) > BYTE]
    for place, row in large:
        rows[place] = [0] * len(row)
    codes = {checksum_of(word): code for word, code in sorted(clusters.items())}
    header = {"labels": list(labels), "transitions": [list(row) for row in transitions], "large": large}
    return pack(
        {
            "header": json.dumps(header, separators=(",", ":")).encode(),
            "keys": pack_checksums(of_checksum),
            "words": pack_checksums(codes),
            "clusters": pack_numbers(codes[checksum] for checksum in sorted(codes)),
            "weights": bytes(weight + _ZERO for row in rows for weight in row),
        }
    )


def _by_checksum(weights: Mapping[str, Sequence[int]]) -> dict[int, Sequence[int]]:
    """The weights by their keys' checksums, the strongest of those with the same."""
    ranked = sorted(weights, key=lambda key: (max(map(abs, weights[key])), key))
    return {checksum_of(key): weights[key] for key in ranked}

"""The tagger's weights: for each key one small number per label.

A key's numbers are kept as one integer with a 16-bit lane for each label, so that adding two keys up is one
addition. A number is stored with 128 added to it. Every label of a word gets that as often as the others, so
it decides nothing and is never taken off.

In the file a number has eight bits. The few keys that need more, the commonest, stand in its header.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from struct import Struct
from typing import Final

from corpus.entities.forms import Clusters
from corpus.entities.packing import pack, unpack

BYTE: Final = 127
"""The largest weight that eight bits hold; the smallest is its negative."""
_ZERO: Final = 128
_LANE: Final = 2


@dataclass(frozen=True, slots=True)
class Model:
    """A linear-chain model; `read_model` makes one."""

    labels: tuple[str, ...]
    """O, B-PER, I-PER …; the numbers of labels elsewhere are places in this."""
    transitions: tuple[tuple[int, ...], ...]
    """What it is worth that a label (the row) is followed by another (the column)."""
    clusters: Clusters
    _places: dict[str, int]
    _rows: bytes
    _lanes: Struct

    def sum(self, keys: Iterable[str]) -> int:
        """The weights of all the keys, added up lane by lane; unknown keys count nothing."""
        places, rows, width = self._places, self._rows, self._lanes.size
        total = 0
        for key in keys:
            place = places.get(key)
            if place is not None:
                total += int.from_bytes(rows[place : place + width], "little")
        return total

    def scores(self, total: int) -> tuple[int, ...]:
        """The lanes of a sum: a score for each label. Only their differences mean anything."""
        return self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))


def read_model(packed: bytes) -> Model:
    """The model in a packed file; PackError if it is damaged."""
    blocks = unpack(packed)
    header = json.loads(blocks["header"])
    labels = tuple(header["labels"])
    keys = blocks["keys"].decode("utf-8").split("\n")
    lanes = Struct(f"<{len(labels)}H")
    rows = bytearray(lanes.size * len(keys))
    for number in range(len(labels)):
        plane = blocks["weights"][number * len(keys) : (number + 1) * len(keys)]
        rows[_LANE * number :: lanes.size] = plane
    places = dict(zip(keys, range(0, len(rows), lanes.size), strict=True))
    for key, row in header["large"].items():
        lanes.pack_into(rows, places[key], *(weight - min(row) for weight in row))
    transitions = tuple(tuple(row) for row in header["transitions"])
    return Model(labels, transitions, _read_clusters(blocks), places, bytes(rows), lanes)


def pack_model(
    labels: Sequence[str],
    transitions: Sequence[Sequence[int]],
    weights: Mapping[str, Sequence[int]],
    clusters: Clusters,
) -> bytes:
    """The file that `read_model` reads; `weights` has for each key a number per label.

    Numbers beyond those of a byte should be few, and below a thousand or so.
    """
    keys = sorted(weights)
    large = {key: list(weights[key]) for key in keys if max(map(abs, weights[key])) > BYTE}
    small = [[0] * len(labels) if key in large else weights[key] for key in keys]
    planes = (bytes(row[number] + _ZERO for row in small) for number in range(len(labels)))
    header = {"labels": list(labels), "transitions": [list(row) for row in transitions], "large": large}
    return pack(
        {
            "header": json.dumps(header).encode(),
            "keys": "\n".join(keys).encode(),
            "weights": b"".join(planes),
            **_packed_clusters(clusters),
        }
    )


def _packed_clusters(clusters: Clusters) -> dict[str, bytes]:
    words = sorted(clusters)
    codes = Struct(f"<{len(words)}I").pack(*(clusters[word] for word in words))
    return {"words": "\n".join(words).encode(), "clusters": codes}


def _read_clusters(blocks: Mapping[str, bytes]) -> Clusters:
    words = blocks["words"].decode("utf-8").split("\n")
    return dict(zip(words, Struct(f"<{len(words)}I").unpack(blocks["clusters"]), strict=True))

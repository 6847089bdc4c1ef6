"""The commonest English words with their sums, added up beforehand.

Of each new word the tagger looks twenty keys up, and to the first story of a run most words are new. Seven of
eight are among the 20,000 commonest, and of those one row is read.
`python -m training.common_words` writes the file from the model; made from another one it is left aside.
"""

from collections.abc import Mapping, Sequence
from struct import Struct

from corpus.entities.tagging.forms import Form, Forms
from corpus.entities.tagging.model import BYTES_OF_A_LABEL
from corpus.gazetteer.packing import pack, unpack
from corpus.gazetteer.spellings import Places, checksum_of, pack_checksums, pack_lines, pack_numbers
from corpus.type_hints import Final

Sums = tuple[int, int, int, int, int]
"""The sums of a word two before another one, one before it, by itself, one behind and two behind."""
Row = tuple[Form, Sums, Sequence[int]]
"""A form, its sums, and how far O is ahead in each."""

_SUMS: Final = 5


class CommonWords:
    """The words of a file, which was made for the model with that mark."""

    def __init__(self, packed: bytes | memoryview, forms: Forms, *, mark: int) -> None:
        blocks = unpack(packed)
        self._forms: Final = forms
        self._rows: Final = blocks["rows"]
        self._is_of_model: Final = blocks["mark"] == pack_numbers([mark])
        self._places: Final = Places(blocks["words"])
        self._row: Final = _row_of(len(self._rows) // max(1, len(self._places)))

    def get(self, text: str) -> Row | None:
        """The row of a word; None of one that is not among them."""
        place = self._places.find(text) if self._is_of_model else -1
        if place < 0:
            return None
        read = self._row.unpack_from(self._rows, place * self._row.size)
        first, second, own, fourth, fifth = map(_integer, read[:_SUMS])
        return self._forms.known(text, read[-1]), (first, second, own, fourth, fifth), read[_SUMS:-1]


def _integer(total: bytes) -> int:
    return int.from_bytes(total, "little")


def _row_of(size: int) -> Struct:
    """A row of so many bytes: sums as they are, leads in 16 bits each, what is known of the word in 32."""
    sum_size = (size - 4 - 2 * _SUMS) // _SUMS
    return Struct("<" + f"{sum_size}s" * _SUMS + "h" * _SUMS + "I")


def pack_common_words(
    rows: Mapping[str, tuple[int, Sums, Sequence[int]]], *, mark: int, labels: int
) -> bytes:
    """The file that `CommonWords` reads: of each word what `Forms.number` gives, its sums and their leads."""
    size = BYTES_OF_A_LABEL * labels
    of_row = _row_of(size * _SUMS + 2 * _SUMS + 4)
    packed = {
        checksum_of(word): of_row.pack(*(total.to_bytes(size, "little") for total in sums), *leads, number)
        for word, (number, sums, leads) in rows.items()
    }
    return pack(
        {
            "mark": pack_numbers([mark]),
            "words": pack_checksums(packed),
            "rows": b"".join(packed[checksum] for checksum in sorted(packed)),
            "spellings": pack_lines(rows),
        }
    )

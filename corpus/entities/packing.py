"""A small portable container: named blocks of bytes in one file, each compressed.

A file is read with `json` and `zlib` alone, so that a damaged or hostile one can at worst be refused. Blocks
keep the order in which they were given; the same blocks always make the same file.
"""

import json
import struct
import zlib
from collections.abc import Mapping
from typing import Final

_MAGIC: Final = b"nutgraf\x01"
_LENGTH: Final = struct.Struct("<I")
_LARGEST_BLOCK: Final = 64 << 20


class PackError(ValueError):
    """The bytes are no such container, or a damaged one."""


def pack(blocks: Mapping[str, bytes]) -> bytes:
    """One file of all the blocks."""
    compressed = {name: zlib.compress(block, 9) for name, block in blocks.items()}
    header = json.dumps({name: len(block) for name, block in compressed.items()}).encode()
    return b"".join((_MAGIC, _LENGTH.pack(len(header)), header, *compressed.values()))


def unpack(packed: bytes) -> dict[str, bytes]:
    """The blocks by name; PackError if the bytes are not what `pack` wrote."""
    start = len(_MAGIC) + _LENGTH.size
    if not packed.startswith(_MAGIC) or len(packed) < start:
        raise PackError("not a packed model; install nutgraf anew")
    (length,) = _LENGTH.unpack_from(packed, len(_MAGIC))
    try:
        sizes = json.loads(packed[start : start + length])
        return _blocks(sizes, packed, start + length)
    except (ValueError, TypeError, AttributeError, zlib.error) as error:
        raise PackError(f"a damaged model ({error}); install nutgraf anew") from error


def _blocks(sizes: dict[str, int], packed: bytes, at: int) -> dict[str, bytes]:
    blocks: dict[str, bytes] = {}
    for name, size in sizes.items():
        inflater = zlib.decompressobj()
        blocks[name] = inflater.decompress(packed[at : at + size], _LARGEST_BLOCK)
        if not inflater.eof:
            raise PackError(f"a damaged model (block {name} is cut short); install nutgraf anew")
        at += size
    return blocks

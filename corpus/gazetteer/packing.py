"""A small portable container: named blocks of bytes in one file.

The header is JSON, so that a damaged or hostile one can at worst be refused. Nothing in it is
compressed, which would cost more time at each start than the disk does; wheels are compressed anyway. Blocks
keep the order in which they were given; the same blocks always make the same file.
"""

import struct
from collections.abc import Mapping

from corpus.own_files import read_json
from corpus.type_hints import Final

_MAGIC: Final = b"nutgraf\x02"
_LENGTH: Final = struct.Struct("<I")


class PackError(ValueError):
    """The bytes are no such container, or a damaged one."""


def pack(blocks: Mapping[str, bytes]) -> bytes:
    """One file of all the blocks."""
    import json

    header = json.dumps({name: len(block) for name, block in blocks.items()}).encode()
    return b"".join((_MAGIC, _LENGTH.pack(len(header)), header, *blocks.values()))


def unpack(packed: bytes | memoryview) -> dict[str, memoryview]:
    """The blocks by name, as views into `packed`; PackError if the bytes are not what `pack` wrote."""
    start = len(_MAGIC) + _LENGTH.size
    packed = memoryview(packed)
    if bytes(packed[: len(_MAGIC)]) != _MAGIC or len(packed) < start:
        raise PackError("not a packed model; install nutgraf anew")
    (length,) = _LENGTH.unpack_from(packed, len(_MAGIC))
    try:
        sizes = read_json(str(packed[start : start + length], "utf-8"))
        return _blocks(sizes, packed, start + length)
    except (ValueError, TypeError, AttributeError) as error:
        raise PackError(f"a damaged model ({error}); install nutgraf anew") from error


def _blocks(sizes: dict[str, int], packed: memoryview, at: int) -> dict[str, memoryview]:
    blocks: dict[str, memoryview] = {}
    for name, size in sizes.items():
        blocks[name] = packed[at : at + size]
        if len(blocks[name]) != size:
            raise ValueError(f"block {name} is cut short")
        at += size
    if at != len(packed):
        raise ValueError("more bytes than blocks")
    return blocks

"""Memory of large blocks, given back to the system as soon as nobody needs it.

After the first such block glibc keeps the place of others for itself, up to 32 MB. Python's small objects
have places of their own and never fill it: a long text would take a third more memory than it needs.
"""

import sys
from functools import cache

_LARGE = 1_000_000
"""Bytes; glibc by itself gives back blocks of 128 kB, and only until the first of them is free."""
_MMAP_THRESHOLD = -3


@cache
def give_back_large_blocks() -> bool:
    """Ask the C library for that, once for all; False where it is another one, which does as it likes."""
    if sys.platform != "linux":
        return False
    try:
        # Only what reads a long text waits for it.
        from ctypes import CDLL

        return bool(CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE))
    except (ImportError, OSError, AttributeError):
        return False

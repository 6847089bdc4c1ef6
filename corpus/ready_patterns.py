"""Patterns that come compiled.

Python compiles its regular expressions anew in each run, and those that one article's names ask for take a
third of it. So what `re` makes of them comes with the program, in tables for each edition of its matcher
that was at hand; `python -m training.patterns` writes them. Nothing but speed depends on a table: a pattern
that has changed since is not in it, and is compiled as ever.
"""

import marshal
import re
import sys
from collections.abc import Mapping
from functools import cache

from corpus.own_files import own_bytes
from corpus.type_hints import Any, AnyStr

PatternProgram = tuple[int, int, dict[str, int], tuple[str | None, ...], bytes]
"""What the matcher is given beside the source: flags, number of groups, the names of groups, the program."""

_MATCHER: Any = __import__("_sre")
EDITION = (_MATCHER.MAGIC, _MATCHER.CODESIZE, sys.byteorder)
"""What a program must have been made for; another is not understood."""
TABLES = (f"data/patterns_{_MATCHER.MAGIC}.bin", f"data/patterns_{_MATCHER.MAGIC}_more.bin")
"""The patterns of summaries, which are few, and all others."""


def ready(source: AnyStr, flags: int) -> re.Pattern[AnyStr] | None:
    """The pattern as `re.compile` makes it, or None where it is not in the table."""
    for table in TABLES:
        if row := _rows_of(table).get((source, flags)):
            settings, groups, numbers, names, program = row
            codes = memoryview(program).cast("I").tolist()
            made: re.Pattern[AnyStr] = _MATCHER.compile(source, settings, codes, groups, numbers, names)
            return made
    return None


@cache
def _rows_of(table: str) -> Mapping[tuple[str | bytes, int], PatternProgram]:
    try:
        return read_table(own_bytes(__file__, table))
    except OSError:
        return {}


def read_table(packed: bytes) -> Mapping[tuple[str | bytes, int], PatternProgram]:
    """The rows by source and flags; none where they are for another edition or damaged."""
    try:
        edition, rows = marshal.loads(packed)  # noqa: S302 - our own file, as trusted as the bytecode beside it
    except (ValueError, TypeError, EOFError):
        return {}
    return rows if edition == EDITION else {}


def pack_table(rows: Mapping[tuple[str | bytes, int], PatternProgram]) -> bytes:
    """The file that `read_table` reads."""
    return marshal.dumps((EDITION, dict(rows)), 2)

"""From the patterns that articles ask for to the tables of compiled ones.

    python -m training.patterns

Run it with each Python that is to start fast, whenever patterns have changed; it needs nothing but that.
"""

import gc
import os
import re
from array import array
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from corpus import patterns
from corpus.ready_patterns import TABLES, PatternProgram, pack_table

_ROOT: Final = Path(__file__).parents[1] / "corpus"
_COMMANDS: Final = ("summarize", "entities")

PatternKey = tuple[str | bytes, int]
"""Source and flags."""


def row_of(source: str | bytes, flags: int) -> PatternProgram:
    """What `re.compile` gives to the matcher."""
    compiler: Any = import_module("re._compiler")
    parsed = compiler._parser.parse(source, flags)
    numbers: dict[str, int] = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    program = array("I", compiler._code(parsed, flags)).tobytes()
    return flags | parsed.state.flags, parsed.state.groups - 1, numbers, tuple(names), program


def asked_for() -> Iterator[set[PatternKey]]:
    """The patterns that summaries of the samples ask for, and those that names do besides or may ask for."""
    asked: set[PatternKey] = set()
    vars(patterns)["ready"] = lambda source, flags: asked.add((source, int(flags)))
    main = import_module("reader.__main__").main
    samples = [str(path) for path in sorted((_ROOT / "samples").glob("*.txt"))]
    before: set[PatternKey] = set()
    for command in _COMMANDS:
        with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
            main([command, "--jobs", "1", *samples])
        if command == _COMMANDS[-1]:
            asked.update(_lazy())
        yield asked - before
        before = set(asked)


def _lazy() -> Iterator[PatternKey]:
    """The patterns that no sample needed, of the modules that were."""
    for thing in gc.get_objects():
        if isinstance(thing, patterns.LazyPattern):
            yield thing.given


def main() -> None:
    """Write the tables of this Python."""
    re.purge()
    for name, asked in zip(TABLES, asked_for(), strict=True):
        ordered = sorted(asked, key=lambda key: (isinstance(key[0], bytes), str(key[0]), key[1]))
        path = _ROOT / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(pack_table({(source, flags): row_of(source, flags) for source, flags in ordered}))
        print(f"{len(ordered)} patterns in {path.name}, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

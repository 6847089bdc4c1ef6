"""From the patterns that articles ask for to the table of compiled ones.

    python -m training.patterns

Run it with each Python that is to start fast, whenever patterns have changed; it needs nothing but that.
"""

import os
import re
import sys
from array import array
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from corpus import patterns
from corpus.ready_patterns import TABLE, PatternProgram, pack_table

_ROOT: Final = Path(__file__).parents[1] / "corpus"
_COMMANDS: Final = ("summarize", "entities")


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


def asked_for() -> Iterator[tuple[str | bytes, int]]:
    """The sources and flags of the patterns that stories ask for or may, in a settled order."""
    asked: set[tuple[str | bytes, int]] = set()
    vars(patterns)["ready"] = lambda source, flags: asked.add((source, int(flags)))
    main = import_module("reader.__main__").main
    samples = [str(path) for path in sorted((_ROOT / "samples").glob("*.txt"))]
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
        for command in _COMMANDS:
            main([command, "--jobs", "1", *samples])
    asked.update(_lazy())
    yield from sorted(asked, key=lambda key: (isinstance(key[0], bytes), str(key[0]), key[1]))


def _lazy() -> Iterator[tuple[str | bytes, int]]:
    """The patterns that no sample needed, of the modules that were."""
    for name, module in sys.modules.items():
        if name.startswith("corpus."):
            for value in vars(module).values():
                if isinstance(value, patterns.LazyPattern):
                    yield value.given


def main() -> None:
    """Write the table of this Python."""
    re.purge()
    rows = {(source, flags): row_of(source, flags) for source, flags in asked_for()}
    path = _ROOT / TABLE
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(pack_table(rows))
    print(f"{len(rows)} patterns in {path.name}, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

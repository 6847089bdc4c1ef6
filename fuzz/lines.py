"""Break lines on purpose, one at a time, and see which of them no test minds.

    python -m fuzz.lines FOLDER_OR_MODULE [--count 40] [--seed 1] [--tests PATH]

A comparison is turned round, a number is one more, `and` is `or`, a condition its opposite, an answer nothing. The
tests of the same folder run on a copy of the tree for each; a line that all of them let through is printed. The idea is
that of DeMillo, Lipton and Sayward, Hints on test data selection, Computer 11(4), 1978.
"""

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
_COPIED = ("nutgraf", "reader", "widgets", "corpus", "tests", "docs", "fuzz", "benchmarks", "training")
_LONGEST = 180
"""Seconds that the tests may take before a broken line counts as found."""
_OTHER = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==", ast.In: "not in",
    ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
}  # fmt: skip


class Broken(NamedTuple):
    """A place in a module and what stands there instead."""

    path: Path
    line: int
    start: int
    end: int
    """Bytes of the module, half open."""
    text: str

    def applied(self, source: bytes) -> bytes:
        """The module with the place broken."""
        return source[: self.start] + self.text.encode() + source[self.end :]


def main() -> None:
    """Print what survived and how many."""
    options = _options()
    modules = [options.path] if options.path.is_file() else sorted(options.path.rglob("*.py"))
    places = [place for module in modules for place in broken(module)]
    chosen = random.Random(options.seed).sample(places, min(options.count, len(places)))
    tests = options.tests or tests_of(options.path)
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        if not passes(copy, tests):
            sys.exit(f"The tests in {tests} fail as they are.")
        survivors = [place for place in sorted(chosen) if survives(place, copy, tests)]
    for place in survivors:
        print(f"{place.path}:{place.line}: no test minds {place.text!r}")
    print(f"{len(survivors)} of {len(chosen)} survived ({len(survivors) / max(len(chosen), 1):.0%}).")


def broken(module: Path) -> Iterator[Broken]:
    """Every way to break a module."""
    source = module.read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in ast.walk(ast.parse(source)):
        for part, text in changes(node, source.decode()):
            start = starts[part.lineno - 1] + part.col_offset
            end = starts[(part.end_lineno or 1) - 1] + (part.end_col_offset or 0)
            yield Broken(module, part.lineno, start, end, text)


def changes(node: ast.AST, source: str) -> Iterator[tuple[ast.expr, str]]:
    """What can be put in a node's place."""
    match node:
        case ast.Compare(left=left, ops=[sign], comparators=[right]) if type(sign) in _OTHER:
            yield node, f"({_alone(left, source)} {_OTHER[type(sign)]} {_alone(right, source)})"
        case ast.Constant(value=int(number)) if not isinstance(number, bool):
            yield node, str(number + 1)
        case ast.BoolOp(op=sign, values=values):
            word = " or " if isinstance(sign, ast.And) else " and "
            yield node, f"({word.join(_alone(value, source) for value in values)})"
        case ast.If(test=test):
            yield test, f"not ({ast.get_source_segment(source, test)})"
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield value, "None"


def _alone(node: ast.expr, source: str) -> str:
    """The text of an expression, which means the same wherever it stands."""
    text = ast.get_source_segment(source, node) or ""
    return text if isinstance(node, ast.Name | ast.Constant | ast.Attribute | ast.Call) else f"({text})"


def survives(place: Broken, copy: Path, tests: Path) -> bool:
    """Whether all tests pass with a place broken."""
    module = copy / place.path
    source = module.read_bytes()
    module.write_bytes(place.applied(source))
    # The tests that are named for the module find most, and take a part of the time.
    own = sorted((copy / tests).rglob(f"test_{place.path.stem}*.py"))
    try:
        return all(passes(copy, chosen) for chosen in (*own, tests))
    finally:
        module.write_bytes(source)


def passes(copy: Path, tests: Path) -> bool:
    """Whether the tests pass on the copy."""
    command = [
        sys.executable,
        "-B",
        "-m",
        "pytest",
        "-q",
        "-x",
        "-n",
        "0",
        "-p",
        "no:cacheprovider",
        str(tests),
    ]
    try:
        return subprocess.run(command, cwd=copy, capture_output=True, timeout=_LONGEST).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def tests_of(path: Path) -> Path:
    """The folder of tests that lies as the path does, or the nearest above it."""
    folder = path if path.is_dir() else path.parent
    while not (ROOT / "tests" / folder).is_dir():
        folder = folder.parent
    return Path("tests") / folder


def _copied(folder: Path) -> Path:
    for name in _COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "findings"))
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    return folder


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("path", type=Path, help="a folder or a module, seen from the project's folder")
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tests", type=Path, help="other tests than those of the same folder")
    return parser.parse_args()


if __name__ == "__main__":
    main()

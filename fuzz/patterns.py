"""Whether any regular expression of the program takes more time than in proportion to the text.

    python -m fuzz.patterns

Each pattern of every module is met with texts made from its own pieces: what a repetition repeats, many times
over, behind what leads to it and before what it cannot match, and the beginning of a match again and again.
A text four times as long may take four times as long; sixteen times would be the square.
"""

import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from corpus.patience import TimeUpError, within
from corpus.patterns import LazyPattern
from fuzz.provoking import provoking_texts

PACKAGES = ("corpus", "reader", "widgets", "nutgraf")
_LENGTH = 1_500
_CALM = 0.004
"""Seconds; what takes no longer with the longer text is in proportion for certain."""
_MOST = 9.0
"""So many times as long may four times the text take: in proportion it is 4, by the square 16."""
_TRIES = 4
_PATIENCE = 0.5
_WHOLE = frozenset(("match", "fullmatch"))


class KnownPattern(NamedTuple):
    """A pattern, where it is kept, and by which methods it is asked."""

    place: str
    pattern: Any
    methods: frozenset[str]


def known_patterns() -> Iterator[KnownPattern]:
    """Every pattern that a module of the program has at its top level, in a collection too."""
    seen: set[tuple[object, int]] = set()
    asked = _methods_asked()
    for module in _modules():
        for name, value in list(vars(module).items()):
            for pattern in _patterns_in(value, depth=0):
                if (key := (pattern.pattern, pattern.flags)) not in seen:
                    seen.add(key)
                    yield KnownPattern(f"{module.__name__}.{name}", pattern, asked.get(name, frozenset()))


def slow_text(known: KnownPattern) -> str:
    """The beginning of a text that the pattern takes more time for than in proportion; empty where none does."""
    ask = _question(known)
    slow = (build for build in provoking_texts(known.pattern) if _is_slow(ask, build, known.pattern))
    return next((build(30)[:80] for build in slow), "")


def _question(known: KnownPattern) -> Callable[[Any], object]:
    if known.methods and known.methods <= _WHOLE:
        return known.pattern.fullmatch if known.methods == {"fullmatch"} else known.pattern.match  # type: ignore[no-any-return]
    return lambda text: sum(1 for _ in known.pattern.finditer(text))


def _is_slow(ask: Callable[[Any], object], build: Callable[[int], str], pattern: Any) -> bool:
    short, long = (_fitting(build(length), pattern) for length in (_LENGTH, 4 * _LENGTH))
    for _ in range(_TRIES):
        after = _seconds(ask, long)
        if after < _CALM or after / max(_seconds(ask, short), 1e-6) < _MOST:
            return False
    return True


def _fitting(text: str, pattern: Any) -> str | bytes:
    return text.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else text


def _seconds(ask: Callable[[Any], object], text: str | bytes) -> float:
    """Of the processor, so that a busy machine is no fault of a pattern."""
    start = time.process_time()
    try:
        with within(_PATIENCE):
            ask(text)
    except TimeUpError:
        return _PATIENCE * 100
    return time.process_time() - start


def _patterns_in(value: Any, *, depth: int) -> Iterator[Any]:
    if isinstance(value, re.Pattern | LazyPattern):
        yield value
    elif depth < 4 and isinstance(value, Mapping):
        for part in [*value.keys(), *value.values()]:
            yield from _patterns_in(part, depth=depth + 1)
    elif depth < 4 and isinstance(value, tuple | list | frozenset | set):
        for part in value:
            yield from _patterns_in(part, depth=depth + 1)
    elif depth < 4 and type(value).__module__.startswith(PACKAGES):
        slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
        for part in [
            *(getattr(value, name, None) for name in slots),
            *getattr(value, "__dict__", {}).values(),
        ]:
            yield from _patterns_in(part, depth=depth + 1)


def _modules() -> Iterator[Any]:
    for package in PACKAGES:
        root = importlib.import_module(package)
        for found in pkgutil.walk_packages(root.__path__, f"{package}."):
            if not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def _methods_asked() -> dict[str, frozenset[str]]:
    """By which methods each name is asked, anywhere in the program; empty where it is handed on."""
    asked: dict[str, set[str]] = {}
    for package in PACKAGES:
        for file in (Path(__file__).parents[1] / package).rglob("*.py"):
            for name, method in re.findall(r"\b(_?[A-Z][A-Z0-9_]+)\b(?:\.(\w+))?", file.read_text("utf-8")):
                asked.setdefault(name, set()).add(method)
    asking = {name: methods - {""} for name, methods in asked.items()}
    return {name: frozenset(methods) for name, methods in asking.items() if methods}


def main() -> int:
    """Print what is slow; status 1 where anything is."""
    found, all_known = 0, list(known_patterns())
    for known in all_known:
        if text := slow_text(known):
            found += 1
            print(f"{known.place}: {text!r}", flush=True)
    print(f"{len(all_known)} patterns, {found} that take more time than in proportion")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

"""Whether any regular expression of the program takes more time than in proportion to the text.

    python -m fuzz.patterns [PLACE…]

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
_LENGTH = 3_000
"""Characters; repetitions that end at some hundreds are in proportion from there on."""
_CALM = 0.02
"""Seconds; what takes no longer with the longer text is in proportion for certain."""
_MOST = 9.0
"""So many times as long may four times the text take: in proportion it is 4, by the square 16."""
_TRIES = 4
_PATIENCE = 1.0
_ENDLESS = 1_000.0
_TICK = 0.004
"""Seconds that a system may count the processor's time by."""
_WHOLE = frozenset(("match", "fullmatch"))


class KnownPattern(NamedTuple):
    """A pattern, where it is kept, and by which methods it is asked."""

    place: str
    pattern: Any
    methods: frozenset[str]


def known_patterns() -> Iterator[KnownPattern]:
    """Every pattern that a module of the program has at its top level, in a collection too."""
    seen: set[tuple[object, int]] = set()
    for module in _modules():
        asked = _methods_asked(Path(str(module.__file__)).read_text("utf-8"))
        for name, value in list(vars(module).items()):
            for pattern in _patterns_in(value, depth=0):
                if (key := (pattern.pattern, pattern.flags)) not in seen:
                    seen.add(key)
                    yield KnownPattern(f"{module.__name__}.{name}", pattern, asked.get(name, frozenset()))


def slow_text(known: KnownPattern, *, most: int = 40) -> str:
    """The beginning of a text that the pattern takes more time for than in proportion; empty where none does."""
    ask = _question(known)
    slow = (
        build for build in provoking_texts(known.pattern, most=most) if _is_slow(ask, build, known.pattern)
    )
    return next((build(30)[:80] for build in slow), "")


def _question(known: KnownPattern) -> Callable[[Any], object]:
    if known.methods and known.methods <= _WHOLE:
        return known.pattern.fullmatch if known.methods == {"fullmatch"} else known.pattern.match  # type: ignore[no-any-return]
    return lambda text: sum(1 for _ in known.pattern.finditer(text))


def _is_slow(ask: Callable[[Any], object], build: Callable[[int], str], pattern: Any) -> bool:
    short, long = (_fitting(build(length), pattern) for length in (_LENGTH, 4 * _LENGTH))
    for _ in range(_TRIES):
        after = _seconds(ask, long)
        if after < _CALM:
            return False
        if after < _ENDLESS and after / max(_seconds(ask, short), _TICK) < _MOST:
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
        return _ENDLESS
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


def _methods_asked(source: str) -> dict[str, frozenset[str]]:
    """By which methods a module asks each of its own patterns; one that others may ask is left out."""
    asked: dict[str, set[str]] = {}
    for name, method in re.findall(r"\b(_[A-Z][A-Z0-9_]+)\b(?:\.(\w+)|(?!: Final|\s*=))", source):
        asked.setdefault(name, set()).add(method)
    return {name: frozenset(methods) for name, methods in asked.items()}


def main() -> int:
    """Print what is slow; status 1 where anything is."""
    found, wanted = 0, sys.argv[1:]
    all_known = [known for known in known_patterns() if not wanted or known.place in wanted]
    for known in all_known:
        if text := slow_text(known):
            found += 1
            print(f"{known.place}: {text!r}", flush=True)
    print(f"{len(all_known)} patterns, {found} that take more time than in proportion")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

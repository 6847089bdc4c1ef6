"""Texts that a regular expression is slow on, if it can be, made from its own pieces."""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

# The standard library's own reader of patterns; it has no public name.
code: Any = import_module("re._constants")
reader: Any = import_module("re._parser")

Build = Callable[[int], str]
_MANY = 60
"""A repetition that goes on for no longer is bounded."""
_MOST = 40
_ENDS = ("", "\x00", "a")
_CATEGORIES = {
    code.CATEGORY_DIGIT: "7",
    code.CATEGORY_NOT_DIGIT: "a",
    code.CATEGORY_SPACE: " ",
    code.CATEGORY_NOT_SPACE: "a",
    code.CATEGORY_WORD: "a",
    code.CATEGORY_NOT_WORD: " ",
}
_ANYTHING = "aA7 .,-_<>()[]{}\"'\n\t/:;&#*%$@!?=+|\\~^`éя字\x00\x1b"


def provoking_texts(pattern: Any, *, most: int = _MOST) -> Iterator[Build]:
    """Functions from a length in characters to a text of about that length; `most` pieces are repeated."""
    text = pattern.pattern
    source = text.decode("latin-1") if isinstance(text, bytes) else text
    tree = reader.parse(source, pattern.flags & ~re.UNICODE if isinstance(text, bytes) else pattern.flags)
    repeated = {(before, unit) for before, unit in _repeated(list(tree), "") if unit}
    begun = {("", before + unit) for before, unit in repeated if before}
    letters = {("", letter) for letter in _letters(list(tree)) if letter} - repeated
    pairs = [*_by_length(repeated), *_by_length(begun), *_by_length(letters)]
    for before, unit in pairs[:most]:
        for end in _ENDS:
            yield _build(before, unit, end)


def _by_length(pairs: set[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(pairs, key=lambda pair: (len("".join(pair)), pair))


def _build(before: str, unit: str, end: str) -> Build:
    return lambda length: before + unit * (length // len(unit)) + end


def _repeated(tree: list[Any], before: str) -> Iterator[tuple[str, str]]:
    """What leads to each repetition without an end, and what is repeated there."""
    for kind, given in tree:
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
            _, most, body = given
            if most >= _MANY:
                for sample in _samples(list(body)):
                    yield before, sample
            yield from _repeated(list(body), before)
        elif kind is code.BRANCH:
            for branch in given[1]:
                yield from _repeated(list(branch), before)
        elif kind in (code.SUBPATTERN, code.ATOMIC_GROUP):
            yield from _repeated(list(given[3] if kind is code.SUBPATTERN else given), before)
        elif kind in (code.ASSERT, code.ASSERT_NOT):
            yield from _repeated(list(given[1]), before)
        before += _sample([(kind, given)])


def _letters(tree: list[Any]) -> Iterator[str]:
    for kind, given in tree:
        if kind in (code.LITERAL, code.IN):
            yield _sample([(kind, given)])
        elif kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
            yield from _letters(list(given[2]))
        elif kind is code.BRANCH:
            for branch in given[1][:20]:
                yield from _letters(list(branch))
        elif kind in (code.SUBPATTERN, code.ATOMIC_GROUP):
            yield from _letters(list(given[3] if kind is code.SUBPATTERN else given))


def _samples(tree: list[Any]) -> Iterator[str]:
    """A text for each way through the first fork of the tree."""
    for place, (kind, given) in enumerate(tree):
        inner = given[3] if kind is code.SUBPATTERN else None
        branches = given[1] if kind is code.BRANCH else None
        if inner is not None and len(inner) == 1 and inner[0][0] is code.BRANCH:
            branches = inner[0][1][1]
        if branches:
            for branch in branches[:8]:
                yield _sample(tree[:place]) + _sample(list(branch)) + _sample(tree[place + 1 :])
            return
    yield _sample(tree)
    yield _sample(tree, least=1)


def _sample(tree: list[Any], *, least: int = 0) -> str:
    """The shortest text that the tree matches, or nearly; repetitions are there `least` times at least."""
    return "".join(_piece(kind, given, least) for kind, given in tree)


def _piece(kind: Any, given: Any, least: int) -> str:
    if kind is code.LITERAL:
        return chr(given)
    if kind is code.NOT_LITERAL:
        return next(letter for letter in _ANYTHING if ord(letter) != given)
    if kind is code.ANY:
        return "a"
    if kind is code.IN:
        return _member(given)
    if kind is code.BRANCH:
        return _sample(list(given[1][0]), least=least)
    if kind is code.SUBPATTERN:
        return _sample(list(given[3]), least=least)
    if kind is code.ATOMIC_GROUP:
        return _sample(list(given), least=least)
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
        times: int = min(max(given[0], least), 3, given[1])
        return _sample(list(given[2]), least=least) * times
    return ""


def _member(given: list[Any]) -> str:
    if given[0][0] is code.NEGATE:
        return next((letter for letter in _ANYTHING if not _is_in(letter, given[1:])), "\u2603")
    kind, value = given[0]
    if kind is code.LITERAL:
        return chr(value)
    return chr(value[0]) if kind is code.RANGE else _CATEGORIES.get(value, "a")


def _is_in(letter: str, given: list[Any]) -> bool:
    return any(
        (kind is code.LITERAL and ord(letter) == value)
        or (kind is code.RANGE and value[0] <= ord(letter) <= value[1])
        or (kind is code.CATEGORY and re.match(_CLASSES.get(value, "(?!)"), letter) is not None)
        for kind, value in given
    )


_CLASSES = {
    code.CATEGORY_DIGIT: r"\d",
    code.CATEGORY_NOT_DIGIT: r"\D",
    code.CATEGORY_SPACE: r"\s",
    code.CATEGORY_NOT_SPACE: r"\S",
    code.CATEGORY_WORD: r"\w",
    code.CATEGORY_NOT_WORD: r"\W",
}

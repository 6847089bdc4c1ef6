"""Files of the program's own, those that come with it and a user's settings, without `pathlib`.

A pipe would wait for `pathlib`, and any program would wait for ever on a named pipe that nobody writes to.
"""

# ruff: noqa: PTH118, PTH120, PTH123

import os
import sys

from corpus.type_hints import Any


def module_named(name: str) -> Any:
    """The module, imported where it is not yet, without `importlib`."""
    __import__(name)
    return sys.modules[name]


def own_bytes(module: str, name: str) -> bytes:
    """The bytes of the file of that name beside a module, which is given as its `__file__`."""
    with open(os.path.join(os.path.dirname(module), name), "rb") as file:
        return file.read()


def read_at_most(count: int, path: str | os.PathLike[str]) -> bytes:
    """The first `count` bytes of a file, none of a named pipe that nobody writes to; OSError as `open`."""
    with open(path, "rb", opener=_open_unwaiting) as file:
        return file.read(count)


def _open_unwaiting(path: str, flags: int) -> int:
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if sys.platform != "win32":
        # Whoever does write, as a shell's `<(…)` does, is waited for.
        os.set_blocking(descriptor, True)
    return descriptor


def own_view(module: str, name: str) -> memoryview:
    """The same bytes, of which only what is looked at is read; processes share them."""
    from mmap import ACCESS_READ, mmap

    with open(os.path.join(os.path.dirname(module), name), "rb") as file:
        try:
            return memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        except OSError:  # a file system that does not lend its pages
            return memoryview(file.read())


def own_text(module: str, name: str) -> str:
    """The text of such a file."""
    return own_bytes(module, name).decode("utf-8")


def read_json(text: str) -> Any:
    """What a text of JSON holds; ValueError of what is none, or goes on behind it.

    `json` takes longer to import than to read any file of ours; its half in C, where there is one, suffices.
    """
    try:
        scan: Any = __import__("_json").make_scanner(_JsonOptions)
    except ImportError:
        import json

        return json.loads(text)
    bare = text.strip(" \n\r\t")
    try:
        value, end = scan(bare, 0)
    except StopIteration:
        raise ValueError("this is no JSON") from None
    if end != len(bare):
        raise ValueError("something follows the JSON")
    return value


class _JsonOptions:
    """What the scanner asks for, as `json.loads` has it."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int, parse_constant = float, int, float
    memo: dict[str, str] = {}  # noqa: RUF012

"""The files that come with the program, read without `pathlib`, which a pipe would wait for."""

# ruff: noqa: PTH118, PTH120, PTH123

import os


def own_bytes(module: str, name: str) -> bytes:
    """The bytes of the file of that name beside a module, which is given as its `__file__`."""
    with open(os.path.join(os.path.dirname(module), name), "rb") as file:
        return file.read()


def own_text(module: str, name: str) -> str:
    """The text of such a file."""
    return own_bytes(module, name).decode("utf-8")

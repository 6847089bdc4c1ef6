"""The table of keys leads to the module of each."""

import re
from pathlib import Path

from textual.binding import Binding

import reader.screen.keys
from reader.screen.keys.app_bindings import APP_BINDINGS
from reader.screen.keys.binding_table import OWNERS, every_binding

PAGE = Path(*reader.screen.keys.__path__, "README.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `(reader[\w/]*|widgets[\w/]*)\.py` \| (.*) \|$", PAGE, re.MULTILINE))


def test_every_key_stands_in_the_row_of_its_module() -> None:
    own = [(owner.__module__, owner.__dict__.get("BINDINGS", ())) for owner in OWNERS]
    named = [
        (module.replace(".", "/"), binding.id)
        for module, bindings in (*own, ("reader.screen.keys.app_bindings", APP_BINDINGS))
        for binding in bindings
        if isinstance(binding, Binding) and binding.id and binding.description
    ]

    assert {id for _, id in named} == set(every_binding())
    assert [(module, id) for module, id in named if id not in _ids_in(ROWS.get(module, ""))] == []


def test_no_row_has_a_key_that_is_gone() -> None:
    assert {id for row in ROWS.values() for id in _ids_in(row)} <= set(every_binding())


def _ids_in(row: str) -> list[str]:
    return re.findall(r"` ([\w-]+)", row)

"""All keys in one table, drawn from the bindings themselves, so that help and palette cannot go stale."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.keys import format_key
from textual.screen import Screen

from corpus.value_types import Value

OURS = ("reader.", "widgets.")
MOVING = "Moving"
GROUPS = (
    MOVING,
    "Panes",
    "Places",
    "Articles",
    "Reading",
    "Entities",
    "With the article",
    "Library",
    "Program",
)
"""The order of the groups; a class names its own in `BINDING_GROUP_TITLE`."""
_PANE_DEPTH = 2
"""The focused widget and the pane that it stands in."""
_SPOKEN = {"⏎": "enter", "⌫": "backspace"}


class KeyCommand(Value):
    """Something that keys do."""

    group: str
    keys: tuple[str, ...]
    """As a reader writes them."""
    description: str
    action: str
    """What Textual runs, on `node`; empty where a digit must be given with it."""
    node: DOMNode


def commands_of_screen(screen: Screen[Any], keymap: Mapping[str, str]) -> tuple[KeyCommand, ...]:
    """What all keys of a screen do, those of the pane that has the focus first."""
    focused = screen.focused
    around = focused.ancestors_with_self if focused else ()
    own = [node for node in around if type(node).__module__.startswith(OURS)][:_PANE_DEPTH]
    # A key that all panes have is about the one with the focus.
    nodes = (*own, screen.app, screen, *screen.walk_children())
    order = tuple(dict.fromkeys((*_groups_of(own), *GROUPS)))
    return tuple(sorted(commands_on(nodes, keymap), key=lambda command: order.index(command.group)))


def _groups_of(nodes: Iterable[DOMNode]) -> Iterator[str]:
    for node in nodes:
        for cls in type(node).__mro__:
            group = vars(cls).get("BINDING_GROUP_TITLE")
            if group and group != MOVING and cls.__module__.startswith(OURS):
                yield group


def commands_on(nodes: Iterable[DOMNode], keymap: Mapping[str, str]) -> tuple[KeyCommand, ...]:
    """What the bindings of the nodes' classes do, each class once, in the order of `GROUPS`."""
    seen: set[type] = set()
    commands: list[KeyCommand] = []
    for node in nodes:
        for cls in type(node).__mro__:
            if cls not in seen and cls.__module__.startswith(OURS):
                seen.add(cls)
                group = getattr(cls, "BINDING_GROUP_TITLE", None) or GROUPS[-1]
                commands += _commands(group, vars(cls).get("BINDINGS", ()), keymap, node)
    return tuple(sorted(commands, key=lambda command: GROUPS.index(command.group)))


def _commands(
    group: str, bindings: Iterable[BindingType], keymap: Mapping[str, str], node: DOMNode
) -> Iterator[KeyCommand]:
    for binding in bindings:
        if not isinstance(binding, Binding) or not binding.description or not binding.id:
            continue
        if not binding.id.startswith("label-"):
            keys = keys_in(keymap.get(binding.id, binding.key))
            yield KeyCommand(group, keys, binding.tooltip or binding.description, binding.action, node)
        elif binding.id == "label-1":
            yield KeyCommand(group, ("1…9",), "One label on or off", "", node)


def keys_in(keys: str) -> tuple[str, ...]:
    """The keys of a binding as a reader writes them: `ctrl+d`, `?`, `esc`."""
    return tuple(_spoken(key.strip()) for key in keys.split(","))


def _spoken(key: str) -> str:
    *modifiers, last = key.split("+")
    shown = format_key(last)
    return "+".join([*modifiers, _SPOKEN.get(shown, shown)])

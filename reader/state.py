"""What is kept between two runs of the screen: where the reader was, and what was shown.

The file is the program's own, not the user's: damaged, or written by a later version, it is set aside.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from corpus.errors import CorpusError
from corpus.limits import SETTINGS
from corpus.own_files import read_at_most
from corpus.type_hints import Any
from corpus.value_types import Value, field, fields_of, replace
from reader.settings import APP

_VERSION = 1
_MOST_VISITS = 50


class State(Value):
    """How the screen stood; nothing, or an empty text, where it stood in no such way."""

    article: str = ""
    """The id of the article under the cursor, of a library."""
    pane: str = ""
    """The pane that had the focus."""
    theme: str = ""
    method: str = ""
    length: int = 0
    order: str = ""
    dense: bool = False
    """Whether a row of the list was one line."""
    panes: tuple[str, ...] | None = None
    """The panes that were shown at the side; None for the program's own choice."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Cells or rows of the panes that were drawn to another size than their own."""
    visits: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """For each library's file the number of its newest article when it was last left, and that moment."""


_MOST_ARTICLES = 2**63 - 1
_LAST_MOMENT = 250_000_000_000
"""A second of Unix time in a year that every clock still has a day for."""

NO_STATE = State()
"""Of a screen that was never left."""


class StateError(CorpusError):
    """A state file that says nothing to this version."""


def state_path() -> Path:
    """Where the state file is, or would be."""
    given = os.environ.get("NUTGRAF_STATE")
    if given:
        return Path(given)
    base = os.environ.get("XDG_STATE_HOME", "")
    return (Path(base) if base.startswith("/") else Path.home() / ".local" / "state") / APP / "state.json"


def load_state(path: Path) -> State:
    """The state in `path`, or an empty one where there is none; `StateError` for one that was set aside."""
    try:
        content = read_at_most(SETTINGS, path)
    except OSError:
        return State()
    try:
        return _checked(json.loads(content))
    except (ValueError, RecursionError):
        aside = path.with_suffix(".damaged")
    try:
        path.replace(aside)
    except OSError as error:
        raise StateError(f"{path}: not a state of this version, and {error.strerror}; remove it") from error
    raise StateError(f"Where you were is not known: the state file was damaged, and is now {aside}.")


def save_state(path: Path, state: State) -> None:
    """Write the state, whole or not at all; `StateError` where that is not possible."""
    values = {name: getattr(state, name) for name in fields_of(state)}
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps({"version": _VERSION, **values}, ensure_ascii=False), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise StateError(f"{path}: {error.strerror}; where you were is not kept") from error


def with_visit(state: State, library: str, newest: int, moment: int) -> State:
    """The state after a library was left; the longest ago of very many visits is forgotten."""
    visits = {**state.visits, library: (newest, moment)}
    latest = sorted(visits.items(), key=lambda visit: visit[1][1])[-_MOST_VISITS:]
    return replace(state, visits=dict(latest))


def _checked(values: object) -> State:
    """The values as a state; `ValueError` where one is not what it should be."""
    if not isinstance(values, dict) or values.pop("version", None) != _VERSION:
        raise ValueError("no state of this version")
    return State(**{name: _fitting(name, value) for name, value in _known(values).items()})


def _known(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in values.items() if name in fields_of(State)}


def _fitting(name: str, value: Any) -> Any:
    if name == "visits":
        return _visits(value)
    if name == "sizes":
        return _sizes(value)
    if name == "panes":
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(pane, str) for pane in value):
            raise ValueError(name)
        return tuple(value)
    if type(value) is not type(getattr(State(), name)):
        raise ValueError(name)
    return value


def _sizes(value: Any) -> Mapping[str, int]:
    if not isinstance(value, dict) or not all(type(size) is int for size in value.values()):
        raise ValueError("sizes")
    return value


def _visits(value: Any) -> Mapping[str, tuple[int, int]]:
    if not isinstance(value, dict):
        raise ValueError("visits")
    for visit in value.values():
        if not isinstance(visit, list) or [type(part) for part in visit] != [int, int]:
            raise ValueError("visits")
        if not 0 <= visit[0] <= _MOST_ARTICLES or not 0 <= visit[1] <= _LAST_MOMENT:
            raise ValueError("visits")
    return {library: (visit[0], visit[1]) for library, visit in value.items()}

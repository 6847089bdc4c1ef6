"""Hints at run time: they may be written wherever annotations are, and cost nothing."""

import subprocess
import sys
import typing

from corpus import type_hints
from corpus.type_hints import Any, Final, Generic, Protocol, TypeVar, cast

T = TypeVar("T")


class Holder(Generic[T]):
    """Holds one."""

    def __init__(self, held: T) -> None:
        self.held: Final[T] = held


class Named(Protocol[T]):
    """Has a name."""

    name: T | None


def test_hints_are_written_as_ever() -> None:
    def shown(held: Any | None, *more: "Holder[int] | T") -> dict[str, Any]:
        return {"held": held, "more": more}

    assert shown(Holder[int](1).held) == {"held": 1, "more": ()}
    assert cast(object, "a") == "a"


def test_what_is_here_is_also_in_typing() -> None:
    hints = {name for name in vars(type_hints) if not name.startswith("_")}

    assert hints <= set(dir(typing))


def test_the_module_imports_nothing() -> None:
    code = (
        "import sys; before = set(sys.modules); import corpus.type_hints; print(*set(sys.modules) - before)"
    )

    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)

    assert set(done.stdout.split()) == {"corpus", "corpus.type_hints"}

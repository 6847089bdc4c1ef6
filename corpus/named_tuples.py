"""Tuples with names, to type checkers those of `typing`; a class of them is made in a fifth of the time.

The standard library's compile a function for each class, though most runs make no value of most classes. Here
that waits until a class has a few values.
"""

from collections.abc import Callable, Iterable

from corpus.type_hints import TYPE_CHECKING, Any
from corpus.value_types import FEW, in_order

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter

    class _NamedTupleType(type):
        """Makes a class of named tuples out of its annotations."""

        def __new__(cls, name, bases, namespace):
            names = tuple(namespace.get("__annotations__", ()))
            if names and not any(hasattr(base, "_fields") for base in bases):
                defaults = {name: namespace[name] for name in names if name in namespace}
                namespace |= {name: _tuplegetter(at, "") for at, name in enumerate(names)}
                namespace |= {"_fields": names, "__match_args__": names, "_field_defaults": defaults}
                namespace |= {"__slots__": (), "__new__": _first_maker()}
            return super().__new__(cls, name, bases, namespace)

    class NamedTuple(tuple, metaclass=_NamedTupleType):
        """What the classes derive from."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, /, **changes):
            return type(self)(**self._asdict() | changes)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            held = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({held})"

        def __getnewargs__(self):
            return tuple(self)


def _first_maker() -> Callable[..., Any]:
    """Makes the first values of a class, whatever it is; then one is compiled that makes them faster."""
    left = FEW

    def make(cls: Any, /, *values: object, **named: object) -> object:
        nonlocal left
        left -= 1
        fields, defaults = cls._fields, cls._field_defaults
        is_plain = not named and len(values) == len(fields)
        held = values if is_plain else in_order(fields, defaults, values, named)
        if held is not None and left > 0:
            return tuple.__new__(cls, held)
        owner = next(base for base in cls.__mro__ if "_fields" in base.__dict__)
        made = _maker(owner._fields, owner._field_defaults)
        owner.__new__ = staticmethod(made)
        return made(cls, *values, **named)

    return make


def _maker(names: Iterable[str], defaults: dict[str, object]) -> Callable[..., Any]:
    """The function that one would write by hand."""
    held = ", ".join(names)
    scope: dict[str, Any] = {"_tuple_new": tuple.__new__}
    exec(f"def __new__(_cls, {held}): return _tuple_new(_cls, ({held},))", scope)  # noqa: S102 - of our own
    made: Callable[..., Any] = scope["__new__"]
    made.__defaults__ = tuple(defaults.values())
    return made

"""Values: small classes with slots that compare by what they hold.

They read like frozen data classes, and type checkers take them for such. The standard library's own import
`inspect` and compile five functions a class, which is a fifth of the time that a pipe waits for a summary.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from corpus.type_hints import Any, ClassVar, NoReturn, TypeVar, cast, dataclass_transform

V = TypeVar("V", bound="Value")
T = TypeVar("T")

_MISSING: Any = object()
FEW = 60
"""From so many values on a class gets a constructor of its own: to compile one takes as long as they do."""


class _Made:
    """Stands for a default that each value gets anew."""

    __slots__ = ("factory",)

    def __init__(self, factory: Callable[[], object]) -> None:
        self.factory = factory


def field(*, default_factory: Callable[[], T]) -> T:
    """The default of a field that is made anew for each value, such as an empty list."""
    return cast(T, _Made(default_factory))


def _own_fields(namespace: dict[str, Any]) -> tuple[str, ...]:
    annotations: dict[str, object] = namespace.get("__annotations__", {})
    return tuple(name for name, type in annotations.items() if "ClassVar" not in str(type))


def in_order(
    names: Sequence[str],
    defaults: Mapping[str, object],
    values: Sequence[object],
    named: Mapping[str, object],
) -> list[object] | None:
    """What is given for the names, in their order; None where it does not fit them."""
    rest = names[len(values) :]
    if len(values) > len(names) or not named.keys() <= set(rest):
        return None
    held = list(values)
    for name in rest:
        if name in named:
            held.append(named[name])
        elif name in defaults:
            default = defaults[name]
            held.append(default.factory() if isinstance(default, _Made) else default)
        else:
            return None
    return held


def _first_constructor(owner: "ValueType") -> Callable[..., None]:
    """Fills the first values of the class; then one is compiled that does so faster."""
    left, has_more = FEW, hasattr(owner, "__post_init__")
    fillers: tuple[Callable[..., None], ...] = ()

    def fill(self: "Value", /, *values: Any, **named: Any) -> None:
        nonlocal left, fillers
        left -= 1
        fields, defaults = owner._fields, owner._defaults  # type: ignore[attr-defined]
        is_plain = not named and len(values) == len(fields)
        held = values if is_plain else in_order(fields, defaults, values, named)
        if held is None or left <= 0:
            constructor = owner.__init__ = _constructor(owner)  # type: ignore[misc]
            constructor(self, *values, **named)
            return
        fillers = fillers or tuple([getattr(owner, name).__set__ for name in fields])
        for put, value in zip(fillers, held, strict=True):
            put(self, value)
        if has_more:
            self.__post_init__()  # type: ignore[attr-defined]

    return fill


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class ValueType(type):
    """Makes a class of values out of its annotations."""

    def __new__(
        cls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        frozen: bool = True,
        eq: bool = True,
    ) -> "ValueType":
        """The class, with a slot a field and its defaults aside."""
        own = _own_fields(namespace)
        inherited = [name for base in bases for name in getattr(base, "_fields", ())]
        defaults = {key: namespace.pop(key) for key in own if key in namespace}
        keeps = any(isinstance(value, cached_property) for value in namespace.values())
        namespace["__slots__"] = (*own, "__dict__") if keeps else own
        namespace["_fields"] = tuple(dict.fromkeys((*inherited, *own)))
        namespace["_defaults"] = {
            key: value for base in bases for key, value in getattr(base, "_defaults", {}).items()
        } | defaults
        namespace["__match_args__"] = namespace["_fields"]
        if not frozen:
            namespace |= {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
            namespace["__hash__"] = None
        if not eq:
            namespace |= {"__eq__": object.__eq__, "__hash__": object.__hash__}
        made = super().__new__(cls, name, bases, namespace)
        if "__init__" not in namespace:
            made.__init__ = _first_constructor(made)  # type: ignore[misc]
        return made

    def __init__(
        cls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        frozen: bool = True,
        eq: bool = True,
    ) -> None:
        super().__init__(name, bases, namespace)


class Value(metaclass=ValueType):
    """What the classes of values derive from; `class Growing(Value, frozen=False)` may change."""

    _fields: ClassVar[tuple[str, ...]]
    _defaults: ClassVar[dict[str, object]]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
        return f"{type(self).__qualname__}({shown})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return _held(self) == _held(other)

    def __hash__(self) -> int:
        return hash(_held(self))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"cannot delete field {name!r}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), _held(self)


def replace(value: V, **changes: Any) -> V:
    """The same value but for some of its fields."""
    return type(value)(**{name: getattr(value, name) for name in value._fields} | changes)


def fields_of(value: Value | type[Value]) -> tuple[str, ...]:
    """The names of the fields, in order."""
    return value._fields


def _held(value: Value) -> tuple[object, ...]:
    return tuple([getattr(value, name) for name in value._fields])


def _constructor(kind: ValueType) -> Callable[..., None]:
    """The function that fills the slots of a new value, as one would write it by hand."""
    names, defaults = kind._fields, kind._defaults  # type: ignore[attr-defined]
    scope: dict[str, Any] = {"_missing": _MISSING}
    parameters, lines = ["self"], []
    for name in names:
        scope[f"_set_{name}"] = getattr(kind, name).__set__
        given, value = name, name
        if isinstance(defaults.get(name), _Made):
            scope[f"_make_{name}"] = defaults[name].factory
            given, value = f"{name}=_missing", f"_make_{name}() if {name} is _missing else {name}"
        elif name in defaults:
            scope[f"_default_{name}"] = defaults[name]
            given = f"{name}=_default_{name}"
        parameters.append(given)
        lines.append(f"    _set_{name}(self, {value})")
    if hasattr(kind, "__post_init__"):
        lines.append("    self.__post_init__()")
    body = "\n".join(lines) or "    pass"
    exec(f"def __init__({', '.join(parameters)}):\n{body}", scope)  # noqa: S102 - of names in our own classes
    return cast(Callable[..., None], scope["__init__"])

"""What annotations are made of: to type checkers `typing`, to a run next to nothing.

`typing` takes a twentieth of the time that a pipe waits for a summary, and nobody asks at run time what an
annotation says. Whatever is not here is left to `typing` itself.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO as IO
    from typing import Any as Any
    from typing import AnyStr as AnyStr
    from typing import BinaryIO as BinaryIO
    from typing import ClassVar as ClassVar
    from typing import Final as Final
    from typing import Generic as Generic
    from typing import Literal as Literal
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import Self as Self
    from typing import TextIO as TextIO
    from typing import TypeVar as TypeVar
    from typing import cast as cast
    from typing import dataclass_transform as dataclass_transform
    from typing import overload as overload
else:

    class _HintType(type):
        """Lets a hint be subscribed, be a part of a union, and be the base of a class."""

        def __getitem__(cls, _argument):
            return cls

    class Any(metaclass=_HintType):
        """Stands for every hint."""

    class ClassVar(Any):
        """Told from other hints by its name, where fields are read from annotations."""

    IO = AnyStr = BinaryIO = Final = Literal = NoReturn = Self = TextIO = Any

    class Generic:
        """Any class with parameters."""

        __slots__ = ()

        def __class_getitem__(cls, _argument):
            return cls

    class Protocol(Generic):
        """Any class that only says what others have."""

        __slots__ = ()

    def TypeVar(_name, *_kinds, **_options):  # noqa: N802
        """A hint."""
        return Any

    def cast(_type, value):
        """The value."""
        return value

    def overload(function):
        """The function, which the last of its name replaces."""
        return function

    def dataclass_transform(**_options):
        """The class as it is."""
        return overload

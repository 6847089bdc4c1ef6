"""The handlers of messages, looked for once by every class.

Textual goes through all bases of a widget for each message, and again whenever a widget has nothing to do.
"""

from collections.abc import Awaitable, Callable, Iterable
from functools import cache
from typing import Any

from textual.message import Message
from textual.message_pump import MessagePump

Handler = Callable[[Message], Awaitable[None]]
_Known = tuple[tuple[type, Any], ...]


class HandlersKnown(MessagePump):
    """Whatever takes messages and knows who answers them."""

    def answers(self, message: Message) -> bool:
        """Whether there may be an answer to a message here."""
        return _handlers_of(type(self), message.handler_name) != ()

    def _get_dispatch_methods(self, method_name: str, message: Message) -> Iterable[tuple[type, Handler]]:
        known = _handlers_of(type(self), method_name)
        if known is None:
            yield from super()._get_dispatch_methods(method_name, message)
            return
        for owner, method in known:
            if message._no_default_action:
                return
            yield owner, method.__get__(self, owner)


@cache
def _handlers_of(kind: type, name: str) -> _Known | None:
    """The handlers with a name, or nothing where some are found by what they are decorated with."""
    if _has_decorated(kind):
        return None
    own, found = f"_{name}", []
    for owner in kind.__mro__:
        attributes = vars(owner)
        method = attributes.get(own) or attributes.get(name)
        if method is not None:
            found.append((owner, method))
    return tuple(found)


@cache
def _has_decorated(kind: type) -> bool:
    return any(vars(owner).get("_decorated_handlers") for owner in kind.__mro__)

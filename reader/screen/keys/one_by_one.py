"""One key after another, though a slow connection brings several in one read.

What is typed behind `/` is for the prompt, which the message that the key has sent is still to open. A key
that no widget takes comes back to the application behind all that were read with it: so these wait outside.
"""

import asyncio
from collections import deque
from typing import Any

from textual import events
from textual.app import App

_AT_ONCE = 0.02
"""Seconds between two keys that were read together; a key that is held down takes longer."""
_MOST_TURNS = 100
"""Turns of the event loop that a key waits for the one before it; a message takes one a widget."""


class OneKeyAtATime(App[None]):
    """An application whose keys wait until those before them have done what they do."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._waiting: deque[events.Key] = deque()
        self._is_handing_out = False
        self._last_key = 0.0

    async def on_event(self, event: events.Event) -> None:
        """Answer an event; a key is answered when its turn comes."""
        if not isinstance(event, events.Key) or event.is_forwarded:
            await super().on_event(event)
        elif not self._has_to_wait(event):
            await self.take_key(event)
        else:
            self._waiting.append(event)
            if not self._is_handing_out:
                self._is_handing_out = True
                self.run_worker(self._hand_out(), group="keys")

    async def take_key(self, event: events.Key) -> None:
        """Answer a key whose turn has come."""
        await super().on_event(event)

    def _has_to_wait(self, event: events.Key) -> bool:
        are_together, self._last_key = event.time - self._last_key < _AT_ONCE, event.time
        return self._is_handing_out or (are_together and self._is_something_under_way())

    async def _hand_out(self) -> None:
        try:
            while self._waiting:
                await self._settled()
                await self.take_key(self._waiting.popleft())
        finally:
            self._is_handing_out = False

    async def _settled(self) -> None:
        for _ in range(_MOST_TURNS):
            if not self._is_something_under_way():
                return
            await asyncio.sleep(0)

    def _is_something_under_way(self) -> bool:
        """Whether a message is on its way from the focused widget to the application."""
        nodes = self.focused.ancestors_with_self if self.focused else (self,)
        return any(node.message_queue_size for node in nodes)

"""Methods that are compared, each of which may take its time."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import pytest

from reader.screen.desk.reading import Reading
from reader.screen.engines import own_process
from reader.screen.views.compare_screen import CompareScreen
from tests.reader.screen.conftest import FERRY

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


async def test_nobody_waits_for_a_method_that_is_compared_no_more(
    open_screen: Callable[..., "Opened"],
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: dict[str, Any] = {}
    create = asyncio.create_subprocess_exec

    async def sleeper(*command: str, **pipes: Any) -> Any:
        method = command[command.index("--method") + 1]
        started[method] = await create("sleep", "60", **pipes)
        return started[method]

    async with open_screen((FERRY,)) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await until(pilot, lambda: reading.summary and reading.entities)
        monkeypatch.setattr(own_process, "LONG", len(FERRY.text))
        monkeypatch.setattr(own_process.asyncio, "create_subprocess_exec", sleeper)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen) and len(started) == 1)
        second = pilot.app.screen.methods[1]
        await pilot.press("tab", "full_stop")
        await until(pilot, lambda: len(started) == 2 and started[second].returncode is not None)
        third = pilot.app.screen.methods[1]

        assert [started[method].returncode for method in (second, third)] == [-9, None]

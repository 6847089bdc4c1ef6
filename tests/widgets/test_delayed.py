"""A call that is put off comes once."""

from textual.app import App, ComposeResult
from textual.widgets import Static

from widgets.delayed import Delayed


class _Host(App[None]):
    def compose(self) -> ComposeResult:
        yield Static()


async def test_started_again_before_its_time_it_calls_once() -> None:
    calls: list[str] = []
    async with _Host().run_test() as pilot:
        delayed = Delayed(pilot.app.query_one(Static), lambda: calls.append("called"))
        delayed.start(0.2)
        delayed.start(0.01)
        await pilot.pause(0.3)

        assert calls == ["called"]


async def test_stopped_it_never_calls() -> None:
    calls: list[str] = []
    async with _Host().run_test() as pilot:
        delayed = Delayed(pilot.app.query_one(Static), lambda: calls.append("called"))
        delayed.start(0.01)
        delayed.stop()
        await pilot.pause(0.05)

        assert calls == []

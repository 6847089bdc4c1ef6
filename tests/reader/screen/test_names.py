"""From name to name and back: the trail of a name's company."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.article import Label
from corpus.library.name_glances import NameGlance
from corpus.library.names import Companion, Name
from corpus.listings.listing import Row
from reader.screen.desk.list_pane import ListPane
from reader.screen.views.name_screen import NameScreen
from widgets.pane_title import PaneTitle
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeStoredListing, Opened


def follow(name: str) -> NameGlance:
    other = "Bergen" if name == "Oslo" else "Oslo"
    return NameGlance(
        (Name(name, Label.GPE, 3, 7, "2024-01-02", "2024-03-04"),),
        (("2024-01", 1), ("2024-03", 2)),
        (Companion(other, Label.GPE, 2, 1.5),),
        (Row("@1", "A bridge", "2024-03-04", "Post"),),
    )


@pytest.fixture
def named(kept: FakeStoredListing, monkeypatch: pytest.MonkeyPatch) -> FakeStoredListing:
    kept.texts = ("Oslo cheered.", *kept.texts)
    monkeypatch.setattr(kept.library, "follow", follow)
    return kept


def title(pilot: Pilot[None]) -> str:
    return pilot.app.screen.query_one(PaneTitle).title


async def test_companions_lead_from_name_to_name_and_back(
    open_screen: Callable[..., Opened], named: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(named) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one("#reading").names.at_hand == "Oslo")
        await pilot.press("C")
        await until(pilot, lambda: isinstance(pilot.app.screen, NameScreen) and title(pilot) == "Oslo")
        texts = [passage.text for passage in pilot.app.screen.query_one(Passages).passages]
        await pilot.press(*"j" * texts.index("Bergen"), "enter")
        await until(pilot, lambda: title(pilot) == "Oslo › Bergen")
        await pilot.press("h")
        await until(pilot, lambda: title(pilot) == "Oslo")
        await pilot.press("l")
        await until(pilot, lambda: title(pilot) == "Oslo › Bergen")
        await pilot.press("G", "enter")

        await until(pilot, lambda: pilot.app.screen.query_one(ListPane).words == "@1")


async def test_back_from_the_first_name_is_out(
    open_screen: Callable[..., Opened], named: FakeStoredListing, until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen(named) as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one("#reading").names.at_hand == "Oslo")
        await pilot.press("C")
        await until(pilot, lambda: isinstance(pilot.app.screen, NameScreen))
        await pilot.press("h")

        await until(pilot, lambda: not isinstance(pilot.app.screen, NameScreen))

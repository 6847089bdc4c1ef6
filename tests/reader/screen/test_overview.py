"""The library at a glance on the screen: a line leads to its articles."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus.article import Article
from corpus.library.store import Library
from reader.screen.desk.list_pane import ListPane
from reader.screen.listings.stored_listing import StoredListing
from reader.screen.views.overview_screen import OverviewScreen
from widgets.passages import Passages

ARTICLES = (
    Article("Rain fell.", "Rain", "2021-03-01", language="en", publisher="Post"),
    Article("Sun shone.", "Sun", "2021-03-03", language="en", publisher="Mail"),
    Article("Il pleut.", "Pluie", "2021-03-03", language="fr", publisher="Mail"),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.add(ARTICLES)
        yield library


async def seen(pilot: Pilot[None], until: Callable[..., Awaitable[None]]) -> Passages:
    await pilot.press("i")
    await until(pilot, lambda: isinstance(pilot.app.screen, OverviewScreen))
    passages = pilot.app.screen.query_one(Passages)
    await until(pilot, lambda: passages.passages)
    return passages


async def test_a_line_of_the_overview_leads_to_its_articles(
    open_screen: Callable[..., AbstractAsyncContextManager[Pilot[None]]],
    library: Library,
    until: Callable[..., Awaitable[None]],
) -> None:
    async with open_screen(StoredListing.of(library)) as pilot:
        passages = await seen(pilot, until)
        texts = [passage.text for passage in passages.passages]
        heads = [passage.head for passage in passages.passages if passage.head]
        await pilot.press(*"j" * texts.index("Mail"), "enter")
        list_pane = pilot.app.screen_stack[0].query_one(ListPane)
        await until(pilot, lambda: len(list_pane.listing) == 2)

        assert texts[:2] == ["2021-03-01", "2021-03-03"]
        assert heads == ["Articles a day", "Names that rise", "Sources", "Languages"]
        assert list_pane.words == 'source:"Mail"'

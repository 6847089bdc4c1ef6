"""The days in a list: one above each row that begins one, and the first one in the list's title."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from corpus.listings.listing import Row
from corpus.value_types import replace
from reader.screen.desk.list_pane import ListPane
from tests.reader.screen.conftest import FakeStoredListing
from widgets.article_list import ArticleList
from widgets.day_headings import DayHeadings
from widgets.pane_title import PaneTitle

if TYPE_CHECKING:
    from tests.reader.screen.conftest import Opened


class Dated(FakeStoredListing):
    """Six articles a day, the last one of today first."""

    def row(self, index: int, /) -> Row:
        day = date.today() - timedelta(days=index // 6)
        return replace(super().row(index), date=day.isoformat())


async def test_eighteen_articles_of_three_days_are_in_sight(open_screen: Callable[..., Opened]) -> None:
    async with open_screen(Dated(*["Some text."] * 60), size=(120, 40)) as pilot:
        await pilot.pause()
        lines = pilot.app.screen.query_one(ArticleList).lines
        heading_of = DayHeadings(pilot.app.screen.query_one(ListPane).listing)
        headings = {heading_of(row) for row in lines.rows}

        assert (len(lines.rows), len(headings)) == (18, 3)


async def test_the_title_of_a_list_says_the_first_day_in_sight(open_screen: Callable[..., Opened]) -> None:
    async with open_screen(Dated(*["Some text."] * 60), size=(120, 40)) as pilot:
        await pilot.pause()
        title = pilot.app.screen.query_one("ListPane > PaneTitle", PaneTitle)
        at_first = title.in_sight
        await pilot.press("G")
        at_last = title.in_sight
        await pilot.press("d", "g")

        assert (at_first, title.in_sight) == ("Today", "")
        assert at_last not in ("", "Today", "Yesterday")


async def test_a_title_gives_way_to_the_day_where_there_is_no_room(
    open_screen: Callable[..., Opened],
) -> None:
    title = PaneTitle("Articles", "60 · newest")
    async with open_screen(size=(120, 40)) as pilot:
        await pilot.app.screen.mount(title)
        title.in_sight = "Today"
        title.styles.width = 30
        await pilot.pause()
        with_room = title.render_line(0).text
        title.styles.width = 20
        await pilot.pause()

        assert with_room == "Articles · Today   60 · newest"
        assert title.render_line(0).text == "Today    60 · newest"

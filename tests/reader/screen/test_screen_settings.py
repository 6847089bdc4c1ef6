"""What a person has set of the screen, and the window's title."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article, Label
from reader.screen.library_growth import is_address_of_feed
from reader.screen.reading import Reading
from reader.settings import Settings, SettingsError, load_settings
from widgets.article_text import ArticleText

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reader.screen.conftest import FakeCore, Opened

WORDS = Article("word " * 200, title="Many words")


async def test_a_row_of_text_is_no_wider_than_was_set(
    open_screen: Callable[..., Opened], core: FakeCore, until: Callable[..., Awaitable[None]]
) -> None:
    core.settings = Settings(measure=40)
    async with open_screen([WORDS], size=(140, 30)) as pilot:
        text = pilot.app.screen.query_one(ArticleText)
        await until(pilot, lambda: len(text.rows))

        assert text.rows.body.width == 40


async def test_dates_and_sums_are_painted_on_demand(
    open_screen: Callable[..., Opened], core: FakeCore
) -> None:
    async with open_screen() as pilot:
        assert pilot.app.screen.query_one(Reading).hidden == {
            Label.DATE,
            Label.TIME,
            Label.MONEY,
            Label.PERCENT,
            Label.QUANTITY,
        }
    core.settings = Settings(unpainted="GPE")
    async with open_screen() as pilot:
        assert pilot.app.screen.query_one(Reading).hidden == {Label.GPE}


def test_labels_are_written_in_any_way_and_wrong_ones_are_named(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('unpainted = "date, gpe"\nrefresh_minutes = 0\nmeasure = 60\n', encoding="utf-8")

    assert load_settings(file) == Settings(unpainted="DATE GPE", refresh_minutes=0, measure=60)
    file.write_text('unpainted = "PLACE"', encoding="utf-8")
    with pytest.raises(SettingsError, match="PLACE"):
        load_settings(file)
    file.write_text("refresh_minutes = -1", encoding="utf-8")
    with pytest.raises(SettingsError):
        load_settings(file)


@pytest.mark.parametrize(
    ("source", "so"),
    [
        ("https://example.org/rss.xml", True),
        ("https://example.org/news/feed/", True),
        ("http://example.org/blog/atom", True),
        ("https://example.org/index.rdf", True),
        ("https://example.org/feeds/all", True),
        ("https://example.org/2024/03/a-bridge", False),
        ("https://example.org/feedback", False),
        ("feed.xml", False),
        ("", False),
    ],
)
def test_an_address_of_a_feed_is_subscribed_to(source: str, so: bool) -> None:
    assert is_address_of_feed(source) is so

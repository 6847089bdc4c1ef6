"""What a person has set of the screen, and the window's title."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article, Label
from corpus.listings.listing import Row
from reader.screen.actions.library_growth import is_address_of_feed
from reader.screen.app import ReaderApp
from reader.screen.desk.reading import Reading
from reader.settings import Settings, SettingsError, load_settings
from reader.state import State
from widgets.article_list import ArticleList
from widgets.article_text import ArticleText
from widgets.label_looks import LABEL_COMPONENTS
from widgets.row_lines import lines_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reader.screen.conftest import FakeCore, FakeStoredListing, Opened

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


def test_what_the_list_says_is_set(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('columns = "Source, tags"\ndensity = "compact"\n', encoding="utf-8")
    assert load_settings(file) == Settings(columns="source tags", density="compact")
    row = Row("@1", "A title", date="2023-03-18", source="The Paper", tags=("sea",))
    lines = lines_of(row, 60, dense=False, columns=("source", "date"))

    assert lines[1][-1][0] == "The Paper · 18 Mar 2023"
    assert not any("2023" in text for text, _ in lines_of(row, 60, dense=True, columns=("source",))[0])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('columns = "date sauce"', "unknown column 'sauce'; did you mean 'source'?"),
        ('density = "compakt"', "unknown density 'compakt'; did you mean 'compact'?"),
        ('start_screen = "lists"', "unknown start screen 'lists'; did you mean 'list'?"),
        ('[label_colors]\nPERSN = "red"', "unknown label 'PERSN'; did you mean 'PERSON'?"),
        ("[label_colors]\nPERSON = 3", "a colour is written like"),
    ],
)
def test_a_wrong_word_is_named_with_its_nearest(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load_settings(file)
    assert said in str(caught.value)


async def test_the_list_stands_as_it_is_set(core: FakeCore, kept: FakeStoredListing) -> None:
    core.settings = Settings(density="compact", columns="tags")
    async with ReaderApp(core, kept, state=State(dense=False)).run_test() as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        assert (articles.dense, articles.columns) == (True, ("tags",))
    core.settings = Settings(density="relaxed")
    async with ReaderApp(core, kept, state=State(dense=True)).run_test() as pilot:
        assert not pilot.app.screen.query_one(ArticleList).dense


async def test_a_label_has_the_colour_that_is_set(open_screen: Callable[..., Opened], core: FakeCore) -> None:
    core.settings = Settings(label_colors={"GPE": "#12ab34"})
    async with open_screen() as pilot:
        text = pilot.app.screen.query_one(ArticleText)
        place, person = (text.ink(LABEL_COMPONENTS[label]) for label in (Label.GPE, Label.PERSON))
        assert place.color is not None
        assert place.color.name == "#12ab34"
        assert place.italic
        assert person.color is not None
        assert person.color.name != "#12ab34"


def test_a_colour_that_there_is_not_is_named(core: FakeCore, kept: FakeStoredListing) -> None:
    core.settings = Settings(label_colors={"GPE": "rede"})
    with pytest.raises(SettingsError, match="GPE = 'rede' is no colour"):
        ReaderApp(core, kept)

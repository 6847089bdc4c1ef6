"""What the screen asks of the whole library, wherever its list is narrowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.store import Library
from reader.screen.listings.stored_listing import StoredListing
from reader.screen.listings.whole_library import WholeLibrary

RAIN = Article(
    "Rain fell.", "Rain", "2023-03-18", id="a", source="one", url="https://example.org/rain", language="en"
)
SUN = Article("The sun shone.", "Sun", "2023-03-19", id="b", source="two", language="en")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.add([RAIN])
        library.add([SUN])
        yield library


@pytest.fixture
def whole(library: Library) -> WholeLibrary:
    """The library, last seen after the first article came."""
    return StoredListing.of(library, seen=1).library


def _names(whole: WholeLibrary) -> list[str]:
    return [place.name for place in whole.places()]


def test_a_saved_query_is_a_place_that_can_be_renamed_and_removed(whole: WholeLibrary) -> None:
    whole.save("wet", "rain")
    (wet,) = [place for place in whole.places() if place.saved]
    whole.rename_place(wet, "weather")
    (weather,) = [place for place in whole.places() if place.saved]
    named = (wet.name, wet.query, weather.name)
    whole.remove_place(weather)

    assert named == ("wet", "rain", "weather")
    assert "weather" not in _names(whole)


def test_a_watch_tells_what_came_until_the_reader_goes_there(library: Library, whole: WholeLibrary) -> None:
    whole.watch("sun", "sun")
    library.add([Article("The sun shone again.", "More sun", id="c", language="en")])

    came = whole.watch_hits(2)
    new = [place.new for place in whole.places() if place.saved]
    whole.visit("sun")

    assert (came, new) == ((("sun", 1),), [1])
    assert [place.new for place in whole.places() if place.saved] == [0]


def test_what_came_is_counted_after_a_number_and_since_last_time(whole: WholeLibrary) -> None:
    since = whole.news()

    assert whole.newest() == 2
    assert since is not None
    assert (since.articles, whole.came_after(0).articles, whole.came_after(2).articles) == (1, 2, 0)


def test_names_are_new_only_since_last_time(whole: WholeLibrary) -> None:
    names, are_missing = whole.first_names(9)

    assert (names, are_missing) == ((), True)


def test_an_address_leads_to_the_article_that_has_it(whole: WholeLibrary) -> None:
    assert whole.id_of_link("https://example.org/rain") == "@1"
    assert whole.id_of_link("https://example.org/snow") is None


def test_a_list_without_feeds_is_of_none(whole: WholeLibrary) -> None:
    assert whole.feeds_in_sight("") == ()

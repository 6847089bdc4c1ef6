"""Lists by story: rows that stand for stories, and the articles of those that are open."""

import random
from collections.abc import Callable

import pytest

from corpus.article import Article
from corpus.library.query.story_listing import StoryListing
from corpus.library.store import Library
from corpus.listings.listing import Order

Make = Callable[..., Article]
ARTICLES = 30


@pytest.fixture
def library(library: Library, make: Make) -> Library:
    chance = random.Random(1)
    library.add(
        [
            make(f"Text {number}.", f"Title {number}", date=f"2024-01-{number % 28 + 1:02}", id=str(number))
            for number in range(ARTICLES)
        ]
    )
    with library.writing() as connection:
        connection.executemany(
            "INSERT INTO story_members (article, story) VALUES (?, ?)",
            [(number, chance.randint(1, 8)) for number in range(1, ARTICLES - 3)],
        )
    return library


def opened(library: Library, *stories: int) -> StoryListing:
    return library.listing("", Order.STORY).folded(frozenset(stories))


@pytest.mark.parametrize("stories", [(), (1,), (3, 5), tuple(range(1, 9))])
def test_each_article_is_found_at_its_own_row_or_in_that_of_its_story(
    library: Library, stories: tuple[int, ...]
) -> None:
    listing = opened(library, *stories)
    own = {listing.id_at(index): index for index in range(len(listing)) if not listing.row(index).story}

    for number in range(1, ARTICLES + 1):
        place = listing.place_of(f"@{number}")
        assert place is not None
        assert f"@{number}" in listing.ids_at(place)
        assert own.get(f"@{number}", place) == place


def test_rows_that_are_no_parts_stand_for_every_article_once(library: Library) -> None:
    listing = opened(library, 2, 7)
    heads = [index for index in range(len(listing)) if not listing.row(index).is_part]
    ids = [id for index in heads for id in listing.ids_at(index)]

    assert sorted(ids) == sorted(f"@{number}" for number in range(1, ARTICLES + 1))
    assert {listing.head_of(index) for index in range(len(listing))} == set(heads)


def test_opening_is_as_making_the_list_with_them_open(library: Library) -> None:
    listing, other = opened(library, 4), opened(library).with_opened(frozenset({4}))

    assert [listing.row(index) for index in range(len(listing))] == [
        other.row(index) for index in range(len(other))
    ]


def test_there_is_no_row_beyond_the_last(library: Library) -> None:
    listing = opened(library, 1)

    with pytest.raises(IndexError):
        listing.row(len(listing))
    assert listing.place_of("@999") is None

"""Stories of a list that are opened in their place, of articles that are not stored."""

from corpus.article import Article
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Listing
from reader.screen.listings.loose_stories import by_loose_stories
from reader.screen.listings.open_stories import as_open_in, with_article, with_story
from tests.corpus.story_texts import BUDGET, FIRE, LATER

WHOLE = MemoryListing(
    (
        Article(LATER, "Warehouses burn down in Vigo harbour", "2024-03-03", id="later", source="two"),
        Article(BUDGET, "Parliament adopts budget", "2024-03-02", id="budget", source="one"),
        Article(FIRE, "Fire destroys warehouses in Vigo harbour", "2024-03-02", id="first", source="one"),
    )
)


def _ids(listing: Listing) -> list[str]:
    return [listing.row(index).id for index in range(len(listing))]


def test_a_story_opens_below_its_row_and_closes_again() -> None:
    closed = by_loose_stories(WHOLE)

    opened = with_story(closed, 0, is_open=True)
    assert opened is not None
    again = with_story(opened.listing, 2, is_open=False)

    assert (_ids(opened.listing), opened.index) == (["later", "later", "first", "budget"], 0)
    assert again is not None
    assert (_ids(again.listing), again.index) == (_ids(closed), 0)


def test_the_row_of_an_article_is_inside_its_story() -> None:
    found = with_article(by_loose_stories(WHOLE), "first")

    assert found is not None
    assert _ids(found.listing)[found.index] == "first"
    assert with_article(by_loose_stories(WHOLE), "nowhere") is None


def test_a_list_that_is_not_by_story_has_none_to_open() -> None:
    assert with_story(WHOLE, 0, is_open=True) is None
    assert with_article(WHOLE, "first") is None
    assert as_open_in(WHOLE, WHOLE) is WHOLE

"""Stories as a list shows them."""

import pytest

from corpus.article import Article
from corpus.stories.story_rows import Brief, StoryRow, in_order, stories_of, story_row, told


def brief(id: str, date: str | None = None, title: str = "", source: str = "s", names: str = "") -> Brief:
    return Brief(id, title or f"Title {id}", date, source, names=tuple(names.split()))


def row(number: int, last: str | None, size: int) -> StoryRow:
    return StoryRow(number, "", tuple(brief(str(place)) for place in range(size)), (), None, last, ())


def test_the_latest_story_comes_first_then_the_largest_then_the_first_begun() -> None:
    stories = [
        row(1, "2024-03-01", 9),
        row(2, None, 9),
        row(3, "2024-03-02", 1),
        row(4, "2024-03-02", 2),
        row(5, "2024-03-02", 2),
        row(6, None, 1),
    ]

    assert [story.number for story in in_order(stories)] == [4, 5, 3, 1, 2, 6]
    assert in_order([]) == []


def test_articles_stand_by_their_dates_the_undated_last() -> None:
    found = story_row(
        3,
        [
            brief("a"),
            brief("b", "2024-03-02", source="two"),
            brief("c", "2024-03-01T10:00:00+00:00", source="one"),
            brief("d", "2024-03-02", source="one"),
            brief("e"),
        ],
    )

    assert [article.id for article in found.articles] == ["c", "b", "d", "a", "e"]
    assert (found.number, found.first, found.last) == (3, "2024-03-01", "2024-03-02")
    assert found.sources == ("one", "two", "s")


def test_a_story_without_days_has_none() -> None:
    found = story_row(1, [brief("a"), brief("b")])

    assert (found.first, found.last) == (None, None)


def test_eight_names_that_most_articles_have_are_named() -> None:
    found = story_row(
        1,
        [
            brief("a", names="Oslo Lomo z y x w v u"),
            brief("b", names="Oslo Lomo a"),
            brief("c", names="Oslo b"),
        ],
    )

    assert found.names == ("Oslo", "Lomo", "a", "b", "u", "v", "w", "x")


def test_the_title_is_that_of_the_most_central_article() -> None:
    found = story_row(
        1,
        [
            brief("a", "2024-03-01", "Harbour of Lomo burns"),
            brief("b", "2024-03-02", "Lomo harbour fire"),
            brief("c", "2024-03-03", "What we know"),
        ],
    )

    # Two have as much in common: the first of them speaks.
    assert found.title == "Harbour of Lomo burns"
    assert story_row(1, [brief("a", title="Only")]).title == "Only"


@pytest.mark.parametrize(
    ("article", "id", "title", "source"),
    [
        (
            Article("Text.", "Title", id="7", url="https://a.example/1", source="a.txt"),
            "7",
            "Title",
            "a.example",
        ),
        (
            Article("Text.", "Title", url="https://a.example/1", source="a.txt"),
            "https://a.example/1",
            "Title",
            "a.example",
        ),
        (Article("First line.\nMore.", source="in/a.txt"), "in/a.txt", "First line.", "a.txt"),
        (Article("x" * 121, source="-"), "-", "x" * 120, ""),
    ],
)
def test_an_article_is_told_by_its_id_title_and_source(
    article: Article, id: str, title: str, source: str
) -> None:
    told_of, outline = told(article)

    assert (told_of.id, told_of.title, told_of.source) == (id, title, source)
    assert told_of.language == outline.language == "en"
    assert (told_of.unread, told_of.new) == (False, False)


def test_no_articles_are_no_stories() -> None:
    assert stories_of([]) == []

"""Articles are told apart in the order of their days."""

from corpus.article import Article
from corpus.stories.day_order import HELD, by_day
from corpus.stories.story_rows import stories_of, told

WORDS = ("harbour", "ferry", "storm", "bridge", "tunnel", "museum")


def test_the_undated_come_last_and_equal_days_stay_as_they_are() -> None:
    listed = [(3.0, "c"), (None, "x"), (1.0, "a"), (3.0, "d"), (None, "y")]

    assert [name for _, name in by_day(listed, lambda pair: pair[0])] == ["a", "c", "d", "x", "y"]


def test_of_more_than_are_held_none_is_lost() -> None:
    days = [float(number % 7) for number in range(HELD + 5)]
    ordered = list(by_day(days, lambda day: day))

    assert sorted(ordered) == sorted(days)
    assert ordered[:HELD] == sorted(days[:HELD])


def test_stories_are_the_same_however_their_articles_are_listed() -> None:
    articles = [
        Article(
            f"The {word} of Tavira closed on day {day} after the flood, engineers of Faro said.",
            f"Flood closes {word} in Tavira",
            f"2024-03-{day:02}",
            id=f"{word}-{day}",
            language="en",
        )
        for day in range(1, 5)
        for word in WORDS
    ]

    def found(listed: list[Article]) -> set[frozenset[str]]:
        return {frozenset(brief.id for brief in story.articles) for story in stories_of(map(told, listed))}

    by_id = sorted(articles, key=lambda article: article.id or "")
    assert found(sorted(by_id, key=lambda article: article.date or "")) == found(by_id)

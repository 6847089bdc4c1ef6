"""The articles of near days that came before, by the words they are found by."""

import random

import pytest

from corpus.article import Article
from corpus.summarize.digests import earlier_articles, events
from corpus.summarize.digests.earlier_articles import EarlierArticles

WORDS = ["harbour", "ferry", "strike", "budget", "rain", "council"]


@pytest.mark.parametrize("undated", [0.0, 0.2, 1.0])
@pytest.mark.parametrize("most", [3, 200])
def test_a_word_finds_the_latest_of_near_or_unknown_days(
    undated: float, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(earlier_articles, "_MOST_FOUND", most)
    chance = random.Random(11)
    days = [None if chance.random() < undated else chance.randrange(20) for _ in range(120)]
    words_of = [chance.sample(WORDS, 2) for _ in days]
    earlier = EarlierArticles(days)

    for index, day in enumerate(days):
        for word, places in zip(WORDS, earlier.near(index, WORDS), strict=True):
            latest = [other for other in range(index) if word in words_of[other]][-most:]
            near = {other for other in latest if _is_near(day, days[other])}
            assert {earlier.index_at[place] for place in places} == near
        earlier.put(index, words_of[index])


def test_leaving_out_the_unlikely_changes_no_event(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(12)
    topics = [[f"Topic{chance.randrange(300)}" for _ in range(12)] for _ in range(40)]
    articles = [
        Article(
            " ".join(chance.choices(chance.choice(topics), k=20) + chance.choices(WORDS, k=8)),
            date=f"2024-03-{chance.randrange(1, 20):02}",
            language="en",
        )
        for _ in range(250)
    ]
    found = []
    for many in (0, 10**9):
        monkeypatch.setattr(events, "_MANY_FOUND", many)
        found.append(events.group(articles))

    assert found[0] == found[1]
    assert 10 < len(found[0]) < 200


def _is_near(day: int | None, other: int | None) -> bool:
    return day is None or other is None or abs(day - other) <= 5

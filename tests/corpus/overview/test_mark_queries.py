"""Each mark of an overview leads to its articles: its query finds as many as the mark counts."""

from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.store import Library
from corpus.overview.glance import glance
from corpus.overview.mark_queries import (
    day_query,
    language_query,
    name_query,
    source_query,
    story_query,
    week_query,
)
from tests.corpus.stored import store

ARTICLES = (
    Article("Rain fell.", "Rain", "2021-03-01", url="https://a.example/1", language="en", source="x.jsonl"),
    Article("Sun shone.", "Sun", "2021-03-03", url="https://a.example/2", language="en", source="x.jsonl"),
    Article("Il pleut.", "Pluie", "2021-03-03", url="https://b.example/1", language="fr", source="x.jsonl"),
    Article("Fog.", "Fog", "2021-03-03", language="en", source="notes/fog.txt"),
    Article("Hail fell.", "Hail", "2021-03-03", language="en", source="y.jsonl", publisher='The "Post"'),
)


@pytest.mark.parametrize("query", ["", "fell OR shone"])
def test_every_mark_leads_to_its_articles(tmp_path: Path, query: str) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add(ARTICLES)
        found = glance(library, query)
        marks = [
            *((day_query(query, day), count) for day, count in found.days),
            *((source_query(query, source), count) for source, count in found.sources),
            *((language_query(query, language), count) for language, count in found.languages),
        ]

        assert {mark: len(library.listing(mark)) for mark, _ in marks} == dict(marks)


def test_a_story_is_found_by_any_of_its_articles(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add(ARTICLES)
        with library.writing() as connection:
            members = [(1, 1), (2, 2), (3, 2)]
            connection.executemany("INSERT INTO story_members (article, story) VALUES (?, ?)", members)

        assert len(library.listing(story_query("", "@3"))) == 2
        assert len(library.listing(story_query("pleut", "@2"))) == 1
        assert len(library.listing(story_query("", "@5"))) == 1


@pytest.mark.parametrize(
    ("made", "query"),
    [
        (day_query("oil", "2021-03-01"), "oil date:2021-03-01"),
        (day_query(" ", "2021-03-01"), "date:2021-03-01"),
        (source_query("oil OR gas", "The Post"), 'oil OR gas source:"The Post"'),
        (source_query("", 'A "very" long post'), 'source:" long post"'),
        (source_query("", '"Post"'), 'source:"Post"'),
        (language_query("", "en"), "lang:en"),
        (name_query("oil", "Ann “Bo” Lee"), 'oil entity:"ann bo lee"'),
        (story_query("", "@3"), "story:@3"),
        (week_query("", "Oslo", "2021-02-25"), 'entity:"oslo" date:2021-02-25..2021-03-03'),
        (week_query("oil", "Oslo", "9999-12-28"), 'oil entity:"oslo" date:9999-12-28..9999-12-31'),
    ],
)
def test_a_mark_adds_its_own_to_the_query_of_the_overview(made: str, query: str) -> None:
    assert made == query


def test_a_name_and_its_weeks_lead_to_their_articles(library: Library) -> None:
    for date in ("2021-03-03", "2021-02-25", "2021-02-24", "2021-01-07"):
        store(library, ("GPE", "Oslo", 1), date=date, added=2**33)
    store(library, ("GPE", "Bergen", 1), date="2021-03-03", added=2**33)

    found = glance(library)

    for name, count in found.names:
        assert len(library.listing(name_query("", name))) == count
    for name, counts in found.by_week:
        asked = [len(library.listing(week_query("", name, week))) for week in found.weeks]
        assert asked == list(counts)

"""Surnames in stories: whose they are is said by the story, never by another one."""

import pytest

from corpus.library.store import Library
from corpus.stories import story_store
from corpus.stories.story_store import settle_surnames
from corpus.stories.surnames import join_surnames
from tests.corpus.stored import names_in, store

STORED = ((1, "Ada Quill"), (1, "Quill"), (2, "Bo Quill"), (3, "Quill"))


@pytest.fixture
def library(library: Library) -> Library:
    for story, name in STORED:
        store(library, ("PERSON", name, 1), story=story)
    return library


def test_a_surname_joins_the_full_name_of_its_story_alone(library: Library) -> None:
    with library.writing() as connection:
        join_surnames(connection, (1, 2, 3))

    assert names_in(library) == {"Ada Quill": (2, 2), "Bo Quill": (1, 1), "Quill": (1, 1)}


def test_a_surname_that_two_have_stays(library: Library) -> None:
    with library.writing() as connection:
        connection.execute("UPDATE story_members SET story = 1")
        join_surnames(connection, (1,))

    assert names_in(library).keys() == {"Ada Quill", "Bo Quill", "Quill"}


def test_names_that_were_found_later_are_settled_in_all_stories(library: Library) -> None:
    settle_surnames(library)

    assert names_in(library) == {"Ada Quill": (2, 2), "Bo Quill": (1, 1), "Quill": (1, 1)}


@pytest.mark.parametrize(
    ("full", "alone", "joined"),
    [
        ("Ada Lee", "Lee", True),
        ("Ada Li", "Li", False),
        ("Ada Bré", "BRE", True),
        ("Ada van Loo", "Loo", True),
        ("Ada van Loo", "van Loo", False),
        ("Ada Lee-Roe", "Roe", False),
        ("Lee", "Lee", False),
        ("Ada Lee", "Ada", False),
    ],
)
def test_a_surname_is_the_last_word_of_one_full_name(
    library: Library, full: str, alone: str, joined: bool
) -> None:
    store(library, ("PERSON", full, 1), story=9)
    store(library, ("PERSON", alone, 2), story=9)

    with library.writing() as connection:
        join_surnames(connection, [9])

    with library.reading() as connection:
        own = connection.execute(
            "SELECT names.name FROM mentions JOIN names ON names.id = mentions.name WHERE article = 6"
        ).fetchall()
    assert own == [(full if joined else alone,)]


def test_only_people_have_surnames(library: Library) -> None:
    store(library, ("ORG", "Acme Bank", 1), story=9)
    store(library, ("ORG", "Bank", 1), ("GPE", "Quill", 1), story=9)
    before = names_in(library)

    with library.writing() as connection:
        join_surnames(connection, [9])

    assert names_in(library) == before


def test_a_full_name_twice_in_a_story_is_one_and_both_may_stand_in_one_article(library: Library) -> None:
    store(library, ("PERSON", "Cy Roe", 1), story=9)
    store(library, ("PERSON", "Cy Roe", 2), ("PERSON", "Roe", 3), story=9)

    with library.writing() as connection:
        join_surnames(connection, [9])

    names = names_in(library)
    assert names["Cy Roe"] == (2, 6)
    assert "Roe" not in names


def test_stories_of_one_article_are_left_out_where_all_are_settled(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(story_store, "join_surnames", lambda connection, stories: asked.extend(stories))
    monkeypatch.setattr(story_store, "_BATCH", 1)
    store(library, story=3)

    settle_surnames(library)

    assert asked == [1, 3]

"""Surnames in stories: whose they are is said by the story, never by another one."""

import pytest

from corpus.library.store import Library
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

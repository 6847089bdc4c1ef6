"""Surnames in stories: whose they are is said by the story, never by another one."""

from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.ingest import rows
from corpus.library.ingest.candidates import Candidate
from corpus.library.ingest.examining import Findings
from corpus.library.ingest.identity import fingerprint_of
from corpus.library.store import Library
from corpus.library.stored_article import Record
from corpus.stories.story_store import settle_surnames
from corpus.stories.surnames import join_surnames

STORED = ((1, "Ada Quill"), (1, "Quill"), (2, "Bo Quill"), (3, "Quill"))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path / "library.db")
    for number, (story, name) in enumerate(STORED, 1):
        article = Article(f"Text {number}.", f"Title {number}", language="en")
        candidate = Candidate(Record(article), str(number).encode(), fingerprint_of(article))
        with library.writing() as connection:
            found = Findings("en", 0, (("PERSON", name, 1),))
            rows.insert(connection, candidate, found, rows.Arrival(0, engine="hand"))
            connection.execute("INSERT INTO story_members (article, story) VALUES (?, ?)", (number, story))
    return library


def test_a_surname_joins_the_full_name_of_its_story_alone(library: Library) -> None:
    with library, library.writing() as connection:
        join_surnames(connection, (1, 2, 3))

        names = {name.name: (name.articles, name.mentions) for name in library.names.most_frequent()}
    assert names == {"Ada Quill": (2, 2), "Bo Quill": (1, 1), "Quill": (1, 1)}


def test_a_surname_that_two_have_stays(library: Library) -> None:
    with library, library.writing() as connection:
        connection.execute("UPDATE story_members SET story = 1")
        join_surnames(connection, (1,))

        names = {name.name for name in library.names.most_frequent()}
    assert names == {"Ada Quill", "Bo Quill", "Quill"}


def test_names_that_were_found_later_are_settled_in_all_stories(library: Library) -> None:
    with library:
        settle_surnames(library)

        assert {name.name for name in library.names.most_frequent()} == {"Ada Quill", "Bo Quill", "Quill"}
        assert library.names.named("Ada Quill")[0].articles == 2

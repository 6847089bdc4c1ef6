"""The stories of a library: articles join as they come, in pieces or at once."""

from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.ingest.examining import LANGUAGE_ONLY, Examination
from corpus.library.store import Library
from corpus.stories.story_store import join_stories, library_stories, library_story, mark_seen
from tests.corpus.story_texts import BUDGET, FIRE, LATER

ARTICLES = (
    Article(FIRE, "Fire destroys warehouses in Vigo harbour", "2024-03-02", id="a", language="en"),
    Article(BUDGET, "Parliament adopts budget", "2024-03-02", id="b", language="en"),
    Article(LATER, "Warehouses burn down in the harbour of Vigo", "2024-03-03", id="c", language="en"),
    Article(f"{FIRE} Read more below.", "What we know", "2024-03-03", id="d", language="en"),
)


def grouped(library: Library) -> list[list[str]]:
    return [[article.id for article in row.articles] for row in library_stories(library)]


def test_articles_that_come_later_join_the_story(path: Path) -> None:
    with Library.open(path) as library:
        for article in ARTICLES:
            library.add([article])
            assert join_stories(library) == 1

        assert grouped(library) == [["@1", "@3", "@4"], ["@2"]]


def test_in_pieces_is_as_at_once(path: Path, tmp_path: Path) -> None:
    with Library.open(path) as pieces, Library.open(tmp_path / "other.db") as whole:
        for article in ARTICLES:
            pieces.add([article])
            join_stories(pieces)
        whole.add(ARTICLES)
        join_stories(whole)

        assert grouped(pieces) == grouped(whole)


def test_a_second_time_does_nothing(path: Path) -> None:
    with Library.open(path) as library:
        library.add(ARTICLES)

        assert join_stories(library) == 4
        assert join_stories(library) == 0


def test_a_query_finds_the_whole_story_of_an_article(path: Path) -> None:
    with Library.open(path) as library:
        library.add(ARTICLES)
        join_stories(library)

        (row,) = library_stories(library, "Cangas")

    assert [article.id for article in row.articles] == ["@1", "@3", "@4"]


def test_names_that_follow_tell_stories_apart_anew(path: Path, tmp_path: Path) -> None:
    with Library.open(path) as later, Library.open(tmp_path / "other.db") as at_once:
        for library in (later, at_once):
            library.add(ARTICLES, examination=LANGUAGE_ONLY)
        join_stories(later)
        mark_seen(later, "@2")
        for library in (later, at_once):
            library.names.find_missing(Examination())

        assert join_stories(later) == 4
        assert join_stories(later) == 0
        join_stories(at_once)
        assert grouped(later) == grouped(at_once)
        with later.reading() as connection:
            seen = connection.execute("SELECT article FROM story_members WHERE seen").fetchall()
        assert seen == [(2,)]


def test_a_story_with_names_stays_as_it_is(path: Path) -> None:
    with Library.open(path) as library:
        library.add(ARTICLES[:1])
        library.names.find_missing(Examination())
        join_stories(library)
        library.add(ARTICLES[2:3], examination=LANGUAGE_ONLY)
        join_stories(library)
        library.names.find_missing(Examination())

        assert join_stories(library) == 0


def test_a_removed_article_leaves_its_story(path: Path) -> None:
    with Library.open(path) as library:
        library.add(ARTICLES)
        join_stories(library)
        library.remove(["@1"])

        assert sorted(grouped(library)) == [["@2"], ["@3", "@4"]]


def test_a_story_knows_its_copies(path: Path) -> None:
    with Library.open(path) as library:
        library.add(ARTICLES)
        join_stories(library)

        row, articles, copies = library_story(library, "@3")

    assert row.number == 1
    assert [article.title for article in articles] == [ARTICLES[place].title for place in (0, 2, 3)]
    assert copies == {"@4"}


def test_no_article_no_story(path: Path) -> None:
    with Library.open(path) as library, pytest.raises(LibraryError, match="@9"):
        library_story(library, "@9")


def test_feeds_of_one_host_are_sources_of_their_own(path: Path) -> None:
    with Library.open(path) as library:
        with library.writing() as connection:
            connection.executemany(
                "INSERT INTO feeds (id, url, title, added) VALUES (?, ?, ?, 0)",
                [(1, "a", "Mail"), (2, "b", "Post")],
            )
        library.add(ARTICLES[:1], feed=1)
        library.add(ARTICLES[2:3], feed=2)
        join_stories(library)

        (row,) = library_stories(library)

    assert row.sources == ("Mail", "Post")


def test_what_has_come_since_is_unread(path: Path) -> None:
    seen: list[tuple[int, int]] = []
    with Library.open(path) as library:
        library.add(ARTICLES[:1])
        library.marks.mark_read(["@1"])
        library.add(ARTICLES[2:3])
        join_stories(library, on_progress=lambda done, of: seen.append((done, of)))

        (row,) = library_stories(library)

    assert [article.unread for article in row.articles] == [False, True]
    assert seen == [(2, 2)]


def test_copies_are_read_with_what_they_repeat_where_that_is_wanted(path: Path) -> None:
    with Library.open(path) as library:
        library.add(ARTICLES)
        join_stories(library)
        library.marks.mark_read(["@4"])
        alone = [row.unread for row in library.rows(["@1", "@2", "@3", "@4"])]
        library.marks.undo()
        library.marks.reads_copies = True
        library.marks.mark_read(["@4"])
        together = [row.unread for row in library.rows(["@1", "@2", "@3", "@4"])]

    assert alone == [True, True, True, False]
    assert together == [False, True, True, False]


def test_what_comes_after_a_story_was_seen_is_new_in_it(path: Path) -> None:
    with Library.open(path) as library:
        library.add(ARTICLES[:1])
        join_stories(library)
        before = library_story(library, "@1").row
        mark_seen(library, "@1")
        library.add(ARTICLES[2:])
        join_stories(library)
        after = library_story(library, "@1").row

    assert [article.new for article in before.articles] == [False]
    assert [article.new for article in after.articles] == [False, True, True]

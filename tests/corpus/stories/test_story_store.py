"""The stories of a library: articles join as they come, in pieces or at once."""

from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.ingest.examining import LANGUAGE_ONLY, Examination
from corpus.library.store import Library
from corpus.stories import story_store
from corpus.stories.story_store import join_stories, library_stories, library_story, mark_seen
from corpus.value_types import replace
from tests.corpus.stored import store
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


def test_stories_are_listed_by_the_newest_article_that_matches(library: Library) -> None:
    for story, date, text in (
        (1, "2024-03-01", "Oil."),
        (1, "2024-03-09", "Rain."),
        (3, "2024-03-05", "Oil."),
        (3, None, "Rain."),
        (5, "2024-03-07", "Rain."),
        (None, "2024-03-08", "Oil."),
    ):
        store(library, story=story, date=date, text=text)

    assert grouped(library) == [["@1", "@2"], ["@5"], ["@3", "@4"]]
    assert [row.number for row in library_stories(library, "oil")] == [3, 1]
    assert [row.number for row in library_stories(library, least=2)] == [1, 3]
    assert [row.number for row in library_stories(library, least=3)] == []
    assert list(library_stories(library, "nothing")) == []


def test_an_article_in_no_story_is_one_by_itself(library: Library) -> None:
    store(library, title="Alone")

    row, articles, copies = library_story(library, "1")

    assert (row.number, [article.id for article in row.articles], row.title) == (1, ["@1"], "Alone")
    assert ([article.title for article in articles], copies) == (["Alone"], frozenset())
    mark_seen(library, "@1")


def test_what_is_done_is_told_batch_by_batch(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(story_store, "_BATCH", 3)
    library.add(ARTICLES)
    told: list[tuple[int, int]] = []

    assert join_stories(library, on_progress=lambda done, of: told.append((done, of))) == 4
    assert told == [(3, 4), (4, 4)]
    assert grouped(library) == [["@1", "@3", "@4"], ["@2"]]
    assert join_stories(library, on_progress=lambda done, of: told.append((done, of))) == 0
    assert len(told) == 2


def test_what_was_stopped_between_two_batches_goes_on(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(story_store, "_BATCH", 2)
    library.add(ARTICLES)

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        join_stories(library, on_progress=stop)
    with library.reading() as connection:
        assert connection.execute("SELECT count(*) FROM story_members").fetchone() == (2,)
    assert join_stories(library) == 2
    assert grouped(library) == [["@1", "@3", "@4"], ["@2"]]


def test_a_story_names_twelve_of_an_article_s_names_the_most_frequent_first(library: Library) -> None:
    mentions = [("GPE", f"Town {chr(97 + number)}", 1) for number in range(13)]
    store(library, *mentions, ("GPE", "Oslo", 2), ("DATE", "Monday", 9), story=1)

    (row,) = library_stories(library)

    (brief,) = row.articles
    assert brief.names == ("Oslo", *(f"Town {chr(97 + number)}" for number in range(11)))


@pytest.mark.parametrize(("days", "joined"), [(7, True), (9, False)])
def test_articles_of_long_before_are_not_looked_at_again(library: Library, days: int, joined: bool) -> None:
    first, later = ARTICLES[0], ARTICLES[2]
    library.add([replace(first, date="2024-03-01")])
    join_stories(library)
    library.add([replace(later, date=f"2024-03-{1 + days:02}")])
    join_stories(library)

    assert len(grouped(library)) == (1 if joined else 2)


def test_articles_that_came_together_join_in_the_order_of_their_days(library: Library) -> None:
    library.add([ARTICLES[2], ARTICLES[0]])
    join_stories(library)

    # The story is that of the earlier article, which came last.
    assert [row.number for row in library_stories(library)] == [2]


def test_a_copy_is_kept_with_the_article_that_it_repeats(library: Library) -> None:
    library.add(ARTICLES)
    join_stories(library)

    with library.reading() as connection:
        found = connection.execute("SELECT article, copy_of FROM story_members ORDER BY article").fetchall()
    assert found == [(1, None), (2, None), (3, None), (4, 1)]


def test_only_the_story_of_the_article_is_seen(library: Library) -> None:
    for story in (1, 1, 3):
        store(library, story=story)
    mark_seen(library, "@2")
    store(library, story=1)
    store(library, story=3)

    with library.reading() as connection:
        seen = connection.execute("SELECT article FROM story_members WHERE seen ORDER BY 1").fetchall()
    assert seen == [(1,), (2,)]
    assert [brief.new for brief in library_story(library, "@1").row.articles] == [False, False, True]
    assert not any(brief.new for brief in library_story(library, "@3").row.articles)

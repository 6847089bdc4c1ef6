"""The door to a library: what it says of itself and of its articles."""

from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.ingest.identity import id_of
from corpus.library.name_glances import glance_at_name
from corpus.library.store import Library
from tests.corpus.stored import store

Make = Callable[..., Article]


def test_a_library_says_where_it_is_and_how_much_is_in_it(library: Library, path: Path, make: Make) -> None:
    assert (library.path, len(library), library.writable, library.problem) == (path, 0, True, "")
    library.add([make("One."), make("Two.", source="b.txt")])
    assert len(library) == 2
    library.remove(["@1"])
    assert len(library) == 1


def test_an_article_is_known_by_its_text(library: Library, make: Make) -> None:
    library.add([make("Short.", "Title"), make("word " * 60, "Long", source="b.txt")])

    with library.reading() as connection:
        assert id_of(connection, Article("Short.", "Title", id="other")) == "@1"
        assert id_of(connection, Article(" word" * 60, "Another title")) == "@2"
        assert id_of(connection, Article("Short.", "Other")) is None
        assert id_of(connection, Article("Nothing.")) is None


@pytest.mark.parametrize("id", ["@2", "2", "@0", "@999999999999999999"])
def test_an_article_that_is_not_there_is_said(library: Library, make: Make, id: str) -> None:
    library.add([make("One.")])

    with pytest.raises(
        LibraryError, match=f"no article {id} in the library; `nutgraf list` shows what is there"
    ):
        library.article(id)


def test_an_article_is_removed_once_however_often_it_is_named(library: Library, make: Make) -> None:
    library.add([make("One."), make("Two.", source="b.txt")])

    assert library.remove(["@1", "1", "@1"]) == 1
    assert library.remove([]) == 0
    assert [record.id for record in library.records()] == ["@2"]


def test_a_library_is_closed_behind_its_with(path: Path) -> None:
    with Library.open(path) as library:
        pass
    with pytest.raises(LibraryError, match="the library is closed; open it again"):
        len(library)


@pytest.mark.parametrize(("others", "shown"), [(15, 15), (16, 15)])
def test_a_name_is_glanced_at_with_fifteen_others_and_ten_articles(
    library: Library, others: int, shown: int
) -> None:
    company = [("PERSON", f"Person {chr(97 + number)}", 1) for number in range(others)]
    for day in range(1, 12):
        store(library, ("GPE", "Oslo", 1), *company, date=f"2024-03-{day:02}")
    store(library, ("GPE", "Bergen", 1))

    found = glance_at_name(library, "OSLO")

    assert len(found.companions) == shown
    assert [row.date for row in found.articles] == [f"2024-03-{day:02}" for day in range(11, 1, -1)]
    assert found.months == (("2024-03", 11),)


def test_a_name_that_stood_once_with_another_has_it_for_company(library: Library) -> None:
    store(library, ("GPE", "Oslo", 1), ("PERSON", "Ann", 1))
    store(library, ("GPE", "Bergen", 1))

    assert [companion.name for companion in glance_at_name(library, "Oslo").companions] == ["Ann"]

"""Pages of what was found: how many there are, which come first, and what is shown of each."""

import pytest

from corpus.article import Article
from corpus.library.ingest import stored_rows
from corpus.library.query import searching
from corpus.library.query.searching import Ranking, hits_in
from corpus.library.store import Library
from tests.corpus.stored import store


@pytest.fixture
def library(library: Library) -> Library:
    """Three articles on oil, of which the oldest has it in its title, and one on gas."""
    store(
        library, text="A long story that names it in passing, and much else.", title="Oil", date="2024-01-01"
    )
    store(
        library, text="A long story that names oil in passing, and much else.", title="A", date="2024-01-02"
    )
    store(
        library, text="A long story that names oil in passing, and much else.", title="B", date="2024-01-03"
    )
    store(library, text="Gas.", title="Gas", date="2024-01-04")
    return library


def ids(library: Library, query: str, ranking: Ranking, limit: int = 20, offset: int = 0) -> list[str]:
    found = library.search(query, ranking=ranking, limit=limit, offset=offset).found
    return [hit.row.id for hit in found]


def test_the_best_come_first_and_of_equals_the_newest(library: Library) -> None:
    assert ids(library, "oil", Ranking.BEST) == ["@1", "@3", "@2"]
    assert ids(library, "oil", Ranking.NEWEST) == ["@3", "@2", "@1"]


def test_without_words_the_newest_are_the_best(library: Library) -> None:
    assert (
        ids(library, "", Ranking.BEST) == ids(library, "is:unread", Ranking.BEST) == ["@4", "@3", "@2", "@1"]
    )


@pytest.mark.parametrize(("most", "first"), [(4, "@1"), (3, "@1"), (2, "@3")])
def test_of_very_many_the_newest_come_first(
    library: Library, monkeypatch: pytest.MonkeyPatch, most: int, first: str
) -> None:
    monkeypatch.setattr(searching, "FEW", 0)
    monkeypatch.setattr(searching, "_MOST_RANKED", most)

    assert ids(library, "oil", Ranking.BEST)[0] == first
    assert ids(library, "oil", Ranking.NEWEST)[0] == "@3"


@pytest.mark.parametrize("few", [0, 2, 3, 5000])
@pytest.mark.parametrize("ranking", Ranking)
@pytest.mark.parametrize("query", ["oil", "oil is:unread", "is:unread", ""])
def test_pages_are_pieces_of_the_whole_however_many_there_are(
    library: Library, monkeypatch: pytest.MonkeyPatch, few: int, ranking: Ranking, query: str
) -> None:
    whole = ids(library, query, ranking)
    monkeypatch.setattr(searching, "FEW", few)

    pages = [ids(library, query, ranking, limit=2, offset=offset) for offset in (0, 2, 4)]

    assert pages == [whole[0:2], whole[2:4], whole[4:6]]
    assert library.search(query, ranking=ranking, limit=1).total == len(whole)
    assert ids(library, query, ranking, limit=0) == []


def test_what_was_found_comes_with_its_article_and_its_places(library: Library) -> None:
    (hit,) = library.search("title:oil").found
    (other,) = library.search("gas", limit=1).found

    assert [span.of(hit.row.title) for span in hit.title_hits] == ["Oil"]
    assert hit.hits == ()
    assert hit.snippet.text == "A long story that names it in passing, and much else."
    assert hit.article == library.article("@1")
    assert [span.of(other.article.text) for span in other.hits] == ["Gas"]
    assert [span.of(other.snippet.text) for span in other.snippet.hits] == ["Gas"]


def test_what_is_removed_between_two_questions_is_left_out(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = stored_rows.select
    monkeypatch.setattr(
        stored_rows,
        "select",
        lambda connection, number: None if number == 3 else whole(connection, number),
    )

    found = library.search("oil")

    assert found.total == 3
    assert [hit.row.id for hit in found.found] == ["@1", "@2"]


def test_nothing_is_found_in_an_article_that_has_only_part_of_the_words() -> None:
    article = Article("Oil is dear.", "Oil")

    assert hits_in(article, "oil gas").text == hits_in(article, "oil OR gas").text
    assert hits_in(article, "is:unread").text == ()
    assert hits_in(article, "-oil").text == ()


def test_twenty_are_on_a_page_where_nobody_says_how_many(library: Library) -> None:
    for number in range(21):
        store(library, text=f"Rain fell on day {number}.", date=f"2024-02-{number + 1:02}")

    found = library.search("rain")

    assert (found.total, len(found.found)) == (21, 20)
    # Equally good, the newest come first.
    assert found.found[0].row.date == "2024-02-21"
    assert len(searching.search(library._database, "rain").found) == 20

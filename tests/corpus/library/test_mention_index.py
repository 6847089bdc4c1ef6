"""The index of names: what stands in which article, and what is left when an article goes."""

import pytest

from corpus.library import mention_index
from corpus.library.merged_names import merge_names
from corpus.library.store import Library
from tests.corpus.stored import Mention, names_in, store

ANN: Mention = ("PERSON", "Ann Lee", 2)
LEE: Mention = ("PERSON", "Lee", 3)
OSLO: Mention = ("GPE", "Oslo", 1)


def mentions(library: Library, number: int) -> tuple[list[Mention], list[Mention]]:
    """What the index has of an article, and what the article has itself."""
    with library.reading() as connection:
        return (
            sorted(mention_index.mentions_of(connection, number)),
            sorted(mention_index.own_mentions_of(connection, number)),
        )


def numbers_of(library: Library) -> dict[str, int]:
    with library.reading() as connection:
        return dict(connection.execute("SELECT name, id FROM names"))


def days(library: Library, name: str) -> tuple[str | None, str | None]:
    (found,) = library.names.named(name)
    return found.first, found.last


def test_an_article_has_its_own_names_until_they_are_decided_otherwise(library: Library) -> None:
    store(library, ANN, LEE, OSLO)
    assert mentions(library, 1) == ([OSLO, ANN, LEE], [OSLO, ANN, LEE])

    merge_names(library, "Lee", "Ann Lee")

    assert mentions(library, 1) == ([OSLO, ("PERSON", "Ann Lee", 5)], [OSLO, ANN, LEE])


def test_a_name_moved_in_one_article_stays_in_the_others(library: Library) -> None:
    store(library, ANN, date="2024-03-01")
    store(library, LEE, date="2024-03-02")
    store(library, LEE, ANN, date="2024-03-03")
    number = numbers_of(library)
    with library.writing() as connection:
        mention_index.move_mention(connection, 3, number["Lee"], number["Ann Lee"])
        mention_index.move_mention(connection, 2, number["Lee"], number["Ann Lee"])

    assert names_in(library) == {"Ann Lee": (3, 10)}
    assert mentions(library, 2) == ([("PERSON", "Ann Lee", 3)], [LEE])
    assert mentions(library, 3) == ([("PERSON", "Ann Lee", 5)], [ANN, LEE])
    assert days(library, "Ann Lee") == ("2024-03-01", "2024-03-03")


def test_a_name_that_is_left_has_the_days_of_its_articles(library: Library) -> None:
    store(library, LEE, date="2024-03-01")
    store(library, LEE, date="2024-03-05")
    store(library, LEE, ANN, date="2024-03-09")
    number = numbers_of(library)
    with library.writing() as connection:
        mention_index.move_mention(connection, 3, number["Lee"], number["Ann Lee"])

    assert days(library, "Lee") == ("2024-03-01", "2024-03-05")
    assert names_in(library) == {"Lee": (2, 6), "Ann Lee": (1, 5)}


@pytest.mark.parametrize(
    ("removed", "left"),
    [
        ("@1", ("2024-03-05", "2024-03-09")),
        ("@2", ("2024-03-01", "2024-03-09")),
        ("@3", ("2024-03-01", "2024-03-05")),
        ("@4", ("2024-03-01", "2024-03-09")),
    ],
)
def test_the_days_of_a_name_are_those_of_the_articles_that_are_left(
    library: Library, removed: str, left: tuple[str, str]
) -> None:
    for date in ("2024-03-01", "2024-03-05", "2024-03-09", None):
        store(library, OSLO, date=date)

    library.remove([removed])

    assert days(library, "Oslo") == left
    assert names_in(library) == {"Oslo": (3, 3)}


def test_undated_articles_give_a_name_no_day(library: Library) -> None:
    store(library, OSLO)
    assert days(library, "Oslo") == (None, None)
    store(library, OSLO, date="2024-03-05")
    assert days(library, "Oslo") == ("2024-03-05", "2024-03-05")
    store(library, OSLO)
    assert days(library, "Oslo") == ("2024-03-05", "2024-03-05")
    library.remove(["@2"])
    assert days(library, "Oslo") == (None, None)


def test_a_name_under_two_labels_is_counted_together(library: Library) -> None:
    store(library, ANN, ("ORG", "Ann Lee", 1))

    assert mentions(library, 1)[0] == [("ORG", "Ann Lee", 1), ANN]
    assert names_in(library) == {"Ann Lee": (1, 3)}


def test_a_removed_article_leaves_nothing_of_its_names(library: Library) -> None:
    store(library, ANN, LEE)
    merge_names(library, "Lee", "Ann Lee")
    library.remove(["@1"])

    with library.reading() as connection:
        for table in ("names", "mentions", "moved_mentions"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_a_typed_name_is_looked_up_by_decision_then_as_it_is_then_as_it_is_known(library: Library) -> None:
    store(library, ("GPE", "United Kingdom", 1), ("GPE", "Britain", 1), ("PERSON", "A. Lee", 1), ANN)
    merge_names(library, "A. Lee", "Ann Lee")

    with library.reading() as connection:
        keys = [mention_index.key_of(connection, name) for name in ("a. lee", "BRITAIN", "UK", "Nobody")]
    assert keys == ["ann lee", "britain", "united kingdom", "nobody"]


def test_a_form_counts_for_the_name_of_its_label_else_for_the_most_frequent(library: Library) -> None:
    store(library, ("GPE", "Burg", 1), ("ORG", "Burg", 9))
    store(library, ("GPE", "Burg", 1), ("PERSON", "BURG", 5))
    store(library, ("PERSON", "Burg", 1), ("PERSON", "BURG", 1))

    with library.reading() as connection:
        targets = [
            mention_index.target_of(connection, name, label)
            for name, label in (("burg", "ORG"), ("burg", "PERSON"), ("burg", "FAC"), ("Lomo", "FAC"))
        ]
    # Of the labels, GPE and PERSON have two articles each; BURG has more mentions than either.
    assert targets == [("Burg", "ORG"), ("BURG", "PERSON"), ("BURG", "PERSON"), ("Lomo", "FAC")]

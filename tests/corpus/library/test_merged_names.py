"""Names that the reader makes one, and parts again."""

import pytest

from corpus.entities.aliases import Alias, Aliases
from corpus.errors import LibraryError
from corpus.library.merged_names import follow_aliases, merge_names, merged_names, split_name
from corpus.library.store import Library
from tests.corpus.stored import store

STORED = (
    (("GPE", "Burgland", 2), ("ORG", "Burg Post", 1)),
    (("GPE", "Burgia", 1),),
    (("GPE", "Burgland", 1), ("GPE", "Burgia", 3)),
)


@pytest.fixture
def library(library: Library) -> Library:
    for day, mentions in enumerate(STORED, 1):
        store(library, *mentions, date=f"2024-03-0{day}")
    return library


def known(library: Library) -> list[tuple[str, int, int, str | None, str | None]]:
    return [
        (name.name, name.articles, name.mentions, name.first, name.last)
        for name in library.names.most_frequent()
    ]


def test_what_is_merged_counts_as_one_under_either_name(library: Library) -> None:
    assert merge_names(library, "Burgia", "Burgland") == 2

    assert known(library)[0] == ("Burgland", 3, 7, "2024-03-01", "2024-03-03")
    assert library.names.named("burgia")[0].name == "Burgland"
    for query in ('entity:"Burgia"', "entity:Burgia", 'entity:"Burgland"'):
        assert len(library.listing(query)) == 3


def test_what_comes_later_is_merged_too(library: Library) -> None:
    merge_names(library, "Burgia", "Burgland")
    store(library, ("GPE", "Burgia", 5), ("GPE", "Burgland", 1))

    assert known(library)[0][:3] == ("Burgland", 4, 13)


def test_what_is_split_is_as_it_was(library: Library) -> None:
    before = known(library)
    merge_names(library, "Burgia", "Burgland")

    assert split_name(library, "Burgland") == ("Burgia",)
    assert known(library) == before
    assert merged_names(library) == ()


def test_a_name_that_was_merged_takes_its_own_forms_along(library: Library) -> None:
    before = known(library)
    merge_names(library, "Burg Post", "Burgia")
    merge_names(library, "Burgia", "Burgland")

    assert [(merged.form, merged.name) for merged in merged_names(library)] == [
        ("Burg Post", "Burgland"),
        ("Burgia", "Burgland"),
    ]
    split_name(library, "Burgland")
    assert known(library) == before


def test_a_removed_article_takes_its_forms_along(library: Library) -> None:
    merge_names(library, "Burgia", "Burgland")
    library.remove(["@2"])
    split_name(library, "Burgia")

    assert [name[:3] for name in known(library)] == [
        ("Burgland", 2, 3),
        ("Burgia", 1, 3),
        ("Burg Post", 1, 1),
    ]


@pytest.mark.parametrize(("form", "name"), [("Atlantis", "Lemuria"), ("Burgia", "burgia")])
def test_what_cannot_be_merged_is_said(library: Library, form: str, name: str) -> None:
    with pytest.raises(LibraryError, match=r"no article names|are one already"):
        merge_names(library, form, name)


def test_what_is_not_merged_cannot_be_split(library: Library) -> None:
    with pytest.raises(LibraryError, match="merged with nothing"):
        split_name(library, "Burgia")


def test_the_alias_file_counts_for_what_is_stored(library: Library) -> None:
    before = known(library)
    follow_aliases(library, Aliases((Alias("Burgland", None, ("Burgia",)),)))
    merged = known(library)
    follow_aliases(library, Aliases())

    assert merged[0][:3] == ("Burgland", 3, 7)
    assert known(library) == before


def test_what_the_reader_decides_goes_before_the_file(library: Library) -> None:
    merge_names(library, "Burg Post", "Burgia")
    follow_aliases(library, Aliases((Alias("Burgland", None, ("Burg Post",)),)))

    assert [(merged.form, merged.name) for merged in merged_names(library)] == [("Burg Post", "Burgia")]


def test_another_name_of_a_country_finds_it(library: Library) -> None:
    store(library, ("GPE", "United Kingdom", 1))

    for typed in ("UK", "uk", "Britain", "Great Britain"):
        assert [name.name for name in library.names.named(typed)] == ["United Kingdom"]
        assert len(library.listing(f'entity:"{typed}"')) == 1

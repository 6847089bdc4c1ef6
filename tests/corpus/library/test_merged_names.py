"""Names that the reader makes one, and parts again."""

import pytest

from corpus.article import Label
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


def decisions(library: Library) -> list[tuple[str, str, int, bool]]:
    return [(merged.form, merged.name, merged.articles, merged.from_file) for merged in merged_names(library)]


def test_a_form_under_another_label_counts_for_the_name_under_its_own(library: Library) -> None:
    merge_names(library, "Burg Post", "Burgland")

    # Nothing of that label is called Burgland, so that the label of the name stays.
    assert [(name.name, name.label, name.articles) for name in library.names.most_frequent()] == [
        ("Burgia", Label.GPE, 2),
        ("Burgland", Label.GPE, 2),
    ]


def test_a_form_joins_the_name_of_its_own_label_where_there_is_one(library: Library) -> None:
    store(library, ("ORG", "Burgland", 1), date="2024-03-09")
    merge_names(library, "Burg Post", "Burgland")

    with library.reading() as connection:
        found = connection.execute(
            "SELECT label, articles, mentions FROM names WHERE name = 'Burgland' ORDER BY label"
        ).fetchall()
    assert found == [("GPE", 2, 3), ("ORG", 2, 2)]


def test_a_form_moves_to_another_name_whole(library: Library) -> None:
    merge_names(library, "Burg Post", "Burgland")
    merge_names(library, "Burg Post", "Burgia")

    assert decisions(library) == [("Burg Post", "Burgia", 1, False)]
    assert [name[:3] for name in known(library)] == [("Burgia", 3, 5), ("Burgland", 2, 3)]


def test_a_name_that_no_article_has_yet_can_be_what_a_form_counts_for(library: Library) -> None:
    assert merge_names(library, "Burgia", "Burgonia") == 2

    assert [name[:3] for name in known(library)] == [
        ("Burgonia", 2, 4),
        ("Burgland", 2, 3),
        ("Burg Post", 1, 1),
    ]


def test_a_form_that_no_article_has_yet_counts_from_now_on(library: Library) -> None:
    assert merge_names(library, "Burgonia", "Burgland") == 0
    store(library, ("GPE", "Burgonia", 4), date="2024-04-01")

    assert known(library)[0] == ("Burgland", 3, 7, "2024-03-01", "2024-04-01")
    assert decisions(library) == [("Burgonia", "Burgland", 1, False)]


def test_a_name_is_parted_from_all_its_forms_and_a_form_alone(library: Library) -> None:
    before = known(library)
    merge_names(library, "Burgia", "Burgland")
    merge_names(library, "Burg Post", "Burgland")

    assert split_name(library, "burg post") == ("Burg Post",)
    assert decisions(library) == [("Burgia", "Burgland", 2, False)]
    merge_names(library, "Burg Post", "Burgland")
    assert split_name(library, "Burgland") == ("Burg Post", "Burgia")
    assert known(library) == before


def test_decisions_stand_by_the_name_and_count_their_articles(library: Library) -> None:
    store(library, ("GPE", "Alpha", 1), ("GPE", "Beta", 1))
    merge_names(library, "Burgia", "burgland")
    merge_names(library, "Beta", "Alpha")
    merge_names(library, "Burg Post", "burgland")

    assert decisions(library) == [
        ("Beta", "Alpha", 1, False),
        ("Burg Post", "burgland", 1, False),
        ("Burgia", "burgland", 2, False),
    ]


def test_the_alias_file_may_change_its_mind(library: Library) -> None:
    def say(name: str, *forms: str) -> None:
        follow_aliases(library, Aliases((Alias(name, None, forms),)))

    say("Burgland", "Burgia", "BURGLAND")
    first = decisions(library)
    say("Burgland", "Burgia")
    again = decisions(library)
    say("Burg Post", "Burgia")

    assert first == again == [("Burgia", "Burgland", 2, True)]
    assert decisions(library) == [("Burgia", "Burg Post", 2, True)]
    assert [name[:3] for name in known(library)] == [("Burg Post", 3, 5), ("Burgland", 2, 3)]


def test_a_file_that_says_what_is_so_writes_nothing(library: Library) -> None:
    aliases = Aliases((Alias("Burgland", None, ("Burgia",)),))
    follow_aliases(library, aliases)
    before = library._database.changes
    follow_aliases(library, aliases)

    assert library._database.changes == before


def test_what_is_unsaid_in_the_file_leaves_what_the_reader_decided(library: Library) -> None:
    merge_names(library, "Burg Post", "Burgland")
    follow_aliases(library, Aliases((Alias("Burgland", None, ("Burgia",)),)))
    follow_aliases(library, Aliases())

    assert decisions(library) == [("Burg Post", "Burgland", 1, False)]


@pytest.mark.parametrize(
    ("form", "name", "said"),
    [
        (
            "Atlantis",
            "Lemuria",
            "no article names 'Atlantis' or 'Lemuria'; `nutgraf names` lists what there is",
        ),
        ("BURGIA", "Burgia", "'BURGIA' and 'Burgia' are one already"),
        ("Burg Post", "burgland", "'Burg Post' and 'burgland' are one already"),
        ("Burgland", "Burg Post", "'Burgland' and 'Burg Post' are one already"),
    ],
)
def test_what_cannot_be_merged_is_said_in_a_sentence(
    library: Library, form: str, name: str, said: str
) -> None:
    merge_names(library, "Burg Post", "Burgland")

    with pytest.raises(LibraryError) as caught:
        merge_names(library, form, name)

    assert str(caught.value) == said


def test_days_of_a_merged_name_follow_its_articles(library: Library) -> None:
    merge_names(library, "Burgia", "Burgland")
    library.remove(["@3"])
    assert known(library)[0] == ("Burgland", 2, 3, "2024-03-01", "2024-03-02")
    split_name(library, "Burgia")

    assert known(library) == [
        ("Burgland", 1, 2, "2024-03-01", "2024-03-01"),
        ("Burg Post", 1, 1, "2024-03-01", "2024-03-01"),
        ("Burgia", 1, 1, "2024-03-02", "2024-03-02"),
    ]

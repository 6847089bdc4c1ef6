"""Who appears with whom."""

import math
from pathlib import Path

import pytest

from corpus.article import Article, Label
from corpus.library.ingest.examining import Examination
from corpus.library.store import Library
from corpus.overview.network import NameNode, network
from tests.corpus.stored import store


def test_names_that_share_articles_are_joined(tmp_path: Path) -> None:
    texts = ["Angela Merkel met Emmanuel Macron in Berlin.", "Emmanuel Macron called Angela Merkel again."]
    with Library.open(tmp_path / "library.db") as library:
        library.add(
            [
                Article(text, f"Talks {day}", f"2021-03-0{day}", language="en")
                for day, text in enumerate(texts, 1)
            ],
            examination=Examination("builtin"),
        )

        found = network(library)

    (edge,) = found.edges
    assert {edge.source.name, edge.target.name} == {"Angela Merkel", "Emmanuel Macron"}
    assert (edge.articles, edge.first, edge.last) == (2, "2021-03-01", "2021-03-02")
    assert "Berlin" not in {node.name for node in found.nodes}


def test_an_empty_library_has_no_names(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        assert network(library, "gas", least=1) == ((), ())


ANN, BO, OSLO = ("PERSON", "Ann", 1), ("PERSON", "Bo", 9), ("GPE", "Oslo", 1)


@pytest.fixture
def library(library: Library) -> Library:
    for mentions, date in (
        ((ANN, BO, OSLO), "2024-03-05"),
        ((ANN, BO), None),
        ((ANN, OSLO), "2024-03-01"),
        ((ANN, BO, ("ORG", "Rare", 1)), "2024-03-03"),
        ((), "2024-03-09"),
    ):
        store(library, *mentions, date=date, text=f"Talks of {len(mentions)}.")
    return library


def test_names_stand_by_their_articles_and_pairs_by_those_that_have_both(library: Library) -> None:
    found = network(library)

    assert found.nodes == (
        NameNode(1, "Ann", Label.PERSON, 4),
        NameNode(2, "Bo", Label.PERSON, 3),
        NameNode(3, "Oslo", Label.GPE, 2),
    )
    assert [(edge.source.name, edge.target.name, edge.articles) for edge in found.edges] == [
        ("Ann", "Bo", 3),
        ("Ann", "Oslo", 2),
    ]
    assert [(edge.first, edge.last) for edge in found.edges] == [
        ("2024-03-03", "2024-03-05"),
        ("2024-03-01", "2024-03-05"),
    ]
    # log2(3·5 / (4·3)) bits, times 3/4 for few meetings, times 3/4 for a rare name
    assert found.edges[0].score == round(math.log2(15 / 12) * 9 / 16, 4)


@pytest.mark.parametrize(
    ("least", "names", "pairs"),
    [
        (1, ["Ann", "Bo", "Oslo", "Rare"], 5),
        (2, ["Ann", "Bo", "Oslo"], 2),
        (3, ["Ann", "Bo"], 1),
        (4, ["Ann"], 0),
    ],
)
def test_a_name_and_a_pair_need_so_many_articles(
    library: Library, least: int, names: list[str], pairs: int
) -> None:
    found = network(library, least=least)

    assert [node.name for node in found.nodes] == names
    assert len(found.edges) == pairs


@pytest.mark.parametrize(
    ("top", "names"), [(0, []), (1, ["Ann"]), (2, ["Ann", "Bo"]), (9, ["Ann", "Bo", "Oslo"])]
)
def test_no_more_names_are_joined_than_asked_for(library: Library, top: int, names: list[str]) -> None:
    found = network(library, top=top)

    assert [node.name for node in found.nodes] == names
    assert all(edge.source in found.nodes and edge.target in found.nodes for edge in found.edges)


def test_only_the_articles_that_match_are_looked_at(library: Library) -> None:
    found = network(library, "date:2024", least=1)

    assert found.nodes[0] == NameNode(1, "Ann", Label.PERSON, 3)
    # Of the pairs of two articles, that of the rarer name is drawn together more than by chance.
    assert [(edge.source.name, edge.target.name) for edge in found.edges][:2] == [
        ("Ann", "Bo"),
        ("Ann", "Oslo"),
    ]


def test_a_pair_of_undated_articles_has_no_days(library: Library) -> None:
    (edge,) = network(library, "-date:2024", least=1).edges

    assert (edge.first, edge.last, edge.articles) == (None, None, 1)


def test_a_name_under_two_labels_is_two_and_they_share_their_article(library: Library) -> None:
    store(library, ("GPE", "Burg", 1), ("ORG", "Burg", 1), text="Burg.")

    found = network(library, "burg", least=1)

    assert found.nodes == (NameNode(1, "Burg", Label.GPE, 1), NameNode(2, "Burg", Label.ORG, 1))
    assert len(found.edges) == 1

"""Who appears with whom."""

from pathlib import Path

from corpus.article import Article
from corpus.library.ingest.examining import Examination
from corpus.library.store import Library
from corpus.overview.network import network


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

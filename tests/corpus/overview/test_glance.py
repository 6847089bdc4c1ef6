"""The library at a glance."""

from pathlib import Path

from corpus.article import Article
from corpus.library.store import Library
from corpus.overview.glance import glance
from tests.corpus.stored import store


def test_days_sources_and_languages_are_counted(tmp_path: Path) -> None:
    articles = [
        Article("Rain fell.", "Rain", "2021-03-01", url="https://a.example/1", language="en"),
        Article("Sun shone.", "Sun", "2021-03-03", url="https://a.example/2", language="en"),
        Article("Il pleut.", "Pluie", "2021-03-03", url="https://b.example/1", language="fr"),
    ]
    with Library.open(tmp_path / "library.db") as library:
        library.add(articles)

        found = glance(library)

    assert found.days == (("2021-03-01", 1), ("2021-03-02", 0), ("2021-03-03", 2))
    assert found.sources == (("a.example", 2), ("b.example", 1))
    assert found.languages == (("en", 2), ("fr", 1))
    assert found.rising == ()


def test_a_date_in_the_future_is_not_now(tmp_path: Path) -> None:
    articles = [Article("Rain fell.", "Rain", "2021-03-01"), Article("Sun.", "Sun", "2999-01-01")]
    with Library.open(tmp_path / "library.db") as library:
        library.add(articles)

        found = glance(library)

    assert (found.articles, found.last) == (2, "2021-03-01")


def test_nothing_at_all_is_shown_as_such(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        found = glance(library, "gas")

    assert (found.articles, found.days, found.weeks) == (0, (), ())


def test_a_name_under_two_labels_counts_an_article_once(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        mentions = (("GPE", "Burg", 1), ("ORG", "Burg", 1), ("GPE", "Lomo", 1))
        store(library, *mentions, date="2021-03-01", added=2**33)

        seen = glance(library)

    assert seen.names == (("Burg", 1), ("Lomo", 1))
    assert [(name, weekly[-1]) for name, weekly in seen.by_week] == [("Burg", 1), ("Lomo", 1)]

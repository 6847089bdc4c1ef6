"""The headless core that both faces ask."""

from pathlib import Path

import pytest

from corpus import limits
from corpus.article import Article
from corpus.errors import LibraryError, SourceError
from corpus.length import Length
from corpus.library.store import Library
from reader.session import Session, nothing_matches
from reader.settings import Settings

TEXT = "Rain fell on Oslo. Nobody went out. The ferry to Bergen was late. It stopped at noon."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def session(path: Path) -> Session:
    return Session(Settings(method="lead", entities="none"), library_path=path)


@pytest.fixture
def stored(path: Path) -> Path:
    """A library of two articles."""
    with Library.open(path) as library:
        articles = (
            Article(f"{TEXT} {town}.", town, day, foreign_id=f"guid-{town}", id=f"guid-{town}", language="en")
            for town, day in (("Rome", "2023-01-01"), ("Kiel", "2023-02-01"))
        )
        library.add(articles)
    return path


def test_what_cannot_be_read_stands_in_its_place(session: Session, story: Path) -> None:
    first, second, third = session.articles([str(story), "gone.txt", str(story)])

    assert isinstance(first, Article)
    assert isinstance(second, SourceError)
    assert (second.source, third) == ("gone.txt", first)


def test_sources_are_read_one_at_a_time(session: Session, story: Path, tmp_path: Path) -> None:
    articles = session.articles([str(story), str(tmp_path / "late.txt")])
    next(articles)
    (tmp_path / "late.txt").write_text("Late\n\nIt came late. But it came.\n")

    assert getattr(next(articles), "title", "") == "Late"


def test_the_language_of_an_article_is_told(session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Der Minister sprach am Montag in Berlin lange über die Preise und über die Straßen der Stadt."
    )

    [article] = session.articles([str(tmp_path / "a.txt")])

    assert isinstance(article, Article)
    assert article.language == "de"


def test_an_article_of_the_library_is_called_by_its_id_there(session: Session, stored: Path) -> None:
    [article] = session.articles(["@1"])

    assert isinstance(article, Article)
    assert (article.id, article.foreign_id, article.title) == ("@1", "guid-Rome", "Rome")


def test_a_place_in_an_article_is_the_article(session: Session, stored: Path) -> None:
    [article] = session.articles(["@2:40"])

    assert isinstance(article, Article)
    assert article.title == "Kiel"


@pytest.mark.parametrize("id", ["@99", "@x", "@", "@-1"])
def test_an_id_of_no_article_is_an_error_of_that_source_alone(
    session: Session, stored: Path, story: Path, id: str
) -> None:
    wrong, right = session.articles([id, str(story)])

    assert isinstance(wrong, SourceError)
    assert wrong.source == id
    assert isinstance(right, Article)


def test_an_id_without_a_library_says_what_makes_one(session: Session) -> None:
    [error] = session.articles(["@1"])

    assert isinstance(error, SourceError)
    assert "no library yet" in error.problem
    assert "nutgraf add" in error.remedy


def test_articles_that_match_come_newest_first(session: Session, stored: Path) -> None:
    assert [(article.id, article.title) for article in session.matching("ferry")] == [
        *(("@2", "Kiel"), ("@1", "Rome")),
    ]


def test_a_query_without_a_hit_is_said_before_anything_is_read(session: Session, stored: Path) -> None:
    with pytest.raises(LibraryError, match="no article matches 'volcano'"):
        session.matching("volcano")


def test_asking_a_library_makes_none(session: Session, path: Path) -> None:
    with pytest.raises(LibraryError, match="no library yet"):
        session.matching("ferry")
    with pytest.raises(LibraryError, match="no library yet"):
        session.library_as_it_is()

    assert not path.exists()


def test_an_empty_library_says_how_to_fill_it() -> None:
    assert "puts articles into it" in str(nothing_matches(""))


def test_the_method_is_that_of_the_settings_unless_another_is_asked_for(session: Session) -> None:
    article = Article(TEXT, language="en")

    assert session.summary(article, length=Length(sentences=1)).method == "lead"
    assert session.summary(article, method="luhn", length=Length(sentences=1)).method == "luhn"


def test_the_engine_is_that_of_the_settings_unless_another_is_asked_for(session: Session) -> None:
    article = Article("Angela Merkel met Emmanuel Macron in Berlin on Monday.", language="en")

    assert session.entities(article) == ()
    assert "Berlin" in {entity.name for entity in session.entities(article, engine="builtin")}


def test_a_session_with_other_settings_leaves_the_first_as_it_was(session: Session, path: Path) -> None:
    other = session.with_settings(method="luhn")

    assert (session.settings.method, other.settings.method) == ("lead", "luhn")
    assert other.library_path == session.library_path == path


def test_more_sentences_than_any_article_has_are_an_error(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SENTENCES", 3)
    assert len(session.sentences(Article("One. Two. Three.", language="en"))) == 3

    with pytest.raises(SourceError, match="4 sentences, and 3 are the most"):
        session.sentences(Article(TEXT, language="en", source="a.txt"))


def test_a_digest_has_sentences_of_every_article(session: Session) -> None:
    several = [
        Article("Rain fell on Oslo. It was Monday.", "Rain", "2023-01-01", language="en"),
        Article("A bridge was opened in Kiel. Many came.", "Bridge", "2023-01-02", language="en"),
    ]

    digest = session.digest(iter(several), length=Length(sentences=2))

    assert {sentence.article for sentence in digest.sentences} == {0, 1}


def test_a_file_of_no_bytes_holds_no_library_to_read(session: Session) -> None:
    session.library_path.touch()

    for open_it in (session.library_as_it_is, session.library_with_aliases):
        with pytest.raises(LibraryError, match="no library yet"):
            open_it()

    assert not session.has_library()

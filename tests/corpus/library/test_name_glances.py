"""One name through the library at once."""

from corpus.article import Article
from corpus.library.ingest import rows
from corpus.library.ingest.candidates import Candidate
from corpus.library.ingest.examining import Findings
from corpus.library.ingest.identity import fingerprint_of
from corpus.library.name_glances import glance_at_name
from corpus.library.store import Library
from corpus.library.stored_article import Record


def store(library: Library, day: str, *names: str) -> None:
    article = Article(f"Text of {day}.", f"Title of {day}", date=day, language="en")
    candidate = Candidate(Record(article), day.encode(), fingerprint_of(article))
    found = Findings("en", 0, tuple(("GPE", name, 1) for name in names))
    with library.writing() as connection:
        rows.insert(connection, candidate, found, rows.Arrival(0, engine="hand"))


def test_a_name_has_its_months_its_company_and_its_latest_articles(library: Library) -> None:
    store(library, "2024-01-02", "Burgland", "Lomo")
    store(library, "2024-03-04", "Burgland")

    found = glance_at_name(library, "burgland")

    assert [(name.name, name.articles) for name in found.names] == [("Burgland", 2)]
    assert found.months == (("2024-01", 1), ("2024-03", 1))
    assert [companion.name for companion in found.companions] == ["Lomo"]
    assert [row.id for row in found.articles] == ["@2", "@1"]


def test_nothing_is_known_of_a_name_that_nobody_has(library: Library) -> None:
    assert glance_at_name(library, "Atlantis").names == ()

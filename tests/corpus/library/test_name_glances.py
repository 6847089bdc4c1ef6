"""One name through the library at once."""

from corpus.library.name_glances import glance_at_name
from corpus.library.store import Library
from tests.corpus.stored import store

BURGLAND = ("GPE", "Burgland", 1)


def test_a_name_has_its_months_its_company_and_its_latest_articles(library: Library) -> None:
    store(library, BURGLAND, ("GPE", "Lomo", 1), date="2024-01-02")
    store(library, BURGLAND, date="2024-03-04")

    found = glance_at_name(library, "burgland")

    assert [(name.name, name.articles) for name in found.names] == [("Burgland", 2)]
    assert found.months == (("2024-01", 1), ("2024-03", 1))
    assert [companion.name for companion in found.companions] == ["Lomo"]
    assert [row.id for row in found.articles] == ["@2", "@1"]


def test_nothing_is_known_of_a_name_that_nobody_has(library: Library) -> None:
    assert glance_at_name(library, "Atlantis").names == ()

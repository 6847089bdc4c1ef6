import pytest

from corpus.article import Label, Span
from corpus.entities.aliases import Alias, Aliases
from corpus.entities.canonical_names import name_all
from corpus.entities.mention import Mention


def _names(text: str, *found: tuple[str, Label], aliases: Aliases | None = None) -> list[str]:
    mentions: list[Mention] = []
    reached = 0
    for name, label in found:
        start = text.index(name, reached)
        reached = start + len(name)
        mentions.append(Mention(Span(start, reached), label))
    return [entity.name for entity in name_all(mentions, text, aliases=aliases)]


def test_a_country_has_one_name() -> None:
    text = "UK, Britain, the U.K. and the United Kingdom"

    assert set(
        _names(text, *((name, Label.GPE) for name in ("UK", "Britain", "U.K.", "United Kingdom")))
    ) == {"United Kingdom"}


def test_an_acronym_in_brackets_has_the_name_before_it() -> None:
    text = "The Kazakh Oil Board (KOBX) met; KOBX said."
    found = [("Kazakh Oil Board", Label.ORG), ("KOBX", Label.ORG), ("KOBX", Label.ORG)]

    assert _names(text, *found) == ["Kazakh Oil Board"] * 3


def test_initials_have_the_name_that_they_are_of() -> None:
    text = "The Astana International Financial Centre opened. AIFC pays."
    found = [("Astana International Financial Centre", Label.ORG), ("AIFC", Label.ORG)]

    assert len(set(_names(text, *found))) == 1


def test_a_company_has_the_name_without_its_legal_form() -> None:
    text = "Apple Inc. rose. Apple fell."

    assert _names(text, ("Apple Inc.", Label.ORG), ("Apple", Label.ORG)) == ["Apple", "Apple"]


def test_a_company_has_one_name_for_short_and_in_full() -> None:
    text = "Toyota Motor Corp rose. Toyota fell."

    assert len(set(_names(text, ("Toyota Motor Corp", Label.ORG), ("Toyota", Label.ORG)))) == 1


def test_a_word_that_begins_many_names_is_no_company() -> None:
    text = "General Motors rose. General fell."

    assert _names(text, ("General Motors", Label.ORG), ("General", Label.ORG)) == [
        "General Motors",
        "General",
    ]


def test_a_name_in_capitals_is_spelt_as_elsewhere() -> None:
    text = "KAZINFORM says. Kazinform said. ASTANA."

    assert _names(text, ("KAZINFORM", Label.ORG), ("Kazinform", Label.ORG), ("ASTANA", Label.GPE)) == [
        "Kazinform",
        "Kazinform",
        "Astana",
    ]


def test_an_agency_known_only_in_capitals_keeps_them() -> None:
    assert _names("KAZINFORM says.", ("KAZINFORM", Label.ORG)) == ["KAZINFORM"]


def test_a_line_break_inside_a_name_is_a_blank_in_it() -> None:
    assert _names("James\nCleverly came.", ("James\nCleverly", Label.PERSON)) == ["James Cleverly"]


def test_a_user_has_the_last_word() -> None:
    aliases = Aliases((Alias("Blighty", also=("United Kingdom",)),))

    assert _names("The UK won.", ("UK", Label.GPE), aliases=aliases) == ["Blighty"]


def test_a_date_is_its_own_name() -> None:
    assert _names("by last\nyear", ("last\nyear", Label.DATE)) == ["last year"]


@pytest.mark.parametrize(
    ("form", "name"), [("OSLO", "Oslo"), ("LIMA", "Lima"), ("IRAN", "Iran"), ("USSR", "Soviet Union")]
)
def test_a_short_place_in_capitals_is_written_small(form: str, name: str) -> None:
    assert _names(f"{form}. AFP It rained.", (form, Label.GPE)) == [name]

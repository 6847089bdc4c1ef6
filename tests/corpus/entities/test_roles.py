"""What an article says that a name is."""

import pytest

from corpus.article import Entity, Label, Span
from corpus.entities.roles import role_of


def role(text: str, name: str) -> str:
    start = text.index(name)
    return role_of([Span(start, start + len(name))], text)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Foreign Secretary James Cleverly met him.", "James Cleverly", "Foreign Secretary"),
        ("Tim Cook, chief executive of Apple, said so.", "Tim Cook", "chief executive of Apple"),
        ("Rudaw, a Kurdish news channel, said so.", "Rudaw", "a Kurdish news channel"),
        ("He met former U.S. Secretary of State Ann Lee.", "Ann Lee", "former U.S. Secretary of State"),
        ("On Monday Kazakh President Bo Li spoke.", "Bo Li", "Kazakh President"),
        ("Ann Lee, who is a lawyer, came.", "Ann Lee", "a lawyer"),
        ("Ann Lee, 43, came.", "Ann Lee", ""),
        ("Mr. Lee came.", "Lee", ""),
        ("Rome, Paris and London agreed.", "Rome", ""),
        ("He left the president. Ann Lee came.", "Ann Lee", ""),
        ("", "", ""),
    ],
)
def test_a_role_is_read_beside_the_name(text: str, name: str, expected: str) -> None:
    assert role(text, name) == expected


def test_the_first_mention_that_says_it_decides() -> None:
    text = "Lee came. Senator Lee spoke."
    assert role_of([Span(0, 3), Span(18, 21)], text) == "Senator"


def test_a_long_line_of_titles_is_read_in_no_time() -> None:
    text = "President of the " * 20_000 + "Lee"
    role_of([Span(len(text) - 3, len(text))], text)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("It was said by Ann Lee, mayor of Oslo", "Ann Lee", "mayor of Oslo"),
        ("It was Ann Lee, the mayor; nobody else.", "Ann Lee", "the mayor"),
        ("(Ann Lee, the mayor) left.", "Ann Lee", "the mayor"),
        ("Ann Lee, who was president, came.", "Ann Lee", "president"),
        ("Ann Lee, a very tall and rather old mayor, came.", "Ann Lee", "a very tall and rather old mayor"),
        ("Zorblat, an airline of the north, fell.", "Zorblat", "an airline of the north"),
    ],
)
def test_what_follows_after_a_comma_is_the_role(text: str, name: str, expected: str) -> None:
    assert role(text, name) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, the mayor said, came.",
        "Ann Lee, a very tall and rather old and tired mayor, came.",
        "Ann Lee, tall and fair, came.",
        "Ann Lee the mayor came.",
        "Ann Lee, “the mayor”, came.",
    ],
)
def test_what_follows_is_no_role_if_it_is_a_clause_or_says_it_too_late(text: str) -> None:
    assert role(text, "Ann Lee") == ""


@pytest.mark.parametrize("title", ["Mr", "Mrs.", "Ms", "Miss", "Sir", "Lady", "Dame"])
def test_a_courtesy_is_no_role(title: str) -> None:
    assert role(f"Then {title} Lee came.", "Lee") == ""


@pytest.mark.parametrize("opening", ["The", "But", "When", "On Friday", "And the", "From"])
def test_what_a_sentence_opens_with_is_no_part_of_a_title(opening: str) -> None:
    assert role(f"{opening} Finance Minister Bo Li spoke.", "Bo Li") == "Finance Minister"


def test_a_title_on_the_line_before_is_not_that_of_the_name() -> None:
    assert role("He met the President\nBo Li came.", "Bo Li") == ""


def test_a_title_is_read_before_what_follows() -> None:
    assert role("Senator Bo Li, the president of a club, came.", "Bo Li") == "Senator"


def test_a_name_without_mentions_has_no_role() -> None:
    assert role_of([], "Senator Lee spoke.") == ""


def test_a_long_role_is_given_whole_or_not_at_all() -> None:
    whole = "a mayor of the old and very large town of Zorblatville upon Zorb by the western sea"
    longer = f"{whole} and all of its islands"

    assert role(f"Ann Lee, who was {whole}, came.", "Ann Lee") == whole
    assert role(f"Ann Lee, who was {longer}, came.", "Ann Lee") == ""


def test_a_title_farther_than_ninety_letters_before_is_not_read() -> None:
    near, far = ("Senator " + "Xx " * 6 + "X" * filler + " " for filler in (40, 80))

    assert role(f"{near}Governor Bo Li came.", "Bo Li").endswith("Governor")
    assert role(f"Senator {'Zz ' * 40}Bo Li came.", "Bo Li") == ""
    assert not role(f"{far}Governor Bo Li came.", "Bo Li").startswith("Senator")


def named(text: str, *names: tuple[str, Label]) -> list[Entity]:
    starts = [(text.index(name), name, label) for name, label in names]
    return [Entity(label, Span(start, start + len(name)), name) for start, name, label in starts]


def role_among(text: str, *names: tuple[str, Label]) -> str:
    """The role of the last of the names."""
    entities = named(text, *names)
    return role_of([entities[-1].span], text, entities)


@pytest.mark.parametrize(
    ("text", "before", "name", "expected"),
    [
        ("Zorb President Ann Lee and Xan leader Bo Li met.", "Ann Lee", "Bo Li", "Xan leader"),
        ("Queen Ann II and Prince Bo came.", "Ann II", "Bo", "Prince"),
        ("He met Ann Gul. King Bo came.", "Ann Gul", "Bo", "King"),
        ("Ann Lee's son Bo Li came.", "Ann Lee", "Bo Li", "Ann Lee's son"),
        ("Ann Jones' son Bo Li came.", "Ann Jones", "Bo Li", "Ann Jones' son"),
    ],
)
def test_a_title_ends_at_the_person_before(text: str, before: str, name: str, expected: str) -> None:
    assert role_among(text, (before, Label.PERSON), (name, Label.PERSON)) == expected


@pytest.mark.parametrize(
    ("text", "before", "name", "label", "expected"),
    [
        ("He told the BBC. U.S. Senator Bo Li came.", "BBC", "Bo Li", Label.PERSON, "U.S. Senator"),
        ("The FBI Director Bo Li came.", "FBI", "Bo Li", Label.PERSON, "FBI Director"),
        ("Zorb and Xan striker Bo Li came.", "Zorb", "Bo Li", Label.PERSON, "Zorb and Xan striker"),
        ("Zorb and airline Xan fell.", "Zorb", "Xan", Label.ORG, "airline"),
    ],
)
def test_an_organisation_belongs_to_the_title_that_it_stands_in(
    text: str, before: str, name: str, label: Label, expected: str
) -> None:
    assert role_among(text, (before, Label.ORG), (name, label)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Egypt, then COP 29 in Baku, came.",
        "Egypt, and the mayor of Oslo, came.",
        "Egypt, 45, met the mayor, he said.",
        "Egypt, where the mayor lives, came.",
        "Egypt, described her son as a mayor, he thought.",
        "Egypt, engaged to the mayor, came.",
        "Egypt, referring the agency to others, came.",
        "Egypt, the mayor could come, came.",
    ],
)
def test_what_is_only_listed_behind_a_name_is_no_role(text: str) -> None:
    assert role(text, "Egypt") == ""


def test_a_country_that_is_listed_with_somebodys_title_is_no_part_of_it() -> None:
    text = "They came from Zorb and Xan Prime Minister Bo Li spoke."

    found = role_among(text, ("Zorb", Label.GPE), ("Xan", Label.NORP), ("Bo Li", Label.PERSON))
    assert found == "Xan Prime Minister"


def test_a_state_behind_a_comma_is_not_its_town() -> None:
    text = "The resort town of Aspen, Colorado, is small."

    assert role_among(text, ("Aspen", Label.GPE), ("Colorado", Label.GPE)) == ""


def test_a_role_before_somebody_else_is_theirs() -> None:
    text = "Rome, Zorb Chancellor Bo Li and Paris agreed."
    entities = named(text, ("Rome", Label.GPE), ("Bo Li", Label.PERSON), ("Paris", Label.GPE))

    assert role_of([entities[0].span], text, entities) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, Zorblat's CEO, came.", "Zorblat's CEO"),
        ("Ann Lee, 45, a teacher, came.", "a teacher"),
        ("Ann Lee, then the health secretary, came.", "the health secretary"),
        ("Zorblat's mayor, Ann Lee, came.", "Zorblat's mayor"),
        ("The mayor of New Zorblat, Ann Lee, came.", "mayor of New Zorblat"),
        ("He met Zorblat's mayor, Ann Lee and Bo Li.", ""),
        ("In Zorblat's spring, Ann Lee, a teacher, came.", "a teacher"),
        ("Special Counsel Ann Lee came.", "Special Counsel"),
        ("ZATO Secretary-General Ann Lee came.", "ZATO Secretary-General"),
        ("The health ministry spokesman Ann Lee came.", "health ministry spokesman"),
        ("Ann Lee, a retired and respected mayor, came.", "a retired and respected mayor"),
        ("Ann Lee, retired army officer, came.", "retired army officer"),
        ("Ann Lee, managing director of Zorb, came.", "managing director of Zorb"),
        ("Dr Ann Lee came.", ""),
        ("Prime Minister Sir Ann Lee came.", "Prime Minister"),
    ],
)
def test_a_role_is_read_in_the_forms_of_the_news(text: str, expected: str) -> None:
    assert role(text, "Ann Lee") == expected

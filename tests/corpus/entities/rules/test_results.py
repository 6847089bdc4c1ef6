"""Lines of results and fixtures."""

from functools import partial

import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.results import read_results
from tests.corpus.entities.marking import marked, shown
from tests.in_proportion import LONG, is_in_proportion

ORG, GPE, PERSON = Label.ORG, Label.GPE, Label.PERSON


def _read(text: str, *named: tuple[str, Label]) -> list[tuple[str, Label | None]]:
    return shown(text, read_results(marked(text, *named), text))


@pytest.mark.parametrize(
    "text",
    [
        "Quinten 4 ZORB CITY 2\nFlint 3 Marl 1",
        "QUINTEN AT ZORB CITY\nFLINT AT MARL",
        "Quinten v Zorb City\nFlint vs Marl",
        "Quinten 4 Zorb City 2 (after penalties)\n\nFlint 3 Marl 1",
    ],
)
def test_who_plays_in_lines_of_results_is_a_team_at_full_length(text: str) -> None:
    names = [text.split()[0], "ZORB" if "ZORB" in text else "Zorb"]
    found = _read(text, (names[0], ORG), (names[1], GPE))

    assert [label for _, label in found] == [ORG] * 4
    assert [name.title() for name, _ in found] == ["Quinten", "Zorb City", "Flint", "Marl"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Quinten 4 Marl 2", [("Quinten", ORG), ("Marl", GPE)]),
        ("Quinten 4 Marl 2\nIt rained.\nFlint 3 Zorb 1", [("Quinten", ORG), ("Marl", GPE)]),
        ("France 2 Spain 1\nMarl 3 Flint 1", [("France", GPE), ("Spain", GPE), ("Marl", ORG)]),
        ("Quinten 4 Marl 2\nFlint 3 Zorb 1", [("Quinten", GPE), ("Marl", GPE)]),
        ("Bo 6 Ann 2\nCy 6 Di 1", [("Bo", PERSON), ("Ann", PERSON), ("Cy", ORG)]),
    ],
)
def test_other_lines_are_left_as_they_are(text: str, named: list[tuple[str, Label]]) -> None:
    assert _read(text, *named) == named


@pytest.mark.parametrize("name", ["NHL ICE HOCKEY", "NHL ICE", "NBA BASKETBALL"])
def test_a_league_is_not_called_by_its_sport(name: str) -> None:
    assert _read(f"{name} RESULTS", (name, ORG)) == [(name[:3], ORG)]


def test_many_lines_take_time_in_proportion() -> None:
    lines = "Quinten 4 Marl 2\nFlint 4 Zorb 2\nIt rained a lot 3\n"
    text = lines * (LONG // len(lines))
    mentions = [Mention(Span(at, at + 7), ORG) for at in range(0, len(text), len(lines))]

    assert is_in_proportion(partial(read_results, mentions, text))


def test_clubs_of_several_lands_agree() -> None:
    text = "Group A: Quinten Zorb (Russia) 9, Ulker Spor (Italy) 8, Umber (France) 7"
    named = ("Quinten Zorb", ORG), ("Ulker Spor", PERSON), ("Umber", GPE)
    assert [label for _, label in _read(text, *named)] == [ORG] * 3


@pytest.mark.parametrize("first", [("Ann Zorb", PERSON), ("Quinten Zorb", PERSON)])
def test_people_of_several_lands_stay_people(first: tuple[str, Label]) -> None:
    text = f"{first[0]} (Russia) 9, Mary Marl (Italy) 8, Umber (France) 7"
    named = first, ("Mary Marl", PERSON), ("Umber", ORG)
    assert _read(text, *named) == list(named)

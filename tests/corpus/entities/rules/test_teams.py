"""Places that play."""

import pytest

from corpus.article import Label
from corpus.entities.rules.teams import read_teams
from tests.corpus.entities.marking import marked, shown

GPE, ORG, PERSON = Label.GPE, Label.ORG, Label.PERSON
GAME = " It was 3-1 in the league match, and a goal or a penalty decided it."


def team(sentence: str, name: str, label: Label = GPE) -> Label | None:
    text = sentence + GAME
    ((_, told),) = shown(text, read_teams(marked(text, (name, label)), text))
    return told


@pytest.mark.parametrize(
    "sentence",
    [
        "Chicago beat them 90-87.",
        "Chicago, without Bo Lee, lost again.",
        "They beat Chicago.",
        "They lost 3-1 to Chicago.",
        "It was a win over Chicago.",
        "They drew 1-1 with Chicago.",
        "They played against Chicago.",
        "Chicago manager Bo Lee left.",
        "Chicago fans left.",
        "Chicago were held.",
    ],
)
def test_a_place_that_plays_is_a_team(sentence: str) -> None:
    assert team(sentence, "Chicago") is ORG


@pytest.mark.parametrize(
    "sentence",
    [
        "They played in Chicago.",
        "Chicago hosts talks.",
        "They marched against Chicago.",
        "They won 3-1 at Chicago.",
        "The Chicago police came.",
        "Chicago is far.",
    ],
)
def test_where_they_play_is_a_place(sentence: str) -> None:
    assert team(sentence, "Chicago") is GPE


@pytest.mark.parametrize("country", ["England", "FRANCE", "Netherlands", "West Indies"])
def test_a_country_that_plays_stays_one(country: str) -> None:
    assert team(f"{country} beat them.", country) is GPE


def test_who_is_no_place_stays_so() -> None:
    assert team("Lee beat them.", "Lee", PERSON) is PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Chicago beat Boston to the deal. The firm lost.",
        "Chicago beat them. It scored a goal in the league, then lost the match.",  # no score
        "Chicago beat them 3-1.",  # too little of a game
        "The court voted 5-4. It was a defeat for the coach firms. Chicago won; the penalty will match it.",
    ],
)
def test_only_a_story_about_sport_has_teams(text: str) -> None:
    assert shown(text, read_teams(marked(text, ("Chicago", GPE)), text)) == [("Chicago", GPE)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The footballer signed with Coburg.",
        "A striker, he played for Coburg.",
        "The goalkeeper joined Coburg.",
        "The winger went on loan to Coburg.",
        "In cricket he made his debut for Coburg.",
    ],
)
def test_who_hires_a_player_is_a_team_without_a_score(sentence: str) -> None:
    text = f"{sentence} He is happy."
    assert shown(text, read_teams(marked(text, ("Coburg", GPE)), text)) == [("Coburg", ORG)]


@pytest.mark.parametrize("sentence", ["The clerk joined Coburg.", "The footballer lives near Coburg."])
def test_who_hires_anybody_else_is_a_place(sentence: str) -> None:
    text = f"{sentence} He is happy."
    assert shown(text, read_teams(marked(text, ("Coburg", GPE)), text)) == [("Coburg", GPE)]

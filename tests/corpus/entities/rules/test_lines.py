"""What headings in capitals and the rows of tables show."""

from functools import partial

import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.lines import read_lines
from tests.in_proportion import is_in_proportion

STORY = "TENNIS - ZORBLAT OUT OF QUINTEN\nBo Zorblat lost in Quinten to Acme Lions."


def _mention(text: str, name: str, label: Label) -> Mention:
    start = text.index(name)
    return Mention(Span(start, start + len(name)), label)


def _shown(text: str, *named: tuple[str, Label]) -> list[tuple[str, Label | None]]:
    mentions = [_mention(text, name, label) for name, label in named]
    return [(line.span.of(text), line.label) for line in read_lines(mentions, text)]


def test_a_heading_in_capitals_has_the_names_of_its_story() -> None:
    named = [("Bo Zorblat", Label.PERSON), ("Quinten", Label.GPE)]

    assert _shown(STORY, *named) == [("ZORBLAT", Label.PERSON), ("QUINTEN", Label.GPE), *named]


def test_what_is_found_in_a_heading_stays() -> None:
    named = [("ZORBLAT OUT", Label.ORG), ("Bo Zorblat", Label.PERSON)]

    assert _shown(STORY, *named) == named


def test_a_word_in_capitals_in_a_sentence_is_left_alone() -> None:
    text = "They met ZORBLAT there.\nBo Zorblat left."

    assert _shown(text, ("Bo Zorblat", Label.PERSON)) == [("Bo Zorblat", Label.PERSON)]


def test_a_short_name_in_capitals_is_rather_an_acronym() -> None:
    text = "WHO MET THE LEE TEAM\nBo Lee left."

    assert _shown(text, ("Bo Lee", Label.PERSON)) == [("Bo Lee", Label.PERSON)]


def test_teams_that_are_called_by_their_towns_are_teams_as_the_others() -> None:
    text = "W L\nMIAMI 10 4 .714 -\nNEW YORK 9 5 .643 1\nCHICAGO 6 7 .462 3 1/2\n"
    named = [("MIAMI", Label.ORG), ("NEW YORK", Label.GPE), ("CHICAGO", Label.GPE)]

    assert _shown(text, *named) == [(name, Label.ORG) for name, _ in named]


def test_a_table_of_countries_has_countries() -> None:
    text = "Peru 10 4 7\nFrance 9 5 1\nZorblat 6 7 3\n"
    named = [("Peru", Label.GPE), ("France", Label.GPE), ("Zorblat", Label.ORG)]

    assert _shown(text, *named) == named


def test_two_rows_are_no_table() -> None:
    text = "MIAMI 10 4\nNEW YORK 9 5\nAnd then nothing.\nCHICAGO 6 7\n"
    named = [("MIAMI", Label.ORG), ("NEW YORK", Label.GPE), ("CHICAGO", Label.GPE)]

    assert _shown(text, *named) == named


def test_a_long_line_of_capitals_or_numbers_costs_time_in_proportion() -> None:
    for unit in ("AB ", "1 ", "A", "A 1 "):
        text = unit * 200_000
        mentions = [Mention(Span(0, 1), Label.ORG)]

        assert is_in_proportion(partial(read_lines, mentions, text))


@pytest.mark.parametrize(
    ("heading", "is_read"),
    [
        ("ZORBLAT WINS", True),
        ("ZORBLAT", False),  # one word
        ("1 ZORBLAT 2 3 4", False),
        ("ZORBLAT WINs", False),
        ("ZORBLAT: 5-3 WIN!", True),
        ("Z ZORBLAT WINS", True),
        ("ZORBLAT A 2", False),
    ],
)
def test_a_heading_is_a_line_without_small_letters_of_two_words_at_least(heading: str, is_read: bool) -> None:
    text = f"{heading}\nBo Zorblat left."

    shown = _shown(text, ("Bo Zorblat", Label.PERSON))

    assert (("ZORBLAT", Label.PERSON) in shown) is is_read


@pytest.mark.parametrize(("length", "is_read"), [(300, True), (301, False)])
def test_a_line_of_more_than_three_hundred_letters_is_no_heading(length: int, is_read: bool) -> None:
    heading = "ZORBLAT WINS ".ljust(length, "X")
    text = f"{heading}\nBo Zorblat left."

    assert (len(_shown(text, ("Bo Zorblat", Label.PERSON))) == 2) is is_read


@pytest.mark.parametrize(("name", "is_read"), [("Bo Kimm", True), ("Bo Kim", False)])
def test_a_surname_of_four_letters_is_read_in_a_heading(name: str, is_read: bool) -> None:
    text = f"{name[3:].upper()} WINS AGAIN\n{name} left."

    assert (len(_shown(text, (name, Label.PERSON))) == 2) is is_read


@pytest.mark.parametrize(
    ("label", "is_read"),
    [(Label.ORG, True), (Label.GPE, True), (Label.LOC, False), (Label.EVENT, False), (Label.DATE, False)],
)
def test_people_organisations_and_places_are_read_in_a_heading(label: Label, is_read: bool) -> None:
    text = "ZORBLAT FALLS AGAIN\nIt was Zorblat."

    assert (("ZORBLAT", label) in _shown(text, ("Zorblat", label))) is is_read


def test_the_last_word_of_an_organisation_is_not_looked_for() -> None:
    text = "BANK FALLS AGAIN\nIt was Zorblat Bank."

    assert len(_shown(text, ("Zorblat Bank", Label.ORG))) == 1


def test_every_heading_of_a_text_is_read() -> None:
    text = "ZORBLAT WINS\nBo Zorblat left.\nZORBLAT LOSES\nIt rained."

    shown = _shown(text, ("Bo Zorblat", Label.PERSON))

    assert [name for name, _ in shown] == ["ZORBLAT", "Bo Zorblat", "ZORBLAT"]


def _table(*rows: str) -> list[Label | None]:
    """The labels of the first names of rows, of which the first alone was found to be an organisation."""
    text = "\n".join(rows)
    names = [row.split(" ")[0] for row in rows]
    named = [(name, Label.GPE if number else Label.ORG) for number, name in enumerate(names)]
    return [label for _, label in _shown(text, *named)]


@pytest.mark.parametrize(
    "rows",
    [
        ("Miami 10 4", "Boston 9 5", "Chicago 6 7"),
        ("Miami 10-4 3:2", "Boston 9-5 1:1", "Chicago 6-7 0:2 -"),
        ("Miami +10 .714", "Boston -9 .5", "Chicago 6 7"),
    ],
)
def test_three_rows_of_two_numbers_are_a_table_of_teams(rows: tuple[str, ...]) -> None:
    assert _table(*rows) == [Label.ORG] * 3


@pytest.mark.parametrize(
    "rows",
    [
        ("Miami 10", "Boston 9", "Chicago 6"),
        ("Miami 10 4 won", "Boston 9 5 won", "Chicago 6 7 won"),
        ("Miami 10 4", "Boston 9 5", "Chicago won"),
        ("Miami 10 1234567890", "Boston 9 1234567890", "Chicago 6 1234567890"),
    ],
)
def test_other_lines_are_no_table(rows: tuple[str, ...]) -> None:
    assert _table(*rows) == [Label.ORG, Label.GPE, Label.GPE]


def test_a_table_of_towns_alone_has_towns() -> None:
    text = "Miami 10 4\nBoston 9 5\nChicago 6 7"
    named = [(name, Label.GPE) for name in ("Miami", "Boston", "Chicago")]

    assert _shown(text, *named) == named


def test_two_tables_are_looked_at_by_themselves() -> None:
    text = "Miami 10 4\nBoston 9 5\n\nChicago 6 7\nDenver 5 5\nDallas 4 4"
    named = [("Miami", Label.ORG), *((name, Label.GPE) for name in ("Boston", "Chicago", "Denver", "Dallas"))]

    assert _shown(text, *named) == named


def test_people_at_the_start_of_rows_stay_people() -> None:
    text = "Miami 10 4\nBoston 9 5\nChicago 6 7\nZorblat 3 3"
    named = [("Miami", Label.ORG), ("Boston", Label.GPE), ("Chicago", Label.GPE), ("Zorblat", Label.PERSON)]

    assert _shown(text, *named) == [*((name, Label.ORG) for name, _ in named[:3]), named[3]]


def test_the_place_of_a_line_with_the_day_is_no_person() -> None:
    text = "Bonn denies it.\nBONN 1997-03-08\nThe weekly said that Bonn had approved it."
    named = [("Bonn", Label.PERSON), ("BONN", Label.PERSON)]

    assert _shown(text, *named) == [("Bonn", Label.GPE), ("BONN", Label.GPE)]


def test_whose_surname_a_place_is_stays_a_person() -> None:
    text = "Bonn denies it.\nBONN 1997-03-08\nAnn Bonn left."

    assert ("Bonn", Label.PERSON) in _shown(text, ("Bonn", Label.PERSON), ("Ann Bonn", Label.PERSON))


def test_in_a_digest_of_the_press_lines_in_capitals_are_papers() -> None:
    text = "PRESS DIGEST - Egypt\n\nAL-ZORB\n- The talks failed.\nAL-ZORB said so."
    assert _shown(text, ("AL-ZORB", Label.PERSON)) == [("AL-ZORB", Label.ORG)]
    text = text.replace("PRESS DIGEST", "NEWS")
    assert _shown(text, ("AL-ZORB", Label.PERSON)) == [("AL-ZORB", Label.PERSON)]


def test_a_sport_that_heads_a_page_is_nobody() -> None:
    assert _shown("BIATHLON - RESULTS.", ("BIATHLON", Label.ORG)) == []


def test_the_place_of_a_line_with_the_day_is_found() -> None:
    assert _shown("QUINTEN, France 1997-01-16\nThey won.") == [("QUINTEN", Label.GPE)]

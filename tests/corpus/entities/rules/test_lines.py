"""What headings in capitals and the rows of tables show."""

import time

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.lines import read_lines

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
        before = time.process_time()
        read_lines([Mention(Span(0, 1), Label.ORG)], text)

        assert time.process_time() - before < 2

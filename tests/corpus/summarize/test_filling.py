"""What a number of words is filled up with: nothing that says little by itself."""

import pytest

from corpus.article import Article
from corpus.length import Length
from corpus.sentences import split
from corpus.summarize.summarizing import summarize

TALK = """Host: Welcome to the programme. Today we hear about the new tram to the harbour.

Guest: Thank you.

Host: When does it open?

Guest: The tram opens in May and crosses the river on a bridge of wood from the north.

Host: Okay, yeah.

Guest: It carries 200 people, and the harbour pays for half of the line.

Host: And the rest?

Guest: The city pays for the rest of the line with a loan."""
STORY = """The council of Marl voted on Monday to close the old bridge for repairs until October.

{} {}

Shops near the bridge will get help with their rent, the mayor of the town said on Monday."""


def filled(text: str, words: int, language: str = "en", query: str = "") -> list[str]:
    article = Article(text, language=language)
    summary = summarize(
        article, split(text, language=language), length=Length(None, words=words), query=query
    )
    return [kept.sentence.span.of(text) for kept in summary.kept]


@pytest.mark.parametrize("words", range(5, 60, 5))
def test_a_talk_is_filled_up_with_no_interjection_and_no_question_alone(words: int) -> None:
    idle = ("Thank you.", "Okay, yeah.", "Welcome to the programme.", "open?", "rest?")

    assert not [sentence for sentence in filled(TALK, words) if sentence.endswith(idle)]


def test_a_greeting_in_another_language_fills_nothing_up() -> None:
    text = (
        "Ведущий: Здравствуйте.\n\nИнженер: Новый трамвай пойдёт в мае через реку к порту города.\n\n"
        "Ведущий: Спасибо.\n\nИнженер: Порт платит за половину линии, а город платит за остальное.\n"
    )

    kept = filled(text, 15, "ru")
    assert kept
    assert {"Здравствуйте.", "Спасибо."}.isdisjoint(kept)


@pytest.mark.parametrize(
    "scrap",
    [
        "Figure 2 shows how the costs grew.",
        "The second was built of stone.",
        "“We have to go on,” she said.",
        "Not all agreed.",
        "The roof (left) is of slate.",
    ],
)
@pytest.mark.parametrize("words", [10, 25])
def test_a_story_is_filled_up_with_no_scrap(scrap: str, words: int) -> None:
    other = "The old bridge of Marl was built of wood and stone by monks in the year of the great flood."
    assert scrap in split_texts(text := STORY.format(other, scrap))
    assert scrap not in filled(text, words)


def split_texts(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in split(text, language="en")]


def test_the_middle_of_a_quotation_fills_nothing_up() -> None:
    text = STORY.format(
        "“The bridge is old,” the mayor said. “It shakes.", "Trucks may not cross. We know it.”"
    )

    assert "Trucks may not cross." not in filled(text, 10)
    assert "Trucks may not cross." not in filled(text, 22)


def test_where_nothing_stands_something_is_kept() -> None:
    assert filled("A: Yeah.\n\nB: Okay.\n\nA: Yes.\n\nB: Right.\n", 1)
    assert filled("Figure 2 shows how the costs grew.", 10)


def test_a_query_leads_what_fills_up() -> None:
    text = STORY.format("Ferries from Hull sail on.", "The bridge of the town is old.")

    assert filled(text, 5, query="ferries Hull") == ["Ferries from Hull sail on."]

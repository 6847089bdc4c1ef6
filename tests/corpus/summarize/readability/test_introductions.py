import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.readability.introductions import Introductions
from corpus.summarize.words.document_words import read


def owed(text: str) -> list[tuple[int, tuple[int, ...]]]:
    reading = read(read_document(Article(text, language="en"), split(text)))
    introductions = Introductions(reading, 1.0)
    every = range(len(reading.texts))
    return [(index, tuple(debt.payers)) for index in every for debt in introductions.owed_by(index)]


def test_a_surname_is_owed_the_sentences_that_have_the_name_in_full() -> None:
    text = "The captain is Hanna Okonedo. It rained. Okonedo was angry. Nobody heard Okonedo’s call."

    assert owed(text) == [(2, (0,)), (3, (0,))]


@pytest.mark.parametrize(
    "text",
    [
        "The captain is Hanna Okonedo. Hanna Okonedo was angry.",
        "Okonedo sailed on Friday. Hanna Okonedo is a captain. Okonedo was angry.",
        "The captain is angry. The Captain was heard.",
        "",
    ],
)
def test_who_is_named_in_full_or_known_to_everybody_is_owed_nothing(text: str) -> None:
    assert owed(text) == []


def test_particles_belong_to_a_name() -> None:
    assert owed("The minister is Hugo de Jonge. It rained. Mr. Jonge was angry.") == [(2, (0,))]


def test_a_long_text_owes_no_sentence_all_introductions() -> None:
    payers = [of_one for _, of_one in owed("Hanna Okonedo sails. Okonedo was angry. " * 40)]

    assert payers
    assert max(map(len, payers)) <= 5


@pytest.mark.parametrize(
    "first", ["Mr. Okonedo", "Mrs Okonedo", "Dr. Okonedo", "the Okonedo", "When Okonedo"]
)
def test_a_courtesy_or_a_small_word_before_a_name_is_no_introduction(first: str) -> None:
    assert owed(f"They met {first}. It rained. Then Okonedo was angry.") == []


@pytest.mark.parametrize(
    "full",
    ["Hanna Okonedo", "Hanna B. Okonedo", "“Hanna Okonedo”", "Hanna de la Okonedo", "Hanna O. Okonedo"],
)
def test_a_first_name_before_it_introduces_a_name(full: str) -> None:
    assert owed(f"The captain is {full}. It rained. Then Okonedo was angry.") == [(2, (0,))]


@pytest.mark.parametrize(("name", "is_owed"), [("Okon", True), ("Oko", False)])
def test_a_name_of_three_letters_is_no_surname(name: str, is_owed: bool) -> None:
    assert bool(owed(f"The captain is Hanna {name}. It rained. Then {name} was angry.")) is is_owed


def test_a_name_that_goes_on_is_another() -> None:
    assert owed("The captain is Hanna Okonedo. It rained. Then Okonedo Lines was shut.") == []


def test_any_of_several_introductions_frees_a_name() -> None:
    text = "The captain is Hanna Okonedo. So Hanna Okonedo sails. Then Okonedo was angry."

    assert owed(text) == [(2, (0, 1))]


def test_in_whatever_order_sentences_are_asked_they_owe_the_same() -> None:
    text = "The captain is Hanna Okonedo. So Hanna Okonedo sails. Then Okonedo was angry. Okonedo’s ship."
    reading = read(read_document(Article(text, language="en"), split(text)))
    forwards, backwards = Introductions(reading, 1.0), Introductions(reading, 1.0)

    asked = {index: list(backwards.owed_by(index)) for index in (3, 2, 1, 0)}

    assert asked == {index: list(forwards.owed_by(index)) for index in (0, 1, 2, 3)}
    assert [debt.payers for debt in asked[3]] == [(0, 1)]

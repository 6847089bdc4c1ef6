import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.readability.introductions import owed_introductions
from corpus.summarize.words.document_words import read


def owed(text: str) -> list[tuple[int, tuple[int, ...]]]:
    reading = read(read_document(Article(text, language="en"), split(text)))
    return [(debt.index, tuple(debt.payers)) for debt in owed_introductions(reading, 1.0)]


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

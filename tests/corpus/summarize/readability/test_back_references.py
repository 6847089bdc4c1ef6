import pytest

from corpus.summarize.readability.back_references import takes_up_previous
from corpus.summarize.words.compared_words import word_finder


def takes_up(sentence: str, language: str = "en") -> bool:
    return takes_up_previous(word_finder(language)(sentence), language)


@pytest.mark.parametrize(
    "sentence",
    [
        "He lost the match.",
        "But the ferry sails on.",
        "Abdul-Jabbar handed him the ball.",
        "Officers shot him twice.",
        "In 2010 she became a judge.",
        "When he came back, nobody was left.",
    ],
)
def test_a_pronoun_for_nobody_in_the_sentence_takes_up_the_one_before(sentence: str) -> None:
    assert takes_up(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "LeBron James said that he had never dreamed of it.",
        "Police arrested a man and charged him.",
        "Obama's doctor told him to rest.",
        "The forward scored 38 points.",
        "Merkel told her party to wait.",
        "A girl of nine said she had practised.",
        "",
    ],
)
def test_a_pronoun_for_somebody_named_before_it_stands_alone(sentence: str) -> None:
    assert not takes_up(sentence)


def test_other_languages_know_openings_alone() -> None:
    assert takes_up("Er verlor das Spiel.", "de")
    assert not takes_up("Gestern gab der Trainer ihm frei.", "de")

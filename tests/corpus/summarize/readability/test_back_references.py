import pytest

from corpus.summarize.document import Ranked
from corpus.summarize.readability.back_references import speaks_of_another, supporter, takes_up_previous
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


@pytest.mark.parametrize(
    ("index", "kept", "stands"),
    [(0, [], True), (2, [], True), (2, [0], True), (1, [], False), (1, [0], True), (1, [2], False)],
)
def test_a_sentence_stands_if_it_leans_on_nothing_or_on_one_that_is_kept(
    index: int, kept: list[int], stands: bool
) -> None:
    texts = ["The harbour was shut.", "It’s full of ice.", "Ferries sail from Bruges."]

    assert supporter(texts, "en")(Ranked(index, 1.0), [Ranked(number, 1.0) for number in kept]) is stands


@pytest.mark.parametrize(
    "sentence",
    [
        "Justices Sheilah Martin and Michelle O'Bonsawin joined him.",
        "Police arrested him on Monday.",
        "“The mayor thanked him,” said Reuters.",
    ],
)
def test_a_him_for_nobody_in_the_sentence_is_another(sentence: str) -> None:
    assert speaks_of_another(sentence, "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "Smith said Jones had asked him to go.",
        "Lee's wife left him.",
        "Ann Lee thanked the mayor.",
        "Ann Lee sang himself.",
        "The himalayan cat slept.",
    ],
)
def test_a_him_for_somebody_named_is_not(sentence: str) -> None:
    assert not speaks_of_another(sentence, "en")


def test_other_languages_have_no_him() -> None:
    assert not speaks_of_another("Police arrested him on Monday.", "de")

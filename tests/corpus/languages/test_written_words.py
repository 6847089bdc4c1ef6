import pytest

from corpus.languages.written_words import bare_word, lower_case


@pytest.mark.parametrize(
    ("language", "word", "bare"),
    [
        ("fr", "L'Italie", "Italie"),
        ("fr", "jusqu'ici", "ici"),
        ("fr", "aujourd'hui", "aujourd'hui"),
        ("fr", "O'Neill", "O'Neill"),
        ("it", "Nell'Italia", "Italia"),
        ("ca", "l'Estat", "Estat"),
        ("tr", "Ankara'dan", "Ankara"),
        ("tr", "'dan", "'dan"),
        ("fr", "l'", "l'"),
        ("en", "d'Italie", "d'Italie"),
        ("uk", "п'ять", "п'ять"),
    ],
)
def test_a_word_is_without_what_an_apostrophe_joins_to_it(language: str, word: str, bare: str) -> None:
    assert bare_word(language)(word) == bare


@pytest.mark.parametrize(
    ("language", "word", "small"),
    [("tr", "İSTANBUL", "istanbul"), ("tr", "ISPARTA", "ısparta"), ("de", "IN", "in")],
)
def test_small_letters_are_those_of_the_language(language: str, word: str, small: str) -> None:
    assert lower_case(language)(word) == small

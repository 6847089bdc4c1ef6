import unicodedata

import pytest
from sumy.utils import get_stop_words

from corpus.languages.codes import UNSPACED
from corpus.languages.known_languages import NAMES, all_languages, coverage
from corpus.languages.stopwords import stop_words

SUMY = {
    "ar": "arabic",
    "cs": "czech",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "he": "hebrew",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pl": "polish",
    "pt": "portuguese",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "uk": "ukrainian",
    "zh": "chinese",
}
PUNKT = "cs da de el en es et fi fr it ml nl no pl pt ru sl sv tr"


@pytest.mark.parametrize("code", SUMY)
def test_stop_words_are_sumys_where_sumy_has_any(code: str) -> None:
    assert stop_words(code) == {word.lower() for word in get_stop_words(SUMY[code]) if word.split() == [word]}


@pytest.mark.parametrize("code", NAMES)
def test_stop_words_are_written_as_texts_are(code: str) -> None:
    assert all(unicodedata.normalize("NFC", word) == word == word.lower() for word in stop_words(code))


@pytest.mark.parametrize("code", PUNKT.split())
def test_a_language_of_the_punkt_models_has_stop_words_and_stems(code: str) -> None:
    assert (coverage(code).stop_words > 0, coverage(code).remark) == (True, "")


@pytest.mark.parametrize("code", ["kk", "km", "lo", "my"])
def test_a_language_without_a_punkt_model_has_stop_words_too(code: str) -> None:
    assert (coverage(code).stop_words > 0, coverage(code).remark) == (True, "")


@pytest.mark.parametrize("tag", ["../en", "", "en/../de", "xx", "\0"])
def test_a_language_that_is_none_has_no_stop_words(tag: str) -> None:
    assert stop_words(tag) == frozenset()


def test_a_tag_is_read_for_its_language() -> None:
    assert stop_words("pt_BR") == stop_words("PT") != frozenset()


def test_every_language_has_a_name_and_some_way_to_words() -> None:
    assert all(language.name and language.words for language in all_languages())
    assert {language.code for language in all_languages()} > UNSPACED


def test_a_language_that_is_not_covered_says_what_is_missing() -> None:
    assert (
        coverage("xx").remark
        == "no stems and no stop words for xx; only what needs no knowledge of it is used"
    )


def test_an_unknown_language_says_so() -> None:
    assert coverage("").remark.startswith("the language was not recognised")


def test_a_dictionary_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.languages.known_languages.has_dictionary", lambda code: False)

    assert "nutgraf[cjk]" in coverage("ja").dictionary_remark
    assert coverage("ja").remark == coverage("de").dictionary_remark == ""

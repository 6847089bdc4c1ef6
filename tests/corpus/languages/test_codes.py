"""One code for a language, and what there is for it."""

import pytest

from corpus.languages.codes import canonical
from corpus.languages.known_languages import NAMES, coverage
from corpus.languages.light_stems import light_stemmer
from corpus.languages.months import month_number
from corpus.languages.written_dates import languages_of_dates


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("de-AT", "de"),
        ("pt_BR", "pt"),
        (" en-GB ", "en"),
        ("nb", "no"),
        ("nn-NO", "no"),
        ("iw", "he"),
        ("in", "id"),
        ("cmn-Hans", "zh"),
        ("yue", "zh"),
        ("zh_Hant_TW", "zh"),
        ("", ""),
        ("-", ""),
    ],
)
def test_a_tag_is_read_for_its_code(tag: str, code: str) -> None:
    assert canonical(tag) == code


@pytest.mark.parametrize(
    ("code", "sentences", "stems"),
    [
        ("en", "rules", "Snowball"),
        ("de", "Punkt", "Snowball"),
        ("cs", "Punkt", "sumy"),
        ("uk", "rules", "sumy"),
        ("et", "Punkt", "endings"),
        ("vi", "rules", "not needed"),
        ("zh", "rules", "not needed"),
        ("xx", "marks", "none"),
        ("", "marks", "none"),
    ],
)
def test_a_table_says_how_sentences_and_stems_are_found(code: str, sentences: str, stems: str) -> None:
    assert (coverage(code).sentences, coverage(code).stems) == (sentences, stems)


def test_a_language_is_called_by_its_name_or_else_by_its_code() -> None:
    assert (coverage("de-AT").name, coverage("xx").name, coverage("de-AT").code) == ("German", "xx", "de")
    assert list(NAMES) == sorted(NAMES)


@pytest.mark.parametrize("code", ["th", "lo", "km", "my"])
def test_a_script_without_blanks_is_read_in_pairs(code: str) -> None:
    assert coverage(code).words == "pairs"
    assert coverage("de").words == "spaces"


@pytest.mark.parametrize("code", ["en", "de", "th", "vi"])
def test_a_language_that_has_all_it_needs_has_no_remark(code: str) -> None:
    assert coverage(code).remark == ""


@pytest.mark.parametrize(
    ("language", "word", "stem"),
    [
        ("de", "Häusern", "häus"),
        ("de", "den", "den"),
        ("et", "eelarvega", "eelarve"),
        ("ko", "정부가", "정부"),
        ("ko", "가가", "가가"),
    ],
)
def test_endings_go_as_long_as_enough_is_left(language: str, word: str, stem: str) -> None:
    stemmer = light_stemmer(language)

    assert stemmer
    assert len(stemmer(word)) >= (2 if language == "ko" else 3)
    assert stemmer(word).startswith(stem[:3]) or stemmer(word) == stem


def test_a_language_without_endings_has_no_light_stemmer() -> None:
    assert light_stemmer("xx") is None


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("January", 1),
        ("jan.", 1),
        ("FEBRUAR", 2),
        ("März", 3),
        ("mars", 3),
        ("avril", 4),
        ("Mai", 5),
        ("června", 6),
        ("července", 7),
        ("agosto", 8),
        ("września", 9),
        ("октября", 10),
        ("листопад", 11),
        ("listopada", 11),
        ("studenoga", 11),
        ("aralık", 12),
        ("ديسمبر", 12),
        ("ja", 0),
        ("", 0),
        ("Monday", 0),
        ("x", 0),
    ],
)
def test_a_month_is_known_by_its_name_or_how_that_begins(name: str, number: int) -> None:
    assert month_number(name) == number


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("5. května 1990", {"cs"}),
        ("5 maj 1990", {"sv"}),
        ("5. maj 1990", {"da"}),
        ("5 august 2001", {"ro"}),
        ("12. august 2001", {"da", "de", "et", "no"}),
        ("12 Zorb 2001", set()),
        ("12 may", set()),
        ("12.5 may 1990", set()),
        ("", set()),
        ("42 maj 1990", set()),
        ("On 5 mars 1990, and 5. května 1990", {"fr", "sv"}),
    ],
)
def test_a_date_in_words_tells_who_writes_it_so(text: str, codes: set[str]) -> None:
    assert languages_of_dates(text) >= codes
    assert codes or not languages_of_dates(text)

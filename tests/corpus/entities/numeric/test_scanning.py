"""What each word and number of a text is read as, before any grammar looks at it."""

import pytest

from corpus.article import Sentence, Span
from corpus.entities.numeric.kinds import CHAR_OF
from corpus.entities.numeric.scanning import scan

_KIND_OF = {character: kind for kind, character in CHAR_OF.items()}


def _kinds(text: str, *, language: str = "en") -> list[tuple[str, str]]:
    """The tokens of a text with their kinds, without the break at its end."""
    (tape,) = scan(text, (), language=language)
    return [
        (text[start:end], _KIND_OF[kind])
        for start, end, kind in zip(tape.starts, tape.ends, tape.kinds, strict=True)
        if end > start
    ]


def _kind(word: str, *, language: str = "en") -> str:
    ((token, kind),) = _kinds(word, language=language)
    assert token == word
    return kind


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("1", "day"),
        ("31", "day"),
        ("0", "pair"),
        ("32", "pair"),
        ("99", "pair"),
        ("05", "day"),
        ("100", "count"),
        ("999", "count"),
        ("1000", "year"),
        ("2099", "year"),
        ("2100", "count"),
        ("0999", "count"),
        ("10000", "count"),
        ("1,200", "count"),
        ("1.5", "count"),
        ("1.200.300", "count"),
    ],
)
def test_a_number_is_a_day_a_pair_a_year_or_a_count_by_its_size(number: str, kind: str) -> None:
    assert _kind(number) == kind


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("2020-03-04", "isodate"),
        ("2020/03/04", "isodate"),
        ("2020.03.04", "isodate"),
        ("04-03-2020", "isodate"),
        ("4-3-1999", "isodate"),
        ("12.03.2020", "isodate"),
        ("12/03/20", "isodate"),
        ("1.2.20", "isodate"),
        ("9/11", "isodate"),
        ("2018/19", "isodate"),
    ],
)
def test_a_day_in_digits_is_one_token(word: str, kind: str) -> None:
    assert _kind(word) == kind


@pytest.mark.parametrize("text", ["2020-03-045", "4-3-2999", "4-3-3999", "9/112", "12/03/20/1", "1918/190"])
def test_other_digits_with_signs_between_are_no_day(text: str) -> None:
    assert (_kinds(text)[0] == (text, "isodate")) is (text == "4-3-2999")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("10:30", "clock"),
        ("9:05", "clock"),
        ("10:30:59", "clock"),
        ("4:07.13", "other"),
        ("4:07,13", "other"),
    ],
)
def test_a_time_with_fractions_is_how_long_a_race_took(word: str, kind: str) -> None:
    assert _kind(word) == kind


@pytest.mark.parametrize("word", ["UTC+5", "UTC-5", "GMT+5:30", "UTC−3", "GMT + 2"])
def test_a_zone_may_have_an_offset(word: str) -> None:
    assert _kind(word) == "zone"


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("FY2022", "fiscalyear"),
        ("FY22", "fiscalyear"),
        ("FY2021/22", "fiscalyear"),
        ("Q3 FY24", "fiscalyear"),
        ("Q1", "quarter"),
        ("Q4", "quarter"),
        ("H2", "quarter"),
    ],
)
def test_a_year_of_business_and_its_quarters_are_read(word: str, kind: str) -> None:
    assert _kind(word) == kind


@pytest.mark.parametrize("word", ["Q5", "Q0", "H7", "Q12", "FYI"])
def test_other_letters_before_a_number_are_no_quarter(word: str) -> None:
    assert "quarter" not in [kind for _, kind in _kinds(word)]
    assert "fiscalyear" not in [kind for _, kind in _kinds(word)]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("6'2\"", "inches"),
        ("6’11”", "inches"),
        ("3in", "inches"),
        ("3.25in", "inches"),
        ("1.5C", "heat"),
        ("90F", "heat"),
        ("1st", "ordinal"),
        ("22nd", "ordinal"),
        ("3er", "ordinal"),
        ("01st", "other"),
        ("1990s", "decade"),
        ("'90s", "decade"),
        ("90s", "shortdecade"),
        ("2020s", "decade"),
        ("1995s", "other"),
        ("3400s", "other"),
        ("US$", "sign"),
        ("C$", "sign"),
        ("GH₵", "sign"),
        ("$", "sign"),
        ("o'clock", "oclock"),
        ("Zorblat", "capital"),
        ("U.S.", "moneyland"),
        ("zorblats", "plural"),
        ("gas", "other"),
        ("zorblat", "other"),
    ],
)
def test_words_with_digits_and_words_without_are_told_apart(word: str, kind: str) -> None:
    assert _kind(word) == kind


@pytest.mark.parametrize(
    ("language", "is_one"), [("en", False), ("", False), ("de", True), ("fr", True), ("eo", True)]
)
def test_a_blank_groups_thousands_elsewhere_than_in_english(language: str, is_one: bool) -> None:
    kinds = _kinds("15 200", language=language)

    assert (kinds == [("15 200", "count")]) is is_one


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f"])
def test_a_narrow_blank_groups_thousands_everywhere(blank: str) -> None:
    assert _kind(f"15{blank}200{blank}300") == "count"


@pytest.mark.parametrize("text", ["10 000", "1 500 000"])
def test_round_thousands_are_grouped_by_any_blank_in_english(text: str) -> None:
    assert _kinds(text)[-1][0].endswith("000")
    assert _kinds(text) == [(text, "count")]


def test_a_word_counts_in_its_own_case_and_with_capitals() -> None:
    assert [_kind(word) for word in ("dollar", "Dollar", "DOLLAR")] == ["currency"] * 3
    assert [_kind(word) for word in ("March", "MARCH", "march")] == ["may", "may", "other"]


@pytest.mark.parametrize(
    ("word", "kind"), [("bn", "short"), ("BN", "capital"), ("usd", "other"), ("USD", "code")]
)
def test_codes_and_short_forms_count_in_one_case_only(word: str, kind: str) -> None:
    assert _kind(word) == kind


def test_a_break_stands_behind_each_sentence_and_what_lies_between() -> None:
    text = "One. two Three."
    sentences = (Sentence(0, Span(0, 4), 0), Sentence(1, Span(9, 15), 0))

    (tape,) = scan(text, sentences, language="en")

    assert [_KIND_OF[kind] for kind in tape.kinds].count("break") == 3


def test_an_abbreviated_currency_ends_no_sentence() -> None:
    text = "It cost Rs. 750"
    sentences = (Sentence(0, Span(0, 11), 0), Sentence(1, Span(12, 15), 0))

    (tape,) = scan(text, sentences, language="en")

    assert [_KIND_OF[kind] for kind in tape.kinds].count("break") == 1


def test_a_stretch_of_tokens_has_its_characters() -> None:
    (tape,) = scan("It cost $5 million.", (), language="en")

    assert tape.span(2, 5).of("It cost $5 million.") == "$5 million"


def test_an_empty_text_has_no_tokens() -> None:
    assert _kinds("") == _kinds(" \n ") == []


def test_a_long_text_is_read_in_parts_that_end_with_sentences() -> None:
    sentence = "It cost Rs. 750 in May. "
    text = sentence * 8_000
    starts = range(0, len(text), len(sentence))
    halves = [(start, start + 11, start + 12, start + 23) for start in starts]
    spans = [Span(*span) for first, end, second, last in halves for span in ((first, end), (second, last))]
    sentences = [Sentence(number, span, 0) for number, span in enumerate(spans)]

    tapes = list(scan(text, sentences, language="en"))

    assert len(tapes) == 2
    assert {_KIND_OF[tape.kinds[-1]] for tape in tapes} == {"break"}
    assert sum(tape.kinds.count(CHAR_OF["break"]) for tape in tapes) == 16_000
    assert tapes[1].span(0, 3).of(text).strip() == "It cost"

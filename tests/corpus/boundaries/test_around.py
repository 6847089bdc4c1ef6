"""What stands beside a mark, and where sentences of the web begin."""

import pytest

from corpus.boundaries.abbreviations import rules_for, split_armenian
from corpus.boundaries.around import is_brand, is_gap, token_before, trimmed, word_after
from corpus.boundaries.before_numbers import is_number, precedes_number
from corpus.boundaries.careless import is_small_text
from corpus.boundaries.end_marks import read_marks
from corpus.boundaries.english import ENGLISH
from corpus.boundaries.full_width import split_full_width
from corpus.boundaries.known_splitters import splitter_for
from corpus.boundaries.rule_set import Rules
from corpus.boundaries.rules import split_by_rules


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("He met Mr.", "Mr"),
        ("(“Mr.", "Mr"),
        ("U.S.", "U.S"),
        ("¿Sr.", "Sr"),
        (".", ""),
        ("x" * 50 + ".", "x" * 40),
    ],
)
def test_what_stands_before_a_mark_has_no_opening_marks(text: str, token: str) -> None:
    assert token_before(text, 0, len(text) - 1) == token


def test_what_stands_before_a_mark_begins_with_its_sentence() -> None:
    assert token_before("end.Mr.", 4, 6) == "Mr"


@pytest.mark.parametrize(
    ("text", "word"), [("It's over", "it's"), ("Él dijo", "él"), ("5 men", ""), ("“He", ""), ("", "")]
)
def test_the_word_that_begins_somewhere_is_all_of_it(text: str, word: str) -> None:
    assert word_after(text, 0) == word
    assert word_after(text, 0, lower=False).lower() == word


@pytest.mark.parametrize(
    ("text", "first", "brand"),
    [("iPhone", 0, True), ("an iPad", 3, True), ("aniPad", 2, False), ("iphone", 0, False), ("i", 0, False)],
)
def test_a_brand_has_its_capital_second(text: str, first: int, brand: bool) -> None:
    assert is_brand(text, first) is brand


@pytest.mark.parametrize(
    ("text", "mark", "gap"),
    [
        ("not ... so", 4, True),
        ("not … so", 4, True),
        ("not... so", 3, False),
        (" … so", 1, False),
        (", . so", 2, False),
    ],
)
def test_dots_between_blanks_behind_a_word_are_a_gap(text: str, mark: int, gap: bool) -> None:
    assert is_gap(text, mark) is gap


@pytest.mark.parametrize(("text", "end"), [("a  ", 1), ("a\n\u3000", 1), ("  ", 0), ("", 0), ("ab", 2)])
def test_white_space_is_no_end_of_a_sentence(text: str, end: int) -> None:
    assert trimmed(text, len(text)) == end


@pytest.mark.parametrize("word", ["Nr", "No", "NO", "Fig", "стр", "Bahnhofstr", "Kirkegt", "séc", "§", "n°"])
def test_an_abbreviation_before_a_number_is_known(word: str) -> None:
    assert precedes_number(word)


@pytest.mark.parametrize("word", ["Haus", "Mr", "", "no", "number"])
def test_another_word_before_a_number_is_none(word: str) -> None:
    assert not precedes_number(word)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", True),
        ("XIV", True),
        ("V", True),
        ("X", True),
        ("I", False),
        ("IL", True),
        ("V.a", False),
        ("C", False),
    ],
)
def test_a_number_is_one_in_figures_or_in_roman_letters(text: str, number: bool) -> None:
    assert is_number(text, 0) is number


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("it rained. we left.", True),
        ("It rained.", False),
        ("I left but i came", True),
        ("x" * 400 + "X", True),
    ],
)
def test_a_text_is_small_by_its_beginning_or_by_whoever_says_i(text: str, small: bool) -> None:
    assert is_small_text(text, ENGLISH) is small


def test_rare_marks_are_looked_for_only_where_they_stand() -> None:
    dotted, usual = read_marks("It rained! Did it? Yes.")
    assert dotted == "It rained. Did it. Yes."

    dotted, rare = read_marks("वह आया। It left…")

    assert dotted == "वह आया. It left."
    assert rare is not usual


def _split(text: str, rules: Rules) -> list[str]:
    return [text[start:end] for start, end in split_by_rules(text, rules)]


def test_rules_that_know_nothing_end_at_any_mark_before_a_capital() -> None:
    assert _split("Xy. Ab Cd. ef! Gh? Ij", Rules()) == ["Xy.", "Ab Cd. ef!", "Gh?", "Ij"]


@pytest.mark.parametrize(
    ("rules", "text", "count"),
    [
        (Rules(never=frozenset(["Xy"])), "An Xy. Ab came.", 1),
        (Rules(numbered=frozenset(["Xy"])), "An Xy. Ab came.", 2),
        (Rules(numbered=frozenset(["Xy"])), "An Xy. 5 came.", 1),
        (Rules(numbered=frozenset(["Xy"])), "An XY. 5 came.", 1),
        (Rules(seldom=frozenset(["Xy"])), "An Xy. Ab came.", 1),
        (Rules(seldom=frozenset(["Xy"]), starters=frozenset(["ab"])), "An Xy. Ab came.", 2),
        (Rules(exclaiming=frozenset(["Xy"])), "An Xy! Ab came.", 1),
        (Rules(exclaiming=frozenset(["Xy"]), starters=frozenset(["ab"])), "An Xy! Ab came.", 2),
        (Rules(exclaiming=frozenset(["Xy"])), "An Xy? Ab came.", 2),
    ],
)
def test_each_kind_of_abbreviation_ends_where_its_kind_does(rules: Rules, text: str, count: int) -> None:
    assert len(_split(text, rules)) == count


def test_the_tails_of_abbreviations_are_their_last_three_letters() -> None:
    rules = Rules(never=frozenset(["approx"]), numbered=frozenset(["No"]), seldom=frozenset(["Inc"]))

    assert rules.tails == {"rox", "No", "NO", "Inc"}
    assert rules.abbreviations == {"approx", "No", "NO", "Inc"}


@pytest.mark.parametrize("language", ["uk", "hu", "xx", "lt"])
def test_titles_of_english_are_known_wherever_rules_split(language: str) -> None:
    assert _split("Dr. Zorb kom. Mr. Quux lő.", rules_for(language)) == ["Dr. Zorb kom.", "Mr. Quux lő."]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Նա եկավ: Ես գնացի:", ["Նա եկավ:", "Ես գնացի:"]),
        ("Նա եկավ։ Ես գնացի։", ["Նա եկավ։", "Ես գնացի։"]),
        ("Նա եկավ. Ես գնացի։", ["Նա եկավ. Ես գնացի։"]),
        ("Նա: եկավ։ Ես։", ["Նա: եկավ։", "Ես։"]),
    ],
)
def test_an_armenian_colon_ends_a_sentence_where_nothing_else_does(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in split_armenian(text)] == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("一。二！三？四", ["一。", "二！", "三？", "四"]),
        ("一。　二。", ["一。", "二。"]),
        ("一……二。", ["一……", "二。"]),
        ("一…二。", ["一…二。"]),
        ("「一。二。」三。", ["「一。二。」", "三。"]),
        ("（一。二）三。四。", ["（一。二）三。", "四。"]),
        ("「一。」と二。", ["「一。」と二。"]),
        ("一?二!", ["一?", "二!"]),
        ("a.b. 一", ["a.b.", "一"]),
        ("一", ["一"]),
        ("", []),
    ],
)
def test_full_width_marks_end_sentences_without_blanks(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in split_full_width(text)] == parts


def test_a_bracket_that_never_closes_ends_after_four_hundred_characters() -> None:
    text = "「" + "一二三四五六七八九。" * 60

    assert 1 < len(list(split_full_width(text))) < 60


@pytest.mark.parametrize(
    ("tag", "same"), [("en-GB", "en"), ("", "en"), ("nb", "no"), ("zh-TW", "ja"), ("PT_br", "pt")]
)
def test_a_tag_is_split_as_its_language_is(tag: str, same: str) -> None:
    text = "Mr. Hill came. No. 5 was shut. 一。二。"

    assert list(splitter_for(tag)(text)) == list(splitter_for(same)(text))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He had an old car. but he sold it.", ["He had an old car.", "but he sold it."]),
        ("He had an old car. green it was.", ["He had an old car. green it was."]),
        ('He called it "over there." She left.', ['He called it "over there."', "She left."]),
        ("The mill was built c. 1900 by him.", ["The mill was built c. 1900 by him."]),
        ("See part b. Then he left.", ["See part b.", "Then he left."]),
        ("So do I. Zebras came too.", ["So do I.", "Zebras came too."]),
        ("World War I. Zebras came.", ["World War I. Zebras came."]),
    ],
)
def test_english_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    assert _split(text, ENGLISH) == sentences

"""Runs of capitalised words, headlines, and what an article shows of a word."""

import pytest

from corpus.entities.tagging.evidence import Evidence, evidence_keys, gather
from corpus.entities.tagging.features import joint_keys, own_keys, pad, setting
from corpus.entities.tagging.forms import Form, Forms
from corpus.entities.tagging.runs import run_keys, runs
from corpus.gazetteer.gazetteer import Gazetteer

NO_NAMES = frozenset[str]()
LISTS = Gazetteer(
    countries=NO_NAMES,
    nationalities=NO_NAMES,
    cities=NO_NAMES,
    regions=NO_NAMES,
    first_names=frozenset(["Ann"]),
    last_names=NO_NAMES,
    organisations=NO_NAMES,
    organisation_words=frozenset(["Bank"]),
    titles=frozenset(["Mr."]),
    roles=frozenset(["mayor"]),
)


def _forms(words: str) -> list[Form]:
    forms = Forms(LISTS, {})
    return [forms.form(word) for word in words.split()]


def _runs(words: str) -> list[tuple[int, int] | None]:
    return [(run.first, run.last) if run else None for run in runs(pad(_forms(words)))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the Zorb Bank fell", [None, (1, 2), (1, 2), None]),
        ("Ann met Bo Lee", [(0, 0), None, (2, 3), (2, 3)]),
        ("it fell", [None, None]),
        ("OSLO", [(0, 0)]),
        ("", []),
        ("5th Avenue", [None, (1, 1)]),
    ],
)
def test_capitalised_words_that_follow_one_another_are_a_run(
    words: str, found: list[tuple[int, int] | None]
) -> None:
    assert _runs(words) == found


def _keys(words: str, at: int) -> set[str]:
    padded = pad(_forms(words))
    run = runs(padded)[at]
    assert run
    return set(run_keys(padded, run))


def test_every_word_of_a_run_is_told_what_stands_around_it_and_how_it_ends() -> None:
    keys = _keys("old Zorb Quux Bank fell down", 1)

    assert {"L=old", "R=fell", "H=bank", "S=zorb", "n=3", "A=quux", "ok", "RR=fell|down"} <= keys


@pytest.mark.parametrize(("words", "has_name"), [(4, True), (5, False)])
def test_a_run_of_four_words_is_known_as_a_whole(words: int, has_name: bool) -> None:
    keys = _keys(" ".join(["Zorb"] * words), 0)

    assert (f"N={' '.join(['zorb'] * words)}" in keys) is has_name


def test_a_long_run_is_counted_as_five_words() -> None:
    assert "n=5" in _keys("Aa Bb Cc Dd Ee Ff Gg", 0)


@pytest.mark.parametrize(
    ("between", "is_joined"),
    [("of", True), ("of the", True), ("and", True), ("met", False), ("of the for", False)],
)
def test_a_run_knows_the_one_before_an_of(between: str, is_joined: bool) -> None:
    words = f"Bank {between} Zorb"
    last = len(words.split()) - 1

    assert ("Y=bank" in _keys(words, last)) is is_joined


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("ZORB BANK FALLS AGAIN", "AC"),
        ("ZORB BANK FALLS", ""),  # three words
        ("ZORB BANK FALLS again", "AC"),
        ("ZORB BANK falls again", ""),
        ("Zorb Bank Falls Again Today", "TC"),
        ("Zorb Bank Falls Again Now", ""),  # four of more than three letters
        ("Zorb Bank Falls again today", ""),
        ("Zorb Bank Falls Again today", "TC"),
        ("", ""),
    ],
)
def test_a_headline_is_told_by_its_capitals(words: str, style: str) -> None:
    assert setting(_forms(words)) == style


def _signs(*sentences: str) -> Evidence:
    padded = [pad(_forms(sentence)) for sentence in sentences]
    return gather((forms, runs(forms)) for forms in padded)


@pytest.mark.parametrize(
    ("sentence", "word", "sign"),
    [
        ("then Zorb came", "Zorb", "m"),
        ("then Mr. Zorb came", "Zorb", "t"),
        ("the mayor Zorb came", "Zorb", "q"),
        ("then Ann Zorb came", "Zorb", "f"),
        ("then Zorb Bank came", "Zorb", "o"),
        ("then Zorb Quux came", "Zorb", "a"),
        ("then Zorb Quux came", "Quux", "z"),
        ("then Zorb Blat Quux came", "Blat", "y"),
        ("then Zorb 's car", "Zorb", "s"),
        ("then Zorb said so", "Zorb", "v"),
        ("so said Zorb then", "Zorb", "v"),
        ("Zorb who came", "Zorb", "v"),
        ("it is in Zorb now", "Zorb", "i"),
        ("it is the Zorb now", "Zorb", "u"),
        ("the Quux ( ZB ) fell", "ZB", "p"),
        ("then Zorb Oil Bank fell", "ZOB", "r"),
    ],
)
def test_a_sign_of_a_word_is_gathered_from_what_stands_beside_it(sentence: str, word: str, sign: str) -> None:
    assert f"d={sign}" in evidence_keys(_forms(word)[0], _signs(sentence))


@pytest.mark.parametrize(
    ("sentence", "word", "sign"),
    [
        ("Zorb came", "Zorb", "m"),
        ("“ Zorb came", "Zorb", "m"),
        ("it is in Zorb Quux now", "Quux", "i"),
        ("then Zorb saw it", "Zorb", "v"),
        ("then Ann came", "Ann", "f"),
        ("the quux ( ZB ) fell", "ZB", "p"),
        ("then Zorb Oil fell", "ZO", "r"),
        ("then Aa Bb Cc Dd Ee Ff Gg fell", "ABCDEFG", "r"),
    ],
)
def test_a_sign_is_not_gathered_where_nothing_shows_it(sentence: str, word: str, sign: str) -> None:
    assert f"d={sign}" not in evidence_keys(_forms(word)[0], _signs(sentence))


def test_signs_of_all_sentences_come_together() -> None:
    evidence = _signs("then Mr. Zorb came", "it is in Zorb now", "the zorb is small")

    keys = evidence_keys(_forms("Zorb")[0], evidence)

    assert {"d=t", "d=i", "d=m", "d=l"} <= set(keys)
    assert evidence_keys(_forms("zorb")[0], evidence) == []


def test_a_word_is_known_by_its_ends_and_its_parts() -> None:
    keys = set(own_keys(_forms("Anti-Zorblat")[0]))

    assert {
        "w=Anti-Zorblat",
        "l=anti-zorblat",
        "hl=zorblat",
        "hf=anti",
        "p2=an",
        "p3=Ant",
        "x3=lat",
        "x5=rblat",
    } <= keys


@pytest.mark.parametrize(
    ("word", "missing"), [("Zo", "p2="), ("Zor", "p3="), ("Zorbl", "p5="), ("-Zo", "hy")]
)
def test_a_short_word_has_no_ends_as_long_as_itself(word: str, missing: str) -> None:
    assert not [key for key in own_keys(_forms(word)[0]) if key.startswith(missing)]


def test_a_word_is_told_its_place_in_the_run_and_the_marks_beside_it() -> None:
    padded = pad(_forms("old Zorb Quux Bank fell"))
    run_of = runs(padded)

    keys = set(joint_keys(padded, 2, run_of[2], ["", "BC", "", "BO", ""]))

    assert {"p1", "q1", "-G=BC", "+G=BO", "bw=zorb|quux", "wb=quux|bank"} <= keys
    assert not {key for key in keys if key.startswith("G=")}
    assert not {"p1", "q1"} & set(joint_keys(padded, 0, None, [""] * 5))

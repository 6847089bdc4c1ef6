"""What a word looks like to the tagger, and what the lists know of it."""

import pytest

from corpus.entities.tagging.forms import AFTER_ALL, BEFORE_ALL, Forms, case_of, cluster_code, shape_of
from corpus.entities.tagging.known_names import KnownNames
from corpus.gazetteer.gazetteer import Gazetteer

LISTS = Gazetteer(
    countries=frozenset(["Oman", "New Zorb"]),
    nationalities=frozenset(["Omani", "Oslo Men"]),
    cities=frozenset(["Oslo", "Rio de Zorb", "Aa Bb Cc Dd Ee Ff", "Aa Bb Cc Dd Ee Ff Gg"]),
    regions=frozenset(["Texas"]),
    first_names=frozenset(["Ann", "Tokay", "Who"]),
    last_names=frozenset(["Lee", "Ann"]),
    organisations=frozenset(["Zorb Bank", "Oslo"]),
    organisation_words=frozenset(["Bank"]),
    titles=frozenset(["Mr."]),
    roles=frozenset(["mayor"]),
)
CLUSTERS = {"oslo": cluster_code(63, 255, 1023), "bank": cluster_code(0, 0, 0)}


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("Oslo", "I"),
        ("OSLO", "A"),
        ("O", "I"),
        ("oslo", "l"),
        ("5th", "d"),
        ("iPad", "l"),
        ("", "l"),
        ("É", "I"),
        (",", "l"),
    ],
)
def test_the_case_of_a_word_is_told_by_its_capitals(word: str, case: str) -> None:
    assert case_of(word) == case


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("Oslo", "Xxx"),
        ("OSLO", "XX"),
        ("F-16", "X-dd"),
        ("iPhone", "xXxx"),
        ("1,000", "d,dd"),
        ("U.S.", "X.X."),
        ("", ""),
        ("a1b2c3d4e5", "xdxdxdxdx"),
        ("é", "x"),
    ],
)
def test_a_shape_has_two_of_a_run_and_nine_signs_at_most(word: str, shape: str) -> None:
    assert shape_of(word) == shape


@pytest.mark.parametrize(
    ("word", "flags"),
    [
        ("Ann", "IFL"),
        ("Lee", "IL"),
        ("Bank", "IO"),
        ("Mr.", "IT"),
        ("mayor", "lP"),
        ("TOKAY", "AF"),
        ("ANN", "A"),  # three letters are rather an acronym
        ("Zorblat", "I"),
        ("5", "d"),
    ],
)
def test_flags_tell_the_lists_that_a_word_is_in(word: str, flags: str) -> None:
    assert Forms(LISTS, CLUSTERS).form(word).flags == flags


def test_a_form_has_its_clusters_as_they_were_packed() -> None:
    forms = Forms(LISTS, CLUSTERS)

    assert forms.form("OSLO").clusters == ("63", "255", "1023")
    assert forms.form("Bank").clusters == ("0", "0", "0")
    assert forms.form("Zorblat").clusters is None


@pytest.mark.parametrize(
    ("word", "plain"), [("“", '"'), ("»", '"'), ("O’Neil", "O'Neil"), ("a–b", "a-b"), ("—", "-")]
)
def test_quotes_and_dashes_are_made_plain(word: str, plain: str) -> None:
    assert Forms(LISTS, CLUSTERS).form(word).text == plain


def test_what_stands_beyond_a_sentence_is_no_word() -> None:
    assert (BEFORE_ALL.case, AFTER_ALL.case) == ("B", "E")
    assert BEFORE_ALL.lower != AFTER_ALL.lower


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("in Oman now", ["", "BK", ""]),
        ("New Zorb", ["BK", "IK"]),
        ("Rio de Zorb", ["BC", "IC", "IC"]),
        ("Rio de Oslo", ["", "", "BC"]),
        ("Oslo Men", ["BN", "IN"]),
        ("Oslo Zorb Bank", ["BC", "BO", "IO"]),
        ("OSLO", ["BC"]),
        ("NEW Zorb", ["", ""]),  # three letters stay as they are
        ("oslo", [""]),
        ("Texas Omani", ["BR", "BN"]),
        ("Aa Bb Cc Dd Ee Ff", ["BC", *["IC"] * 5]),
        ("Aa Bb Cc Dd Ee Ff Gg", ["BC", *["IC"] * 5, ""]),  # six words at most
        ("", []),
    ],
)
def test_the_longest_known_name_is_marked(words: str, marks: list[str]) -> None:
    assert KnownNames(LISTS).mark(words.split()) == marks


def test_a_place_goes_before_an_organisation_and_a_people_before_a_place() -> None:
    lists = KnownNames(LISTS)

    assert lists.mark(["Oslo"]) == ["BC"]
    assert lists.mark(["Omani"]) == ["BN"]

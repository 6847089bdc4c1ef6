"""What a headline names, and whether another article names it."""

import pytest

from corpus.article import Article
from corpus.summarize.words.subjects import is_named_in, opening_of, subject_of
from tests.in_proportion import LONG, is_in_proportion

TEXT = "A lorry caught fire on the road. Nobody was hurt."


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        ("Lorry burns near Turin", TEXT, ("turi",)),
        ("Turin road shut by burning lorry", TEXT, ("turi",)),
        ("Villages in Italy's Piedmont cut off", TEXT, ("pied",)),
        ("Lorry burns in Italy", TEXT, ("ital",)),
        ("Lorry burns on Monday, Reuters says", TEXT, ()),
        ("Police close road in the US", TEXT, ()),
        ("Road case goes to Supreme Court", "The Supreme Court heard of a road.", ()),
        ("Road closed: Drivers wait", TEXT, ()),
        ("Drivers wait", "The road was closed. Drivers wait.", ()),
        ("Novak Tells Council Of Fire", "The driver, Ada Novak, told the council of the fire.", ("nova",)),
        ("An iPhone catches fire", TEXT, ("ipho",)),
        ("LORRY BURNS NEAR TURIN", TEXT, ()),
        ("火事でトラックが燃える", TEXT, ()),
    ],
)
def test_a_headline_is_about_what_it_names(title: str, text: str, names: tuple[str, ...]) -> None:
    assert subject_of(Article(text, title, language="en")) == names


@pytest.mark.parametrize(
    ("dateline", "names"),
    [("TURIN, Italy (Reuters) - ", ("turi",)), ("TURIN, March 3 - ", ("turi",)), ("QDX - ", ()), ("", ())],
)
def test_a_headline_without_names_is_about_the_place_of_the_dateline(
    dateline: str, names: tuple[str, ...]
) -> None:
    assert subject_of(Article(dateline + TEXT, "Lorry burns", language="en")) == names


@pytest.mark.parametrize("text", ["", "Lorry burns near Turin"])
def test_a_headline_alone_is_about_nothing(text: str) -> None:
    assert subject_of(Article(text, "Lorry burns near Turin", language="en")) == ()


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("PERU (AP) - A bridge fell.", True),
        ("The Peruvian coast shook.", True),
        ("Schools in Lima are shut.", False),
        ("x" * 2_000 + " Peru", False),
    ],
)
def test_a_name_stands_in_an_opening_in_any_form(text: str, is_named: bool) -> None:
    assert is_named_in(("peru",), opening_of(Article(text, "Quake", language="en"))) is is_named


def test_a_headline_as_long_as_a_book_takes_time_in_proportion() -> None:
    title = "Peru Chile Oslo " * LONG

    assert is_in_proportion(lambda: subject_of(Article("It rained in Lima.", title)))

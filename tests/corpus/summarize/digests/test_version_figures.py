"""What figures are worth, however they are written."""

import pytest

from corpus.summarize.digests.version_figures import figures_in, without_figures


def _worths(text: str, language: str = "en") -> list[str]:
    return [figure.worth for figure in figures_in(text, language)]


@pytest.mark.parametrize(
    "written",
    [
        "12 million",
        "12m",
        "12 mln",
        "12 Million",
        "twelve million",
        "$12 million",
        "€ 12m",
        "12\u00a0million",
    ],
)
def test_one_sum_is_worth_the_same_however_it_is_written(written: str) -> None:
    assert _worths(f"It cost {written} there.") == ["12 million"]


@pytest.mark.parametrize(
    ("written", "worth"),
    [
        ("1,200", "1200"),
        ("1.200", "1200"),
        ("1\u00a0200\u202f300", "1200300"),
        ("1.5", "1.5"),
        ("1,25", "1,25"),
        ("5%", "5 percent"),
        ("5 percent", "5 percent"),
        ("5 per cent", "5 percent"),
        ("7 thousand", "7 thousand"),
        ("3bn", "3 billion"),
        ("3 trillion", "3 trillion"),
        ("two", "2"),
        ("twenty-one", "21"),
        ("one hundred and one", "101"),
        ("ninety-nine", "99"),
        ("two hundred", "200"),
        ("a hundred", "100"),
        ("three hundred and fifty", "350"),
        ("two dozen", "24"),
        ("a dozen", "12"),
        ("hundreds", "100"),
    ],
)
def test_a_figure_in_digits_or_words_is_worth_its_number(written: str, worth: str) -> None:
    assert _worths(f"It was {written} there.") == [worth]


@pytest.mark.parametrize(
    ("language", "text", "worths"),
    [
        ("de", "Es waren zwölf Menschen, dann dreizehn.", ["12", "13"]),
        ("de", "Es kostete 5 Mrd Euro und drei Millionen.", ["5 billion", "3 million"]),
        ("fr", "Il y avait dix-sept morts, quatre-vingts ou quatre-vingt-douze.", ["17", "80", "92"]),
        ("fr", "Il y avait vingt et un morts, soixante-et-onze, quatre-vingt-dix-sept.", ["21", "71", "97"]),
        ("es", "Eran treinta y uno, y un hombre.", ["31"]),
        ("ru", "Погиб двадцать один человек, один ранен.", ["21"]),
        ("es", "Fueron veinte y 30 por ciento.", ["20", "30 percent"]),
        ("ru", "Погибли двое и 5 млн человек.", ["2", "5 million"]),
        ("tr", "on iki kişi", ["12"]),
        ("pl", "dwóch ludzi i sto osób", ["2", "100"]),
        ("zh", "造成12万人死亡", ["12 ten_thousand"]),
        ("ja", "3億人", ["3 hundred_million"]),
        ("xx", "It was twelve.", ["12"]),
    ],
)
def test_figures_of_other_languages(language: str, text: str, worths: list[str]) -> None:
    assert _worths(text, language) == worths


@pytest.mark.parametrize(
    "text", ["B52 left.", "v2 came.", "It won.", "one man", "tenor", "Twofold", "a handful"]
)
def test_what_is_no_figure_has_no_worth(text: str) -> None:
    assert _worths(text) == []


@pytest.mark.parametrize(
    ("text", "worths"), [("5 metres", ["5"]), ("5 millionaires", ["5"]), ("5 bnx", ["5"])]
)
def test_a_word_that_only_begins_like_a_scale_is_none(text: str, worths: list[str]) -> None:
    assert _worths(text) == worths


def test_a_number_in_words_has_nine_words_at_most() -> None:
    assert len(_worths(" ".join(["two hundred"] * 9))) == 2


def test_figures_are_those_of_the_stretch_that_is_asked_for() -> None:
    text = "12 came, 13 left, 14 stayed."

    assert [figure.span.of(text) for figure in figures_in(text, "en", 8, 18)] == ["13"]


def test_a_text_without_its_figures_says_all_the_rest() -> None:
    assert without_figures("It cost $12 million in 2020.", "en").split() == ["It", "cost", "in", "."]

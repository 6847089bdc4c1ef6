"""Versions of one story in a digest: the newest speaks, and names what the earlier one says."""

import pytest

from corpus.article import Article
from corpus.length import Length
from corpus.summarize.digests.digest import digest

STORY = (
    "The fund paid {} tenge to families whose houses were flooded in Aktobe. "
    "Rescuers brought 300 people to safety. The water began to fall on Friday."
)


def version(figure: str, mark: str = "", date: str | None = "2024-03-18") -> Article:
    return Article(STORY.format(figure), f"{mark}Fund pays {figure} for victims", date=date, language="en")


def said(*articles: Article) -> tuple[str, list[str]]:
    """The sentence about the fund, and the figures that earlier versions give."""
    result = digest(articles, length=Length(3))
    texts = {
        sentence.kept.sentence.span.of(articles[sentence.article].text): sentence
        for sentence in result.sentences
    }
    (sentence,) = [text for text in texts if "fund" in text]
    return sentence, [figure.span.of(articles[figure.article].text) for figure in texts[sentence].earlier]


MARKS = [
    "UPDATED: ",
    "CORRECTED-",
    "UPDATE 1-",
    "2nd Ld-Writethru: ",
    "(Updated) ",
    "ОБНОВЛЕНО: ",
    "AKTUALISIERT - ",
    "CORREGIDO: ",
    "CORREZIONE: ",
    "Corrected: ",
    "(обновлено) ",
    "更正：",
]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("turned", [False, True])
def test_of_one_day_the_version_that_is_marked_holds(mark: str, turned: bool) -> None:
    versions = [version("12 million"), version("14 million", mark)]

    sentence, earlier = said(*(versions[::-1] if turned else versions))

    assert "14 million" in sentence
    assert earlier == ["12 million"]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    "dates", [("2024-03-18", "2024-03-19"), ("2024-03-18T23:00+06:00", "2024-03-18T18:00Z")]
)
def test_the_later_date_holds(dates: tuple[str, str], turned: bool) -> None:
    versions = [version("12 million", date=dates[0]), version("14 million", date=dates[1])]

    sentence, earlier = said(*(versions[::-1] if turned else versions))

    assert "14 million" in sentence
    assert earlier == ["12 million"]


def test_the_third_version_names_both_before_it() -> None:
    versions = [version("14 million", "UPDATE 2-"), version("12 million"), version("13 million", "UPDATE 1-")]

    assert said(*versions)[1] == ["12 million", "13 million"]


def test_without_date_and_mark_the_last_holds() -> None:
    sentence, earlier = said(version("12 million", date=None), version("14 million", date=None))

    assert "14 million" in sentence
    assert earlier == ["12 million"]


def test_copies_name_no_earlier_figure() -> None:
    assert said(version("12 million"), version("12 million", "UPDATED: "))[1] == []


def test_figures_of_other_things_are_left_alone() -> None:
    other = Article("Snow stopped 14 trains near Pavlodar. Nobody was hurt.", "Snow", date="2024-03-18")

    assert said(version("12 million"), other)[1] == []


OTHERWORDED = [
    (
        "en",
        "The quake killed twelve people in Turkey.",
        "UPDATE 1-The toll",
        "The quake killed 14 people in Turkey.",
        "twelve",
    ),
    (
        "en",
        "Two hundred people died in Turkey.",
        "CORRECTED-Dead",
        "Three hundred people died in Turkey.",
        "Two hundred",
    ),
    ("en", "A dozen people died in Turkey.", "UPDATE 2-Dead", "14 people died in Turkey.", "A dozen"),
    (
        "de",
        "Bei dem Beben starben zwölf Menschen.",
        "KORRIGIERT: Beben",
        "Bei dem Beben starben vierzehn Menschen.",
        "zwölf",
    ),
    (
        "fr",
        "Le séisme a tué douze personnes.",
        "Séisme (ACTUALISÉ)",
        "Le séisme a tué quatorze personnes.",
        "douze",
    ),
    ("es", "El sismo mató a doce personas.", "ACTUALIZA Sismo", "El sismo mató a catorce personas.", "doce"),
    (
        "ru",
        "Погибли двенадцать человек.",
        "Беда (обновлено)",
        "Погибли четырнадцать человек.",
        "двенадцать",
    ),
    ("zh", "地震造成12万人死亡。", "更正：地震", "地震造成14万人死亡。", "12万"),
    ("en", "The quake killed 12.", "Toll", "(Corrects toll) The quake killed 14.", "12"),
    (
        "en",
        "The quake killed 12.",
        "Toll",
        "The quake killed 14.\n\nCORRECTION: It was wrong.",
        "12",
    ),
]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(("language", "was", "title", "now", "figure"), OTHERWORDED)
def test_figures_in_words_and_other_languages_are_withdrawn(
    language: str, was: str, title: str, now: str, figure: str, turned: bool
) -> None:
    versions = [Article(was, "Toll", language=language), Article(now, title, language=language)]
    articles = versions[::-1] if turned else versions

    first, *_ = digest(articles, length=Length(1)).sentences

    assert articles[first.article] is versions[1]
    assert [earlier.span.of(was) for earlier in first.earlier] == [figure]


def test_the_same_number_in_words_is_not_withdrawn() -> None:
    articles = [
        Article("The quake killed twelve people in Turkey.", "Toll", language="en"),
        Article("The quake killed 12 people in Turkey.", "UPDATED: Toll", language="en"),
    ]

    (sentence,) = digest(articles, length=Length(1)).sentences

    assert sentence.earlier == ()


def test_a_number_without_end_is_no_error() -> None:
    articles = [Article("two hundred and " * 9_000 + "died.", "Toll"), Article("Two died.", "UPDATED: Toll")]

    assert digest(articles, length=Length(1)).sentences

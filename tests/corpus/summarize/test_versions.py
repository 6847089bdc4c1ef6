"""Versions of one story in a digest: the newest speaks, and names what the earlier one says."""

import pytest

from corpus.article import Article
from corpus.length import Length
from corpus.summarize.digest import digest

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

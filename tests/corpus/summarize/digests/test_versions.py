"""Versions of one story in a digest: the newest speaks, and names what the earlier one says."""

import pytest

from corpus.article import Article
from corpus.length import Length
from corpus.sentences import split
from corpus.summarize.digests.digest import digest
from corpus.summarize.digests.versions import earlier_figures, families, newest_of

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


PLAIN = "The fund paid {} tenge to families whose houses were flooded in Aktobe."


def _families(*articles: Article) -> list[tuple[int, ...]]:
    return list(families(articles, range(len(articles)), ()))


@pytest.mark.parametrize(
    ("first", "second", "are_one"),
    [
        ("Fund pays 12 million for victims", "Fund pays 14 million for victims", True),
        ("Fund pays 12 for flood victims", "UPDATE 1-Fund pays 14 for flood victims", True),
        ("Fund pays more to victims", "Fund pays more to villages", False),
        ("Fund pays 12 now", "Fund pays 14 now", False),  # three words
        ("", "", False),
    ],
)
def test_titles_of_four_words_that_differ_by_figures_alone_are_of_one_story(
    first: str, second: str, are_one: bool
) -> None:
    articles = [Article(text, title, date="2024-03-18") for text, title in (("A.", first), ("B.", second))]

    assert (len(_families(*articles)) == 1) is are_one


def test_the_same_title_on_another_day_is_another_story() -> None:
    title = "Fund pays 12 million for victims"

    assert (
        len(_families(Article("A.", title, date="2024-03-18"), Article("B.", title, date="2024-03-19"))) == 2
    )


def test_pairs_that_are_known_join_families() -> None:
    articles = [Article(letter, letter) for letter in "abcde"]

    assert list(families(articles, range(5), [(1, 0), (3, 2), (2, 1)])) == [(0, 1, 2, 3), (4,)]


def test_a_story_sent_again_is_one_with_what_begins_as_it_does() -> None:
    was = Article(PLAIN.format("12 million"), "Fund", language="en")
    now = Article(PLAIN.format("14 million"), "UPDATED: More", language="en")
    other = Article("The river fell by 2 metres in Oral, where nobody was hurt.", "River", language="en")

    assert _families(was, other, now) == [(0, 2), (1,)]


def test_what_does_not_say_that_it_was_sent_again_is_another_story() -> None:
    articles = [Article(PLAIN.format(sum), sum, language="en") for sum in ("12 million", "14 million")]

    assert len(_families(*articles)) == 2


def _newest(*articles: Article) -> int:
    return newest_of(articles, range(len(articles)))


def _dated(date: str | None, mark: str = "", figure: str = "12") -> Article:
    return Article(PLAIN.format(figure), f"{mark}Fund pays", date=date, language="en")


@pytest.mark.parametrize(
    ("versions", "newest"),
    [
        ((_dated("2024-03-18"), _dated("2024-03-19", figure="13")), 1),
        ((_dated("2024-03-19"), _dated("2024-03-18", "UPDATE 1-", figure="13")), 0),
        ((_dated("2024-03-18T10:00"), _dated("2024-03-18T09:00", figure="13")), 0),
        ((_dated("2024-03-18T10:00+06:00"), _dated("2024-03-18T09:00Z", figure="13")), 1),
        ((_dated("2024-03-18T10:00"), _dated("2024-03-18T10:00", "UPDATE 1-", figure="13")), 1),
        ((_dated("2024-03-18", "UPDATE 2-"), _dated("2024-03-18T23:00", "UPDATE 1-", figure="13")), 0),
        ((_dated(None), _dated("2024-03-18", figure="13")), 1),
        ((_dated(None, "UPDATE 1-"), _dated("2024-03-18", figure="13")), 0),
        ((_dated("2024-13-99T10:00"), _dated("2024-03-18T10:00", figure="13")), 0),
        ((_dated("2024-03-18"), _dated("2024-03-18", figure="13")), 1),
        ((_dated("2024-03-18"), _dated("2024-03-18")), 0),
    ],
)
def test_the_version_that_holds_is_told_by_day_then_mark_then_place(
    versions: tuple[Article, ...], newest: int
) -> None:
    assert _newest(*versions) == newest


def test_of_copies_of_the_newest_version_the_first_speaks() -> None:
    versions = [_dated("2024-03-18"), _dated("2024-03-19", figure="13"), _dated("2024-03-19", figure="13")]

    assert _newest(*versions) == 1


def _earlier(now: str, *was: str) -> list[str]:
    """The figures of the older texts in the place of those of the first sentence of the newest."""
    articles = [Article(text, language="en") for text in (now, *was)]
    sentence = split(now, language="en")[0]
    found = earlier_figures(articles, range(1, len(articles)), articles[0], sentence)
    return [figure.span.of(articles[figure.article].text) for figure in found]


@pytest.mark.parametrize(
    ("now", "was", "figures"),
    [
        ("Flood kills 14 people in Aktobe.", "Flood kills 12 people in Aktobe.", ["12"]),
        ("Flood kills 14 people in Aktobe.", "Flood kills fourteen people in Aktobe.", []),
        ("Flood kills 14 people in Aktobe.", "Flood kills 12 or 13 people in Aktobe.", []),
        ("Flood kills 14 of 20 people in Aktobe.", "Flood kills 12 of 20 people in Aktobe.", ["12"]),
        ("Flood kills people in Aktobe.", "Flood kills 12 people in Aktobe.", []),
        ("Flood kills 14 people in Aktobe.", "Storm hurts 12 sheep near Oral.", []),
        ("Flood kills 14 people in Aktobe.", "It rained. Flood kills 12 people in Aktobe.", ["12"]),
        ("a b c d e f g h 14.", "a b c d e f x y 12.", ["12"]),  # three words in four
        ("a b c d e f g h 14.", "a b c d e x y z 12.", []),
    ],
)
def test_an_earlier_figure_stands_in_a_sentence_that_says_the_same(
    now: str, was: str, figures: list[str]
) -> None:
    assert _earlier(now, was) == figures


def test_an_earlier_figure_of_two_versions_is_told_once() -> None:
    was = "Flood kills 12 people in Aktobe."

    assert _earlier("Flood kills 14 people in Aktobe.", was, was, was.replace("12", "13")) == ["12", "13"]


@pytest.mark.parametrize(("before", "figures"), [(59, ["12"]), (60, [])])
def test_an_earlier_figure_is_looked_for_in_sixty_sentences(before: int, figures: list[str]) -> None:
    filler = " ".join(
        f"Nobody in town knows why it rains so {'very ' * (number % 7)}much." for number in range(before)
    )

    assert (
        _earlier("Flood kills 14 people in Aktobe.", f"{filler} Flood kills 12 people in Aktobe.") == figures
    )


def test_the_first_copy_of_the_newest_version_speaks_whatever_its_marks_and_day() -> None:
    copy = Article(PLAIN.format("12").replace(".", "!"), "Fund pays!", date="2024-03-19", language="en")

    assert _newest(_dated("2024-03-18"), copy) == 0
    assert _newest(_dated("2024-03-18", figure="11"), copy) == 1


@pytest.mark.parametrize(("figure", "holding"), [("12", 0), ("13", 1)])
def test_of_versions_as_old_as_each_other_the_last_holds_if_it_has_other_figures(
    figure: str, holding: int
) -> None:
    first = Article("Flood kills 12 people in Aktobe.", language="en")
    second = Article(f"In Aktobe a flood kills {figure} people.", language="en")

    assert newest_of([first, second], (0, 1)) == holding

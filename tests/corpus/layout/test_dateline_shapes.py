"""Datelines are read part by part: any agency, any order, any marks between."""

import random

import pytest

from corpus.article import Article, Label
from corpus.entities.finding import recognize
from corpus.formats.text import split_title
from corpus.layout.dateline import find_dateline
from corpus.sentences import split

_PLACES = [
    "SHYMKENT",
    "RIO DE JANEIRO",
    "UST-KAMENOGORSK",
    "ST. PETERSBURG",
    "N'DJAMENA",
    "ÜRÜMQI",
    "ADDIS ABABA",
]
_AGENCIES = ["ZNK", "AKORDA", "UzDaily", "TengriPress", "AKIpress", "24KZ", "Reuters", "KyrTAg"]
_DAYS = ["March 18", "18 March 2023", "Sept. 5", "18.03.2023", "Friday"]
_STORIES = [
    "Three people died on the road.",
    "It snowed.",
    "FIFA praised the team.",
    "Some 500 volunteers came.",
]
_SHAPES = r"""
    {P}. {A} {S}
    {P}. {D}. {A} {S}
    {P}. {D} {A} {S}
    {P}. {A}. {S}
    {P}. {A}: {S}
    {P}. {A}/ {S}
    {P}. {A} - {S}
    {P}.{A} {S}
    {P} ({A}) - {S}
    {P} ({A}, {D}) — {S}
    {P}, {D} ({A}) -- {S}
    {P}, {D} (/{A}/) – {S}
    {P}, {D} /{A}/. {S}
    {P}, {D}. /{A}/. {S}
    {P}, {D} -{A}- {S}
    {P}, {D}, {A} — {S}
    {P}, Kazakhstan ({A}) — {S}
    {P} | {A} | {S}
    [{A}] {P} - {S}
    ({A}) {P} — {S}
    /{A}/ {P}. {S}
    {P}. {D}. – {A}. {S}
    {P}. {D}. 14:05. {A} {S}
    {P}, {D}, 7:45 p.m. ({A}) — {S}
    {P}, {D} 1405 GMT ({A}) — {S}
    14:05 {P} ({A}) — {S}
    {P}, {D} ({A} 14:05) — {S}
    {P}/KYIV, {D} ({A}) — {S}
    {P} and KYIV ({A}) — {S}
    {P}, Nigeria, {D} ({A}) — {S}
    {P} (France), {D} ({A}) — {S}
    {P} (By Jane Doe, {A}) — {S}
    {P}, {D} ({A}, by Jane Doe) — {S}
    {P} | {D} | {A} | {S}
    {P}/{A} — {S}
    {P} • {A} • {S}
    {P}, {D} // {A} // {S}
    **{P}** ({A}) — {S}
    {P}/OSH/KYIV ({A}) — {S}
    {P}, OSH and KYIV ({A}) — {S}
    {P}, N.Y. ({A}) — {S}
    {P}, on Nov 3 ({A}) — {S}
    {P}; {D}; {A}: {S}
    [{A}, {P}, {D}] {S}
    {P} «{A}» – {S}
    {P}. "{A}". {S}
    {P}. {A} reports: {S}
    {P} (@{A}) — {S}
    {P} > {A} > {S}
    ({A}) — {S}
    {P}. {A}\n{S}
    {P}. {D}. {A}\n\n{S}"""


@pytest.mark.parametrize(
    "shape", [line.strip().replace("\\n", "\n") for line in _SHAPES.strip().splitlines()]
)
def test_a_story_begins_behind_a_dateline_of_any_shape(shape: str) -> None:
    choose = random.Random(shape)
    for agency in _AGENCIES:
        place, story = choose.choice(_PLACES), choose.choice(_STORIES)
        text = shape.format(P=place, A=agency, D=choose.choice(_DAYS), S=story)

        dateline = find_dateline(text)

        assert dateline is not None, text
        assert dateline.agency is not None, text
        assert dateline.agency.of(text) == agency
        assert text[dateline.span.end :].strip() == story
        prose = [
            sentence.span.of(text) for sentence in split(text, language="en") if sentence.kind.name == "PROSE"
        ]
        assert prose == [story]


_OF_LANGUAGES = [
    ("de", "Frankfurt/Main (dpa) - ", "Die Polizei hat drei Männer festgenommen."),
    ("de", "Frankfurt/Main, 18. März (NTX) - ", "Die Polizei hat drei Männer festgenommen."),
    ("de", "Frankfurt/Main/Köln (NTX) - ", "Die Polizei hat drei Männer festgenommen."),
    ("de", "Berlin/Bonn (NTX/lsw) - ", "Das Gericht hat die Klage abgewiesen."),
    ("de", "Köln – ", "Die Polizei hat drei Männer festgenommen."),
    ("fr", "PARIS, le 18 mars (APX) — ", "La police a arrêté trois hommes."),
    ("fr", "LE HAVRE, 1er mars (GNF) - ", "La police a arrêté trois hommes."),
    ("ru", "МОСКВА, 18 марта. /КТА/. ", "Полиция задержала трёх человек."),
    ("ru", "ШЫМКЕНТ, 18 мар - КТА, Анна Ли. ", "Полиция задержала трёх человек."),
    ("es", "MADRID, 18 (EUROPA PRESS) ", "La policía detuvo a tres hombres."),
    ("es", "Ciudad de México.- ", "La policía detuvo a tres hombres."),
    ("it", "(NTX) - Milano, 18 mar - ", "La polizia ha arrestato tre uomini."),
    ("it", "Roma - ", "La polizia ha arrestato tre uomini."),
    ("pt", "SÃO PAULO, SP (NTX) - ", "A polícia deteve três homens."),
    ("tr", "DİYARBAKIR/IĞDIR (NTX) - ", "Mahkeme davayı reddetti."),
    ("kk", "АСТАНА. 18 наурыз. ҚТА – ", "Полиция үш адамды ұстады."),
    ("uk", "ЛЬВІВ. 18 березня. КТА. ", "Поліція затримала трьох чоловіків."),
    ("cs", "Brno 18. března (KTX) - ", "Soud žalobu zamítl."),
    ("el", "Θεσσαλονίκη - ", "Το δικαστήριο απέρριψε την αγωγή."),
    ("zh", "【新华社杭州3月18日电】", "警方周一逮捕了三名男子。"),
    ("zh", "（乌鲁木齐讯）", "警方周一逮捕了三名男子。"),
    ("ja", "【大阪共同】", "警察は月曜日に三人の男を逮捕した。"),
    ("ja", "（東京 ロイター）", "警察は月曜日に三人の男を逮捕した。"),
    ("ko", "【부산=뉴시스】", "법원은 소송을 기각했다."),
    ("ar", "بيروت – أ ف ب: ", "اعتقلت الشرطة ثلاثة رجال يوم الاثنين."),
    ("ar", "الرياض - ", "اعتقلت الشرطة ثلاثة رجال يوم الاثنين."),
]


@pytest.mark.parametrize(("language", "opening", "story"), _OF_LANGUAGES)
def test_a_story_begins_behind_a_dateline_of_any_language(language: str, opening: str, story: str) -> None:
    text = opening + story

    sentences = split(text, language=language)

    assert [sentence.span.of(text) for sentence in sentences if sentence.kind.name == "PROSE"] == [story]


@pytest.mark.parametrize(
    "opening",
    [
        "Lagos — ",
        "Almaty – ",
        "Osh -- ",
        "Tashkent, Uzbekistan — ",
        "Warsaw: ",
        "Shymkent, KazTAG — ",
        "Osh. ",
    ],
)
def test_a_place_that_the_lists_know_needs_no_capitals(opening: str) -> None:
    text = f"{opening}The mayor spoke on Monday."

    assert [sentence.span.of(text) for sentence in split(text, language="en")][
        -1
    ] == "The mayor spoke on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "Lagos — Nigeria's largest city — has banned motorcycles.",
        "London - where it all began - will host the final.",
        "Inflation - What you need to know about prices.",
        "Brexit — The vote that changed Britain.",
        "LINCOLN: I never said that I would go.",
        "NASA — Scientists have found water.",
        "Moscow's mayor (Sobyanin) spoke on Monday.",
        "(II) The second point is that it snows.",
        "(UPDATE) The second point is that it snows.",
        "Name | Age | He was a good man.",
        "Lagos  • 18 ",
    ],
)
def test_prose_with_dashes_is_left_alone(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("opening", "agencies", "places"),
    [
        ("OSH, KTA — ", {"KTA"}, {"OSH"}),
        ("KTA, OSH: ", {"KTA"}, {"OSH"}),
        ("JAKARTA, ANTARA - ", {"ANTARA"}, {"JAKARTA"}),
        ("AKIpress OSH — ", {"AKIpress"}, {"OSH"}),
        ("KTA (OSH) — ", {"KTA"}, {"OSH"}),
        ("(KTA, OSH) ", {"KTA"}, {"OSH"}),
        ("OSH. UzDaily.uz - ", {"UzDaily.uz"}, {"OSH"}),
        ("PARIS and LYON (GNF/APX) — ", {"GNF", "APX"}, {"PARIS", "LYON"}),
        ("Frankfurt/Main (NTX) - ", {"NTX"}, {"Frankfurt/Main"}),
        ("QKT — ", {"QKT"}, set()),
        ("KOUROU, French Guiana (KTA) — ", {"KTA"}, {"KOUROU", "French Guiana"}),
        ("ZHEZDY, KAZAKHSTAN (KTA) — ", {"KTA"}, {"ZHEZDY", "KAZAKHSTAN"}),
    ],
)
def test_places_and_agencies_are_labelled_each(opening: str, agencies: set[str], places: set[str]) -> None:
    text = f"{opening}The mayor spoke on Monday."
    entities = recognize(Article(text, language="en"), split(text, language="en"))
    named = {label: {entity.span.of(text) for entity in entities if entity.label is label} for label in Label}

    assert named[Label.ORG] == agencies
    assert named[Label.GPE] == places


@pytest.mark.parametrize(
    "opening", ["TASHKENT. ", "PHNOM PENH _ ", "KYIV » ", "OSH, Friday — ", "ABU DHABI, 18.03.2023.– "]
)
def test_a_place_alone_is_no_sentence(opening: str) -> None:
    text = f"{opening}The mayor spoke on Monday."

    dateline = find_dateline(text)

    assert dateline is not None
    assert text[dateline.span.end :] == "The mayor spoke on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "FALLOUT CONTINUES AFTER BRAZEN ESCAPE\nThe department has made changes.",
        "POSTED: December 08, 2010\nThe woman was certain of it.",
        "IBM T. J. Watson Research Center. In this article we describe a search.",
        "Sen. Whitehouse, D-R.I., was asked about it.",
        "Smith (R-Texas) said the bill would pass.",
    ],
)
def test_what_only_begins_like_one_is_none(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("MENA - ASTANA - Leaders agreed on a fund on Monday.", "MENA"),
        ("ADDIS ABABA. KazTAG\n\nThree people died on Monday.", "KazTAG"),
    ],
)
def test_the_agency_is_told_from_the_place(text: str, agency: str) -> None:
    entities = recognize(Article(text, language="en"), split(text, language="en"))

    assert (agency, Label.ORG) in [(entity.span.of(text), entity.label) for entity in entities]


def test_a_dateline_is_no_title() -> None:
    assert split_title("ASTANA. KazTAG\n\nThe mayor spoke.")[0] == ""


def test_a_place_in_capitals_is_never_prose() -> None:
    text = "The first item ended here.\n\n" * 9 + "TASHKENT. The mayor spoke on Monday."

    assert "TASHKENT." not in [
        sentence.span.of(text) for sentence in split(text, language="en") if sentence.kind.name == "PROSE"
    ]


def test_each_story_of_a_file_has_its_dateline() -> None:
    text = "OSH. KTA It rained on Monday.\n\nALMATY. ZNK It snowed on Tuesday.\n\nNATO. It was said."
    sentences = split(text, language="en")
    entities = recognize(Article(text, language="en"), sentences)

    assert [sentence.span.of(text) for sentence in sentences if sentence.kind.name == "PROSE"][:2] == [
        "It rained on Monday.",
        "It snowed on Tuesday.",
    ]
    labelled = {(entity.span.of(text), entity.label) for entity in entities}
    assert labelled >= {("KTA", Label.ORG), ("ALMATY", Label.GPE), ("ZNK", Label.ORG)}


@pytest.mark.parametrize("day", ["March 18", "18 марта", "on 18 March 2023", "Friday", "18 March, 7 p.m."])
def test_a_day_of_several_words_is_read_whole(day: str) -> None:
    found = find_dateline(f"OSH, {day} — The river rose.")

    assert found is not None
    assert found.span.end == len(f"OSH, {day} — ")


@pytest.mark.parametrize(
    "line", ["All 11 members of the crew — and a dog — came.", "Ann Lee ate 3 of 8 pies — all."]
)
def test_numbers_amid_prose_are_no_days(line: str) -> None:
    assert find_dateline(line) is None


@pytest.mark.parametrize(
    "dateline",
    ["Osh 18 марта — ", "Osh am 18 mars — ", "OSH March 18 ", "OSH friday ", "Rio de Janeiro — "],
)
def test_words_alone_may_be_a_dateline_with_a_day_or_a_mark(dateline: str) -> None:
    found = find_dateline(f"{dateline}Police came in the morning.")

    assert found is not None
    assert found.span.end == len(dateline)


@pytest.mark.parametrize(
    "line",
    [
        "The NASA crew of 11 came home — again.",
        "University of Osh students came — again.",
        "Manchester United and skipper Lee won — again.",
        "OSH police came — again.",
    ],
)
def test_words_before_a_small_one_are_prose(line: str) -> None:
    assert find_dateline(line) is None


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("«KTA» OSH — The river rose.", "KTA"),
        ("“Reuters” OSH — The river rose.", "Reuters"),
        ('"Kazinform agency" OSH — The river rose.', "Kazinform agency"),
        ('"OSH is wide — and deep," she said.', ""),
        ("“The river,” he said — and left.", ""),
    ],
)
def test_only_an_agency_is_quoted_before_a_story(line: str, agency: str) -> None:
    found = find_dateline(line)

    assert (found.agency.of(line) if found and found.agency else "") == agency

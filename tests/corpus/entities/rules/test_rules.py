"""The rules that put a finder's mentions right, one small text each."""

import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.rules.acronyms import spell_out
from corpus.entities.rules.agreement import agree
from corpus.entities.rules.certainty import certain_label
from corpus.entities.rules.cues import decide_kinds, find_whole
from corpus.entities.rules.joining import join_parts
from corpus.entities.rules.neighbours import read_neighbours
from corpus.entities.rules.openings import read_dateline
from corpus.entities.rules.organisations import complete
from corpus.entities.rules.places import correct_certain
from corpus.entities.rules.titles import read_offices
from tests.in_proportion import LONG, is_in_proportion


def _mention(text: str, name: str, label: Label | None, *, nth: int = 0) -> Mention:
    start = -1
    for _ in range(nth + 1):
        start = text.index(name, start + 1)
    return Mention(Span(start, start + len(name)), label)


def _shown(text: str, mentions: list[Mention]) -> list[tuple[str, Label | None]]:
    return [(mention.span.of(text), mention.label) for mention in mentions]


def test_a_dateline_is_a_place_and_an_agency() -> None:
    text = "ASTANA. KAZINFORM UK minister James Cleverly came."
    glued = _mention(text, "ASTANA. KAZINFORM UK", Label.ORG)

    assert _shown(text, read_dateline([glued], text)) == [
        ("ASTANA", Label.GPE),
        ("KAZINFORM", Label.ORG),
        ("UK", Label.ORG),
    ]


def test_the_portfolio_of_an_office_is_no_name() -> None:
    text = "Secretary of State for Foreign, Commonwealth and Development Affairs James Cleverly came."
    wrong = [_mention(text, "Foreign, Commonwealth", Label.ORG)]
    right = _mention(text, "James Cleverly", Label.PERSON)

    assert read_offices([*wrong, right], text) == [right]


def test_a_mention_that_begins_in_an_office_is_cut_to_the_name_after_it() -> None:
    text = "Minister of Foreign Affairs Murat Nurtleu came."
    glued = _mention(text, "Affairs Murat Nurtleu", Label.PERSON)

    assert _shown(text, read_offices([glued], text)) == [("Murat Nurtleu", Label.PERSON)]


def test_the_country_of_a_minister_stays() -> None:
    text = "Minister of Foreign Affairs of Japan came."
    country = _mention(text, "Japan", Label.GPE)

    assert read_offices([country], text) == [country]


def test_a_city_and_its_country_in_a_dateline_are_two_places() -> None:
    text = "KOUROU, French Guiana (AP) — The rocket rose."

    assert _shown(text, read_dateline([], text)) == [
        ("KOUROU", Label.GPE),
        ("French Guiana", Label.GPE),
        ("AP", Label.ORG),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a Kazakhstan-UK pact", [("Kazakhstan", Label.GPE), ("UK", Label.GPE)]),
        ("a Kazakh-British pact", [("Kazakh", Label.NORP), ("British", Label.NORP)]),
        ("a EU–Japan pact", [("EU", Label.ORG), ("Japan", Label.GPE)]),
        ("in Guinea-Bissau now", [("Guinea-Bissau", Label.GPE)]),
        ("the Kazakhs of Uzbekistan", [("Kazakhs", Label.NORP), ("Uzbekistan", Label.GPE)]),
        ("Mr Jordan in Chad", []),
    ],
)
def test_certain_places_and_peoples_are_found_unasked(
    text: str, expected: list[tuple[str, Label | None]]
) -> None:
    assert _shown(text, correct_certain([], text)) == expected


def test_a_certain_country_is_no_organisation() -> None:
    text = "Kazakhstan won."

    assert _shown(text, correct_certain([_mention(text, "Kazakhstan", Label.ORG)], text)) == [
        ("Kazakhstan", Label.GPE)
    ]


def test_a_country_inside_a_longer_name_stays_inside() -> None:
    text = "the Bank of Japan said"
    bank = _mention(text, "Bank of Japan", Label.ORG)

    assert correct_certain([bank], text) == [bank]


@pytest.mark.parametrize(
    ("name", "found", "decided"),
    [
        ("Caspian Sea", Label.GPE, Label.LOC),
        ("Rocky Mountains", Label.GPE, Label.LOC),
        ("Lake Balkhash", Label.GPE, Label.LOC),
        ("Central Asia", Label.GPE, Label.LOC),
        ("Falkland Islands", Label.GPE, Label.GPE),
        ("Texas", Label.LOC, Label.GPE),
        ("Heathrow Airport", Label.GPE, Label.FAC),
        ("Paris Agreement", None, Label.LAW),
        ("Paris Agreement", Label.ORG, Label.LAW),
        ("Treaty of Versailles", None, Label.LAW),
        ("2022 World Cup", None, Label.EVENT),
        ("Battle of Waterloo", None, Label.EVENT),
        ("Hurricane Katrina", None, Label.EVENT),
        ("Nobel Peace Prize", None, Label.WORK_OF_ART),
        ("Boeing 737", None, Label.PRODUCT),
        ("World Bank", Label.ORG, Label.ORG),
        ("Kyoto Protocol", Label.ORG, Label.LAW),
        ("Great Bitter Lake", Label.ORG, Label.LOC),
        ("CAF Champions League", Label.ORG, Label.EVENT),
        ("Copa América", Label.ORG, Label.EVENT),
        ("Copa Airlines", Label.ORG, Label.ORG),
        ("Davis Cup", Label.ORG, Label.EVENT),
        ("Cup", Label.ORG, Label.ORG),
        ("Cape Town", Label.LOC, Label.GPE),
    ],
)
def test_a_word_in_the_name_says_what_it_is(name: str, found: Label | None, decided: Label) -> None:
    mention = Mention(Span(0, len(name)), found)

    assert [kind.label for kind in decide_kinds([mention], name)] == [decided]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        (
            "a Strategic Partnership and Cooperation Agreement was signed",
            "Strategic Partnership and Cooperation Agreement",
            Label.LAW,
        ),
        ("over the Battle of Bakhmut", "Battle of Bakhmut", Label.EVENT),
        ("in the 2022 FIFA World Cup", "2022 FIFA World Cup", Label.EVENT),
    ],
)
def test_a_treaty_or_an_event_is_found_whole(text: str, name: str, label: Label) -> None:
    assert _shown(text, find_whole(text)) == [(name, label)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Prosecutor General's Office said", "Prosecutor General's Office"),
        ("the rebel Sudan People's Liberation Army said", "Sudan People's Liberation Army"),
        ("The People’s Consultative Assembly met", "People’s Consultative Assembly"),
    ],
)
def test_an_organisation_with_an_owner_in_its_name_is_found_whole(text: str, name: str) -> None:
    assert _shown(text, find_whole(text)) == [(name, Label.ORG)]


def test_land_named_after_its_name_is_no_state() -> None:
    text = "in the High Atlas mountains"

    assert [kind.label for kind in decide_kinds([_mention(text, "High Atlas", Label.GPE)], text)] == [
        Label.LOC
    ]


@pytest.mark.parametrize(
    ("text", "parts", "whole"),
    [
        (
            "the Ministry of Economy, Trade and Industry said",
            ["Ministry of Economy"],
            "Ministry of Economy, Trade and Industry",
        ),
        ("the Ministry of Defence and Japan said", ["Ministry of Defence"], "Ministry of Defence"),
    ],
)
def test_an_organisation_is_made_whole(text: str, parts: list[str], whole: str) -> None:
    mentions = [_mention(text, part, Label.ORG) for part in parts]

    assert _shown(text, complete(mentions, text)) == [(whole, Label.ORG)]


_PERSON, _ORG = Label.PERSON, Label.ORG


@pytest.mark.parametrize(
    ("text", "parts", "label", "joined"),
    [
        ("at Marks & Spencer now", ["Marks &", "Spencer"], _ORG, [("Marks & Spencer", _ORG)]),
        ("at Marks & Spencer now", ["Marks", "Spencer"], _PERSON, [("Marks & Spencer", _ORG)]),
        (
            "Tamim bin Hamad Al Thani",
            ["Tamim", "Hamad Al Thani"],
            _PERSON,
            [("Tamim bin Hamad Al Thani", _PERSON)],
        ),
        ("when Abdel Fattah el-Sissi came", ["Abdel Fattah"], _PERSON, [("Abdel Fattah el-Sissi", _PERSON)]),
        ("at London’s Heathrow", ["London’s Heathrow"], _ORG, [("London", Label.GPE), ("Heathrow", None)]),
        ("the People’s Party now", ["People’s Party"], _ORG, [("People’s Party", _ORG)]),
        (
            "Archbishop of Canterbury Justin Welby",
            ["Canterbury Justin Welby"],
            _PERSON,
            [("Canterbury", Label.GPE), ("Justin Welby", _PERSON)],
        ),
        (
            "Bank of Japan Governor Kazuo Ueda spoke",
            ["Bank of Japan Governor Kazuo Ueda"],
            _ORG,
            [("Bank of Japan", _ORG), ("Kazuo Ueda", _PERSON)],
        ),
        ("the Office of President now", ["Office of President"], _ORG, [("Office of President", _ORG)]),
        (
            "Ann Lee and Bob Ray",
            ["Ann Lee", "Bob Ray"],
            _PERSON,
            [("Ann Lee", _PERSON), ("Bob Ray", _PERSON)],
        ),
    ],
)
def test_parts_of_a_name_are_joined_and_two_names_parted(
    text: str, parts: list[str], label: Label, joined: list[tuple[str, Label | None]]
) -> None:
    mentions = [_mention(text, part, label) for part in parts]

    assert _shown(text, join_parts(mentions, text)) == joined


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        (
            "the Competition and Markets Authority (CMA) said",
            "Markets Authority",
            "Competition and Markets Authority",
        ),
        (
            "the Economic Community of West African States (ECOWAS)",
            "West African States",
            "West African States",
        ),
        ("the Royal Bank (RBS) said", "Royal Bank", "Royal Bank"),
    ],
)
def test_an_acronym_says_where_its_organisation_begins(text: str, part: str, whole: str) -> None:
    assert _shown(text, spell_out([_mention(text, part, Label.ORG)], text)) == [(whole, Label.ORG)]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Eskom, the state power utility, lost", "Eskom", Label.ORG),
        ("Tengizchevroil, a joint venture of two", "Tengizchevroil", Label.ORG),
        ("his Morena party won", "Morena", Label.ORG),
        ("Ann Lee, the head of a company, won", "Ann Lee", Label.PERSON),
        ("Ann Lee, a party leader, won", "Ann Lee", Label.PERSON),
        ("Ann Lee, the company's founder, won", "Ann Lee", Label.PERSON),
    ],
)
def test_a_firm_is_known_by_the_words_beside_it(text: str, name: str, label: Label) -> None:
    assert _shown(text, read_neighbours([_mention(text, name, Label.PERSON)], text)) == [(name, label)]


def test_a_ship_is_no_place() -> None:
    text = "The tanker Marlin sank. A ship, the Razoni, left."
    named = [_mention(text, "Marlin", Label.PERSON), _mention(text, "Razoni", Label.GPE)]

    assert [neighbour.label for neighbour in read_neighbours(named, text)] == [Label.PRODUCT, Label.PRODUCT]


def test_the_code_of_a_stock_is_no_name() -> None:
    text = "Safran SA (SAF.PA) and RTX <RTX.N> fell in Paris (France)."
    named = [_mention(text, name, Label.ORG) for name in ("Safran SA", "SAF.PA", "RTX", "France")]
    named.insert(3, _mention(text, "RTX", Label.ORG, nth=1))

    assert [neighbour.span.of(text) for neighbour in read_neighbours(named, text)] == [
        "Safran SA",
        "RTX",
        "France",
    ]


@pytest.mark.parametrize("quoted", ['"El Mayo"', "“El Mayo”"])
def test_a_nickname_belongs_to_the_name_around_it(quoted: str) -> None:
    text = f"Police held Ismael {quoted} Zambada."
    parts = [
        _mention(text, "Ismael", Label.PERSON),
        _mention(text, "El Mayo", None),
        _mention(text, "Zambada", Label.PERSON),
    ]

    assert _shown(text, join_parts(parts, text)) == [(f"Ismael {quoted} Zambada", Label.PERSON)]


def test_a_film_between_two_people_is_no_nickname() -> None:
    text = 'Bo Lee saw "Jaws" with Ana Diaz.'
    parts = [_mention(text, "Bo Lee", Label.PERSON), _mention(text, "Ana Diaz", Label.PERSON)]

    assert join_parts(parts, text) == parts


def test_a_name_in_capitals_is_what_it_is_elsewhere() -> None:
    text = "SHIP LEAVES ODESA\nIt left Odesa."
    mentions = [_mention(text, "ODESA", Label.ORG), _mention(text, "Odesa", Label.GPE)]

    assert [mention.label for mention in agree(mentions, text)] == [Label.GPE, Label.GPE]


def test_a_firm_is_called_by_the_first_word_of_its_name() -> None:
    text = "Zorblat Foods lost. Zorblat appealed."
    mentions = [_mention(text, "Zorblat Foods", Label.ORG), _mention(text, "Zorblat", Label.PERSON, nth=1)]

    assert [mention.label for mention in agree(mentions, text)] == [Label.ORG, Label.ORG]


def test_a_founder_is_no_firm() -> None:
    text = "Zorblat Foods lost. Mr. Zorblat appealed. Zorblat left."
    mentions = [
        _mention(text, "Zorblat Foods", Label.ORG),
        _mention(text, "Zorblat", Label.PERSON, nth=1),
        _mention(text, "Zorblat", Label.PERSON, nth=2),
    ]

    assert [mention.label for mention in agree(mentions, text)] == [Label.ORG, Label.PERSON, Label.PERSON]


def test_a_surname_met_with_a_title_is_found_again() -> None:
    text = "It hurt Mr. Zorblat. Nobody likes Zorblat."
    titled = _mention(text, "Zorblat", Label.PERSON)

    assert agree([titled], text) == [titled, _mention(text, "Zorblat", Label.PERSON, nth=1)]


def test_an_acronym_is_not_the_word_of_its_letters() -> None:
    text = "The WHO met the band Who."
    mentions = [_mention(text, "WHO", Label.ORG), _mention(text, "Who", Label.PERSON)]

    assert [mention.label for mention in agree(mentions, text)] == [Label.ORG, Label.PERSON]


def test_the_programme_of_an_organisation_is_none() -> None:
    text = "the World Bank’s Effective Governance (EGED) program"
    bank = _mention(text, "World Bank", Label.ORG)
    programme = [_mention(text, "Effective Governance", Label.ORG), _mention(text, "EGED", Label.ORG)]

    assert complete([bank, *programme], text) == [bank]


def test_the_holder_of_an_office_is_found_after_it() -> None:
    text = "Chancellor of the Exchequer Jeremy Hunt met president Dilma Rousseff here."

    assert _shown(text, read_offices([], text)) == [
        ("Jeremy Hunt", Label.PERSON),
        ("Dilma Rousseff", Label.PERSON),
    ]


def test_a_title_in_quotation_marks_is_a_work() -> None:
    text = "She read “War and Soup” twice."

    assert [kind.label for kind in decide_kinds([_mention(text, "War and Soup", None)], text)] == [
        Label.WORK_OF_ART
    ]


def test_a_name_that_nothing_explains_is_dropped() -> None:
    assert decide_kinds([Mention(Span(0, 5), None)], "Xyzzy") == []


def test_a_lone_surname_takes_the_label_of_the_person() -> None:
    text = "James Cleverly came. Cleverly left."
    mentions = [_mention(text, "James Cleverly", Label.PERSON), _mention(text, "Cleverly", Label.ORG, nth=1)]

    assert [mention.label for mention in agree(mentions, text)] == [Label.PERSON, Label.PERSON]


def test_a_surname_that_was_missed_is_found() -> None:
    text = "James Cleverly came. Then Cleverly left."

    found = agree([_mention(text, "James Cleverly", Label.PERSON)], text)

    assert _shown(text, found) == [("James Cleverly", Label.PERSON), ("Cleverly", Label.PERSON)]


def test_a_lone_name_of_a_person_is_seen_again() -> None:
    text = "They love Zorblat. He left, said Zorblat."
    first = _mention(text, "Zorblat", Label.PERSON)

    assert agree([first], text) == [first, _mention(text, "Zorblat", Label.PERSON, nth=1)]


def test_nobody_is_called_with_an_article() -> None:
    text = "They love Zorblat. He left the Zorblat."
    first = _mention(text, "Zorblat", Label.PERSON)

    assert agree([first], text) == [first]


def test_a_surname_inside_another_name_is_not_found() -> None:
    text = "James Cleverly came. The Cleverly Trust paid."

    assert len(agree([_mention(text, "James Cleverly", Label.PERSON)], text)) == 1


def test_an_acronym_in_brackets_is_the_organisation() -> None:
    text = "The Kazakh Oil Board (KOB) met. KOB said so."
    mentions = [_mention(text, "Kazakh Oil Board", Label.ORG), _mention(text, "KOB", Label.GPE, nth=1)]

    assert _shown(text, agree(mentions, text)) == [
        ("Kazakh Oil Board", Label.ORG),
        ("KOB", Label.ORG),
        ("KOB", Label.ORG),
    ]


def test_the_code_of_a_stock_is_no_acronym() -> None:
    text = "RTX Corp (RTX.N) and Safran SA (SAF.PA) fell; RTX rose."
    mentions = [_mention(text, name, Label.ORG) for name in ("RTX Corp", "Safran SA")]

    assert [mention.span.of(text) for mention in agree(mentions, text)] == ["RTX Corp", "Safran SA", "RTX"]


def test_the_majority_of_a_form_decides() -> None:
    text = "Astana one. Astana two. Astana three."
    mentions = [
        _mention(text, "Astana", Label.GPE),
        _mention(text, "Astana", Label.ORG, nth=1),
        _mention(text, "Astana", Label.GPE, nth=2),
    ]

    assert {mention.label for mention in agree(mentions, text)} == {Label.GPE}


def test_the_first_mention_decides_between_equals() -> None:
    text = "Parliament voted. Parliament rose."
    mentions = [_mention(text, "Parliament", Label.ORG), _mention(text, "Parliament", Label.GPE, nth=1)]

    assert {mention.label for mention in agree(mentions, text)} == {Label.ORG}


def test_a_name_of_several_words_seen_once_is_seen_again() -> None:
    text = "Polar Lights rose. He sold Polar Lights."

    assert len(agree([_mention(text, "Polar Lights", Label.ORG)], text)) == 2


@pytest.mark.parametrize(
    "unit", ["A-", "A.", "Ab ", "Ab and ", "“A” ", "(AB) ", "Minister for A, ", "a, the ", "Dr Ab "]
)
def test_a_long_run_of_anything_costs_the_rules_time_in_proportion(unit: str) -> None:
    assert is_in_proportion(lambda: _by_all_rules(unit * (LONG // len(unit))))


def _by_all_rules(text: str) -> None:
    mention = Mention(Span(0, 1), Label.PERSON)
    mentions = complete(read_offices(spell_out(join_parts([mention], text), text), text), text)
    agree(longest([*find_whole(text), *correct_certain(read_neighbours(mentions, text), text)]), text)


@pytest.mark.parametrize(
    ("text", "found", "parts"),
    [
        (
            "The mayor of Almaty Yerbolat Dossayev spoke.",
            "Almaty Yerbolat Dossayev",
            ["Almaty", "Yerbolat Dossayev"],
        ),
        ("King of Jordan Abdullah spoke.", "Jordan Abdullah", ["Jordan", "Abdullah"]),
        ("The mother of Paris Hilton spoke.", "Paris Hilton", ["Paris Hilton"]),
        ("A shot past Jordan Pickford Jones won it.", "Jordan Pickford Jones", ["Jordan Pickford Jones"]),
    ],
)
def test_a_land_is_parted_from_the_one_who_rules_it(text: str, found: str, parts: list[str]) -> None:
    mentions = correct_certain([_mention(text, found, Label.PERSON)], text)

    assert [part.span.of(text) for part in mentions] == parts


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Yoruba", Label.NORP),
        ("Uyghurs", Label.NORP),
        ("Bahá’í", Label.NORP),
        ("Christian Democrats", Label.NORP),
        ("G20", Label.ORG),
        ("JPMorgan Chase", Label.ORG),
        ("Google Maps", Label.PRODUCT),
    ],
)
def test_peoples_organisations_and_products_that_can_be_nothing_else(name: str, label: Label) -> None:
    assert certain_label(name) is label

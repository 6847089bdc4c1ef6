import pytest

from corpus.article import Label, Span
from corpus.entities.aliases import Alias, Aliases
from corpus.entities.canonical_names import name_all
from corpus.entities.mention import Mention


def _names(text: str, *found: tuple[str, Label], aliases: Aliases | None = None) -> list[str]:
    mentions: list[Mention] = []
    reached = 0
    for name, label in found:
        start = text.index(name, reached)
        reached = start + len(name)
        mentions.append(Mention(Span(start, reached), label))
    return [entity.name for entity in name_all(mentions, text, aliases=aliases)]


def test_a_country_has_one_name() -> None:
    text = "UK, Britain, the U.K. and the United Kingdom"

    assert set(
        _names(text, *((name, Label.GPE) for name in ("UK", "Britain", "U.K.", "United Kingdom")))
    ) == {"United Kingdom"}


def test_an_acronym_in_brackets_has_the_name_before_it() -> None:
    text = "The Kazakh Oil Board (KOBX) met; KOBX said."
    found = [("Kazakh Oil Board", Label.ORG), ("KOBX", Label.ORG), ("KOBX", Label.ORG)]

    assert _names(text, *found) == ["Kazakh Oil Board"] * 3


def test_initials_have_the_name_that_they_are_of() -> None:
    text = "The Astana International Financial Centre opened. AIFC pays."
    found = [("Astana International Financial Centre", Label.ORG), ("AIFC", Label.ORG)]

    assert len(set(_names(text, *found))) == 1


def test_a_company_has_the_name_without_its_legal_form() -> None:
    text = "Apple Inc. rose. Apple fell."

    assert _names(text, ("Apple Inc.", Label.ORG), ("Apple", Label.ORG)) == ["Apple", "Apple"]


def test_a_company_has_one_name_for_short_and_in_full() -> None:
    text = "Toyota Motor Corp rose. Toyota fell."

    assert len(set(_names(text, ("Toyota Motor Corp", Label.ORG), ("Toyota", Label.ORG)))) == 1


def test_a_word_that_begins_many_names_is_no_company() -> None:
    text = "General Motors rose. General fell."

    assert _names(text, ("General Motors", Label.ORG), ("General", Label.ORG)) == [
        "General Motors",
        "General",
    ]


def test_a_name_in_capitals_is_spelt_as_elsewhere() -> None:
    text = "KAZINFORM says. Kazinform said. ASTANA."

    assert _names(text, ("KAZINFORM", Label.ORG), ("Kazinform", Label.ORG), ("ASTANA", Label.GPE)) == [
        "Kazinform",
        "Kazinform",
        "Astana",
    ]


def test_an_agency_known_only_in_capitals_keeps_them() -> None:
    assert _names("KAZINFORM says.", ("KAZINFORM", Label.ORG)) == ["KAZINFORM"]


def test_a_line_break_inside_a_name_is_a_blank_in_it() -> None:
    assert _names("James\nCleverly came.", ("James\nCleverly", Label.PERSON)) == ["James Cleverly"]


def test_a_user_has_the_last_word() -> None:
    aliases = Aliases((Alias("Blighty", also=("United Kingdom",)),))

    assert _names("The UK won.", ("UK", Label.GPE), aliases=aliases) == ["Blighty"]


def test_a_date_is_its_own_name() -> None:
    assert _names("by last\nyear", ("last\nyear", Label.DATE)) == ["last year"]


@pytest.mark.parametrize(
    ("form", "name"), [("OSLO", "Oslo"), ("LIMA", "Lima"), ("IRAN", "Iran"), ("USSR", "Soviet Union")]
)
def test_a_short_place_in_capitals_is_written_small(form: str, name: str) -> None:
    assert _names(f"{form}. AFP It rained.", (form, Label.GPE)) == [name]


@pytest.mark.parametrize(
    "form",
    ["Inc", "Inc.", "Corp", "Ltd", "LLC", "PLC", "plc", "AG", "SA", "S.A.", "N.V.", "SE", "GmbH", "Limited"],
)
def test_every_legal_form_is_left_out_of_a_companys_name(form: str) -> None:
    assert _names(f"Zorblat {form} rose.", (f"Zorblat {form}", Label.ORG)) == ["Zorblat"]


@pytest.mark.parametrize("name", ["Zorblat & Co", "Zorblat and Co.", "Zorblat, Inc."])
def test_what_joins_a_legal_form_to_a_name_is_left_out_with_it(name: str) -> None:
    assert _names(f"{name} rose.", (name, Label.ORG)) == ["Zorblat"]


@pytest.mark.parametrize("name", ["Zorblat Agora", "Zorblat Cowl", "Inc", "Zorblat Bank"])
def test_a_name_without_a_legal_form_stays_whole(name: str) -> None:
    assert _names(f"{name} rose.", (name, Label.ORG)) == [name]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Interior Ministry", "Ministry of Interior"),
        ("Ministry of the Interior", "Interior Ministry"),
        ("Ministry of Foreign Affairs", "Foreign Ministry"),
        ("Foreign Affairs Ministry", "Ministry of Foreign"),
        ("Department of Justice", "Justice Department"),
    ],
)
def test_a_ministry_keeps_what_it_was_first_called(first: str, second: str) -> None:
    text = f"The {first} said. The {second} added."

    assert _names(text, (first, Label.ORG), (second, Label.ORG)) == [first, first]


def test_a_ministry_is_no_department() -> None:
    text = "The Ministry of Justice and the Justice Department met."
    found = [("Ministry of Justice", Label.ORG), ("Justice Department", Label.ORG)]

    assert _names(text, *found) == ["Ministry of Justice", "Justice Department"]


@pytest.mark.parametrize(
    ("form", "label", "name"),
    [
        ("ZORBL", Label.PERSON, "Zorbl"),
        ("ZORB", Label.PERSON, "ZORB"),
        ("ANN ZORBLAT", Label.PERSON, "Ann Zorblat"),
        ("ZORBLAT SEA", Label.LOC, "Zorblat Sea"),
        ("ZORBLAT", Label.NORP, "ZORBLAT"),
        ("ZORBLAT", Label.ORG, "ZORBLAT"),
        ("ZORBLAT", Label.FAC, "Zorblat"),
    ],
)
def test_a_name_in_capitals_is_written_small_unless_it_may_be_letters(
    form: str, label: Label, name: str
) -> None:
    assert _names(f"{form} fell.", (form, label)) == [name]


def test_the_commonest_spelling_is_shown_and_of_equals_the_first() -> None:
    text = "Malmö, Malmo, Malmo and Århus, Arhus"
    found = [(form, Label.GPE) for form in ("Malmö", "Malmo", "Malmo", "Århus", "Arhus")]

    assert _names(text, *found) == ["Malmo", "Malmo", "Malmo", "Århus", "Århus"]


def test_capitals_are_never_the_commonest_spelling() -> None:
    text = "ODESA ODESA ODESA Odesa"

    assert _names(text, *[("ODESA", Label.GPE)] * 3, ("Odesa", Label.GPE)) == ["Odesa"] * 4


def test_a_name_of_no_kind_is_no_entity() -> None:
    mentions = [Mention(Span(0, 3), None), Mention(Span(4, 8), Label.GPE)]

    assert [entity.name for entity in name_all(mentions, "Foo Oslo")] == ["Oslo"]


def test_a_person_called_like_a_country_keeps_the_name() -> None:
    assert _names("America sang in America.", ("America", Label.PERSON), ("America", Label.GPE)) == [
        "America",
        "United States",
    ]


def test_an_acronym_in_brackets_goes_before_initials_of_others() -> None:
    text = "The Zorb Oil Board (ZAB) met the Zulu Art Board. ZAB paid."
    found = [(name, Label.ORG) for name in ("Zorb Oil Board", "ZAB", "Zulu Art Board", "ZAB")]

    assert _names(text, *found) == ["Zorb Oil Board", "Zorb Oil Board", "Zulu Art Board", "Zorb Oil Board"]


def test_small_words_have_no_part_in_initials() -> None:
    text = "The Board of the Zorb Coast met. BZC paid."

    assert (
        _names(text, ("Board of the Zorb Coast", Label.ORG), ("BZC", Label.ORG))
        == ["Board of the Zorb Coast"] * 2
    )


def test_a_place_called_like_an_acronym_keeps_its_name() -> None:
    text = "The Ohio Board (OB) met near OB."

    assert _names(text, ("Ohio Board", Label.ORG), ("OB", Label.ORG), ("OB", Label.GPE))[2] == "OB"


def test_a_users_alias_may_be_of_the_form_or_of_the_name() -> None:
    by_form = Aliases((Alias("Mine", also=("Cleverly",)),))
    by_name = Aliases((Alias("Mine", also=("James Cleverly",)),))
    text = "James Cleverly came. Cleverly left."
    found = [("James Cleverly", Label.PERSON), ("Cleverly", Label.PERSON)]

    assert _names(text, *found, aliases=by_form) == ["James Cleverly", "Mine"]
    assert _names(text, *found, aliases=by_name) == ["Mine", "Mine"]


def test_a_title_of_a_ruling_family_tells_two_people_of_one_name_apart() -> None:
    text = "King Charles Windsor came. Prince Charles left. King Charles stayed."
    found = [("Charles Windsor", Label.PERSON), ("Charles", Label.PERSON), ("Charles", Label.PERSON)]

    assert _names(text, *found) == ["Charles Windsor", "Charles", "Charles Windsor"]


def test_a_firm_called_by_one_word_is_the_firm() -> None:
    text = "Kestrel Foods Inc. fell. Kestrel is in Omaha."

    assert _names(text, ("Kestrel Foods Inc.", Label.ORG), ("Kestrel", Label.ORG)) == ["Kestrel Foods"] * 2


def test_a_word_that_two_firms_begin_with_is_neither() -> None:
    text = "Kestrel Foods sued Kestrel Motors. Kestrel won."
    firms = ["Kestrel Foods", "Kestrel Motors", "Kestrel"]

    assert _names(text, *((firm, Label.ORG) for firm in firms)) == firms


def test_a_great_firm_is_not_one_of_its_own_parts() -> None:
    text = "Google Games opened. Google said so."

    assert _names(text, ("Google Games", Label.ORG), ("Google", Label.ORG)) == ["Google Games", "Google"]


def test_an_organisation_called_like_a_country_keeps_its_name() -> None:
    text = "Emirates flies to the Emirates."

    assert _names(text, ("Emirates", Label.ORG), ("Emirates", Label.GPE)) == [
        "Emirates",
        "United Arab Emirates",
    ]


def test_an_organisation_has_its_own_well_known_name() -> None:
    assert _names("The EU met.", ("EU", Label.ORG)) == ["European Union"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Ministry of Zorb", "MoZ"),
        ("Zorb Space Board, or ZQX,", "ZQX"),
    ],
)
def test_letters_between_commas_and_mixed_initials_have_the_name_that_they_are_of(
    full: str, short: str
) -> None:
    name = full.partition(",")[0]

    assert _names(f"The {full} met. {short} paid.", (name, Label.ORG), (short, Label.ORG)) == [name, name]


def test_the_letters_of_a_telescope_have_its_name() -> None:
    text = "The Zorb Space Telescope (ZST) opened."
    found = [("Zorb Space Telescope", Label.PRODUCT), ("ZST", Label.PRODUCT)]

    assert _names(text, *found) == ["Zorb Space Telescope"] * 2


@pytest.mark.parametrize(
    ("group", "called", "is_one"),
    [
        ("Zorblat Quux Group Inc.", "Zorblat Quux", True),
        ("Zorblat Quux Holdings", "Zorblat Quux", True),
        ("Zorblat Quux Grouping", "Zorblat Quux", False),
        ("Zorb Stock Exchange Group", "Zorb Stock Exchange", False),
    ],
)
def test_a_group_is_called_as_the_article_calls_it_without_that_word(
    group: str, called: str, *, is_one: bool
) -> None:
    names = _names(f"{group} rose. {called} fell.", (group, Label.ORG), (called, Label.ORG))

    assert names[1] == called
    assert (names[0] == called) is is_one


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("U.S. Department of State", "State Department", "State Department"),
        ("State Department", "US State Department", "State Department"),
        ("Russian Foreign Ministry", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs"),
        ("U.S. State Department", "US Department of State", "U.S. State Department"),
    ],
)
def test_a_ministry_is_one_with_its_country_and_without(first: str, second: str, name: str) -> None:
    found = ((first, Label.ORG), (second, Label.ORG))

    assert _names(f"The {first} said. The {second} added.", *found) == [name] * 2


@pytest.mark.parametrize("other", ["Russia's", "Russia’s", "Russian"])
def test_ministries_of_two_countries_are_two(other: str) -> None:
    text = (
        f"The UK Defence Ministry met. {other} Ministry of Defence left. The UK Ministry of Defence stayed."
    )
    found = ("UK Defence Ministry", "Ministry of Defence", "UK Ministry of Defence")

    assert _names(text, *((name, Label.ORG) for name in found)) == [found[0], found[1], found[0]]


def test_a_department_of_a_state_is_not_that_of_the_country() -> None:
    found = [("Delaware Department of Justice", Label.ORG), ("Justice Department", Label.ORG)]

    assert _names("The Delaware Department of Justice met the Justice Department.", *found) == [
        "Delaware Department of Justice",
        "Justice Department",
    ]

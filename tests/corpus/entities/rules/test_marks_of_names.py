"""Ships, storms, days and cases by the words beside them, without a finder."""

import pytest

from corpus.article import Label
from corpus.entities.rules.marked import find_marked, read_marked
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE, LAW = Label.PERSON, Label.ORG, Label.GPE, Label.LAW
EVENT, DATE, PRODUCT = Label.EVENT, Label.DATE, Label.PRODUCT

_PREFIXES = (
    "HMS HMAS HMCS HMNZS HMY USS USNS USCGC RMS INS ROKS KRI BRP HDMS HNoMS HSwMS PNS BNS TCG SS MV M/V "
    "MT M/T FV F/V RV R/V RRS RNLB S/Y M/Y"
)


def _found(text: str) -> list[tuple[str, Label | None]]:
    return shown(text, find_marked(text))


@pytest.mark.parametrize("prefix", _PREFIXES.split())
def test_the_prefix_of_a_ship_belongs_to_her_name(prefix: str) -> None:
    assert _found(f"Then {prefix} Zorblat sank.") == [(f"{prefix} Zorblat", PRODUCT)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then HMS Zorblat Quux sank.", "HMS Zorblat Quux"),
        ("Then HMS Zorblat Captain Bo Lee left.", "HMS Zorblat"),
        ("Then HMS Zorblat Monday left.", "HMS Zorblat"),
        ("Then USS Zorb Q. Quux II sank.", "USS Zorb Q. Quux II"),
        ("Then HMS Prince of Zorb sank.", "HMS Prince of Zorb"),
        ("Then HMS Pride of the Zorb sank.", "HMS Pride of the Zorb"),
        ("Then HMS Aa Bb Cc Dd Ee sank.", "HMS Aa Bb Cc Dd"),
    ],
)
def test_the_name_of_a_ship_ends_where_something_else_begins(text: str, name: str) -> None:
    assert _found(text) == [(name, PRODUCT)]


@pytest.mark.parametrize(
    "text", ["Then HMS Captain left.", "Then HMS zorblat left.", "Then XHMS Zorblat left."]
)
def test_a_prefix_without_a_name_is_no_ship(text: str) -> None:
    assert _found(text) == []


_CRAFT = (
    "ship, steamship, flagship, warship, vessel, frigate, destroyer, battleship, aircraft carrier, bulk "
    "carrier, gas carrier, car carrier, cruiser, corvette, minesweeper, submarine, tanker, ferry, liner, "
    "yacht, superyacht, trawler, tugboat, freighter, schooner, icebreaker, lifeboat, dredger, spacecraft, "
    "spaceship, space shuttle, space probe, rover"
)


@pytest.mark.parametrize("craft", _CRAFT.split(", "))
def test_a_name_behind_a_craft_is_hers(craft: str) -> None:
    assert _found(f"The {craft} Zorblat left.") == [("Zorblat", PRODUCT)]


@pytest.mark.parametrize("between", [" called ", ", called ", " named ", ", ", ", “", " “", ' "'])
def test_little_words_and_marks_may_stand_between_a_craft_and_her_name(between: str) -> None:
    assert _found(f"The ferry{between}Zorblat left.") == [("Zorblat", PRODUCT)]


@pytest.mark.parametrize(
    "name",
    ["Norway", "Kazakh", "NASA", "Senator Zorblat", "Captain Zorblat", "Norwegian Zorblat", "Director Bo"],
)
def test_who_owns_or_commands_a_craft_is_not_what_she_is_called(name: str) -> None:
    assert _found(f"The ferry {name} left.") == []


@pytest.mark.parametrize(
    "title", ["Lady", "Lord", "King", "Queen", "Prince", "Princess", "Duchess", "Admiral"]
)
def test_a_ship_may_be_called_after_the_nobility(title: str) -> None:
    assert _found(f"The ferry {title} Zorblat left.") == [(f"{title} Zorblat", PRODUCT)]


_ENDS = "sank, capsized, foundered, ran aground, set sail, docked, was scuttled, was torpedoed"


@pytest.mark.parametrize("end", _ENDS.split(", "))
def test_what_sinks_is_a_ship_even_if_she_is_called_after_a_country(end: str) -> None:
    assert _found(f"The ferry Norway {end} there.") == [("Norway", PRODUCT)]
    assert _found(f"The ferry Norway {end}x there.") == []


@pytest.mark.parametrize(
    "storm",
    [
        *("Storm", "Hurricane", "Typhoon", "Super Typhoon", "Cyclone", "Tropical Storm", "Winter Storm"),
        *("Tropical Depression", "Medicane", "Severe Tropical Storm", "Post-Tropical Cyclone", "Ice Storm"),
    ],
)
def test_a_storm_has_its_kind_in_its_name(storm: str) -> None:
    assert _found(f"Then {storm} Zorblat came.") == [(f"{storm} Zorblat", EVENT)]


_NO_STORMS = (
    "Warning Watch Surge Center Centre Front Damage Team Season Relief Category Area And Hunters Chasers "
    "Prediction Lake Shadow"
)


@pytest.mark.parametrize("word", _NO_STORMS.split())
def test_what_goes_with_storms_is_none(word: str) -> None:
    assert _found(f"The Storm {word} came.") == []


@pytest.mark.parametrize(
    "text", ["Then Storm Zorblat Quux came.", "Then Storm ZORBLAT came.", "a storm Zorblat"]
)
def test_a_storm_has_one_name_with_one_capital(text: str) -> None:
    assert _found(text) == []


def test_the_day_behind_a_storm_is_no_part_of_another_name() -> None:
    assert _found("Then Storm Zorblat Monday came.") == [("Storm Zorblat", EVENT)]


@pytest.mark.parametrize("kind", ["Storms", "Hurricanes", "Typhoons", "Cyclones"])
def test_two_storms_are_two(kind: str) -> None:
    assert _found(f"The {kind} Zorblat and Quuxa came.") == [(f"{kind} Zorblat", EVENT), ("Quuxa", EVENT)]


def test_two_storms_before_a_word_with_a_capital_are_none() -> None:
    assert ("Storms Zorblat", EVENT) not in _found("The Storms Zorblat and Quuxa Plim came.")


@pytest.mark.parametrize("summit", ["COP26", "COP 26", "COP-26"])
def test_a_summit_on_the_climate_has_its_number(summit: str) -> None:
    assert _found(f"At {summit} they met.") == [(summit, EVENT)]


@pytest.mark.parametrize(
    "text", ["At COP2 they met.", "Some COP26,500 pesos", "At COP26.5 they met.", "COP261"]
)
def test_another_number_is_no_summit(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Columbus Day is near.", "Columbus Day"),
        ("On Veterans Day they met.", "Veterans Day"),
        ("ANZAC Day, Anzac Day", "ANZAC Day"),
        ("It was Zorblat's Day.", "Zorblat's Day"),
        ("It was Zorblats’ Day.", "Zorblats’ Day"),
        ("It was World Zorblat Day.", "World Zorblat Day"),
        ("It was National Zorblat Quux Day.", "National Zorblat Quux Day"),
        ("It was Bo Zorblat Jr. Day.", "Bo Zorblat Jr. Day"),
        ("They rest on Bo Zorblat Day.", "Bo Zorblat Day"),
        ("They celebrate Bo Zorblat Day.", "Bo Zorblat Day"),
        ("To mark Bo Zorblat Day they met.", "Bo Zorblat Day"),
        ("The annual Bo Zorblat Day came.", "Bo Zorblat Day"),
        ("Then Bo Zorblat Day was over.", "Bo Zorblat Day"),
        ("Then Bo Zorblat Day parades came.", "Bo Zorblat Day"),
        ("The Bo Zorblat Day holiday came.", "Bo Zorblat Day"),
        ("In The Earth Day they met.", "Earth Day"),
        ("They sang on Burns Night.", "Burns Night"),
    ],
)
def test_a_named_day_is_a_date(text: str, day: str) -> None:
    assert (day, DATE) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Zorblat Day sang.",
        "Then Zorblat Day is over.",
        "They rest on Zorblat Day.",
        "On The Day is near.",
        "Earth Day-like heat",
        "Earth Day Network met.",
        "World Zorblat Night came.",
        "The earth Day came.",
    ],
)
def test_what_else_ends_in_day_is_none(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("It cited Zorb v. Quux.", "Zorb v. Quux"),
        ("In Zorb v. Quux it said so.", "Zorb v. Quux"),
        ("It cited Zorb Blat v. Bank of Quux.", "Zorb Blat v. Bank of Quux"),
        ("It cited Zorb v. Quux and Plim Works here.", "Zorb v. Quux and Plim Works"),
        ("It cited Zorb v. Quux of the east.", "Zorb v. Quux"),
        ("The court cited Zorb v Quux.", "Zorb v Quux"),
        ("In Zorb v Quux judges said so.", "Zorb v Quux"),
    ],
)
def test_a_case_is_a_law(text: str, case: str) -> None:
    assert _found(text) == [(case, LAW)]


@pytest.mark.parametrize(
    ("text", "is_case"),
    [
        ("Zorb v Quux ended 2-1.", False),
        ("Zorb v Quux ended. " + "x" * 79 + " court", True),
        ("Zorb v Quux ended. " + "x" * 100 + " court", False),
        ("The " + "x" * 120 + " court. Zorb v Quux ended.", True),
        ("The court " + "x" * 120 + " Zorb v Quux ended.", False),
    ],
)
def test_a_match_of_two_teams_is_a_case_only_near_a_court(text: str, is_case: bool) -> None:
    assert (("Zorb v Quux", LAW) in _found(text)) is is_case


@pytest.mark.parametrize("label", [PERSON, GPE, Label.LOC, ORG, None])
def test_a_storm_a_ship_and_a_case_are_that_wherever_they_are_named(label: Label | None) -> None:
    text = "Storm Zorblat, HMS Quuxa and Plim v. Blat. Then Zorblat, Quuxa and Plim."
    named = marked(text[43:], ("Zorblat", label), ("Quuxa", label), ("Plim", label))
    text = text[43:] + " " + text[:43]

    assert [mention.label for mention in read_marked(named, text)] == [EVENT, PRODUCT, LAW]


def test_a_date_of_the_name_of_a_storm_stays_a_date() -> None:
    text = "Then Zorblat. Storm Zorblat came."
    named = marked(text, ("Zorblat", DATE))

    assert read_marked(named, text) == named


def test_somebody_of_the_name_of_a_storm_stays_a_person() -> None:
    text = "Storm Zorblat came. Bo Zorblat left. Zorblat spoke."
    named = marked(text, ("Bo Zorblat", PERSON), ("Zorblat", PERSON))

    assert read_marked(named, text) == named


def test_a_text_without_marks_is_left_as_it_is() -> None:
    text = "Then Zorblat came."
    named = marked(text, ("Zorblat", PERSON))

    assert read_marked(named, text) == named
    assert find_marked(text) == []

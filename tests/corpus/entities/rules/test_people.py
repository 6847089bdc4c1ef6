import pytest

from corpus.entities.rules.people import people_names


def test_a_surname_has_the_name_of_whoever_bore_it_in_full() -> None:
    assert people_names(["James Cleverly", "Cleverly"]) == ["James Cleverly", "James Cleverly"]


def test_a_surname_before_the_full_name_has_it_too() -> None:
    assert people_names(["Tokayev", "Kassym-Jomart Tokayev"]) == ["Kassym-Jomart Tokayev"] * 2


def test_of_two_namesakes_the_latest_is_meant() -> None:
    forms = ["Bill Clinton", "Hillary Clinton", "Clinton", "Bill Clinton", "Clinton"]

    assert people_names(forms)[2] == "Hillary Clinton"
    assert people_names(forms)[4] == "Bill Clinton"


def test_an_initial_stands_for_a_first_name() -> None:
    assert people_names(["J. Smith", "John Smith", "John A. Smith"]) == ["John A. Smith"] * 3


def test_a_first_name_alone_is_the_person_when_no_surname_fits() -> None:
    assert people_names(["Xi Jinping", "Xi"]) == ["Xi Jinping", "Xi Jinping"]


def test_a_surname_of_several_words_is_known() -> None:
    assert people_names(["Ursula von der Leyen", "von der Leyen"]) == ["Ursula von der Leyen"] * 2


def test_a_place_in_the_row_that_is_no_person_stays_empty() -> None:
    assert people_names(["", "Ann Lee", ""]) == ["", "Ann Lee", ""]


def test_strangers_keep_their_names() -> None:
    assert people_names(["Ann Lee", "Bob Ray", "Kim"]) == ["Ann Lee", "Bob Ray", "Kim"]


def test_a_ruler_is_called_without_the_number() -> None:
    assert people_names(["Richard III", "Richard Buckley", "Richard"])[2] == "Richard III"


def test_the_fullest_form_names_a_person_everywhere() -> None:
    assert people_names(["John Smith", "Smith", "John Albert Smith", "J. Smith"]) == ["John Albert Smith"] * 4


@pytest.mark.parametrize(
    ("first", "second"),
    [("John Smith", "Jon Smith"), ("John Smith", "Jane Smith"), ("Jo Smith", "John Smith")],
)
def test_two_first_names_are_two_people(first: str, second: str) -> None:
    assert people_names([first, second]) == [first, second]


def test_an_initial_of_another_letter_is_somebody_else() -> None:
    assert people_names(["John Smith", "B. Smith"]) == ["John Smith", "B. Smith"]


def test_accents_and_capitals_make_nobody_else() -> None:
    assert people_names(["José Díaz", "DIAZ", "Jose Diaz"]) == ["José Díaz"] * 3


@pytest.mark.parametrize(("others", "name"), [(7, "Ann B. Kim"), (8, "Ann Kim")])
def test_one_of_a_whole_family_is_compared_with_its_last_eight(others: int, name: str) -> None:
    family = [f"{letter * 3} Kim" for letter in "CDEFGHIJ"[:others]]

    names = people_names(["Ann Kim", *family, "Ann B. Kim"])

    assert (names[0], names[-1]) == (name, "Ann B. Kim")


def test_the_last_eight_words_of_a_name_are_remembered() -> None:
    name = "Aa Bb Cc Dd Ee Ff Gg Hh Ii"

    assert people_names([name, "Cc Dd Ee Ff Gg Hh Ii", "Bb"]) == [name, name, name]
    assert people_names([name, "Aa"]) == [name, "Aa"]


def test_a_surname_goes_before_a_first_name() -> None:
    names = people_names(["Kim Lee", "Bob Kim", "Kim"])

    assert names[2] == "Bob Kim"


def test_of_two_people_who_come_later_the_first_is_meant() -> None:
    assert people_names(["Lee", "Ann Lee", "Bob Lee"])[0] == "Ann Lee"


def test_a_king_is_the_one_who_bore_the_title_in_full() -> None:
    assert people_names(["Charles Windsor", "Charles"], ["King", "King"]) == ["Charles Windsor"] * 2


def test_a_prince_is_not_the_king_of_the_same_name() -> None:
    assert people_names(["Charles Windsor", "Charles"], ["King", "Prince"]) == ["Charles Windsor", "Charles"]


def test_behind_a_title_of_the_family_stands_a_first_name() -> None:
    assert people_names(["William Harry", "Harry"], ["", "Prince"]) == ["William Harry", "Harry"]
    assert people_names(["Harry Wales", "Harry"], ["", "Prince"]) == ["Harry Wales", "Harry Wales"]


def test_a_prince_keeps_the_title_that_he_was_first_met_with() -> None:
    names = people_names(["Charles Windsor", "Charles Windsor", "Charles"], ["Prince", "King", "Prince"])

    assert names[2] == "Charles Windsor"


@pytest.mark.parametrize("numeral", ["I", "VIII", "XIV"])
def test_a_ruler_with_any_number_is_called_without_it(numeral: str) -> None:
    assert people_names([f"Henry {numeral}", "Henry"]) == [f"Henry {numeral}"] * 2


def test_nobody_met_means_nobody_named() -> None:
    assert people_names([]) == []
    assert people_names(["", ""]) == ["", ""]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("George W. Bush", "George H.W. Bush"),
        ("George Walker Bush", "George H. W. Bush"),
        ("Samuel L Jackson", "Samuel R Jackson"),
    ],
)
def test_other_initials_make_another_person(first: str, second: str) -> None:
    assert people_names([first, second, first]) == [first, second, first]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("John A. Smith", "John Albert Smith"),
        ("Michael Jordan", "Michael B. Jordan"),
        ("JD Vance", "J.D. Vance"),
        ("John L. von Neumann", "John von Neumann"),
        ("Maria Lopez", "Maria del Carmen Lopez"),
    ],
)
def test_what_is_left_out_or_shortened_makes_nobody_else(short: str, full: str) -> None:
    assert len(set(people_names([short, full]))) == 1


@pytest.mark.parametrize("ranks", [["", "King"], ["King", ""]])
def test_a_king_is_not_the_one_who_has_his_name_for_a_surname(ranks: list[str]) -> None:
    forms = ["Abdullah" if rank else "Abdullah Abdullah" for rank in ranks]

    assert people_names(forms, ranks) == forms

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

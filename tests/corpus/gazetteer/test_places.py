"""Places are known in whatever letters they are written."""

import pytest

from corpus.gazetteer.places import is_known_city, is_known_place


@pytest.mark.parametrize(
    "name",
    [
        "Osh",
        "RIO DE JANEIRO",
        "PORT-AU-PRINCE",
        "N'DJAMENA",
        "ST PETERSBURG",
        "DİYARBAKIR",
        "ΑΘΗΝΑ",
        "ӨСКЕМЕН",
        "Roma",
        "杭州",
    ],
)
def test_a_place_is_known(name: str) -> None:
    assert is_known_place(name)


@pytest.mark.parametrize("name", ["", "KTA", "Inflation", "1234", "THE MAYOR"])
def test_other_words_are_none(name: str) -> None:
    assert not is_known_place(name)


def test_a_country_is_no_city() -> None:
    assert is_known_place("Kazakhstan")
    assert not is_known_city("Kazakhstan")

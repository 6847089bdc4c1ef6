"""The lists as a file, and as they are shipped."""

import pytest

from corpus.gazetteer.gazetteer import Gazetteer, first_words, gazetteer, pack_gazetteer, read_gazetteer
from corpus.gazetteer.packing import PackError
from corpus.gazetteer.places import is_known_city, is_known_place, is_persons_name
from corpus.value_types import fields_of, replace

SMALL = Gazetteer(
    countries=frozenset(["Oman", "New Zorb"]),
    nationalities=frozenset(["Omani"]),
    cities=frozenset(["Oslo", "Rio de Zorb"]),
    regions=frozenset(),
    first_names=frozenset(["Ann"]),
    last_names=frozenset(["Lee"]),
    organisations=frozenset(["Zorb Bank"]),
    organisation_words=frozenset(["Bank"]),
    titles=frozenset(["Mr."]),
    roles=frozenset(["mayor"]),
)


def test_lists_come_back_as_they_were_packed() -> None:
    read = read_gazetteer(pack_gazetteer(SMALL))

    assert replace(read, openings=frozenset()) == SMALL


def test_the_first_words_of_names_of_several_words_are_packed_with_them() -> None:
    assert first_words(SMALL) == {"New", "Rio", "Rio de", "Zorb"}
    assert read_gazetteer(pack_gazetteer(SMALL)).openings == {"New", "Rio", "Rio de", "Zorb"}


@pytest.mark.parametrize("size", [1000, 1001])
def test_a_long_list_is_looked_up_and_read_as_a_short_one(size: int) -> None:
    names = frozenset(f"Zorb{number}" for number in range(size))

    cities = read_gazetteer(pack_gazetteer(replace(SMALL, cities=names))).cities

    assert isinstance(cities, frozenset) is (size == 1000)
    assert set(cities) == names
    assert "Zorb7" in cities
    assert "Zorb1001" not in cities


def test_equal_lists_make_equal_files() -> None:
    turned = replace(SMALL, cities=frozenset(["Rio de Zorb", "Oslo"]))

    assert pack_gazetteer(turned) == pack_gazetteer(SMALL)


@pytest.mark.parametrize("damage", [b"", b"nutgraf\x02\xff\xff\xff\xff{}", b"nutgraf\x02\x02\0\0\0[]"])
def test_a_damaged_file_is_refused_with_what_to_do(damage: bytes) -> None:
    with pytest.raises(PackError, match="install nutgraf anew"):
        read_gazetteer(damage)


@pytest.mark.parametrize("name", fields_of(Gazetteer))
def test_every_list_that_is_shipped_has_something(name: str) -> None:
    assert len(getattr(gazetteer(), name)) > 50


@pytest.mark.parametrize(
    ("typed", "is_place"),
    [
        ("OSLO", True),
        ("oslo", False),
        ("Oslo", True),
        ("NEW YORK", True),
        ("St Louis", True),
        ("ST LOUIS", True),
        ("WASHINGTON", True),
        ("STOCKTON-ON-TEES", True),
        ("BUENOS AIRES", True),
        ("LA PAZ", True),
        ("İZMİR", True),
        ("ISTANBUL", True),
        ("CÔTE D'IVOIRE", True),
        ("CÔTE D’IVOIRE", True),
        ("O", False),
        ("7TH", False),
        ("-OSLO", False),
        ("ZORBLAT", False),
    ],
)
def test_a_place_is_known_in_capitals_and_in_its_own_letters(typed: str, is_place: bool) -> None:
    assert is_known_place(typed) is is_place


@pytest.mark.parametrize(
    ("name", "is_city"),
    [("OSLO", True), ("Köln", True), ("杭州", True), ("Norway", False), ("Texas", False), ("", False)],
)
def test_a_city_is_neither_a_country_nor_a_region(name: str, is_city: bool) -> None:
    assert is_known_city(name) is is_city


@pytest.mark.parametrize(("name", "is_person"), [("Lincoln", True), ("Sydney", True), ("Zorblat", False)])
def test_people_may_be_called_like_places(name: str, is_person: bool) -> None:
    assert is_persons_name(name) is is_person

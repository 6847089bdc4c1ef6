"""The keys that a model learns from, beside those that a tagger looks up."""

import pytest

from corpus.entities.tagging.known_names import KnownNames
from corpus.gazetteer.gazetteer import Gazetteer
from corpus.gazetteer.spellings import Spellings, checksum_of, pack_checksums, pack_lines
from corpus.value_types import replace
from tests.corpus.gazetteer.empty_lists import EMPTY
from training.entity_keys import KeyMaker


def lists(*cities: str, also_taken_for_one: str = "") -> Gazetteer:
    """Lists of these cities, and of one that only has the checksum of a city."""
    checksums = map(checksum_of, (*cities, also_taken_for_one))
    return replace(EMPTY, cities=Spellings(pack_checksums(checksums), pack_lines(cities)))


def marks_learnt(names: Gazetteer, *words: str) -> list[list[str]]:
    (keys,) = KeyMaker(names, {}).keys([words])
    return [[key for key in of_word if key in ("G=BC", "G=IC")] for of_word in keys]


def test_a_name_of_several_words_is_marked() -> None:
    assert marks_learnt(lists("Rio Grande"), "Rio", "Grande", "falls") == [["G=BC"], ["G=IC"], []]


@pytest.mark.parametrize("taken", ["Rio had a", "Lima had a"])
def test_words_with_the_checksum_of_a_name_are_marked_for_neither(taken: str) -> None:
    names = lists("Rio Grande", also_taken_for_one=taken)

    assert marks_learnt(names, *taken.split()) == [[], [], []]
    assert KnownNames(names).mark(taken.split()) == ["", "", ""]

"""Spellings that are looked up in bytes."""

from corpus.entities.tagging.remembering import Remembered
from corpus.gazetteer.spellings import Places, Spellings, checksum_of, pack_checksums, pack_lines

WORDS = ["Astana", "Côte d'Ivoire", "東京", "x" * 300]


def spellings(words: list[str]) -> Spellings:
    return Spellings(pack_checksums(map(checksum_of, words)), pack_lines(words))


def test_a_set_has_its_spellings_and_no_other() -> None:
    packed = spellings(WORDS)

    assert [word in packed for word in (*WORDS, "astana", "", "Astana\n")] == [True] * 4 + [False] * 3


def test_a_set_equals_the_set_that_it_was_made_of() -> None:
    assert spellings(WORDS) == frozenset(WORDS)
    assert spellings(WORDS) != frozenset(WORDS[1:])
    assert hash(spellings(WORDS)) == hash(spellings(WORDS[::-1]))


def test_an_empty_set_has_nothing() -> None:
    packed = spellings([])

    assert (len(packed), list(packed), "" in packed) == (0, [], False)


def test_what_two_sets_share_is_a_set_of_strings() -> None:
    assert spellings(WORDS) & {"Astana", "Almaty"} == {"Astana"}


def test_each_spelling_has_a_place_of_its_own() -> None:
    places = Places(pack_checksums(map(checksum_of, WORDS)))

    assert sorted(map(places.find, WORDS)) == [0, 1, 2, 3]
    assert places.find("Almaty") == -1


def test_a_value_is_worked_out_once() -> None:
    asked: list[str] = []
    lengths = Remembered(lambda word: asked.append(word) or len(word))

    assert [lengths["one"], lengths["three"], lengths["one"]] == [3, 5, 3]
    assert asked == ["one", "three"]


def test_not_too_much_is_remembered() -> None:
    lengths = Remembered(len, most=2)

    assert [lengths[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert len(lengths) <= 2

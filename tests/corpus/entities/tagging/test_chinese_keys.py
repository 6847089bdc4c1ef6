"""What the lists of Chinese names show of a character."""

import pytest

from corpus.entities.tagging.characters import LANGUAGES, character_keys, keys_in
from corpus.entities.tagging.chinese_keys import chinese_keys


def keys(text: str, at: int) -> set[str]:
    return set(list(chinese_keys(text))[at])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("拉王云", "sfc"), ("省部a", "pox"), ("·，1", "·.x")],
)
def test_each_character_is_of_a_kind(text: str, kinds: str) -> None:
    assert "t3" + kinds in keys(text, 1)


def test_a_listed_place_marks_its_characters_and_its_neighbours() -> None:
    text = "去北京了"

    assert {"MBG", "+MIGc"} <= keys(text, 1)
    assert {"MIG", "-MBGc"} <= keys(text, 2)
    assert "+MBGc" in keys(text, 0)
    assert not {key for key in keys(text, 0) if key.startswith("M")}


def test_who_stands_behind_a_title_is_told() -> None:
    assert [any(key.startswith("tb") for key in seen) for seen in chinese_keys("总统云云")] == [
        False,
        False,
        True,
        False,
    ]


def test_a_run_of_sounds_is_known_to_its_characters() -> None:
    assert {"r02", "rl3", "rn013", "rr说2", "rp由0"} <= keys("由拉拉·说", 1)
    assert not {key for key in keys("由拉拉·说", 0) if key.startswith("r")}


def test_every_character_has_keys() -> None:
    assert [len(seen) > 0 for seen in chinese_keys("云1 a")] == [True] * 4
    assert list(chinese_keys("")) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_only_chinese_is_held_against_the_lists(language: str) -> None:
    text = "北京"
    known = [set(seen) for seen in keys_in(text, language)]
    alone = [set(seen) for seen in character_keys(text)]

    assert (known == alone) is (language != "zh")
    assert all(one >= other for one, other in zip(known, alone, strict=True))

"""What the lists of Chinese names show of each character, as keys beside those of its neighbours.

A name that was never learnt is still written with the characters of its kind: foreign ones with those that
stand for sounds, persons behind a surname, places before a word for land.
"""

import re
from collections.abc import Iterator
from functools import cache

from corpus.entities.tagging.chinese_lists import ChineseLists, chinese_lists
from corpus.type_hints import Final

_EDGE: Final = "..."
_DOT: Final = "·"
_LONGEST: Final = 6
_FARTHEST: Final = 4


def chinese_keys(text: str) -> Iterator[list[str]]:
    """For each character of a sentence the keys that the lists give."""
    lists = chinese_lists()
    kinds = _EDGE + "".join(_kind(letter, lists) for letter in text) + _EDGE
    marks, titled, runs = _marks(text, lists), _behind_titles(text), _sound_runs(text, lists)
    for at in range(len(text)):
        keys = _kind_keys(kinds, at + len(_EDGE), text[at - 1 : at], text[at + 1 : at + 2])
        if marks:
            keys += _mark_keys(marks, at, kinds[at + len(_EDGE)])
        if at in titled:
            keys.append("tb" + kinds[at + 3 : at + 6])
        if at - 1 in titled:
            keys.append("tB" + kinds[at + 2 : at + 5])
        if at in runs:
            keys += _run_keys(text, *runs[at], at)
        yield keys


def _kind(letter: str, lists: ChineseLists) -> str:
    if letter in lists.kinds:
        return lists.kinds[letter]
    if "\u4e00" <= letter <= "\u9fff":
        return "c"
    return "x" if letter.isalnum() else _DOT if letter == _DOT else "."


def _kind_keys(kinds: str, at: int, before: str, after: str) -> list[str]:
    return [
        "t3" + kinds[at - 1 : at + 2],
        "t5" + kinds[at - 2 : at + 3],
        "tl" + kinds[at - 2 : at + 1],
        "tr" + kinds[at : at + 3],
        "t0" + kinds[at] + before,
        "t1" + kinds[at] + after,
    ]


def _marks(text: str, lists: ChineseLists) -> dict[int, str]:
    """Of each character of a listed name whether it begins one, and the name's label."""
    marks: dict[int, str] = {}
    at = 0
    while at < len(text):
        found = next((name for name in lists.firsts.get(text[at], ()) if text.startswith(name, at)), "")
        for inside in range(len(found)):
            marks[at + inside] = ("I" if inside else "B") + lists.labels[found][0]
        at += len(found) or 1
    return marks


def _mark_keys(marks: dict[int, str], at: int, kind: str) -> Iterator[str]:
    if at in marks:
        yield "M" + marks[at]
    if at - 1 in marks:
        yield "-M" + marks[at - 1] + kind
    if at + 1 in marks:
        yield "+M" + marks[at + 1] + kind


def _behind_titles(text: str) -> frozenset[int]:
    """The places right behind a title."""
    return frozenset(match.end(1) for match in _titles().finditer(text))


@cache
def _titles() -> re.Pattern[str]:
    return re.compile(rf"(?=({'|'.join(chinese_lists().titles)}))")


def _sound_runs(text: str, lists: ChineseLists) -> dict[int, tuple[int, int]]:
    """Of each character that stands for a sound where the run of such begins and ends."""
    runs: dict[int, tuple[int, int]] = {}
    at = 0
    while at < len(text):
        end = at
        while end < len(text) and (text[end] in lists.sounds or text[end] == _DOT):
            end += 1
        runs.update(dict.fromkeys(range(at, end), (at, end)))
        at = end + 1
    return runs


def _run_keys(text: str, first: int, end: int, at: int) -> list[str]:
    before, after, size = min(at - first, _FARTHEST), min(end - 1 - at, _FARTHEST), min(end - first, _LONGEST)
    return [
        f"r{before}{after}",
        f"rl{size}",
        f"rn{min(before, 1)}{min(after, 1)}{size}",
        f"rr{text[end : end + 1]}{min(after, 2)}",
        f"rp{text[first - 1 : first]}{min(before, 2)}",
    ]

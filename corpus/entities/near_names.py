"""Names that differ by a letter or two, and so may be one: Erdoğan and Erdogan, Zelensky and Zelenskyy.

Only names that are equal but for a letter, for a word or for their vowels are compared, so that tens of
thousands take a few seconds.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from corpus.folding import folded
from corpus.named_tuples import NamedTuple

_VOWELS = re.compile("[aeiouyhаеёиоуыэюяй]")
_DOUBLED = re.compile(r"(.)\1+")
_INITIAL = re.compile(r"\b[^\W\d_](?=\.)")
_SHORTEST = 5
"""Letters of a name; shorter ones differ by a letter all the time."""
_LONGEST = 60
_TWO_EDITS = 9
"""Letters from which a name may differ by two."""
_CROWD = 60
"""So many names with the same word left out are no slips of the pen."""


class NearPair(NamedTuple):
    """Two names by their places in the sequence, and how many letters differ; 0 for case and accents."""

    first: int
    second: int
    edits: int


def near_pairs(names: Sequence[str]) -> list[NearPair]:
    """The pairs, the nearest first, of equals by place."""
    letters = [folded(name) for name in names]
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(letters):
        for key in dict.fromkeys(_keys(text)):
            groups[key].append(place)
    compared: dict[tuple[int, int], int] = {}
    for places in groups.values():
        if len(places) <= _CROWD:
            _compare(places, letters, compared)
    pairs = [
        NearPair(first, second, edits)
        for (first, second), edits in compared.items()
        if edits <= _allowed(min(len(letters[first]), len(letters[second])))
        and not _have_other_initials(letters[first], letters[second])
    ]
    return sorted(pairs, key=lambda pair: (pair.edits, pair.first, pair.second))


def _have_other_initials(one: str, other: str) -> bool:
    """Whether both names have an initial, and not the same: George W. Bush is not George H.W. Bush."""
    first, second = _INITIAL.search(one), _INITIAL.search(other)
    return first is not None and second is not None and first.group() != second.group()


def _keys(text: str) -> Iterator[str]:
    """What two near names have in common."""
    yield text
    if not _SHORTEST <= len(text) <= _LONGEST:
        return
    for place in range(len(text)):
        yield text[:place] + text[place + 1 :]
    if len(text) >= _TWO_EDITS:
        yield "* " + _DOUBLED.sub(r"\1", _VOWELS.sub("", text))
    words = text.split()
    if len(words) > 1:
        for place in range(len(words)):
            yield f"{place}/{len(words)} {' '.join(words[:place] + words[place + 1 :])}"


def _compare(places: list[int], letters: Sequence[str], compared: dict[tuple[int, int], int]) -> None:
    for place, first in enumerate(places):
        for second in places[place + 1 :]:
            if (first, second) not in compared:
                compared[first, second] = _edits(letters[first], letters[second])


def _allowed(length: int) -> int:
    """How many letters may differ where the shorter name has so many."""
    if length < _SHORTEST:
        return 0
    return 2 if length >= _TWO_EDITS else 1


def _edits(first: str, second: str) -> int:
    """How many letters to put in, leave out or change (Levenshtein, 1966); 3 for any number above two."""
    if abs(len(first) - len(second)) > 2:
        return 3
    before = list(range(len(second) + 1))
    for row, letter in enumerate(first, 1):
        now = [row]
        for column, other in enumerate(second, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (letter != other)))
        if min(now) > 2:
            return 3
        before = now
    return min(before[-1], 3)

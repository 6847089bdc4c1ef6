"""Words where sumy's rules find none: scripts without spaces, and letters that carry marks.

Where no spaces are written, two neighbouring characters stand for a word; a lone one is a word too. The marks
of a letter, and a letter below it in Khmer and Burmese, are no characters of their own.
"""

import re
from itertools import pairwise

from corpus.languages.scripts import UNSPACED

# Python's \w has no place for the marks that Indic, Arabic and Hebrew letters carry.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"  # Latin, Hebrew, Arabic
    "\u0900-\u0963\u0971-\u0df4\u200c\u200d"  # Indic blocks, joiners
)
_THAI_TO_KHMER = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"  # Thai, Lao
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u17b4-\u17d3\u17dd"  # Burmese, Khmer
)
_BELOW = "\u1039\u17d2"
"""Behind these, the next letter stands below."""
_CHARACTERS = re.compile(rf"(?s:.)(?:[{_BELOW}]\w|[{_THAI_TO_KHMER}])*")
_IS_UNSPACED = re.compile(f"[{UNSPACED}]").search
_UNSPACED_RUNS = re.compile(f"[{UNSPACED}]+")
_WORDS = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}'’-])*")


def find_words(text: str) -> tuple[str, ...]:
    """The words as written, whatever the script."""
    if text.isascii() or not _IS_UNSPACED(text):
        return tuple(_WORDS.findall(text))
    pairs = [pair for run in _UNSPACED_RUNS.findall(text) for pair in _pairs(run)]
    return tuple(pairs + _WORDS.findall(_UNSPACED_RUNS.sub(" ", text)))


def _pairs(run: str) -> list[str]:
    if run.isalpha():
        return [run[start : start + 2] for start in range(max(1, len(run) - 1))]
    characters = _CHARACTERS.findall(run)
    return list(map("".join, pairwise(characters))) if len(characters) > 1 else characters

"""Words where sumy's rules find none: scripts without spaces, and letters that carry marks.

Where no spaces are written, two neighbouring characters stand for a word; a lone one is a word too.
"""

import re

from corpus.languages.scripts import UNSPACED

# Python's \w has no place for the marks that Indic, Arabic and Hebrew letters carry.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"  # Latin, Hebrew, Arabic
    "\u0900-\u0963\u0971-\u0df4\u200c\u200d"  # Indic blocks, joiners
)
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
    return [run[start : start + 2] for start in range(max(1, len(run) - 1))]

"""The words of a sentence as the rankers of our own compare them.

Scripts that write no spaces have no words to find without a dictionary; there, pairs of neighbouring
characters stand for words.
"""

import re

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_ONE_UNSPACED = re.compile(f"[{_UNSPACED}]")
_UNSPACED_RUN = re.compile(f"[{_UNSPACED}]+")


def find_words(text: str) -> list[str]:
    """The words of the text as they are written; pairs of characters where no spaces are written."""
    if text.isascii() or not _ONE_UNSPACED.search(text):
        return WORD.findall(text)
    return [piece for word in WORD.findall(text) for piece in _pieces(word)]


def count_words(text: str) -> int:
    """How many words a reader would count; where no spaces are written, two characters make one."""
    if text.isascii() or not (unspaced := len(_ONE_UNSPACED.findall(text))):
        return len(WORD.findall(text))
    return len(WORD.findall(_ONE_UNSPACED.sub(" ", text))) + (unspaced + 1) // 2


def _pieces(word: str) -> list[str]:
    if not _ONE_UNSPACED.search(word):
        return [word]
    runs = _UNSPACED_RUN.findall(word)
    pairs = [run[i : i + 2] for run in runs for i in range(max(1, len(run) - 1))]
    return pairs + [spaced for spaced in _UNSPACED_RUN.split(word) if spaced]


def normalize_word(word: str) -> str:
    """The word in lower case without possessive or plural ending: "Banks'" and "bank" become one."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    if len(plain) > 4 and plain.endswith("s") and not plain.endswith("ss"):
        return plain[:-1]
    return plain

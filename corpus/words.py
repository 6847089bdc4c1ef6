"""Words as a reader counts them.

Where no spaces are written, two characters make one word; a dictionary would be needed for more.
"""

import re
from functools import cache

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
"""A word as it is written; digits are words, apostrophes and hyphens join."""
_UNSPACED = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def count_words(text: str) -> int:
    """How many words the text has."""
    if text.isascii():
        return len(WORD.findall(text))
    spaced, unspaced = _unspaced().subn(" ", text)
    return len(WORD.findall(spaced)) + (unspaced + 1) // 2


@cache
def _unspaced() -> re.Pattern[str]:
    # Compiling so wide a set takes longer than counting the words of an English article.
    return re.compile(_UNSPACED)

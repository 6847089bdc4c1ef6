"""Words as a reader counts them.

Where no spaces are written, two characters make one word; a dictionary would be needed for more.
"""

import re

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
"""A word as it is written; digits are words, apostrophes and hyphens join."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def count_words(text: str) -> int:
    """How many words the text has."""
    if text.isascii() or not (unspaced := len(_UNSPACED.findall(text))):
        return len(WORD.findall(text))
    return len(WORD.findall(_UNSPACED.sub(" ", text))) + (unspaced + 1) // 2

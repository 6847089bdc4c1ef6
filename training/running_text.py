"""Words of an annotated set as running text again."""

from collections.abc import Iterable
from typing import Final

_CLOSING: Final = frozenset(
    [*".,;:!?)]}%", "'s", "’s", "n't", "n’t", "'", "’", "”", "'re", "'ve", "'ll", "'m", "'d", "..."]
)
_OPENING: Final = frozenset(["(", "[", "{", "$", "£", "€", "“", "‘"])


def is_glued(before: str, token: str) -> bool:
    """Whether no blank stands between the text so far and the next token."""
    return not before or token in _CLOSING or before[-1] in _OPENING


def running_text(tokens: Iterable[str]) -> str:
    """The tokens with blanks where there are any in print."""
    text = ""
    for token in tokens:
        text += token if is_glued(text, token) else f" {token}"
    return text

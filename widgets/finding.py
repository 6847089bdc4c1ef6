"""Finding words in a text as a reader means them: without regard to case or to how the text breaks
its lines.
"""

import re
from collections.abc import Iterator
from itertools import islice

from corpus.article import Span

MOST_MATCHES = 20_000
"""As many as are counted; nobody steps through more."""


def matches_of(words: str, text: str) -> Iterator[Span]:
    """Where the words stand in the text, one after another, in order."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return iter(())
    found = re.finditer(r"\s+".join(parts), text, re.IGNORECASE)
    return (Span(*match.span()) for match in islice(found, MOST_MATCHES))

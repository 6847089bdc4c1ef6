"""The stop words of a language: words too common to say what a text is about.

A list is a plain file of lower-case words between white space, read once. A language without a file has
none, and every method then leans on frequencies alone.
"""

from functools import cache
from pathlib import Path

from corpus.languages.codes import canonical

_FOLDER = Path(__file__).parent / "stop_words"


def stop_words(language: str) -> frozenset[str]:
    """The lower-case stop words of `language` (ISO 639-1); empty for one that we have no list of."""
    return _read(canonical(language))


@cache
def _read(code: str) -> frozenset[str]:
    path = _FOLDER / f"{code}.txt"
    if not code.isalpha() or not path.is_file():
        return frozenset()
    return frozenset(path.read_text(encoding="utf-8").split())

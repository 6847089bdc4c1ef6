"""The stop words of a language: words too common to say what a text is about.

A list is a plain file of lower-case words between white space, read once. A language without a file has
none, and every method then leans on frequencies alone.
"""

from functools import cache

from corpus.languages.codes import canonical
from corpus.own_files import own_text


def stop_words(language: str) -> frozenset[str]:
    """The lower-case stop words of `language` (ISO 639-1); empty for one that we have no list of."""
    return _read(canonical(language))


@cache
def _read(code: str) -> frozenset[str]:
    if not code.isalpha():
        return frozenset()
    try:
        return frozenset(own_text(__file__, f"stop_words/{code}.txt").split())
    except FileNotFoundError:
        return frozenset()

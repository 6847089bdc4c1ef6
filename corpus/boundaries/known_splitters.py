"""Which way of finding sentence ends serves which language.

English has rules of its own: they are as right as the English Punkt model with its corrections, and load in a
tenth of the time.
"""

from collections.abc import Callable, Iterable
from functools import cache, partial

from corpus.languages.codes import PUNKT_MODELS, canonical

Splitter = Callable[[str], Iterable[tuple[int, int]]]
"""From the text of one paragraph to the offsets of its sentences, in order, apart and trimmed."""

_FULL_WIDTH = ("zh", "ja")


@cache
def splitter_for(language: str) -> Splitter:
    """The splitter for an ISO 639-1 code; rules that know no abbreviation for a language that has none."""
    code = canonical(language)
    if code in ("en", ""):
        from corpus.boundaries.english import ENGLISH
        from corpus.boundaries.rules import split_by_rules

        return partial(split_by_rules, rules=ENGLISH)
    if code in _FULL_WIDTH:
        from corpus.boundaries.full_width import split_full_width

        return split_full_width
    if code in PUNKT_MODELS:
        from corpus.boundaries.punkt_models import split_by_model

        return partial(split_by_model, language=code)
    from corpus.boundaries.abbreviations import rules_for, split_armenian
    from corpus.boundaries.rules import split_by_rules

    if code == "hy":
        return split_armenian
    return partial(split_by_rules, rules=rules_for(code))

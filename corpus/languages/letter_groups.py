"""The language of a short text by the groups of letters in its words, among those in the Latin script.

Naive Bayes over groups of three and four letters, the ends of words among them (Cavnar & Trenkle, N-gram-
based text categorization, 1994; Lui & Baldwin, langid.py, 2012). Words with a capital, mostly names, count
a third. The table is made by `training/letter_groups.py` and read when a short text is met.
"""

from collections.abc import Iterator
from functools import cache

from corpus.own_files import own_bytes
from corpus.patterns import lazy_pattern
from corpus.value_types import Value

LANGUAGES = tuple("cs da de en es et fi fr hr hu id it nl no pl pt ro sk sl sv tr vi".split(" "))  # noqa: SIM905
"""Those that the table tells apart."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_FAVOUR = 300
"""What English is given: most texts are, and its lines are full of foreign names."""

_EITHER = frozenset(["met"])
"""Between two names, a verb in English and "with" in Dutch."""


class LetterGroups(Value):
    """What a group of letters tells against each language, in 24ths of a nat below the likeliest."""

    languages: tuple[str, ...]
    costs: dict[str, bytes]
    """A byte for each language."""


def language_by_letters(text: str, *, among: frozenset[str] = frozenset()) -> str:
    """The likeliest of the languages in the table; "en" where no group of letters is known.

    Of those of them that are `among` the given ones, where any are.
    """
    table = letter_table()
    words = _WORD.findall(text)
    small = " ".join(word for word in words if word[0].islower() and word not in _EITHER)
    if not small and not _EITHER.isdisjoint(words):
        return "en"
    groups = (*groups_of(text), *(2 * tuple(groups_of(small))))
    known = [costs for group in groups if (costs := table.costs.get(group))]
    if not known:
        return "en"
    totals = dict(zip(table.languages, map(sum, zip(*known, strict=True)), strict=True))
    totals["en"] -= _FAVOUR
    return min(among.intersection(totals) or totals, key=lambda language: (totals[language], language))


def is_told_by_letters(language: str) -> bool:
    """Whether the table tells the language from others."""
    return language in LANGUAGES


def groups_of(text: str) -> Iterator[str]:
    """Three and four letters in a row in each word, a blank for its ends."""
    for word in _WORD.findall(text):
        padded = f" {word.lower()} "
        for size in (3, 4):
            yield from (padded[start : start + size] for start in range(len(padded) - size + 1))


@cache
def letter_table() -> LetterGroups:
    """The shipped table."""
    head, _, costs = packed_table().partition(b"\0")
    languages, *groups = head.decode().split("\n")
    names = tuple(languages.split())
    size = len(names)
    parts = (costs[start : start + size] for start in range(0, len(costs), size))
    return LetterGroups(names, dict(zip(groups, parts, strict=True)))


def packed_table() -> bytes:
    """The file of the shipped table."""
    return own_bytes(__file__, "letter_groups.bin")


def pack_table(table: LetterGroups) -> bytes:
    """The file that `letter_table` reads: languages, groups, a zero byte, and the costs of each group."""
    groups = sorted(table.costs)
    head = "\n".join((" ".join(table.languages), *groups)).encode()
    return head + b"\0" + b"".join(table.costs[group] for group in groups)

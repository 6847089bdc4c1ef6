"""What an article as a whole shows of a capitalised word, before anything is labelled (Chieu & Ng, 2003).

"Harris" after "Mr." in one sentence is a person in all of them; "Apple" with "Inc." behind it is a company
throughout. Each word that is capitalised somewhere collects a letter for every such sign.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from corpus.entities.tagging.forms import CAPITALISED, Form
from corpus.entities.tagging.runs import Run
from corpus.type_hints import Final
from corpus.value_types import Value

_INSIDE: Final = frozenset(["in", "at", "near", "from", "to", "outside"])
_SAYING: Final = frozenset(["said", "says", "told", "added"])
_SPOKEN: Final = _SAYING | {"asked", "who", "whose"}
_OPENING: Final = frozenset(['"', "“", "''", "``", "'"])
_LONGEST_INITIALS: Final = 6
_BIT: Final = {sign: 1 << place for place, sign in enumerate("afimopqrstuvyz")}
"""Of each sign its place in a number: a long text has tens of thousands of words with a set of them."""


class Evidence(Value):
    """What was seen in an article."""

    signs: dict[str, int]
    """Of a word the signs, each a bit."""
    small: frozenset[str]
    """The words that stand without a capital somewhere."""


def gather(sentences: Iterable[tuple[Sequence[Form], Sequence[Run | None]]]) -> Evidence:
    """The signs in the sentences, which are given as padded forms and the runs that their words belong to."""
    signs: dict[str, int] = {}
    small: set[str] = set()
    for padded, run_of in sentences:
        small.update(form.text for form in padded if form.case == "l")
        for at, run in enumerate(run_of):
            if run and run.first == at:
                _listen(padded, run, signs)
    return Evidence(signs, frozenset(small))


def evidence_keys(form: Form, evidence: Evidence) -> list[str]:
    """The keys of a word that the article's evidence gives."""
    keys = [*_keys_of(evidence.signs.get(form.text, 0))]
    if form.case in CAPITALISED and form.lower in evidence.small:
        keys.append("d=l")
    return keys


@cache
def _keys_of(signs: int) -> tuple[str, ...]:
    return tuple("d=" + sign for sign, bit in _BIT.items() if signs & bit)


def _listen(padded: Sequence[Form], run: Run, signs: dict[str, int]) -> None:
    first, last = run.first + 2, run.last + 2
    for at in range(first, last + 1):
        word = padded[at].text
        signs[word] = signs.get(word, 0) | _signs_of_word(padded, at, first, last)
    signs[padded[last].text] |= _signs_of_end(padded, first, last)
    if 1 < last - first < _LONGEST_INITIALS:
        initials = "".join(form.text[0] for form in padded[first : last + 1])
        signs[initials] = signs.get(initials, 0) | _BIT["r"]


def _signs_of_word(padded: Sequence[Form], at: int, first: int, last: int) -> int:
    before, signs = padded[at - 1], 0
    if at > first or not (before.case == "B" or before.lower in _OPENING):
        signs |= _BIT["m"]
    if "T" in before.flags:
        signs |= _BIT["t"]
    if "P" in before.flags:
        signs |= _BIT["q"]
    if at > first and "F" in before.flags:
        signs |= _BIT["f"]
    if at < last and "O" in padded[last].flags:
        signs |= _BIT["o"]
    if last > first:
        signs |= _BIT["z" if at == last else "a" if at == first else "y"]
    return signs


def _signs_of_end(padded: Sequence[Form], first: int, last: int) -> int:
    before, after, signs = padded[first - 1], padded[last + 1], 0
    if after.lower in ("'s", "’s"):
        signs |= _BIT["s"]
    if after.lower in _SPOKEN or before.lower in _SAYING:
        signs |= _BIT["v"]
    if first < last:
        return signs
    if before.lower in _INSIDE:
        signs |= _BIT["i"]
    if before.lower == "the":
        signs |= _BIT["u"]
    if before.text == "(" and after.text == ")" and padded[first - 2].case in CAPITALISED:
        signs |= _BIT["p"]
    return signs

"""What an article as a whole shows of a capitalised word, before anything is labelled (Chieu & Ng, 2003).

"Harris" after "Mr." in one sentence is a person in all of them; "Apple" with "Inc." behind it is a company
throughout. Each word that is capitalised somewhere collects a letter for every such sign.
"""

from collections.abc import Iterable, Iterator, Sequence

from corpus.entities.tagging.forms import CAPITALISED, Form
from corpus.entities.tagging.runs import Run
from corpus.type_hints import Final
from corpus.value_types import Value

_INSIDE: Final = frozenset(["in", "at", "near", "from", "to", "outside"])
_SAYING: Final = frozenset(["said", "says", "told", "added"])
_SPOKEN: Final = _SAYING | {"asked", "who", "whose"}
_OPENING: Final = frozenset(['"', "“", "''", "``", "'"])
_LONGEST_INITIALS: Final = 6


class Evidence(Value):
    """What was seen in an article."""

    signs: dict[str, set[str]]
    """Of a word the signs."""
    small: frozenset[str]
    """The words that stand without a capital somewhere."""


def gather(sentences: Iterable[tuple[Sequence[Form], Sequence[Run | None]]]) -> Evidence:
    """The signs in the sentences, which are given as padded forms and the runs that their words belong to."""
    signs: dict[str, set[str]] = {}
    small: set[str] = set()
    for padded, run_of in sentences:
        small.update(form.text for form in padded if form.case == "l")
        for at, run in enumerate(run_of):
            if run and run.first == at:
                _listen(padded, run, signs)
    return Evidence(signs, frozenset(small))


def evidence_keys(form: Form, evidence: Evidence) -> list[str]:
    """The keys of a word that the article's evidence gives."""
    signs = evidence.signs.get(form.text)
    keys = ["d=" + sign for sign in sorted(signs)] if signs else []
    if form.case in CAPITALISED and form.lower in evidence.small:
        keys.append("d=l")
    return keys


def _listen(padded: Sequence[Form], run: Run, signs: dict[str, set[str]]) -> None:
    first, last = run.first + 2, run.last + 2
    for at in range(first, last + 1):
        signs.setdefault(padded[at].text, set()).update(_signs_of_word(padded, at, first, last))
    signs[padded[last].text].update(_signs_of_end(padded, first, last))
    if 1 < last - first < _LONGEST_INITIALS:
        initials = "".join(form.text[0] for form in padded[first : last + 1])
        signs.setdefault(initials, set()).add("r")


def _signs_of_word(padded: Sequence[Form], at: int, first: int, last: int) -> Iterator[str]:
    before = padded[at - 1]
    if at > first or not (before.case == "B" or before.lower in _OPENING):
        yield "m"
    if "T" in before.flags:
        yield "t"
    if "P" in before.flags:
        yield "q"
    if at > first and "F" in before.flags:
        yield "f"
    if at < last and "O" in padded[last].flags:
        yield "o"
    if last > first:
        yield "z" if at == last else "a" if at == first else "y"


def _signs_of_end(padded: Sequence[Form], first: int, last: int) -> Iterator[str]:
    before, after = padded[first - 1], padded[last + 1]
    if after.lower in ("'s", "’s"):
        yield "s"
    if after.lower in _SPOKEN or before.lower in _SAYING:
        yield "v"
    if first < last:
        return
    if before.lower in _INSIDE:
        yield "i"
    if before.lower == "the":
        yield "u"
    if before.text == "(" and after.text == ")" and padded[first - 2].case in CAPITALISED:
        yield "p"

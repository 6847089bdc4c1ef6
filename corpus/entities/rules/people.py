"""Who is meant by a surname: the person who bore it in full, most recently before it or first after it."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from corpus.folding import folded
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final
from corpus.value_types import Value, field

_MOST_NAMESAKES: Final = 8
"""How many people of one surname are compared with a new one; a list of a whole family stays cheap."""
_NUMERAL: Final = lazy_pattern("[IVX]+")
"""Of a ruler: "Richard III" is called Richard."""
_INITIALS: Final = lazy_pattern(r"(?:[^\W\d_]\.)+|[A-Z]")
"""Of a middle name: "W.", "H.W.", "B"."""
_LONGEST: Final = 8
"""Words of a name that are remembered; a longer one is no name."""


class _Person(Value, frozen=False):
    """One person while an article is read; the fullest form met so far is the name."""

    name: str
    rank: str = ""
    """The title of a ruler or of one of the family: "King", "Prince"."""


class _Register(Value, frozen=False):
    """Who was met under which ending of a name, last and first, and under which word of it."""

    by_ending: dict[str, list[_Person]] = field(default_factory=dict)
    by_word: dict[str, list[_Person]] = field(default_factory=dict)

    def enter(self, words: Sequence[str], person: _Person) -> None:
        """Remember the person under the endings and the words of a full name."""
        words = words[-_LONGEST:]
        if _NUMERAL.fullmatch(words[-1]):
            _remember(self.by_ending, folded(" ".join(words[:-1])), person)
        for start in range(1, len(words)):
            _remember(self.by_ending, folded(" ".join(words[start:])), person)
        for word in words:
            _remember(self.by_word, folded(word), person)

    def bearer(self, form: str) -> list[_Person]:
        """Those who may be meant by a part of a name, the latest last."""
        key = folded(form)
        return self.by_ending.get(key) or self.by_word.get(key) or []

    def anybody(self, form: str) -> list[_Person]:
        """Everybody who has that in the name: those of the first name before those of the surname."""
        key = folded(form)
        return [*self.by_word.get(key, ()), *self.by_ending.get(key, ())]


def people_names(forms: Iterable[str], ranks: Iterable[str] = ()) -> list[str]:
    """The full name for each form of a person's name, in text order; an empty form stays empty.

    `ranks` has for each form the title of a ruling family that stands before it, or nothing.
    """
    listed = list(forms)
    register = _Register()
    met = [
        _meet_ranked(form, rank, register) if rank else _meet(form, register)
        for form, rank in zip_longest(listed, ranks, fillvalue="")
    ]
    return [_name(form, person, register) for form, person in zip(listed, met, strict=True)]


def _meet(form: str, register: _Register) -> _Person | None:
    """The person of a full name, or the latest one whom a part of a name can mean so far."""
    words = form.split()
    bearers = register.bearer(form)
    if len(words) < 2 or folded(form) in register.by_ending:
        return bearers[-1] if bearers else None
    namesakes = register.by_ending.get(folded(words[-1]), [])[-_MOST_NAMESAKES:]
    person = next(
        (namesake for namesake in reversed(namesakes) if _may_be_same(namesake.name.split(), words)),
        _Person(form),
    )
    if len(form) > len(person.name):
        person.name = form
    register.enter(words, person)
    return person


def _meet_ranked(form: str, rank: str, register: _Register) -> _Person | None:
    """The person of a name behind "King" or "Prince", whom it is the first name of, not the surname."""
    if " " in form:
        person = _meet(form, register)
    else:
        fitting = [
            bearer
            for bearer in register.anybody(form)
            if rank == bearer.rank or (not bearer.rank and _is_first_name(form, bearer.name.split()))
        ]
        person = fitting[-1] if fitting else _Person(form)
        if not fitting:
            _remember(register.by_ending, folded(form), person)
    if person:
        person.rank = person.rank or rank
    return person


def _is_first_name(form: str, words: Sequence[str]) -> bool:
    return form == words[0] != words[-1]


def _name(form: str, person: _Person | None, register: _Register) -> str:
    if person is None:
        later = register.bearer(form) if form else []
        person = later[0] if later else None
    return person.name if person else form


def _may_be_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names of one surname differ only by what one of them leaves out or abbreviates."""
    # King Abdullah has no surname that Abdullah Abdullah could share.
    if len(one) < 2:
        return False
    first, second = folded(one[0].replace(".", "")), folded(other[0].replace(".", ""))
    is_first = first == second or (min(len(first), len(second)) == 1 and first[0] == second[0])
    return is_first and not _have_other_initials(one[1:-1], other[1:-1])


def _have_other_initials(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the names between first name and surname cannot be the same: W. and H.W., A. and Bernard."""
    if not one or not other or not (_INITIALS.fullmatch(one[0]) or _INITIALS.fullmatch(other[0])):
        return False
    return one[0][0].isupper() and other[0][0].isupper() and one[0][0] != other[0][0]


def _remember(table: dict[str, list[_Person]], key: str, person: _Person) -> None:
    met = table.setdefault(key, [])
    if not met or met[-1] is not person:
        met.append(person)

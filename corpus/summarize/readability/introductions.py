"""Who is named by a surname before anybody has said who that is.

A name in full is a capitalised word behind another: "Edi Rama". A sentence in which it stands alone owes the
reader one that has both. Places and offices of two words, "Supreme Court", count alike. No pattern looks for
them, and a name is looked at only when a sentence that has it may be chosen.
"""

from collections.abc import Collection, Iterable, Iterator, Set

from corpus.summarize.choice import Debt
from corpus.summarize.words.document_words import DocumentWords
from corpus.summarize.words.news_words import plain_words

_SHORTEST = 4
"""Shorter words are mostly no surnames: "Day", "Act"."""
_INTRODUCTIONS = 5
"""So many sentences may introduce a name: a long text would owe each of its sentences all of them."""
_PARTICLES = frozenset("van von der den de da di du la le bin al el ibn".split())  # noqa: SIM905
_OWNERS = "'s"
_HONORIFICS = frozenset(["Mr", "Mrs", "Ms", "Dr"])


class Introductions:
    """What each sentence pays for a surname, until one is chosen that has the name in full.

    Who is first met by the surname alone is known to everybody, as the writer thinks.
    """

    def __init__(self, reading: DocumentWords, price: float) -> None:
        self._reading = reading
        self._price = price
        self._plain = plain_words(reading.language)
        self._introducing: dict[str, tuple[list[int], Iterator[int]]] = {}
        """By name, the first sentences that introduce it, and those with it that are not looked at yet."""

    def owed_by(self, index: int) -> list[Debt]:
        """What that sentence pays."""
        debts = []
        for name in sorted(set(self._named_elsewhere(index))) if index else ():
            if full := self._introductions_of(name, index):
                text = self._reading.texts[index]
                start = max(0, text.find(name))
                is_last = _is_last(text, start + len(name))
                if is_last and not _follows_first_name(text, start, self._plain):
                    debts.append(Debt(self._price, tuple(full)))
        return debts

    def _named_elsewhere(self, index: int) -> Iterator[str]:
        """The names in that sentence that stand in another one as well; most do not."""
        reading, times = self._reading, self._reading.name_spread.get
        for words, here in ((reading.names[index], 1), (reading.openings[index][:1], 0)):
            for word in words:
                name = word.removesuffix(_OWNERS)
                if len(name) >= _SHORTEST and times(name, 0) + times(name + _OWNERS, 0) > here:
                    yield name

    def _introductions_of(self, name: str, before: int) -> list[int]:
        """The first sentences that have the name in full, as far as they stand before that one."""
        if name not in self._introducing:
            within = _having(name, self._reading.names)
            # Of those that are met here first, a later sentence may ask again.
            if (first := next(within)) >= before:
                return []
            self._introducing[name] = ([first] if self._introduces(first, name) else [], within)
        found, left = self._introducing[name]
        if not found or found[0] >= before:
            return []
        for index in left if len(found) < _INTRODUCTIONS else ():
            if _is_introduced(self._reading.texts[index], name, self._plain):
                found.append(index)
            if index >= before or len(found) == _INTRODUCTIONS:
                break
        return [index for index in found if index < before]

    def _introduces(self, first: int, name: str) -> bool:
        """Whether the first sentence with the name has it in full, and none has opened with it by then."""
        if not _is_introduced(self._reading.texts[first], name, self._plain):
            return False
        opened = [opening[0] for opening in self._reading.openings[: first + 1] if opening]
        return name not in opened and name + _OWNERS not in opened


def _having(name: str, names: Iterable[Collection[str]]) -> Iterator[int]:
    """The sentences with the name, in order, found one by one."""
    owning = name + _OWNERS
    return (index for index, its in enumerate(names) if name in its or owning in its)


def _is_introduced(text: str, name: str, plain: Set[str]) -> bool:
    """Whether the name stands in full: behind a first name, and as the last one."""
    start = text.find(name)
    return start > 0 and _is_last(text, start + len(name)) and _follows_first_name(text, start, plain)


def _is_last(text: str, end: int) -> bool:
    """Whether the name that ends there is no part of a longer word, and no word with a capital follows."""
    after = text[end : end + 2]
    return not (after[1:].isupper() if after[:1] == " " else after[:1].isalnum())


def _follows_first_name(text: str, start: int, plain: Set[str]) -> bool:
    """Whether a first name stands before what begins there, particles and initials aside."""
    if start < 1 or text[start - 1] != " ":
        return False
    end = start - 1
    begin = text.rfind(" ", 0, end) + 1
    word = text[begin:end]
    while begin > 1 and (word in _PARTICLES or (len(word) == 2 and word[1] == ".")):
        begin, end = text.rfind(" ", 0, begin - 1) + 1, begin - 1
        word = text[begin:end]
    return not word.islower() and _is_first_name(word.lstrip("“\"‘'("), plain)


def _is_first_name(word: str, plain: Set[str]) -> bool:
    return word[:1].isupper() and word.isalpha() and word not in _HONORIFICS and word.lower() not in plain

"""Who is named by a surname before anybody has said who that is.

A name in full is a capitalised word behind another: "Edi Rama". A sentence in which it stands alone owes the
reader one that has both. Places and offices of two words, "Supreme Court", count alike. No pattern looks for
them: only words with a capital that stand in two sentences are looked up.
"""

from collections.abc import Iterable, Iterator, Set

from corpus.summarize.choice import Debt
from corpus.summarize.words.document_words import DocumentWords
from corpus.summarize.words.news_words import plain_words

_SHORTEST = 4
"""Shorter words are mostly no surnames: "Day", "Act"."""
_INTRODUCTIONS = 5
"""So many sentences may introduce a name: a long text would owe each of its sentences all of them."""
_PARTICLES = frozenset("van von der den de da di du la le bin al el ibn".split())  # noqa: SIM905
_HONORIFICS = frozenset(["Mr", "Mrs", "Ms", "Dr"])


def owed_introductions(reading: DocumentWords, price: float) -> Iterator[Debt]:
    """What each sentence pays for a surname, until one is chosen that has the name in full.

    Who is first met by the surname alone is known to everybody, as the writer thinks.
    """
    every = _names(reading)
    asked = {name for name in _repeated(every) if len(name) >= _SHORTEST}
    plain = plain_words(reading.language)
    introduced: dict[str, list[int]] = {}
    for index, names in enumerate(every):
        # Most sentences have none of them.
        for name in () if asked.isdisjoint(names) else sorted(asked & names):
            before, is_last = _around(name, reading.texts[index])
            if is_last and _is_first_name(before, plain):
                sentences = introduced.setdefault(name, [])
                if len(sentences) < _INTRODUCTIONS:
                    sentences.append(index)
            elif name not in introduced:
                asked.discard(name)
            elif is_last:
                yield Debt(index, price, tuple(introduced[name]))


def _names(reading: DocumentWords) -> list[Set[str]]:
    """The capitalised words of each sentence, its first word among them, without the owner's ending."""
    every = [names | set(opening[:1]) for names, opening in zip(reading.names, reading.openings, strict=True)]
    owners = [name for name in set().union(*every) if name.endswith("'s")]
    if not owners:
        return every
    return [
        names if names.isdisjoint(owners) else {name.removesuffix("'s") for name in names} for names in every
    ]


def _repeated(sets: Iterable[Set[str]]) -> Set[str]:
    """What is in more than one of the sets."""
    met: set[str] = set()
    again: set[str] = set()
    for each in sets:
        again |= met & each
        met |= each
    return again


def _around(name: str, text: str) -> tuple[str, bool]:
    """The word before the name, particles and initials aside, and whether the name ends with it."""
    start = max(0, text.find(name))
    end = start + len(name)
    goes_on = text[end : end + 1].isalnum() or (
        text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    )
    if text[start - 1 : start] != " ":
        return "", not goes_on
    rest, _, word = text[: start - 1].rpartition(" ")
    while rest and (word in _PARTICLES or (len(word) == 2 and word[1] == ".")):
        rest, _, word = rest.rpartition(" ")
    return word, not goes_on


def _is_first_name(word: str, plain: Set[str]) -> bool:
    bare = word.lstrip("“\"‘'(")
    return bare[:1].isupper() and bare.isalpha() and bare not in _HONORIFICS and bare.lower() not in plain

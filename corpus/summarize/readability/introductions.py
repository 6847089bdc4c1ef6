"""Who is named by a surname before anybody has said who that is.

A name in full is a capitalised word behind another: "Edi Rama". A sentence in which it stands alone owes the
reader one that has both. Places and offices of two words, "Supreme Court", count alike. No pattern looks for
them: only words with a capital that stand in two sentences are looked up.
"""

from collections.abc import Iterator, Set

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


def owed_introductions(reading: DocumentWords, price: float) -> Iterator[Debt]:
    """What each sentence pays for a surname, until one is chosen that has the name in full.

    Who is first met by the surname alone is known to everybody, as the writer thinks.
    """
    asked = _repeated(reading)
    plain = plain_words(reading.language)
    introduced: dict[str, list[int]] = {}
    for index, (names, opening) in enumerate(zip(reading.names, reading.openings, strict=True)):
        # Most sentences have none of them.
        if asked.isdisjoint(names) and not (opening and opening[0] in asked):
            continue
        text = reading.texts[index]
        for name in _bare(asked.intersection([*names, *opening[:1]])):
            start = max(0, text.find(name))
            is_last = not _goes_on(text, start + len(name))
            sentences = introduced.get(name)
            if is_last and (before := _before(text, start)) and _is_first_name(before, plain):
                if sentences is None:
                    introduced[name] = [index]
                elif len(sentences) < _INTRODUCTIONS:
                    sentences.append(index)
            elif sentences is None:
                asked.discard(name)
                asked.discard(name + _OWNERS)
            elif is_last:
                yield Debt(index, price, tuple(sentences))


def _bare(words: set[str]) -> list[str]:
    """The names in order, without the ending of owners."""
    if len(words) == 1:
        return [words.pop().removesuffix(_OWNERS)]
    return sorted({word.removesuffix(_OWNERS) for word in words})


def _repeated(reading: DocumentWords) -> set[str]:
    """The names that stand in more than one sentence, and their owners' forms.

    First words are counted as well, but those that are first words only: nobody is introduced by one.
    """
    spread = dict(reading.name_spread)
    owners = [word for word in spread if "'" in word and word.endswith(_OWNERS)]
    for word in owners:
        bare = word.removesuffix(_OWNERS)
        spread[bare] = spread.get(bare, 0) + spread.pop(word)
    for opening in reading.openings:
        for word in opening[:1]:
            if word in spread:
                spread[word] += 1
            elif (bare := word.removesuffix(_OWNERS)) in spread:
                spread[bare] += 1
                owners.append(word)
    found = {word for word, times in spread.items() if times > 1 and len(word) >= _SHORTEST}
    return found.union([word for word in owners if word.removesuffix(_OWNERS) in found])


def _goes_on(text: str, end: int) -> bool:
    """Whether the name is part of a longer word, or another word with a capital follows."""
    after = text[end : end + 2]
    return after[:1].isalnum() or (after[:1] == " " and after[1:].isupper())


def _before(text: str, start: int) -> str:
    """The word before the name, particles and initials aside."""
    if start < 1 or text[start - 1] != " ":
        return ""
    end = start - 1
    begin = text.rfind(" ", 0, end) + 1
    word = text[begin:end]
    while begin > 1 and (word in _PARTICLES or (len(word) == 2 and word[1] == ".")):
        begin, end = text.rfind(" ", 0, begin - 1) + 1, begin - 1
        word = text[begin:end]
    return word


def _is_first_name(word: str, plain: Set[str]) -> bool:
    if word[0].islower():
        return False
    bare = word.lstrip("“\"‘'(")
    return bare[:1].isupper() and bare.isalpha() and bare not in _HONORIFICS and bare.lower() not in plain

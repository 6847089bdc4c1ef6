"""Reading a text as a tape of kinds.

Where one stretch of text ends the tape holds a break: no grammar reaches from a heading into the story below.
"""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from corpus.article import Sentence, Span
from corpus.entities.numeric.kinds import CHAR_OF
from corpus.entities.numeric.lexicon import lexicon
from corpus.entities.tagging.remembering import Remembered
from corpus.patterns import compiled, lazy_pattern
from corpus.type_hints import Final
from corpus.value_types import Value

# Most words have none of the forms that are tried before a word's, and go first. Of a blank no form is tried.
_READ: Final = r"""
    (?!\ )(?:
    [a-z]+(?=[\ ,\n]) |
    [0-9]{{4}}([-/.])[0-9][0-9]\1[0-9][0-9](?![0-9]) | [0-9]{{1,2}}-[0-9]{{1,2}}-[12][0-9]{{3}}(?![0-9-]) |
    [0-9]{{1,2}}([./])[0-9]{{1,2}}\2[0-9]{{2}}(?:[0-9][0-9])?(?![0-9./]) | 9/11(?![0-9]) |
    (?:19|20)[0-9][0-9]/[0-9][0-9](?![0-9/]) |
    [0-9]{{1,2}}:[0-9][0-9](?::[0-9][0-9])?(?:[.,][0-9]{{1,3}})?(?![0-9:]) |
    (?:UTC|GMT)(?:\ ?\+\ ?|[-–−])[0-9]{{1,2}}(?::?[0-9][0-9])?(?![0-9:]) |
    (?:[QH][1-4][\ -]?)?FY[\ ’']?(?:[0-9][0-9])?[0-9][0-9](?:[-/–](?:[0-9][0-9])?[0-9][0-9])?(?!\w) |
    [0-9]{{1,2}}['’′][0-9]{{1,2}}(?:["”″]|''|’’) | [0-9]{{1,3}}(?:\.[0-9]{{1,2}})?in(?!\w) |
    [0-9]{{1,2}}(?:st|nd|rd|th|er|º|ª)(?!\w) | ['’]?[0-9]{{2,4}}s(?!\w) |
    [0-9]{{1,3}}(?:[{blanks}][0-9]{{3}}){{1,6}}(?![0-9]) | [0-9]{{1,3}}(?:\ [0-9]{{3}}){{0,3}}\ 000(?![0-9]) |
    [0-9]{{1,4}}(?:\.[0-9]{{1,2}})?[CF](?!\w) | [0-9]{{4}}[a-jln-z](?!\w) | [0-9]+(?:[.,][0-9]+){{0,6}} |
    [^\W\d_]\.[^\W\d_](?:\.[^\W\d_]){{0,4}}\.?(?!\w) | [A-Z]{{1,3}}[$₵¢] | [QH][1-4](?!\w) | o['’]clock |
    (?:segunda|terça|quarta|quinta|sexta)-feira(?!\w) | [^\W\d_]+ | [^\w\s]
    )
"""
_DECADE: Final = lazy_pattern(r"['’]?(?:1[0-9]|20)?[0-9]0s")
_BREAK: Final = CHAR_OF["break"]
_ABBREVIATED: Final = [CHAR_OF["code"], CHAR_OF["dot"]]
"""What ends no sentence, whatever a splitter takes it for: "Rs." before a sum."""
_OTHER: Final = CHAR_OF["other"]
_LONG: Final = 50_000
"""Tokens of a part of a tape."""
_MOST: Final = 20_000
"""Words whose kinds are remembered."""


class Tape(Value):
    """A text as kinds: `kinds[i]` says what the token from `starts[i]` to `ends[i]` is."""

    kinds: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, first: int, last: int) -> Span:
        """The characters from token `first` up to, not including, token `last`."""
        return Span(self.starts[first], self.ends[last - 1])


def scan(text: str, sentences: Iterable[Sentence], *, language: str) -> Iterator[Tape]:
    """The tape of `text`, of a long one in parts; a break follows each sentence and what lies between."""
    kind_of = _kinds(language).__getitem__
    # Elsewhere blanks group thousands; an English reader sees two numbers in "on May 5 200 people".
    find_tokens = _reader("\u00a0\u202f" if language in ("en", "") else "\\ \u00a0\u202f").finditer
    kinds: list[str] = []
    starts, ends = array("I"), array("I")
    for start, end in _stretches(text, sentences):
        matches = list(find_tokens(text, start, end))
        kinds += [kind_of(match.group()) for match in matches]
        starts.extend([match.start() for match in matches])
        ends.extend([match.end() for match in matches])
        if kinds[-2:] != _ABBREVIATED:
            kinds.append(_BREAK)
            starts.append(end)
            ends.append(end)
            if len(kinds) > _LONG:
                yield Tape("".join(kinds), starts, ends)
                kinds, starts, ends = [], array("I"), array("I")
    yield Tape("".join(kinds), starts, ends)


@cache
def _reader(blanks: str) -> re.Pattern[str]:
    return compiled(_READ.format(blanks=blanks), re.VERBOSE)


def _stretches(text: str, sentences: Iterable[Sentence]) -> Iterator[tuple[int, int]]:
    reached = 0
    for sentence in sentences:
        if sentence.span.start > reached:
            yield reached, sentence.span.start
        yield sentence.span.start, sentence.span.end
        reached = sentence.span.end
    if reached < len(text):
        yield reached, len(text)


@cache
def _kinds(language: str) -> Remembered[str]:
    listed = lexicon(language)
    return Remembered(lambda word: listed.get(word) or _kind(word), most=_MOST)


def _kind(word: str) -> str:
    """The kind of a token that no lexicon lists."""
    if word[0].isdecimal() and (word.endswith("in") or word[-1] in "\"”″'’"):
        return CHAR_OF["inches"]
    if word[0].isdecimal() or (word[0] in "'’" and len(word) > 1):
        return CHAR_OF[_kind_of_number(word)]
    if word[0] in "QHF" and word[-1].isdecimal():
        return CHAR_OF["quarter" if len(word) == 2 else "fiscalyear"]
    if word[:3] in ("UTC", "GMT") and word[-1].isdecimal():
        return CHAR_OF["zone"]
    if word[-1] in "$₵¢" and len(word) > 1:
        return CHAR_OF["sign"]
    if word[0].isupper():
        return CHAR_OF["capital"]
    return CHAR_OF["plural"] if word[-1] == "s" and len(word) > 3 else _OTHER


def _kind_of_number(word: str) -> str:
    if word[-1] == "s":
        return _kind_of_decade(word) if _DECADE.fullmatch(word) else "other"
    if word[-1] in "CF":
        return "heat"
    if not word[-1].isdecimal():
        return "ordinal" if len(word) <= 4 and word[0] != "0" else "other"
    if ":" in word:
        return _kind_of_clock(word)
    if "-" in word or "/" in word or _is_dotted_day(word):
        return "isodate"
    return _kind_of_integer(word) if word.isdecimal() else "count"


def _kind_of_clock(word: str) -> str:
    # "4:07.13" is how long a race took, and so is "2:05:13" unless a zone or a half of the day follows.
    if "." in word or "," in word:
        return "other"
    return "laptime" if word[1] == ":" and word.count(":") == 2 else "clock"


def _kind_of_decade(word: str) -> str:
    # "In her late 20s" says how old she is.
    return "shortdecade" if len(word) == 3 and word[0].isdecimal() else "decade"


def _kind_of_integer(word: str) -> str:
    if len(word) <= 2:
        return "day" if 1 <= int(word) <= 31 else "pair"
    return "year" if len(word) == 4 and "1000" <= word < "2100" else "count"


def _is_dotted_day(word: str) -> bool:
    parts = word.split(".")
    return len(parts) == 3 and len(parts[1]) <= 2 and len(parts[0]) in (1, 2, 4)

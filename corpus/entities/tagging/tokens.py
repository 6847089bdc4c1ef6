"""Cutting a sentence into tokens as the treebanks do: "didn't" is "did" and "n't", "U.S." is one.

A token is a stretch of the text and keeps its place, so that nothing is ever looked for twice. A hyphenated
word is one token.
"""

import re
from dataclasses import dataclass
from typing import Final

from corpus.article import Span

# \w leaves out combining marks, which would tear a decomposed letter from its accent.
_LETTER: Final = r"[\w\u0300-\u036f]"
_PART: Final = rf"{_LETTER}+(?:[’'&](?!s\b){_LETTER}+)?"
_ABBREVIATIONS: Final = (
    "Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|St|Jr|Sr|Inc|Corp|Ltd|Co|Rev|Hon|Bros|vs|Jan|"
    "Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|al|Fr|Messrs|Mt|Ft"
)
# An address is looked for at each word anew, so that its length has to have bounds.
_TOKEN: Final = re.compile(
    rf"""
    (?m:^)[A-Z]{{4,16}}(?=-[A-Z][a-z])
    | https?://\S+ | [\w.+-]{{1,64}}@[\w-]{{1,64}}\.[\w.-]{{0,64}}\w
    | (?:[A-Z]\.){{2,}}
    | (?:{_ABBREVIATIONS})\.(?=\s|$|,)
    | [A-Z]\.(?=\s?[A-Z])
    | [$€£¥₸₽]
    | \d+(?:[.,:/]\d+)*(?:-\d+(?:[.,]\d+)*)*(?:st|nd|rd|th|s|bn|m|k|km|kg|mm|cm|am|pm)?\b
    | [’']s\b | [’'](?=\s)
    | {_PART}(?:[-–]{_PART})*(?:\.(?=\w){_LETTER}+)*
    | \.{{2,}} | -{{2,}} | \S
    """,
    re.VERBOSE,
)
_CONTRACTION: Final = re.compile(r"(?<=\w)(?:n[’']t|[’'](?:ll|re|ve|d|m|S))$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one sentence: the words and where each starts."""

    words: tuple[str, ...]
    starts: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        """What the tokens from number `first` to number `last` cover, both included."""
        return Span(self.starts[first], self.starts[last] + len(self.words[last]))


def tokenize(text: str, span: Span) -> Tokens:
    """The tokens of `span`; every character there that is no white space belongs to exactly one."""
    words: list[str] = []
    starts: list[int] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        word, start = match.group(), match.start()
        if ("'" in word or "’" in word) and (ending := _CONTRACTION.search(word)):
            words.append(word[: ending.start()])
            starts.append(start)
            word, start = ending.group(), start + ending.start()
        words.append(word)
        starts.append(start)
    return Tokens(tuple(words), tuple(starts))

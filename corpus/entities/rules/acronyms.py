"""Finding what an acronym behind it stands for: "Competition and Markets Authority (CMA)", ", or CMA,".

The words before the bracket are read backwards, one letter of the acronym for each word with a capital
(Schwartz & Hearst, 2003).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import outside
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_BRACKETED: Final = lazy_pattern(
    r" \(([A-Z][A-Z]{2,7}|[A-Z][a-z]{3,7})\)|, (?:or|known as) (?:the )?([A-Z]{3,8})(?=[,.;])"
)
_WORD: Final = lazy_pattern(r"[^\W_]+(?:['’][a-z]+)?")
_LED: Final = lazy_pattern(
    r"([A-Z](?<![\w.&-].)[A-Z]{2,5})(?= (?:president|secretary|chair(?:man|woman|person)|chief|boss|director|"
    r"leader|spokes(?:man|woman|person|men)|commander|governor|general secretary|officials?) [A-Z])"
)
"""Whose president is named: "NLC president Ayuba Wabba"."""
_NOBODY: Final = frozenset(
    ["CEO", "CFO", "COO", "AIDS", "HIV", "COVID", "GDP", "VICE", "THE", "AND", "EX", "FORMER"]
)
_REACH: Final = 120
"""Characters before the bracket that are looked at."""


def spell_out(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with every organisation that an acronym follows at its full length."""
    organisations = [mention.span for mention in mentions if mention.label is Label.ORG]
    whole = [
        Mention(span, Label.ORG) for span in _long_forms(text) if _is_organisation(span, organisations, text)
    ]
    kept = outside(mentions, whole)
    found = sorted([*whole, *kept], key=lambda mention: mention.span)
    led = [
        Mention(Span(*match.span(1)), Label.ORG) for match in _LED.finditer(text) if match[1] not in _NOBODY
    ]
    return sorted([*found, *outside(led, found)], key=lambda mention: mention.span)


def _long_forms(text: str) -> Iterator[Span]:
    for bracketed in _BRACKETED.finditer(text):
        begin = max(0, bracketed.start() - _REACH)
        words = list(_WORD.finditer(text, begin, bracketed.start()))
        if (start := _start(words, (bracketed[1] or bracketed[2]).upper())) is not None:
            yield Span(start, bracketed.start())


def _start(words: Sequence[re.Match[str]], acronym: str) -> int | None:
    """Where the long form begins whose capitals are the letters of the acronym, or None."""
    left = list(acronym)
    for match in reversed(words):
        word = match.group()
        if word[0] == left[-1]:
            left.pop()
            if not left:
                return match.start()
        elif word[0].isupper() or len(word) > 4:
            return None
    return None


def _is_organisation(span: Span, organisations: Sequence[Span], text: str) -> bool:
    """Whether a word in it says so, or one of the organisations, which are in order, is a part of it."""
    if not gazetteer().organisation_words.isdisjoint(span.of(text).split()):
        return True
    last = bisect_left(organisations, span.end, key=itemgetter(0)) - 1
    return last >= 0 and organisations[last].end > span.start

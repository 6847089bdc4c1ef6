"""Words that a narrow page has divided at the end of a line, with a hyphen as it is typed.

A hyphen there may belong to the word: "well-known" keeps it, and so does what has one elsewhere in the text.
"""

import re

from corpus.patterns import lazy_pattern

_DIVIDED = lazy_pattern(r"(?<![\w-])([^\W\d_]{2,20})-\r?\n[ \t]{0,20}(?=([^\W\d_]{2,20})(?![\w-]))")
_WORD = lazy_pattern(r"[^\W\d_]{4,40}(?:-[^\W\d_]{2,20})?|[^\W\d_]{2,3}-[^\W\d_]{2,20}")
_LOOKED_AT = 500_000
"""Characters whose words are known; a set of all in a huge text would take its memory."""
_LONGEST_LINE = 110
"""Characters; a longer one is no line of a narrow page."""
_JOINING_WORDS = "and or nor to und oder bis et ou og eller och y o e i a en of ja tai"
_JOINING = frozenset(_JOINING_WORDS.split())
"""What stands between the parts of "first- and second-class"."""
_COMPOUNDING = """
    well self non anti semi mid ex all half high low long short deep hard soft old new full part first
    second third two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy
    eighty ninety hundred one north south east west left right top pre post pro co vice ultra cross quasi
    neo e t x so ill much little best much so-called free fair fast slow far near cease life time world
    war state city year day man cost tax law decision policy father mother son daughter brother sister"""
_KEEPING = frozenset(_COMPOUNDING.split())


def rejoin_typed(raw: str) -> str:
    """The text with those words whole."""
    known = frozenset(_WORD.findall(raw[:_LOOKED_AT].lower()))

    def joined(found: re.Match[str]) -> str:
        """The two halves as one word, or as they stand."""
        first, second = found[1], found[2]
        start = raw.rfind("\n", 0, found.start()) + 1
        if not second[0].islower() or second in _JOINING or found.end(1) - start > _LONGEST_LINE:
            return found[0]
        return first if _is_one_word(first.lower(), second.lower(), known) else f"{first}-"

    return _DIVIDED.sub(joined, raw)


def _is_one_word(first: str, second: str, known: frozenset[str]) -> bool:
    """What the text has elsewhere decides, else whether the first part makes compounds."""
    whole, compound = first + second in known, f"{first}-{second}" in known
    return whole if whole != compound else first not in _KEEPING

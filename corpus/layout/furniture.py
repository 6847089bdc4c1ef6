"""Recognising the lines around a story that are not part of it: notices, invitations, labels, greetings.

Only short lines are looked at. What a line begins with is not enough where news may begin with it as well:
"Getty Images" is a credit, "Getty Images sued a start-up in London on Tuesday." is none.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from corpus.layout import furniture_words as words_of
from corpus.layout.credits import (
    BYLINES,
    CREDIT_STARTS,
    is_byline,
    is_caption,
    is_contribution,
    is_credit,
    listed,
)
from corpus.layout.date_only_lines import STAMP_STARTS, is_stamp

_LONGEST = 250
LONGEST_PHRASED = 140
"""A longer line is asked for no phrase."""
_LONGEST_LABEL = 34
_NAMING_WORDS = 2
"""`TASHKENT.` and `KUALA LUMPUR.` say nothing by themselves."""
LONGEST_FORMULA = 45
START = 6
"""By so many characters it is told whether a line is worth a closer look."""
_FEW_WORDS = 5
"""A line of no more words that opens like an invitation is one."""
_SENTENCE_WORDS = 6
"""So many words after a label, with a stop, are a sentence that goes on: "Source: the minister said …"."""
_STOPS = (".", "!", "?", "…", '."', ".”", '!"', "!”", '?"', "?”", ".»", ".)")
_HERE = (" here.", " hier.", " ici.", " aquí.", " aqui.", " qui.", " здесь.", " below.")
_MARKS = "([*►▶»•-–— "
_ENDS = ("-30-", "– 30 –", "ends", "(ends)", "end", "ad")
_AFTER_WORDS = ".,:;!?…)]"

_Openings = Mapping[str, tuple[str, ...]]
"""By their first letter."""


@cache
def _by_first_letter(table: str) -> _Openings:
    # To tell their first words takes five times as long, and a pipe waits for it.
    openings: dict[str, list[str]] = defaultdict(list)
    for opening in listed(table):
        openings[opening[0]].append(opening)
    return {first: tuple(those) for first, those in openings.items()}


def _first_word(low: str) -> str:
    return low.lstrip(_MARKS).partition(" ")[0].rstrip(_AFTER_WORDS)


_LABELS = frozenset(listed(words_of.LABELS))
_LABELS_OF_NOTES = frozenset(listed(words_of.LABELS_OF_NOTES))
_MARKED_OPENINGS = listed(words_of.BRACKETED_OPENINGS)
_WIDE_OPENINGS = listed(words_of.WIDE_OPENINGS)
_PHRASES = tuple(
    (mark.strip(), listed(phrases))
    for mark, _, phrases in (line.partition(":") for line in words_of.PHRASES.strip().split("\n"))
)
MARKS_OF_PHRASES = tuple(mark for mark, _ in _PHRASES)
_INVITING = frozenset(listed(words_of.INVITING))
_FOLLOWING = frozenset(listed(words_of.FOLLOWING))
_NETWORKS = listed(words_of.NETWORKS)
_SECTIONS = frozenset(listed(words_of.SECTIONS))


def _as_written(starts: Iterable[str]) -> set[str]:
    """The starts with a capital, and in capitals."""
    return {*map(str.capitalize, starts), *map(str.upper, starts)}


_NOTICE_STARTS = {opening[:START] for opening in listed(words_of.OPENINGS)}
STARTS = frozenset(_NOTICE_STARTS | CREDIT_STARTS)
WEAK_STARTS = frozenset(opening[:START] for opening in listed(words_of.WEAK_OPENINGS))
_CURLY_STARTS = {start.replace("'", "’") for start in _NOTICE_STARTS if "'" in start}
_CREDITS_IN_BRACKETS = {f"({start.capitalize()}"[:START] for start in CREDIT_STARTS}
ASIDE_STARTS = frozenset(_as_written(STARTS | _CURLY_STARTS) | _CREDITS_IN_BRACKETS)
"""What notices and credits begin with, as it is written."""
SHORT_STARTS = frozenset(f"{word} "[:3] for word in _INVITING | _FOLLOWING | BYLINES) | STAMP_STARTS
_SHORT_ASIDE_STARTS = frozenset(
    _as_written(STAMP_STARTS | {opening[:3] for opening in listed(words_of.FORMULAS)})
)


def is_furniture(line: str) -> bool:
    """Whether the line, free of white space around it, is around the story: a notice, a credit, a caption."""
    if len(line) > _LONGEST:
        return False
    low = _lowered(line)
    return (low[:START] in WEAK_STARTS and _opens_weakly(low)) or _is_notice(line, low)


def is_notice(line: str) -> bool:
    """As `is_furniture`, but for lines such as `Advertising` that may be a title as well."""
    return len(line) <= _LONGEST and _is_notice(line, _lowered(line))


def _lowered(line: str) -> str:
    low = line.lower()
    return low.replace("’", "'") if "’" in low else low


def _is_notice(line: str, low: str) -> bool:
    """Most lines are prose, so what tells that most cheaply comes first."""
    return (
        (low[:START] in STARTS and (_opens(low, words_of.OPENINGS) or is_credit(line)))
        or (low[:3] in SHORT_STARTS and (is_byline(line) or _names_address(low) or is_stamp(line)))
        or ((" contributed" in line or " reported " in line or " wrote " in line) and is_contribution(line))
        or (":" in low[:_LONGEST_LABEL] and _is_labelled(line, low, ":"))
        or is_caption(line)
        or (not low[:1].isalpha() and _is_marked(line, low))
        or (not low.isascii() and (low.startswith(_WIDE_OPENINGS) or _is_labelled(line, low, "：")))
        or (len(low) <= LONGEST_PHRASED and (_has_phrase(low) or low in _ENDS))
    )


def _is_marked(line: str, low: str) -> bool:
    return (
        low.startswith(_MARKED_OPENINGS)
        or is_stamp(line)
        or (low[:1] in _MARKS and (_opens(low, words_of.OPENINGS) or is_credit(line)))
        or not any(map(str.isalnum, line))
    )


def is_aside(sentence: str) -> bool:
    """Whether a sentence amid others is none of the story's: a credit, a greeting, a mere date or place.

    Only a sentence of up to `LONGEST_FORMULA` characters, or one that begins as `ASIDE_STARTS`, can be.
    """
    if sentence[:START] in ASIDE_STARTS:
        low = _lowered(sentence)
        if _opens(low, words_of.OPENINGS) or is_credit(sentence):
            return True
    if len(sentence) > LONGEST_FORMULA:
        return False
    if sentence.isupper() and sentence.count(" ") < _NAMING_WORDS and sentence.endswith("."):
        return True
    if sentence[:3] in _SHORT_ASIDE_STARTS or sentence[:1].isdigit():
        return is_formula(sentence) or is_stamp(sentence)
    return ": " in sentence and is_formula(sentence)


def is_formula(sentence: str) -> bool:
    """`Thank you very much.`, `CHAIR: Good evening, everyone.`, `Yours faithfully,`."""
    said = sentence
    if ": " in sentence:
        speaker, _, rest = sentence.partition(": ")
        said = rest if speaker.isupper() else sentence
    low = said.lower()
    return (
        said.endswith((".", "!", "?", ",")) and low.count(" ") < _FEW_WORDS and _opens(low, words_of.FORMULAS)
    )


def names_section_apart(heading: str) -> bool:
    """Whether what stands under the heading is not told: `References`, `About the author`."""
    return len(heading) <= _LONGEST_LABEL and heading.lower().lstrip("0123456789. ").rstrip(":") in _SECTIONS


def _opens(low: str, table: str) -> bool:
    """Whether the line begins with one of the openings of the table, all words of it whole."""
    bare = low.lstrip(_MARKS)
    those = _by_first_letter(table).get(bare[:1], ())
    if not bare.startswith(those):
        return False
    first = _first_word(bare)
    return any(_begins_whole(bare, opening) and _first_word(opening) == first for opening in those)


def _begins_whole(line: str, opening: str) -> bool:
    after = line[len(opening) : len(opening) + 1]
    return line.startswith(opening) and not (after.isalpha() and opening[-1].isalpha())


def _opens_weakly(low: str) -> bool:
    """Whether the line opens as an invitation and does not go on as a sentence."""
    goes_on = low.endswith(_STOPS) and low.count(" ") >= _FEW_WORDS and not low.endswith(_HERE)
    return not goes_on and _opens(low, words_of.WEAK_OPENINGS)


def _is_labelled(line: str, low: str, mark: str) -> bool:
    colon = low.find(mark, 0, _LONGEST_LABEL)
    if colon < 0:
        return False
    head, rest = line[:colon], line[colon + 1 : _LONGEST_LABEL]
    label = low[: len(head)].strip(_MARKS)
    if label in _LABELS_OF_NOTES:
        return True
    if label not in _LABELS:
        return False
    goes_on = rest.lstrip()[:1].islower() and low.endswith(_STOPS)
    return not (goes_on and low.count(" ", len(head)) >= _SENTENCE_WORDS)


def _has_phrase(low: str) -> bool:
    marked = [phrases for mark, phrases in _PHRASES if mark in low]
    return any(phrase in low for phrases in marked for phrase in phrases)


def _names_address(low: str) -> bool:
    """Whether the line sends its reader to another page or a network."""
    first = _first_word(low)
    if "@" in low or "www." in low or "http" in low:
        return first in _INVITING
    return first in _FOLLOWING and any(network in low for network in _NETWORKS)

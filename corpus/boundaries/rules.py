"""Sentence ends by rules: a mark, what stands before it, and what comes after.

Made for a cold start. Only the marks are looked at, and for most of them the next letter decides.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from corpus.patterns import lazy_pattern
from corpus.values import Value

OPENERS = "\"'“‘«„‚‹([{¿¡—–- "
_FULL_STOPS = "።፧፨।॥။។៕"
"""Marks that end a sentence with no blank behind them as well."""
_MARKS = f".!?…؟۔։{_FULL_STOPS}"
_USUAL_MARKS = ".!?"
_RARE_MARKS = _MARKS.removeprefix(_USUAL_MARKS)


def _end(marks: str, full_stops: str) -> re.Pattern[str]:
    return lazy_pattern(
        # A mark comes first, as the search skips to it then; what stands before it is looked at afterwards.
        rf"[{marks}](?<![{marks}][{marks}])[{marks}]*+"
        r"(?:\[\d{1,3}\]|(?<=[^\W\d_]\.)\d{1,2}(?=\s+[A-Z]))*"  # the numbers of footnotes
        r"(?: (?:\.\.\.|…)(?=\s)|(?: \.){2,3}+(?=[\s\"”’)]|$))?"
        # The second way is a blank forgotten: "market.The minister".
        r"(?:[\"'”’“»›)\]]*+(?: [\"”](?=\s))?\s++(?=\S)|[\"”]?(?=[A-Z][a-z]+ )"
        + (rf"|(?<=[{full_stops}])[»”]?(?=[^\W\d_]))" if full_stops else ")")
    )


_END = _end(_MARKS, _FULL_STOPS)
_USUAL_END = _end(_USUAL_MARKS, "")
"""The same where no other marks stand; it is made in a third of the time."""
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_INITIALS = lazy_pattern(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NUMBER = lazy_pattern(r"\d{1,3}")
_LONGEST_TOKEN = 40
_TAIL = 3
_OPENING_QUOTES = frozenset('"“')
_CLOSING_QUOTES = frozenset('"”')
_HOURS = ("a.m", "p.m")
_DOTS = ("..", ". .")
_FOUR_DOTS = ". . . ."
_ALWAYS_TALL = frozenset(("I", "I'm", "I’m", "I'll", "I’ll", "I've", "I’ve", "I'd", "I’d"))
"""Words whose capital letter tells nothing."""
_SMALL_NEVER = ("etc", "al")
"""Abbreviations before which a text without capitals mostly goes on."""
_LONG_ENOUGH = 400
"""So much of a text tells whether it is written in small letters throughout."""
_LONGEST_ASIDE = 200


class Rules(Value):
    """What has to be known of a language; words are written as in a text, but for the last dot."""

    never: frozenset[str] = frozenset()
    """Abbreviations that something must follow: "Mr", "e.g"."""
    numbered: frozenset[str] = frozenset()
    """Abbreviations when a number follows: "No", "Fig"."""
    seldom: frozenset[str] = frozenset()
    """Abbreviations that end a sentence only if a word follows that likes to begin one: "Inc", "Jr"."""
    starters: frozenset[str] = frozenset()
    """Words that like to begin a sentence, in lower case."""
    after_hours: frozenset[str] = frozenset()
    """Capitalised words that may follow "a.m." within a sentence."""
    before_hours: frozenset[str] = frozenset()
    """Words, in lower case, that tell only when; a sentence of no others does not end with the hour."""
    speaker: re.Pattern[str] | None = None
    """A name and a verb that go on behind what is asked or shouted: `"Stop!" Smith said`."""
    particle: re.Pattern[str] | None = None
    """The beginning of a name in small letters that may open a sentence: `de Blasio`."""

    @cached_property
    def tails(self) -> frozenset[str]:
        """The last letters of all abbreviations; whatever ends otherwise is none."""
        return frozenset(word[-_TAIL:] for word in self.never | self.numbered | self.seldom)


def split_by_rules(text: str, rules: Rules) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as offsets; white space around them is left out."""
    start = 0
    tails, dotted, end_at = rules.tails, _dotted(text), _end_of(text)
    # Behind a mark that parts two sentences stand a blank and a letter at least.
    last = len(text) - 2
    mark = dotted.find(".", 0, last)
    while mark >= 0:
        after = mark + 1
        if close := _usual_close(text, mark, tails):
            yield start, close
            start = after = close + 1
        elif match := end_at.match(text, mark):
            after = match.end()
            if _is_end(text, start, mark, after, rules):
                yield start, _rstrip(text, after)
                start = after
        mark = dotted.find(".", after, last)
    if start < len(text):
        yield start, _rstrip(text, len(text))


def _end_of(text: str) -> re.Pattern[str]:
    is_rare = not text.isascii() and any(mark in text for mark in _RARE_MARKS)
    return _END if is_rare else _USUAL_END


def _dotted(text: str) -> str:
    """The text with a dot in the place of each mark, as a single letter is found soonest."""
    for mark in "!?" if text.isascii() else _MARKS:
        text = text.replace(mark, ".")
    return text


def _usual_close(text: str, mark: int, tails: frozenset[str]) -> int:
    """Where a sentence has ended, if a word, a mark and a capital tell it; 0 where more has to be asked.

    Most sentences end so, and are spared the pattern.
    """
    tail = text[mark - _TAIL : mark]
    if not tail.isalpha() or tail in tails:
        return 0
    close = mark + 1
    if text[close] in _CLOSING_QUOTES:
        if text[mark] != ".":
            return 0
        close += 1
    if text[close] != " ":
        return 0
    letter = text[close + 1 : close + 2]
    if letter in _OPENING_QUOTES:
        letter = text[close + 2 : close + 3]
    return close if letter.isupper() else 0


def _is_end(text: str, start: int, mark: int, after: int, rules: Rules) -> bool:
    spaced = text[after - 1].isspace()
    first = after
    while first < len(text) - 1 and text[first] in OPENERS:
        first += 1
    if not spaced:
        return text[mark] in _FULL_STOPS or _is_glued(text, start, mark, first, rules)
    if text[first].islower() and not _is_brand(text, first) and not _opens_with_particle(text, first, rules):
        return text[:_LONG_ENOUGH].islower() and _ends_in_small(text, start, mark, first, rules)
    if text[after] in ")]}”».…" or (text[mark - 1] in "[(" and text[mark] in ".…"):
        return False
    if text[mark] not in ".…":
        return not _is_said(text, mark, after, rules)
    if text[mark] == "…" or text.startswith(_DOTS, mark):
        return _dots_end(text, mark, first, rules) and not _is_said(text, mark, after, rules)
    return _dot_ends(text, start, mark, _token(text, start, mark), first, rules)


def _dots_end(text: str, mark: int, first: int, rules: Rules) -> bool:
    if not _is_gap(text, mark) or text.startswith(_FOUR_DOTS, mark):
        return True
    spaced = text.startswith(". .", mark)
    return _starts(text, first, rules) and not (
        spaced and _next_word(text, first, lower=False) in _ALWAYS_TALL
    )


def _token(text: str, start: int, mark: int) -> str:
    before = text[max(start, mark - _LONGEST_TOKEN) : mark]
    return before[before.rfind(" ") + 1 :].lstrip(OPENERS)


def _is_glued(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    """Whether a blank was forgotten behind the mark: "market.The minister", "a lot.Technologies"."""
    token = _token(text, start, mark)
    if _next_word(text, first) in rules.starters:
        return token[-2:].islower() or (len(token) == 4 and token.isdigit())
    is_word = len(token) > 2 and token.isalpha() and token.islower()
    return is_word and bool(rules.starters) and start < mark - len(token)


def _ends_in_small(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    """Whether the mark ends a sentence in a text without capitals."""
    quoted = text[mark + 1] in _CLOSING_QUOTES
    if text[mark] != "." or text[mark + 1] not in _CLOSING_QUOTES | {" "}:
        return text[mark] in "!?" and not quoted
    token = _token(text, start, mark)
    tall = token.capitalize()
    if token in _SMALL_NEVER or tall in rules.never or len(token) == 1 or "." in token:
        return False
    return _dot_ends(text, start, mark, tall if tall in rules.seldom else token, first, rules)


def _opens_with_particle(text: str, first: int, rules: Rules) -> bool:
    return rules.particle is not None and rules.particle.match(text, first) is not None


def _is_said(text: str, mark: int, after: int, rules: Rules) -> bool:
    """Whether the quotation that ends here is followed by who said it."""
    return (
        rules.speaker is not None
        and text[after - 2] in "\"”’'"
        and _next_word(text, after) not in rules.starters
        and rules.speaker.match(text, after) is not None
    )


def _dot_ends(text: str, start: int, mark: int, token: str, first: int, rules: Rules) -> bool:
    if token in rules.never or token.rpartition("-")[2] in rules.never:
        return False
    if text[first].isdigit() and (token in rules.numbered or token.lower() in rules.numbered):
        return False
    if token in rules.seldom:
        return _starts(text, first, rules)
    if len(token) == 1 and token.isalpha():
        return _initial_ends(text, start, mark, first, rules)
    if "." in token and _INITIALS.fullmatch(token):
        if token.lower() in _HOURS:
            return _hour_ends(text, start, mark, first, rules)
        return _starts(text, first, rules)
    # "1. Paris" opens an item that the layout did not take for one.
    return not (_NUMBER.fullmatch(token) and mark - len(token) == start)


def _hour_ends(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    if text[first - 1] == "(" or _next_word(text, first, lower=False) in rules.after_hours:
        return False
    words = text[start : mark - len("a.m")].lower().replace(",", " ").split()
    return not words or not all(word[0].isdigit() or word in rules.before_hours for word in words)


def _is_gap(text: str, mark: int) -> bool:
    """Whether the dots stand for words left out of a sentence: "whether or not ... Iran is prepared"."""
    return text[mark] in ".…" and mark > 1 and text[mark - 1] == " " and text[mark - 2].isalnum()


def _initial_ends(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    if not text[mark - 1].isupper():
        return not text[first].isdigit()
    before = text[max(start, mark - _LONGEST_TOKEN) : mark - 1].rstrip()
    if text[mark - 1] == "I" and before.rpartition(" ")[2].islower():
        return True
    return _next_word(text, first) in rules.starters


def _starts(text: str, first: int, rules: Rules) -> bool:
    opened = text[first - 2 : first]
    if "(" in opened or "[" in opened:
        # An aside with a sentence of its own has its own mark: not `Alpha Inc. (“Alpha”) and`.
        close = text.find(")" if "(" in opened else "]", first, first + _LONGEST_ASIDE)
        return close > 0 and text[close - 1] in ".!?"
    return text[first - 1] in '"“' or _next_word(text, first) in rules.starters


def _next_word(text: str, first: int, *, lower: bool = True) -> str:
    match = _WORD.match(text, first)
    if match is None:
        return ""
    return match[0].lower() if lower else match[0]


def _is_brand(text: str, first: int) -> bool:
    """Whether a word such as "iPhone" stands here."""
    return text[first + 1 : first + 2].isupper() and (first == 0 or text[first - 1].isspace())


def _rstrip(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end

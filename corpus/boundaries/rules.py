"""Sentence ends by rules: a mark, what stands before it, and what comes after.

Made for a cold start. Only the marks are looked at, and for most of them the next letter decides.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from corpus.boundaries.around import OPENERS, is_brand, is_gap, token_before, trimmed, word_after
from corpus.boundaries.before_numbers import is_number
from corpus.boundaries.end_marks import FULL_STOPS, read_marks
from corpus.patterns import lazy_pattern
from corpus.values import Value

_INITIALS = lazy_pattern(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NUMBER = lazy_pattern(r"\d{1,3}")
_SELF_ASKED = lazy_pattern(
    r"(?:(?:and|but|or) )?(?:(?:he|she|they|i|we|it|you|one) )?[a-z]+(?:ed|ought|aid|ys|old)\b"
    r"|(?:and|or|but|in|of|with)\b"
)
"""What follows what somebody asks unquoted: "Why me? she wondered"."""
_LONGEST_TOKEN = 40
_TAIL = 3
_OPENING_QUOTES = frozenset('"“')
_CLOSING_QUOTES = frozenset('"”')
_HOURS = ("a.m", "p.m")
_DOTS = ("..", ". .")
_FOUR_DOTS = ". . . ."
_ALWAYS_TALL = frozenset(("I", "I'm", "I’m", "I'll", "I’ll", "I've", "I’ve", "I'd", "I’d"))
"""Words whose capital letter tells nothing."""
_SMALL_NEVER_ENDS = """
    etc al dept corp incl excl resp prof capt assn govt intl mgmt temp orig diam circ supp spec admin approx
    assoc subst subj appt misc contd atty techn"""
_SMALL_NEVER = frozenset(_SMALL_NEVER_ENDS.split())
"""Abbreviations before which a text without capitals mostly goes on."""
_LONG_ENOUGH = 400
"""So much of a text tells whether it is written in small letters throughout."""
_LONGEST_ASIDE = 200
_ADDRESSES = ("http://", "https://", "www.")
_LONG_WORD = 4
_LONG_FOREIGN_WORD = 5
"""An abbreviation as long is one of those that are known."""


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
        return frozenset(word[-_TAIL:] for word in self.abbreviations)

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """All of them, and how those before numbers are written in capitals."""
        numbered = (form for word in self.numbered for form in (word.upper(), word.capitalize()))
        return self.never | self.numbered | self.seldom | frozenset(numbered)


def split_by_rules(text: str, rules: Rules) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as offsets; white space around them is left out."""
    start = 0
    tails, abbreviations = rules.tails, rules.abbreviations
    dotted, end_at = read_marks(text)
    # Behind a mark that parts two sentences stand a blank and a letter at least.
    last = len(text) - 2
    mark = dotted.find(".", 0, last)
    while mark >= 0:
        after = mark + 1
        if close := _usual_close(text, mark, tails, abbreviations):
            yield start, close
            start = after = close + 1
        elif match := end_at.match(text, mark):
            after = match.end()
            if _is_end(text, start, mark, after, rules):
                yield start, trimmed(text, after)
                start = after
        mark = dotted.find(".", after, last)
    if start < len(text):
        yield start, trimmed(text, len(text))


def _usual_close(text: str, mark: int, tails: frozenset[str], abbreviations: frozenset[str]) -> int:
    """Where a sentence has ended, if a word, a mark and a capital tell it; 0 where more has to be asked.

    Most sentences end so, and are spared the pattern.
    """
    tail = text[mark - _TAIL : mark]
    if not tail.isalpha():
        return 0
    if tail in tails:
        word = text[text.rfind(" ", 0, mark) + 1 : mark]
        # "over." ends as "ver." does.
        if not word.isalpha() or word in abbreviations:
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
        return text[mark] in FULL_STOPS or _is_glued(text, start, mark, first, rules)
    if text[first].islower() and not is_brand(text, first) and not _opens_with_particle(text, first, rules):
        is_small = _is_small(text, rules) or _is_careless(text, start, mark, first, rules)
        return is_small and _ends_in_small(text, start, mark, first, rules)
    if text[after] in ")]}”».…" or (text[mark - 1] in "[(" and text[mark] in ".…"):
        return False
    if text[mark] not in ".…":
        return not _is_said(text, mark, after, rules)
    if text[mark] == "…" or text.startswith(_DOTS, mark):
        return _dots_end(text, mark, first, rules) and not _is_said(text, mark, after, rules)
    return _dot_ends(text, start, mark, token_before(text, start, mark), first, rules)


def _dots_end(text: str, mark: int, first: int, rules: Rules) -> bool:
    if not is_gap(text, mark) or text.startswith(_FOUR_DOTS, mark):
        return True
    spaced = text.startswith(". .", mark)
    return _starts(text, first, rules) and not (
        spaced and word_after(text, first, lower=False) in _ALWAYS_TALL
    )


def _is_glued(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    """Whether a blank was forgotten behind the mark: "market.The minister", "a lot.Technologies"."""
    token = token_before(text, start, mark)
    if word_after(text, first) in rules.starters:
        return token[-2:].islower() or token.lstrip("$€£").replace(",", "").isdigit()
    is_word = len(token) > 2 and token.isalpha() and token.islower()
    return is_word and bool(rules.starters) and start < mark - len(token)


def _ends_in_small(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    """Whether the mark ends a sentence in a text without capitals."""
    quoted = text[mark + 1] in _CLOSING_QUOTES
    if text[mark] != "." or text[mark + 1] not in _CLOSING_QUOTES | {" "}:
        return text[mark] in "!?" and not quoted
    token = token_before(text, start, mark)
    tall = token.capitalize()
    if token in _SMALL_NEVER or tall in rules.never or len(token) == 1 or "." in token:
        return False
    return _dot_ends(text, start, mark, tall if tall in rules.seldom else token, first, rules)


def _is_small(text: str, rules: Rules) -> bool:
    """Whether the text is written without capitals, or by somebody who calls himself "i"."""
    return text[:_LONG_ENOUGH].islower() or ("i'm" in rules.starters and " i " in text)


def _is_careless(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    """Whether a sentence begins in small letters though the text has capitals: "it works. but i sold it"."""
    token = token_before(text, start, mark)
    marks = text[mark:first].rstrip()
    if text.startswith(_ADDRESSES, first):
        return text[first - 1].isspace()
    # "Coru??a" has lost a letter.
    if len(marks) > 1 and not marks.strip("!?") and ("!" in marks or (token.islower() and rules.starters)):
        return not _SELF_ASKED.match(text, first)
    if len(marks) > 1 or not (token.isalpha() and token.islower()):
        return False
    is_long = len(token) >= (_LONG_WORD if rules.starters else _LONG_FOREIGN_WORD)
    opens = word_after(text, first) in rules.starters
    if marks != ".":
        return (opens or is_long) and not _SELF_ASKED.match(text, first)
    if not is_long and not (opens and len(token) > 2):
        return False
    return token not in _SMALL_NEVER and not {token, token.capitalize()} & (rules.numbered | rules.seldom)


def _opens_with_particle(text: str, first: int, rules: Rules) -> bool:
    return rules.particle is not None and rules.particle.match(text, first) is not None


def _is_said(text: str, mark: int, after: int, rules: Rules) -> bool:
    """Whether the quotation that ends here is followed by who said it."""
    return (
        rules.speaker is not None
        and text[after - 2] in "\"”’'"
        and word_after(text, after) not in rules.starters
        and rules.speaker.match(text, after) is not None
    )


def _dot_ends(text: str, start: int, mark: int, token: str, first: int, rules: Rules) -> bool:
    if token in rules.never or token.rpartition("-")[2] in rules.never:
        return False
    # "l'art. 5"
    bare = token.replace("’", "'").rpartition("'")[2]
    if (bare in rules.numbered or bare.lower() in rules.numbered) and is_number(text, first):
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
    if text[first - 1] == "(" or word_after(text, first, lower=False) in rules.after_hours:
        return False
    words = text[start : mark - len("a.m")].lower().replace(",", " ").split()
    return not words or not all(word[0].isdigit() or word in rules.before_hours for word in words)


def _initial_ends(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    if not text[mark - 1].isupper():
        return not text[first].isdigit()
    before = text[max(start, mark - _LONGEST_TOKEN) : mark - 1].rstrip()
    if text[mark - 1] == "I" and before.rpartition(" ")[2].islower():
        return True
    return word_after(text, first) in rules.starters


def _starts(text: str, first: int, rules: Rules) -> bool:
    opened = text[first - 2 : first]
    if "(" in opened or "[" in opened:
        # An aside with a sentence of its own has its own mark: not `Alpha Inc. (“Alpha”) and`.
        close = text.find(")" if "(" in opened else "]", first, first + _LONGEST_ASIDE)
        return close > 0 and text[close - 1] in ".!?"
    return text[first - 1] in '"“' or word_after(text, first) in rules.starters

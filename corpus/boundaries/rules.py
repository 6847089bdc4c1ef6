"""Sentence ends by rules: a mark, what stands before it, and what comes after.

Made for a cold start. Only the marks are looked at, and for most of them the next letter decides.
"""

from collections.abc import Iterator

from corpus.boundaries.around import OPENERS, is_brand, is_gap, token_before, trimmed, word_after
from corpus.boundaries.before_numbers import is_number
from corpus.boundaries.careless import SMALL_NEVER, SMALL_STARTERS, is_careless, is_small_text
from corpus.boundaries.end_marks import FULL_STOPS, read_marks
from corpus.boundaries.rule_set import TAIL, Rules
from corpus.patterns import lazy_pattern

_INITIALS = lazy_pattern(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NUMBER = lazy_pattern(r"\d{1,3}")
_NUMBER_NAMED = lazy_pattern(r"(?:Nos?|Nr)\. ?\d")
"""Goes on behind a street or a firm: "Baker St. No. 4"."""
_LONGEST_TOKEN = 40
_OPENING_QUOTES = frozenset('"“')
_CLOSING_QUOTES = frozenset('"”')
_HOURS = ("a.m", "p.m")
_DOTS = ("..", ". .")
_FOUR_DOTS = ". . . ."
_ALWAYS_TALL = frozenset(("I", "I'm", "I’m", "I'll", "I’ll", "I've", "I’ve", "I'd", "I’d"))
"""Words whose capital letter tells nothing."""
_LONGEST_ASIDE = 200
_YEAR = 4


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
    tail = text[mark - TAIL : mark]
    if not tail.isalpha():
        if not _ends_shortly(text, mark, tail, abbreviations):
            return 0
    elif tail in tails:
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


def _ends_shortly(text: str, mark: int, tail: str, abbreviations: frozenset[str]) -> bool:
    """Whether a year or a word of two letters ends there: "in 1976.", "of it."."""
    if tail[:1] == " ":
        word = tail[1:]
        return word.isalpha() and word.islower() and abbreviations.isdisjoint((word, word.capitalize()))
    return mark > _YEAR and text[mark - _YEAR : mark].isdigit()


def _is_end(text: str, start: int, mark: int, after: int, rules: Rules) -> bool:
    spaced = text[after - 1].isspace()
    first = after
    while first < len(text) - 1 and text[first] in OPENERS:
        first += 1
    if not spaced:
        return text[mark] in FULL_STOPS or _is_glued(text, start, mark, first, rules)
    if text[first].islower() and not is_brand(text, first) and not _opens_with_particle(text, first, rules):
        # "the U.S. military"
        if mark > 1 and text.startswith(". ", mark) and text[mark - 2] == "." and text[mark - 1].isalpha():
            return False
        is_small = is_small_text(text, rules) or is_careless(text, start, mark, first, rules)
        return is_small and _ends_in_small(text, start, mark, first, rules)
    if text[after] in ")]}”».…" or (text[mark - 1] in "[(" and text[mark] in ".…"):
        return False
    if text[mark] not in ".…":
        return not (_is_said(text, mark, after, rules) or _is_in_name(text, start, mark, first, rules))
    if text[mark] == "…" or text.startswith(_DOTS, mark):
        return _dots_end(text, mark, first, rules) and not _is_said(text, mark, after, rules)
    return _dot_ends(text, start, mark, token_before(text, start, mark), first, rules)


def _is_in_name(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
    """Whether the mark belongs to a name that goes on: "Yum! Brands"."""
    is_one = text.startswith("! ", mark) and token_before(text, start, mark) in rules.exclaiming
    return is_one and not _starts(text, first, rules)


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
    if token in SMALL_NEVER or tall in rules.never or len(token) == 1 or "." in token:
        return False
    if tall in rules.seldom:
        return word_after(text, first) in SMALL_STARTERS
    return _dot_ends(text, start, mark, token, first, rules)


def _opens_with_particle(text: str, first: int, rules: Rules) -> bool:
    return rules.particle is not None and rules.particle.match(text, first) is not None


def _is_said(text: str, mark: int, after: int, rules: Rules) -> bool:
    """Whether the quotation that ends here is followed by who said it."""
    return (
        rules.speaker is not None
        and text[after - 2] in "\"”’'"
        and ((said := word_after(text, after)) == "i" or said not in rules.starters)
        and rules.speaker.match(text, after) is not None
    )


def _dot_ends(text: str, start: int, mark: int, token: str, first: int, rules: Rules) -> bool:
    if token in rules.never or token.rpartition("-")[2] in rules.never:
        return False
    # "l'art. 5"
    bare = token.replace("’", "'").rpartition("'")[2]
    if is_number(text, first) and not rules.numbered.isdisjoint((bare, bare.lower(), bare.capitalize())):
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
    if _NUMBER_NAMED.match(text, first):
        return False
    if "(" in opened or "[" in opened:
        # An aside with a sentence of its own has its own mark: not `Alpha Inc. (“Alpha”) and`.
        close = text.find(")" if "(" in opened else "]", first, first + _LONGEST_ASIDE)
        return close > 0 and text[close - 1] in ".!?"
    return text[first - 1] in '"“' or word_after(text, first) in rules.starters

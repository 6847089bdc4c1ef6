"""Texts without capitals, and sentences that begin without one amid others: what people write on the web."""

from corpus.boundaries.around import token_before, word_after
from corpus.boundaries.rule_set import Rules
from corpus.patterns import lazy_pattern

_VOWEL = lazy_pattern("[aeiouy]")
_SELF_ASKED = lazy_pattern(
    r"(?:(?:and|but|or) )?(?:(?:he|she|they|i|we|it|you|one) )?[a-z]+(?:ed|ought|aid|ys|old)\b"
    r"|(?:and|or|but|in|of|with)\b"
)
"""What follows what somebody asks unquoted: "Why me? she wondered"."""
_SMALL_NEVER_ENDS = """
    etc al dept corp incl excl resp prof capt assn govt intl mgmt temp orig diam circ supp spec admin approx
    assoc subst subj appt misc contd atty techn"""
SMALL_NEVER = frozenset(_SMALL_NEVER_ENDS.split())
"""Abbreviations before which a text without capitals mostly goes on."""
_SMALL_STARTERS = """
    he she it they we you i i'm i've i'll he's she's it's they're we're you're i’m i’ve i’ll he’s she’s
    it’s they’re we’re you’re this that's these those there there's here but then so nobody everybody
    somebody everyone someone anyone nothing everything his her my our your their what why who how yes no
    the a an please thanks don't don’t let's let’s maybe also after when if because while"""
SMALL_STARTERS = frozenset(_SMALL_STARTERS.split())
"""What begins a sentence behind an abbreviation without capitals: "on james st. in the old town" goes on."""
_LONG_ENOUGH = 400
"""So much of a text tells whether it is written in small letters throughout."""
_ADDRESSES = ("http://", "https://", "www.")
_LONG_WORD = 4
_LONG_FOREIGN_WORD = 5
"""An abbreviation as long is one of those that are known."""


def is_small_text(text: str, rules: Rules) -> bool:
    """Whether the text is written without capitals, or by somebody who calls himself "i"."""
    return text[:_LONG_ENOUGH].islower() or ("i'm" in rules.starters and " i " in text)


def is_careless(text: str, start: int, mark: int, first: int, rules: Rules) -> bool:
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
    if not is_long and not (opens and len(token) > 2 and (_VOWEL.search(token) or not token.isascii())):
        return False
    return token not in SMALL_NEVER and not {token, token.capitalize()} & (rules.numbered | rules.seldom)

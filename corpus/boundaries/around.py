"""What stands on either side of a mark in a text."""

from corpus.patterns import lazy_pattern

OPENERS = "\"'“‘«„‚‹([{¿¡—–- "
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONGEST_TOKEN = 40


def token_before(text: str, start: int, mark: int) -> str:
    """What stands before the mark, back to a blank, without its opening marks."""
    before = text[max(start, mark - _LONGEST_TOKEN) : mark]
    return before[before.rfind(" ") + 1 :].lstrip(OPENERS)


def word_after(text: str, first: int, *, lower: bool = True) -> str:
    """The word that begins at `first`; nothing where none does."""
    match = _WORD.match(text, first)
    if match is None:
        return ""
    return match[0].lower() if lower else match[0]


def is_brand(text: str, first: int) -> bool:
    """Whether a word such as "iPhone" stands here."""
    return text[first + 1 : first + 2].isupper() and (first == 0 or text[first - 1].isspace())


def trimmed(text: str, end: int) -> int:
    """The end without the white space before it."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def is_gap(text: str, mark: int) -> bool:
    """Whether the dots stand for words left out of a sentence: "whether or not ... Iran is prepared"."""
    return text[mark] in ".…" and mark > 1 and text[mark - 1] == " " and text[mark - 2].isalnum()

"""Words that are searched for by other letters: "Łódź" by "Lodz", "ёлка" by "елка", "U.S." by "US"."""

import re
import unicodedata

from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_PAIRS: Final = (
    "ł:l Ł:L ø:o Ø:O đ:d Đ:D ð:d Ð:D ħ:h Ħ:H ı:i "
    "ŧ:t Ŧ:T ŋ:n Ŋ:N ё:е Ё:Е ß:ss ẞ:SS æ:ae Æ:AE œ:oe Œ:OE þ:th Þ:Th"
)
_SEARCHED_PAIRS: Final = (
    "ά:α Ά:Α έ:ε Έ:Ε ή:η Ή:Η ί:ι Ί:Ι ϊ:ι Ϊ:Ι ΐ:ι ό:ο Ό:Ο ύ:υ Ύ:Υ ϋ:υ Ϋ:Υ ΰ:υ ώ:ω Ώ:Ω ς:σ "
    "أ:ا إ:ا آ:ا ٱ:ا ى:ي ی:ي ک:ك ة:ه ﬀ:ff ﬁ:fi ﬂ:fl ﬃ:ffi ﬄ:ffl"
)
_POINTS: Final = (
    *(range(0x0591, 0x05BE), (0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7)),  # Hebrew
    *(range(0x064B, 0x0653), (0x0670, 0x0640)),  # Arabic
)
_FULL_WIDTH: Final = range(0xFF01, 0xFF5F)
_LETTERS: Final = str.maketrans(dict(pair.split(":") for pair in _PAIRS.split()))
_SEARCHED: Final = (
    _LETTERS
    | str.maketrans(dict(pair.split(":") for pair in _SEARCHED_PAIRS.split()))
    | {point: "" for points in _POINTS for point in points}
    | {code: chr(code - 0xFEE0) for code in _FULL_WIDTH}
)
_TYPED: Final = lazy_pattern(r"(?!(?:[ei]\.[ge]|[ap]\.m)\.?$)[a-z](?:\.[a-z]){1,5}\.?")
_DOTTED: Final = lazy_pattern(r"(?<![\w.])[A-Z](?:\.[A-Z]){1,5}(?:\.(?!\w)|(?![\w.]))")


def plain_letters(text: str) -> str:
    """The text with the letters that most keyboards have; "ß" and "æ" become two.

    Of letters that no normal form takes apart; accents stay.
    """
    return text if text.isascii() else text.translate(_LETTERS)


def searched_letters(text: str) -> str:
    """The text as its words are indexed: Greek without accents, Arabic and Hebrew without points.

    Each letter by itself, whatever stands around it, so that places in the text stay known.
    """
    return text if text.isascii() else text.translate(_SEARCHED)


def unaccented(text: str) -> str:
    """The text with plain letters and without accents."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", plain_letters(text))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def folded(text: str) -> str:
    """The text in lower case, with plain letters and no accents: equal for what a reader takes for one."""
    return text.lower() if text.isascii() else unaccented(text.casefold())


def without_points(text: str) -> str:
    """The text, of the same length, with the points of "U.S." behind it as blanks."""
    return _DOTTED.sub(_undotted, text) if "." in text else text


def as_asked(words: str) -> str:
    """What somebody typed who looks for words, so that "u.s." is "US" as in `without_points`."""
    return without_points(words.upper() if _TYPED.fullmatch(words) else words)


def acronym_ending(text: str, start: int, end: int) -> int:
    """Where what stands from `start` to `end` ends in the text itself: with all points of "U.S."."""
    dotted = _DOTTED.match(text, start)
    return max(end, dotted.end()) if dotted else end


def _undotted(dotted: re.Match[str]) -> str:
    return dotted.group().replace(".", "").ljust(len(dotted.group()))

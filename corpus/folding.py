"""Letters that are searched for by others: "Łódź" by "Lodz", "ёлка" by "елка".

Of letters that no normal form takes apart; accents are taken off by whoever folds.
"""

from typing import Final

_PAIRS: Final = (
    "ł:l Ł:L ø:o Ø:O đ:d Đ:D ð:d Ð:D ħ:h Ħ:H ı:i "
    "ŧ:t Ŧ:T ŋ:n Ŋ:N ё:е Ё:Е ß:ss ẞ:SS æ:ae Æ:AE œ:oe Œ:OE þ:th Þ:Th"
)
_LETTERS: Final = str.maketrans(dict(pair.split(":") for pair in _PAIRS.split()))


def plain_letters(text: str) -> str:
    """The text with the letters that most keyboards have; "ß" and "æ" become two."""
    return text if text.isascii() else text.translate(_LETTERS)

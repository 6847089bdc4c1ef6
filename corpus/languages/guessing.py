"""The likeliest language of a text too short to be sure of: its script and its letters.

For those who have to take one, and would take English without any evidence.
"""

from corpus.languages.detection import detect, main_script
from corpus.languages.letter_groups import is_told_by_letters, language_by_letters
from corpus.languages.written_dates import languages_of_dates
from corpus.patterns import lazy_pattern

_LOOKED_AT = 600
"""The characters of a text that are looked at."""
_SHORT = 300
"""Characters of a text up to which letters tell better than little words do."""
_WORD = lazy_pattern(r"[^\W\d_]+")
# The first that has one of its letters in the text; Russian else.
_CYRILLIC = (("kk", "қғңәұһ"), ("uk", "їєґ"), ("be", "ў"), ("sr", "ђћџљњј"), ("mk", "ѓќѕ"), ("uk", "і"))
_HARD_SIGN = lazy_pattern("ъ(?![еёюяи])")
"""A vowel in Bulgarian alone; in Russian it stands before these letters."""
_ARABIC = (("ur", "ٹڈڑےں"), ("fa", "پچژگکی"))
_BULGARIAN = "на се за от със беше през който която са че ще бе при след"


def likely(text: str) -> str:
    """The ISO 639-1 code of the language that a text is most likely in; "en" without any evidence."""
    told = detect(text)
    if told and (len(text) > _SHORT or not is_told_by_letters(told)):
        return told
    return _guessed(text[:_LOOKED_AT])


def _guessed(text: str) -> str:
    script = main_script(text)
    if script == "Cyrillic":
        return _cyrillic(text.lower())
    if script == "Latin":
        return language_by_letters(text, among=languages_of_dates(text))
    if script == "Arabic":
        return next((code for code, letters in _ARABIC if any(letter in text for letter in letters)), "ar")
    return "hi" if script == "Devanagari" else "en"


def _cyrillic(text: str) -> str:
    for language, letters in _CYRILLIC:
        if any(letter in text for letter in letters):
            return language
    words = set(_WORD.findall(text))
    is_bulgarian = len(words.intersection(_BULGARIAN.split())) > 1 and not set("ыэё") & set(text)
    is_bulgarian = is_bulgarian or _HARD_SIGN.search(text) is not None or "bg" in languages_of_dates(text)
    return "bg" if is_bulgarian else "ru"

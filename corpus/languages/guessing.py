"""The likeliest language of a text too short to be sure of: its script, rare letters and stop words.

For those who have to take one, and would take English without any evidence.
"""

from collections import defaultdict
from functools import cache

from corpus.languages.detection import detect, main_script
from corpus.languages.profiles import rare_letters
from corpus.languages.stopwords import stop_words
from corpus.patterns import lazy_pattern

_LOOKED_AT = 600
"""The characters of a text that are looked at."""
_LATIN = "cs da de en es et fi fr hr hu id it nl no pl pt ro sk sl sv tr vi"
_WORD = lazy_pattern(r"[^\W\d_]+")
_ALSO = (
    "met die men man dan den son sin con van over come do am an as at no me he we us in on was war hat has"
    " had her his hem ten car pour dove for per of to so all also still under after"
)
_ALSO_ENGLISH = frozenset(_ALSO.split())
"""Words that stand in English texts as well and tell nothing of another language that has them."""
_LEAST = 0.3
"""The least evidence, in stop words that only one language has."""
_LEAD = 1.5
"""How many times the evidence for English another language must have."""
_RARE_LETTER = 0.8
# The first that has one of its letters in the text; Russian else.
_CYRILLIC = (("kk", "қғңәұһ"), ("uk", "їєґ"), ("be", "ў"), ("sr", "ђћџљњј"), ("mk", "ѓќѕ"), ("uk", "і"))
_BULGARIAN = "на се за от със беше през който която са че ще бе при след"


def likely(text: str) -> str:
    """The ISO 639-1 code of the language that a text is most likely in; "en" without any evidence."""
    return detect(text) or _guessed(text[:_LOOKED_AT])


def _guessed(text: str) -> str:
    script = main_script(text)
    if script == "Cyrillic":
        return _cyrillic(text.lower())
    return _latin(text) if script == "Latin" else "en"


def _cyrillic(text: str) -> str:
    for language, letters in _CYRILLIC:
        if any(letter in text for letter in letters):
            return language
    words = set(_WORD.findall(text))
    is_bulgarian = len(words.intersection(_BULGARIAN.split())) > 1 and not set("ыэё") & set(text)
    return "bg" if is_bulgarian else "ru"


def _latin(text: str) -> str:
    evidence: dict[str, float] = defaultdict(float)
    small = text.lower()
    for word in _WORD.findall(small):
        if word in _ALSO_ENGLISH:
            continue
        for language in (languages := _languages_of().get(word, ())):
            evidence[language] += 1 / len(languages)
    for letter, languages in () if text.isascii() else rare_letters("Latin"):
        if letter in small:
            for language in languages:
                evidence[language] += _RARE_LETTER / len(languages)
    best = min(evidence, key=lambda language: (-evidence[language], language), default="en")
    is_clear = evidence[best] >= _LEAST and evidence[best] > _LEAD * evidence["en"]
    return best if is_clear else "en"


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    """Of each stop word the languages that have it."""
    languages: dict[str, tuple[str, ...]] = {}
    for language in _LATIN.split():
        for word in stop_words(language):
            languages[word] = (*languages.get(word, ()), language)
    return languages

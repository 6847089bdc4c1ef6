"""Telling the language of a text.

Its script decides for most languages of the world, little words and rare letters for those that share one.
Without decisive evidence no language is named: a wrong one does more harm than none.
"""

# The half of `bisect` that is in C; a pipe would wait for the other.
from _bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache

from corpus.counting import count_each
from corpus.languages.profiles import rare_letters, word_profile
from corpus.languages.scripts import HAN, KANA, SCRIPTS
from corpus.patterns import lazy_pattern

_LOOKED_AT = 3_000
"""The characters of a text that are looked at."""
_GLANCE = 1_000
"""The characters that are enough where the evidence is clear."""
_SAMPLE = 1_200
"""The characters that tell the script."""
_LEAST = 1.5
"""The least evidence, in words that only one language has."""
_LEAST_SHARE = 0.07
_LEAD = 1.25
"""How many times the evidence for the second language the first must have."""
_CLEAR_LEAD = 4.0
_MOST = 8
"""How often a word counts that stands again and again."""
_ONE_IN = 10
"""A word counts once, and once more in so many words."""
_LETTERS = 4_096
"""Letters whose script is kept; what most texts are written in has a hundred, Chinese some thousands."""
_HAN_WEIGHT = 3
"""A Chinese or Japanese character says as much as a word of so many letters."""
_KANA_SHARE = 0.08
# In other scripts, the marks that belong to a word are no letters to a regular expression.
_SIMPLE = ("Latin", "Cyrillic")
_WORD = lazy_pattern(r"[^\W\d_]+")
_INITIAL = lazy_pattern(r"[A-ZÀ-ÞА-Я]\.(?<![^\W_]..)")
"""The first letter of a name, which is no little word, of Polish or Czech."""
_BLANKS = {code: " " for code in range(128) if not chr(code).isalpha()}
"""Makes ASCII text what `_WORD` finds in it."""
_NO_LETTERS = bytes(_BLANKS)
_QUOTES = "‘’“”–—…"
"""What often stands between the words of a text that is ASCII otherwise."""

_KANA, _HAN = lazy_pattern(f"[{KANA}]"), lazy_pattern(f"[{HAN}]")
_STARTS = tuple(script.first for script in SCRIPTS)


def detect(text: str) -> str:
    """The ISO 639-1 code of the language, or an empty string where it cannot be told."""
    head = text[:_LOOKED_AT]
    script = "Latin" if head.isascii() or _is_mostly_ascii(head[:_SAMPLE]) else main_script(head[:_SAMPLE])
    if len(script) == 2:
        return script
    if script == "Han":
        return _chinese_or_japanese(head)
    return _by_words(head[:_GLANCE], script, lead=_CLEAR_LEAD) or _by_words(head, script, lead=_LEAD)


def _is_mostly_ascii(text: str) -> bool:
    """Whether the letters that are ASCII outweigh all other characters, whatever these are."""
    plain = text.encode("ascii", "ignore")
    return len(plain.translate(None, _NO_LETTERS)) > _HAN_WEIGHT * (len(text) - len(plain))


def main_script(text: str) -> str:
    """The script of most letters: its name, or the language's code where only one is written in it."""
    found: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        if letter.isalpha():
            found[_script_of(letter)] += count
    found["Han"] *= _HAN_WEIGHT
    script, count = found.most_common(1)[0]
    return script if count else "Latin"


@lru_cache(maxsize=_LETTERS)
def _script_of(letter: str) -> str:
    code = ord(letter)
    index = bisect_right(_STARTS, code) - 1
    return SCRIPTS[index].name if index >= 0 and code <= SCRIPTS[index].last else "Latin"


def _chinese_or_japanese(text: str) -> str:
    kana, han = (len(script.findall(text)) for script in (_KANA, _HAN))
    return "ja" if kana > _KANA_SHARE * (kana + han) else "zh"


def _by_words(text: str, script: str, *, lead: float) -> str:
    text = (_INITIAL.sub(" ", text) if "." in text else text).lower()
    words = _words(text, script)
    most = min(_MOST, 1 + len(words) // _ONE_IN)
    profile = word_profile(script)
    evidence: dict[str, float] = defaultdict(float)
    for word, count in count_each(filter(profile.__contains__, words)).items():
        languages, share = profile[word]
        weight = share * (count if count < most else most)
        for language in languages:
            evidence[language] += weight
    for letter, languages in () if text.isascii() else rare_letters(script):
        if letter in text:
            for language in languages:
                evidence[language] += min(text.count(letter), _MOST) / (2 * len(languages))
    return _decisive(evidence, len(words), lead)


def _words(text: str, script: str) -> list[str]:
    if text.isascii():
        return text.translate(_BLANKS).split()
    if script not in _SIMPLE:
        return text.split()
    unquoted = _without_quotes(text)
    return _words(unquoted, script) if unquoted.isascii() else _WORD.findall(text)


def _without_quotes(text: str) -> str:
    """The text with blanks for its quotes, which most English is then ASCII without."""
    for quote in _QUOTES:
        text = text.replace(quote, " ")
    return text


def _decisive(evidence: Mapping[str, float], words: int, lead: float) -> str:
    if not evidence:
        return ""
    most, second = sorted((*evidence.values(), 0.0), reverse=True)[:2]
    enough = most >= _LEAST and most >= _LEAST_SHARE * min(words, 150) and most >= lead * second
    return min(language for language, value in evidence.items() if value == most) if enough else ""

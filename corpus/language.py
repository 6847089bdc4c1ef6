"""Telling the language of a text.

Its script decides for most languages of the world, little words and rare letters for those that share one.
Without decisive evidence no language is named: a wrong one does more harm than none.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping

from corpus.language_profiles import SCRIPTS, rare_letters, word_profile

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
_KANA_SHARE = 0.08
# In other scripts, the marks that belong to a word are no letters to a regular expression.
_SIMPLE = ("Latin", "Cyrillic")
_WORD = re.compile(r"[^\W\d_]+")
_BLANKS = {code: " " for code in range(128) if not chr(code).isalpha()}
"""Makes ASCII text what `_WORD` finds in it."""

_STARTS = tuple(script.first for script in SCRIPTS)


def detect(text: str) -> str:
    """The ISO 639-1 code of the language, or an empty string where it cannot be told."""
    head = text[:_LOOKED_AT]
    script = "Latin" if head.isascii() else _main_script(head)
    if len(script) == 2:
        return script
    if script == "Han":
        return _chinese_or_japanese(head)
    return _by_words(head[:_GLANCE], script, lead=_CLEAR_LEAD) or _by_words(head, script, lead=_LEAD)


def _main_script(text: str) -> str:
    """The script of most letters: its name, or the language's code where only one is written in it."""
    found: Counter[str] = Counter()
    for letter, count in Counter(text[:_SAMPLE]).items():
        if letter.isalpha():
            found[_script_of(letter)] += count
    # A Chinese or Japanese character says as much as a word of three letters.
    found["Han"] *= 3
    script, count = found.most_common(1)[0]
    return script if count else "Latin"


def _script_of(letter: str) -> str:
    code = ord(letter)
    index = bisect_right(_STARTS, code) - 1
    return SCRIPTS[index].name if index >= 0 and code <= SCRIPTS[index].last else "Latin"


def _chinese_or_japanese(text: str) -> str:
    kana = sum("\u3040" <= letter <= "\u30ff" for letter in text)
    han = sum("\u3400" <= letter <= "\u9fff" for letter in text)
    return "ja" if kana > _KANA_SHARE * (kana + han) else "zh"


def _by_words(text: str, script: str, *, lead: float) -> str:
    text = text.lower()
    words = _words(text, script)
    profile = word_profile(script)
    evidence: dict[str, float] = defaultdict(float)
    for word, count in Counter(filter(profile.__contains__, words)).items():
        for language, weight in profile[word]:
            evidence[language] += weight * min(count, 8)
    for letter, languages in () if text.isascii() else rare_letters(script):
        if letter in text:
            for language in languages:
                evidence[language] += min(text.count(letter), 8) / (2 * len(languages))
    return _decisive(evidence, len(words), lead)


def _words(text: str, script: str) -> list[str]:
    if text.isascii():
        return text.translate(_BLANKS).split()
    return _WORD.findall(text) if script in _SIMPLE else text.split()


def _decisive(evidence: Mapping[str, float], words: int, lead: float) -> str:
    ranked = sorted(evidence.items(), key=lambda item: (-item[1], item[0]))[:2]
    if not ranked:
        return ""
    language, most = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    enough = most >= _LEAST and most >= _LEAST_SHARE * min(words, 150) and most >= lead * second
    return language if enough else ""

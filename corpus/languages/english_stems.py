"""The English Snowball stemmer: NLTK's stems to the letter, several times faster and without importing it.

"Porter2" (Porter, 2001, https://snowballstem.org/algorithms/english/stemmer.html) as NLTK has it: the regions
R1 and R2 are strings that are edited along with the word, and a few edits leave in them what positions in
the word would not. Those differences are kept, as they decide some stems.
"""

import re

from corpus.named_tuples import NamedTuple

_VOWELS = "aeiouy"
_HAS_VOWEL = re.compile(f"[{_VOWELS}]").search
_REGION = re.compile(f"[{_VOWELS}][^{_VOWELS}]").search
_APOSTROPHES = re.compile("[\u2018\u2019\u201b]")
_SHORT = re.compile(f"[^{_VOWELS}][{_VOWELS}][^{_VOWELS}wxY]$|^[{_VOWELS}][^{_VOWELS}]$").search
_SILENT_E = re.compile(f".(?:.[{_VOWELS}wxY].|[^{_VOWELS}]..)$|[{_VOWELS}]...$", re.DOTALL).search
_BEFORE_LI = "cdeghkmnrt"
_DOUBLES = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_UNCHANGED = ["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"]
_GERUNDS = ["inning", "outing", "canning", "herring", "earring"]
_VERBS = ("proceed", "exceed", "succeed")
_IRREGULAR = {
    "skis": "ski",
    "skies": "sky",
    "dying": "die",
    "lying": "lie",
    "tying": "tie",
    "idly": "idl",
    "gently": "gentl",
    "ugly": "ugli",
    "early": "earli",
    "only": "onli",
    "singly": "singl",
    **{word: word for word in _UNCHANGED},
    **{noun + end: noun for noun in _GERUNDS for end in ("", "s")},
    **{verb + end: verb for verb in _VERBS for end in ("", "s", "ed", "ing")},
}


class _Rule(NamedTuple):
    """What becomes of a suffix."""

    lost: int
    """How many letters go,"""
    gained: str = ""
    """what takes their place,"""
    r2: str = ""
    """and what an R2 shorter than `lost` becomes."""


_STEP_2 = {
    "ization": _Rule(7, "ize"),
    "ational": _Rule(7, "ate", r2="e"),
    "fulness": _Rule(4),
    "ousness": _Rule(7, "ous"),
    "iveness": _Rule(7, "ive", r2="e"),
    "tional": _Rule(2),
    "biliti": _Rule(6, "ble"),
    "lessli": _Rule(2),
    "entli": _Rule(2),
    "ation": _Rule(5, "ate", r2="e"),
    "alism": _Rule(5, "al"),
    "aliti": _Rule(5, "al"),
    "ousli": _Rule(5, "ous"),
    "iviti": _Rule(5, "ive", r2="e"),
    "fulli": _Rule(2),
    "enci": _Rule(1, "e"),
    "anci": _Rule(1, "e"),
    "abli": _Rule(1, "e"),
    "izer": _Rule(4, "ize"),
    "ator": _Rule(4, "ate", r2="e"),
    "alli": _Rule(4, "al"),
    "bli": _Rule(3, "ble"),
    "ogi": _Rule(1),
    "li": _Rule(2),
}
_STEP_3 = {
    "ational": _Rule(7, "ate"),
    "tional": _Rule(2),
    "alize": _Rule(3),
    "icate": _Rule(5, "ic"),
    "iciti": _Rule(5, "ic"),
    "ative": _Rule(5),
    "ical": _Rule(4, "ic"),
    "ness": _Rule(4),
    "ful": _Rule(3),
}
_STEP_4_SUFFIXES = "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic"
_STEP_4 = {suffix: _Rule(len(suffix)) for suffix in _STEP_4_SUFFIXES.split()}
_ENDS_1B = ("eedly", "ingly", "edly", "eed", "ing", "ed")
_ENDS_2, _ENDS_3, _ENDS_4 = tuple(_STEP_2), tuple(_STEP_3), tuple(_STEP_4)


_StemParts = tuple[str, str, str]
"""A word on its way to its stem; R1, what follows the first consonant after a vowel; R2, the same of R1."""


def stem(word: str) -> str:
    """The stem of the word, which may be in any case, in lower case."""
    word = word.lower()
    if len(word) <= 2:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    parts = _parts(_mark_consonant_y(_APOSTROPHES.sub("'", word).removeprefix("'")))
    if not word.isalpha():
        parts = _without_possessive(parts)
    for ends, step in _STEPS:
        if parts[0].endswith(ends):
            parts = step(parts)
    return _without_last_letter(parts).replace("Y", "y")


def _mark_consonant_y(word: str) -> str:
    """A `y` at the start or after a vowel is a consonant, written `Y` from here on."""
    if "y" not in word:
        return word
    letters = ["Y" if word.startswith("y") else word[0], *word[1:]]
    for place in range(1, len(letters)):
        if letters[place] == "y" and letters[place - 1] in _VOWELS:
            letters[place] = "Y"
    return "".join(letters)


def _parts(word: str) -> _StemParts:
    if word.startswith(("gener", "arsen")):
        r1 = word[5:]
    elif word.startswith("commun"):
        r1 = word[6:]
    else:
        r1 = _after_region(word)
    return (word, r1, _after_region(r1))


def _after_region(text: str) -> str:
    found = _REGION(text)
    return text[found.end() :] if found else ""


def _replaced(parts: _StemParts, rule: _Rule) -> _StemParts:
    word, r1, r2 = parts
    lost, gained, left_of_r2 = rule
    return (
        word[:-lost] + gained,
        r1[:-lost] + gained if len(r1) >= lost else "",
        r2[:-lost] + gained if len(r2) >= lost else left_of_r2,
    )


def _without_possessive(parts: _StemParts) -> _StemParts:
    for suffix in ("'s'", "'s", "'"):
        if parts[0].endswith(suffix):
            return _replaced(parts, _Rule(len(suffix)))
    return parts


def _without_plural(parts: _StemParts) -> _StemParts:
    word = parts[0]
    if word.endswith("sses"):
        return _replaced(parts, _Rule(2))
    if word.endswith(("ied", "ies")):
        return _replaced(parts, _Rule(2 if len(word) > 4 else 1))
    if word.endswith("s") and not word.endswith(("us", "ss")) and _HAS_VOWEL(word[:-2]):
        return _replaced(parts, _Rule(1))
    return parts


def _without_past_or_gerund(parts: _StemParts) -> _StemParts:
    word = parts[0]
    suffix = _suffix_of(word, _ENDS_1B)
    if suffix.startswith("eed"):
        return _replaced(parts, _Rule(len(suffix), "ee")) if parts[1].endswith(suffix) else parts
    if not _HAS_VOWEL(word[: -len(suffix)]):
        return parts
    return _mended(_replaced(parts, _Rule(len(suffix))))


def _mended(parts: _StemParts) -> _StemParts:
    """What is left of a verb, with the `e` that it lost or without the letter that it doubled."""
    word, r1, r2 = parts
    if word.endswith(("at", "bl", "iz")):
        return (word + "e", r1 + "e", r2 + "e" if len(word) > 4 or len(r1) > 1 else r2)
    if word.endswith(_DOUBLES):
        return _replaced(parts, _Rule(1))
    if not r1 and _SHORT(word):
        return (word + "e", r1, r2 + "e" if r2 else r2)
    return parts


def _with_final_i(parts: _StemParts) -> _StemParts:
    word = parts[0]
    if len(word) > 2 and word[-1] in "yY" and word[-2] not in _VOWELS:
        return _replaced(parts, _Rule(1, "i"))
    return parts


def _suffix_of(word: str, suffixes: tuple[str, ...]) -> str:
    return next(suffix for suffix in suffixes if word.endswith(suffix))


def _step_2(parts: _StemParts) -> _StemParts:
    suffix = _suffix_of(parts[0], _ENDS_2)
    if not parts[1].endswith(suffix):
        return parts
    if suffix == "ogi" and parts[0][-4] != "l":
        return parts
    if suffix == "li" and parts[0][-3] not in _BEFORE_LI:
        return parts
    return _replaced(parts, _STEP_2[suffix])


def _step_3(parts: _StemParts) -> _StemParts:
    suffix = _suffix_of(parts[0], _ENDS_3)
    if not parts[1].endswith(suffix) or (suffix == "ative" and not parts[2].endswith(suffix)):
        return parts
    return _replaced(parts, _STEP_3[suffix])


def _step_4(parts: _StemParts) -> _StemParts:
    suffix = _suffix_of(parts[0], _ENDS_4)
    if not parts[2].endswith(suffix) or (suffix == "ion" and parts[0][-4] not in "st"):
        return parts
    return _replaced(parts, _STEP_4[suffix])


def _without_last_letter(parts: _StemParts) -> str:
    word, r1, r2 = parts
    if r2.endswith("l") and word[-2:-1] == "l":
        return word[:-1]
    if r2.endswith("e") or (r1.endswith("e") and _SILENT_E(word)):
        return word[:-1]
    return word


_STEPS = (
    (("s", "ied"), _without_plural),
    (_ENDS_1B, _without_past_or_gerund),
    (("y", "Y"), _with_final_i),
    (_ENDS_2, _step_2),
    (_ENDS_3, _step_3),
    (_ENDS_4, _step_4),
)

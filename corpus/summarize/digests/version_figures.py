"""Figures that versions of a story may differ in: in digits, or in the words of a dozen languages."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import takewhile

from corpus.article import Span
from corpus.entities.toml_tables import read_sections
from corpus.languages.scripts import HAN, HANGUL, KANA
from corpus.own_files import own_text
from corpus.value_types import Value

_NUMBERS = (*range(2, 21), *range(30, 100, 10))
_AND = "and|und|et|y|e|en|и|i"
_WIDE = f"{HAN}{KANA}{HANGUL}"
_DIGITS = r"\d+(?:[.,\u00a0\u202f]\d+)*"
_GROUPS = re.compile(r"[.,\u00a0\u202f](?=\d{3}(?!\d))")

_GAPS = {code: " " for code in range(128) if not chr(code).isalnum()}

_MOST_WORDS = 8
"""A number has no more words behind its first; what goes on is another."""
_FACTORS = {"hundred": 100, "dozen": 12}


class Figure(Value):
    """A figure where it stands, and what it comes to, alike for `12 million`, `twelve million` and `12m`."""

    span: Span
    worth: str


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _any_of({*_values(language), *_times()})
    further = _any_of({*_values(language), *_times(), *_ones(language)})
    times = "|".join(_times())
    scales = "|".join(_scales().values())
    one = rf"(?:(?:an?|ein|une?|una|um|uma|een|ett) (?=(?:{times})\b))?"
    counted = rf"{one}(?:{words})(?:[ -](?:(?:{_AND})[ -])?(?:{further})\b){{0,{_MOST_WORDS}}}\b"
    return re.compile(
        rf"(?:[$€£¥₸₽] ?)?(?<![\d.,])(?<![^\W_])(?P<number>{_DIGITS}|{counted})"
        rf"(?:[ \u00a0-]?(?P<scale>{scales})(?![^\W{_WIDE}]))?"
        rf"|(?<=[{_WIDE}])(?P<wide>{_DIGITS})(?P<wide_scale>{scales})?",
        re.IGNORECASE,
    )


@cache
def version_words() -> dict[str, dict[str, str]]:
    """The tables of words that versions are told by."""
    return read_sections(own_text(__file__, "version_words.toml"))


@cache
def _times() -> dict[str, int]:
    multipliers = version_words()["multipliers"]
    return {word: factor for name, factor in _FACTORS.items() for word in multipliers[name].split()}


@cache
def _scales() -> dict[str, str]:
    """A pattern of the words that multiply a figure so."""
    scales = version_words()["scales"]
    return {name: "|".join(words.split()).replace("_", " ") for name, words in scales.items()}


@cache
def _values(language: str) -> dict[str, int]:
    numbers = version_words()["numbers"]
    listed = numbers.get(language, numbers["en"]).split()
    return {form: number for number, forms in zip(_NUMBERS, listed, strict=True) for form in forms.split("/")}


@cache
def _ones(language: str) -> frozenset[str]:
    """The words for one, which is a figure only behind another."""
    ones = version_words()["ones"]
    return frozenset(ones.get(language, "" if language in version_words()["numbers"] else ones["en"]).split())


def _any_of(words: Iterable[str]) -> str:
    """A pattern of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


@cache
def _pieces(language: str) -> re.Pattern[str]:
    """The words that a number is put together of."""
    return re.compile(rf"\b(?:{_any_of({*_values(language), *_times(), *_ones(language)})})\b")


def figures_in(text: str, language: str, start: int = 0, end: int | None = None) -> Iterator[Figure]:
    """The figures of a stretch of text, in its order."""
    for match in _pattern(language).finditer(text, start, len(text) if end is None else end):
        number = match["number"] or match["wide"]
        scale = match["scale"] or match["wide_scale"] or ""
        yield Figure(Span(*match.span()), _worth(number, scale, language))


def without_figures(text: str, language: str) -> str:
    """The text with a blank for each figure."""
    if text.isascii() and not _may_have_figure(text, language):
        return text
    return _pattern(language).sub(" ", text)


def runs_in(text: str) -> list[str]:
    """The runs of letters and digits in a text of ASCII, in small letters."""
    return text.lower().translate(_GAPS).split()


def _may_have_figure(text: str, language: str) -> bool:
    """Whether there is a digit or a word that a number begins with; the pattern costs ten times as much."""
    runs = runs_in(text)
    return not (_heads(language).isdisjoint(runs) and "".join(runs).isalpha())


@cache
def _heads(language: str) -> frozenset[str]:
    """The letters of the words that numbers begin with, up to a mark within: "dix" of "dix-sept"."""
    words = {*_values(language), *_times()}
    return frozenset("".join(takewhile(str.isalpha, word)).lower() for word in words)


def _worth(number: str, scale: str, language: str) -> str:
    value = _GROUPS.sub("", number) if number[0].isdigit() else str(_counted(number, language))
    return f"{value} {_scale(scale.casefold())}".strip()


def _counted(words: str, language: str) -> int:
    """What number words come to: 350 for `three hundred and fifty`, 24 for `two dozen`."""
    total, values, times = 0, _values(language), _times()
    for piece in _pieces(language).findall(words.casefold()):
        # What is no number of more than one is one.
        total = max(total, 1) * times[piece] if piece in times else total + values.get(piece, 1)
    return total


@cache
def _scale(word: str) -> str:
    for name, forms in _scales().items():
        if re.fullmatch(forms, word):
            return name
    return word

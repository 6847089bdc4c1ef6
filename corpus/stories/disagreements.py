"""What the sources of a story do not agree on: numbers of what is counted in a fixed way.

Of any two numbers of one noun that differ, eight pairs in nine are of two things. So only the dead, the
injured, the missing, the arrested, magnitudes, speeds and years of prison are compared, the first number that
each source gives, and nothing is said where one source gives two of the numbers itself. English only.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from corpus.article import Article
from corpus.sentences import split

_NAMES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
_WORDS = {word: number for number, word in enumerate(_NAMES.split(), 1)}
_COUNT = r"(\d{1,3}(?:,\d{3})+|\d{1,7}|" + "|".join(_WORDS) + ")"
_ABOUT = "(?:(?:at least|more than|about|around|nearly|some|over|almost|up to|as many as|another|other) )?"
_PEOPLE = (
    "(?: (?:other )?(?:people|persons|men|women|children|passengers|civilians|soldiers|officers|workers"
    "|employees|students|guards|others|migrants|protesters|police))?"
)
_WERE = "(?: (?:were|was|are|have been|had been))?"
_KINDS: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(pattern, re.IGNORECASE)
    for kind, pattern in {
        "dead": rf"\b{_COUNT}{_PEOPLE}{_WERE} (?:killed|dead|died|slain)\b"
        rf"|\b(?:kills|killed|killing|leaving) {_ABOUT}{_COUNT}{_PEOPLE}(?! injured| wounded| hurt)"
        r"(?= dead|[,.;]| and| in | on | at |$)"
        rf"|\bdeath toll (?:\w+ ){{0,4}}(?:to|at|of|is|was) {_ABOUT}{_COUNT}\b",
        "injured": rf"\b{_COUNT}{_PEOPLE}{_WERE} (?:injured|wounded|hurt)\b"
        rf"|\b(?:injures|injured|injuring|wounding|wounded|hurting) {_ABOUT}{_COUNT}{_PEOPLE}\b",
        "arrested": rf"\b{_COUNT}{_PEOPLE}{_WERE} (?:arrested|detained)\b"
        rf"|\barrested {_ABOUT}{_COUNT}{_PEOPLE}\b",
        "missing": rf"\b{_COUNT}{_PEOPLE} (?:(?:were|are|still) )*missing\b",
        "magnitude": r"\bmagnitude[- ](?:of )?(\d\.\d)\b|\b(\d\.\d)[- ]magnitude\b",
        "speed": r"\b(\d{2,3}) ?(?:mph|miles (?:per|an) hour|km/h|kph)\b",
        "sentence": rf"\bsentenced to (?:\w+ ){{0,3}}?{_COUNT}[- ]years?\b",
    }.items()
}
_MOST_SENTENCES = 60


class Statement(NamedTuple):
    """A number that articles give."""

    number: float
    articles: tuple[int, ...]
    """Their places among the articles."""
    sentence: str
    """How the first of them says it."""


class Disagreement(NamedTuple):
    """Numbers of one kind that differ."""

    kind: str
    statements: tuple[Statement, ...]
    """The smallest number first."""


def disagreements(articles: Sequence[Article]) -> tuple[Disagreement, ...]:
    """What the articles do not agree on; nothing where there is doubt."""
    sentences = {
        place: [sentence.span.of(article.text) for sentence in split(article.text, language="en")]
        for place, article in enumerate(articles)
        if article.language in ("", "en")
    }
    found = (_compared(kind, pattern, sentences) for kind, pattern in _KINDS.items())
    return tuple(disagreement for disagreement in found if disagreement)


def _compared(
    kind: str, pattern: re.Pattern[str], sentences: Mapping[int, Sequence[str]]
) -> Disagreement | None:
    said = {place: dict(_numbers(pattern, of_one)) for place, of_one in sentences.items()}
    by_number: defaultdict[float, list[int]] = defaultdict(list)
    for place, numbers in said.items():
        if numbers:
            by_number[next(iter(numbers))].append(place)
    # Who gives two of the numbers speaks of two things, or of a toll that rose.
    one_voice = all(sum(number in by_number for number in numbers) <= 1 for numbers in said.values())
    if len(by_number) < 2 or not one_voice:
        return None
    statements = [
        Statement(number, tuple(places), said[places[0]][number])
        for number, places in sorted(by_number.items())
    ]
    return Disagreement(kind, tuple(statements))


def _numbers(pattern: re.Pattern[str], sentences: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Each number with a sentence that has it, the first that the article gives first."""
    met = set()
    for sentence in sentences[:_MOST_SENTENCES]:
        for match in pattern.finditer(sentence):
            number = _value(next(group for group in match.groups() if group))
            if number not in met:
                met.add(number)
                yield number, sentence


def _value(text: str) -> float:
    lower = text.lower()
    return float(_WORDS[lower]) if lower in _WORDS else float(lower.replace(",", ""))

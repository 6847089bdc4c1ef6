"""What grouping wants to know of an article: terms, names and numbers, its day, a sketch of its wording."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from sys import intern
from zlib import crc32

from corpus.article import Article
from corpus.layout.dateline_words import is_agency
from corpus.library.label_bits import is_name
from corpus.named_tuples import NamedTuple
from corpus.summarize.words.compared_words import find_terms
from corpus.summarize.words.subjects import Subject, subject_of

_LEAD = 500
"""Characters of a text that tell most."""
_TOLD = 2_500
"""Characters of a text that are read for terms and names."""
_WORDING = 1_200
"""Characters by which it is told whether two articles have one wording."""
_READ = 200_000
"""Characters of a text that are read for copies."""
_SCALE = 8
"""Of so many runs of words, one is kept."""
_RUN = 5
_SHOWN = 12
_LEAST = 4
"""Runs that are kept of the shortest text."""
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d[\d.,:]*\d|\d")
_CAPITAL = re.compile(r"(?<=[^\W\d_A-Z][ ,])\s?[^\W\d_a-zà-ÿ]\w+|(?<=[,;] )[^\W\d_a-zà-ÿ]\w+")
"""A word inside a sentence that may have a capital letter."""
_GLIMPSE = 40
"""Characters of a text that show that most texts are not written in capital letters."""
_SHOUTED = 0.6
"""The share of capital letters from which a text is written in them, so that they tell of no names."""


class Outline(NamedTuple):
    """One article as grouping sees it."""

    language: str
    day: float | None
    """Days since the year 1, hours as a fraction; None where the article is not dated."""
    title: Mapping[str, int]
    lead: Mapping[str, int]
    """Empty where there is only a headline."""
    body: Mapping[str, int]
    names: Mapping[str, int]
    """In lower case, without agencies."""
    numbers: frozenset[str]
    """Those of two characters or more."""
    words: frozenset[str]
    """Words in small letters: the wording without what is told in it."""
    facts: frozenset[str]
    """Names and numbers: what is told; of a text all in capital letters the numbers alone."""
    sketch: frozenset[int]
    """A sample of the runs of five words."""
    shown: tuple[str, ...] = ()
    """The names as they are written, the most frequent first."""
    is_shouted: bool = False
    """Whether it is all in capital letters."""
    subject: Subject = ()
    """What the headline is about."""

    @property
    def is_headline(self) -> bool:
        """Whether there is nothing but a title."""
        return not self.lead


def outline_of(article: Article, names: Mapping[str, int] | None = None) -> Outline:
    """What there is to know of the article; its names are looked for unless they are given."""
    language, title, text = article.language or "en", article.title, _text_of(article)
    told = f"{title}\n{text[:_TOLD]}"
    if names is None:
        names = _names_in(article, text)
    shouted = _is_shouted(text[:_LEAD])
    numbers = frozenset(_NUMBER.findall(told))
    return Outline(
        language,
        day_of(article.date),
        find_terms(title, language),
        find_terms(text[:_LEAD], language),
        find_terms(text[_LEAD:_TOLD], language),
        {name.lower(): count for name, count in names.items() if not _is_agency(name)},
        frozenset(number for number in numbers if len(number) > 1),
        frozenset(intern(word) for word in _WORD.findall(told[:_WORDING]) if _is_plain(word)),
        numbers if shouted else numbers.union(map(intern, _capitals(told))),
        sketch_of(text or title),
        tuple(sorted(names, key=lambda name: (-names[name], name))[:_SHOWN]),
        shouted,
        subject_of(article),
    )


def quick_outline(article: Article) -> Outline:
    """The outline with words of capital letters for names, which takes a tenth of the time."""
    outline = outline_of(article, {})
    return outline._replace(names={fact: 1 for fact in sorted(outline.facts) if not fact[0].isdigit()})


def day_of(moment: str | None) -> float | None:
    """The day of an ISO 8601 date, hours as a fraction; None where it says no day."""
    try:
        day = date.fromisoformat((moment or "")[:10]).toordinal()
    except ValueError:
        return None
    hour = (moment or "")[11:13]
    return day + (int(hour) / 24 if hour.isdecimal() else 0.0)


def sketch_of(text: str) -> frozenset[int]:
    """One in eight runs of five words by their hash; of a short text the least four."""
    words = " ".join(_WORD.findall(text[:_READ].lower())).encode().split()
    # Of fewer words than a run has, all are one run.
    runs = set(map(crc32, map(b" ".join, zip(*(words[start:] for start in range(_RUN)), strict=False))))
    if words and not runs:
        runs = {crc32(b" ".join(words))}
    sampled = frozenset(run for run in runs if run % _SCALE == 0)
    return sampled if len(sampled) >= _LEAST else frozenset(sorted(runs)[:_LEAST])


def _is_agency(name: str) -> bool:
    """Whether it is a news agency: articles on anything have it in common."""
    return " " not in name and is_agency(name)


def _is_plain(word: str) -> bool:
    """Whether a word is in small letters, or of letters that are neither small nor capital."""
    return word.islower() or (not word.isascii() and word.isalpha() and word.lower() == word.upper())


def _is_shouted(text: str) -> bool:
    if text[-_GLIMPSE:].upper() != text[-_GLIMPSE:]:
        return False
    capitals = sum(map(str.isupper, text))
    return capitals > _SHOUTED * (capitals + sum(map(str.islower, text)))


def _capitals(text: str) -> Iterator[str]:
    """The words that have a capital letter where none has to be, in small letters."""
    for found in _CAPITAL.findall(text):
        word = found.strip()
        if word[:1].isupper():
            yield word.lower()


def _text_of(article: Article) -> str:
    """The text, unless it is the headline once more."""
    return "" if article.text.strip() == article.title.strip() else article.text


def _names_in(article: Article, text: str) -> Mapping[str, int]:
    from corpus.entities.finding import recognize
    from corpus.sentences import split

    told = f"{article.title}.\n\n{text[:_TOLD]}"
    part = Article(told, language=article.language)
    found = recognize(part, split(told, language=article.language or "en"))
    return Counter(entity.name for entity in found if is_name(entity.label))


def names_of(mentions: Iterable[tuple[str, str, int]]) -> Mapping[str, int]:
    """The names among label, name and count."""
    names: Counter[str] = Counter()
    for label, name, count in mentions:
        if is_name(label):
            names[name] += count
    return names

"""Whom or what place a headline names, so that two articles of one wording are not taken for one event.

Wires on two earthquakes, matches or results have most of their words in common, down to the agency. What
the headline of either names is then nowhere in the beginning of the other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from corpus.article import Article
from corpus.gazetteer.gazetteer import gazetteer
from corpus.gazetteer.places import is_known_place
from corpus.layout.dateline import dateline_at
from corpus.layout.dateline_words import AGENCIES

Subject = tuple[str, ...]
"""The first letters of what a headline names, as terms begin."""

BEGINNING = 700
"""Characters of a text that show which words are written small."""
_STEM = 4
"""Letters by which Peru and Peruvian, Greece and Greek are one."""
_SHORTEST = 3
"""Letters of a name; the US is everywhere in its own news."""
_TITLED = 2
"""So many times as many capitals as small words a headline has that has them everywhere."""
_LONG = 4
"""Letters of a small word that such a headline writes with a capital, too."""
_DAYS_NAMED = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December"""
_OF_MANY_NAMES = "Supreme High Constitutional National Central State States"
"""Words of capitals that courts, banks and offices have in common."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OPENERS = frozenset('.:!?“‘"«„([')
"""Behind these, a headline begins once more."""


def subject_of(article: Article) -> Subject:
    """What the headline names, or else the place in the dateline; nothing where there is no text."""
    return subject_in(article.title, article.text[:BEGINNING])


def subject_in(title: str, beginning: str) -> Subject:
    """What the headline names of an article whose text begins so."""
    if beginning.strip() in ("", title.strip()):
        return ()
    title = title[:BEGINNING]
    names = _specific(list(_names_in(title, beginning))) or _place_of(beginning)
    return tuple({name.lower()[:_STEM]: None for name in names})


def is_named_in(subject: Subject, terms: Iterable[str]) -> bool:
    """Whether any of the terms is a form of what the headline names."""
    return any(term.startswith(subject) for term in terms)


def opening_of(article: Article) -> Sequence[str]:
    """The words in which the article would name what another's headline names."""
    return _WORD.findall(f"{article.title} {article.text[:BEGINNING]}".lower())


def _names_in(title: str, beginning: str) -> Iterator[str]:
    """The words of the headline that have their capital letter as names."""
    words = title.split()
    tall = [word for word in words if word != word.lower()]
    if not tall:
        return
    everywhere, none = _is_titled(words, len(tall)), _no_names()
    for word in _WORD.findall(" ".join(tall)):
        # What is shortened to capitals is written out elsewhere.
        if len(word) < _SHORTEST or word in none or word.isupper() or word.islower():
            continue
        if not (everywhere or _begins(word, title)) or _is_name(word, beginning):
            yield word


def _is_titled(words: Sequence[str], tall: int) -> bool:
    """Whether a headline, of whose words so many have a capital, has them everywhere."""
    if 2 * tall <= len(words):
        return False
    return tall > _TITLED * sum(1 for word in words if len(word) >= _LONG and word.islower())


def _begins(word: str, title: str) -> bool:
    """Whether the word is the first of the headline, or of a part of it."""
    before = title[: title.find(word)].rstrip()
    return not before or before[-1] in _OPENERS


def _is_name(word: str, beginning: str) -> bool:
    """Whether a word that needs its capital letter in a headline has it for another reason as well."""
    return f" {word.lower()}" not in beginning and (_is_inside(word, beginning) or _is_known(word))


def _is_inside(word: str, text: str) -> bool:
    """Whether the word stands with its capital within a sentence."""
    at = text.find(f" {word}")
    while at >= 0:
        if text[at - 1 : at].islower() or text[at - 1 : at] == ",":
            return True
        at = text.find(f" {word}", at + 1)
    return False


@cache
def _no_names() -> frozenset[str]:
    known = gazetteer()
    words = f"{_DAYS_NAMED} {_OF_MANY_NAMES} {' '.join(AGENCIES).title()}"
    return known.titles.union(known.organisation_words, words.split())


def _is_known(word: str) -> bool:
    known = gazetteer()
    return (
        word in known.countries
        or word in known.nationalities
        or word in known.regions
        or word in known.cities
        or word in known.organisations
    )


def _specific(names: Sequence[str]) -> Sequence[str]:
    """Those that are no land's, in which several things may happen, where there are such."""
    known = gazetteer()
    narrow = [name for name in names if name not in known.countries and name not in known.nationalities]
    return narrow or names


def _place_of(beginning: str) -> Sequence[str]:
    found = dateline_at(beginning, 0, len(beginning.partition("\n")[0]))
    if found is None or found.place is None:
        return ()
    place = found.place.of(beginning).partition(",")[0]
    # Papers that open with their own initials have no agency beside them.
    return _WORD.findall(place) if found.agency or is_known_place(place) else ()

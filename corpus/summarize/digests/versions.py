"""Versions of one story: which is the newest, and what figure an earlier one gives for the same thing.

A wire sends a story again when a number in it has changed. Only the newest version may speak, whatever the
order in which the versions were read: by its day, then by UPDATED and the like, then by its place.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from corpus.article import Article, EarlierFigure, Sentence
from corpus.languages.scripts import HAN, KANA
from corpus.named_tuples import NamedTuple
from corpus.sentences import split
from corpus.summarize.digests.version_figures import Figure, figures_in, without_figures
from corpus.summarize.digests.version_marks import times_sent_again, without_marks

_WORD = re.compile(rf"[{HAN}{KANA}]|[^\W\d_{HAN}{KANA}]+")
_ALIKE = 0.75
"""Part of their words from which two sentences say the same thing of two figures."""
_LEAST_TITLE = 4
"""Words that a title needs for two stories of a day to be versions by their titles alone."""
_MOST_SENTENCES = 60
_LEAD = 1_500
"""Characters of a story in which a new version says what it says anew."""
_LEAD_SENTENCES = 5
_MOST_COMPARED = 40
"""A story that says it was sent again is compared with so many of its event."""


class _Lead(NamedTuple):
    """What a sentence says: its words but for figures, and what these come to."""

    words: frozenset[str]
    figures: tuple[str, ...]


def families(
    articles: Sequence[Article], members: Sequence[int], alike: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, ...]]:
    """The `members` in groups that are versions or copies of one story; `alike` are pairs known for such."""
    leader = {index: index for index in members}

    def join(first: int, second: int) -> None:
        """Put two groups together under the leader of the second."""
        merged, kept = leader[first], leader[second]
        if merged != kept:
            leader.update({index: kept for index, led in leader.items() if led == merged})

    for first, second in (*alike, *_same_titles(articles, members)):
        join(first, second)
    for first, second in _told_again(articles, members, leader):
        join(first, second)
    for head in dict.fromkeys(leader.values()):
        yield tuple(index for index in members if leader[index] == head)


def newest_of(articles: Sequence[Article], family: Sequence[int]) -> int:
    """The version that holds; of copies of it, the first."""
    keys = _ages([articles[index] for index in family])
    latest = [index for index, key in zip(family, keys, strict=True) if key == max(keys)]
    holding = latest[0] if _same_figures(articles[latest[0]], articles[latest[-1]]) else latest[-1]
    return next(index for index in family if _same(articles[index], articles[holding]))


def earlier_figures(
    articles: Sequence[Article], older: Iterable[int], article: Article, sentence: Sentence
) -> tuple[EarlierFigure, ...]:
    """What the `older` versions give in the place of the sentence's own figures, each figure once."""
    said, language = sentence.span.of(article.text), article.language or "en"
    found: dict[str, EarlierFigure] = {}
    if not any(figures_in(said, language)):
        return ()
    for index in older:
        for figure in _withdrawn(said, language, articles[index]):
            found.setdefault(figure.worth, EarlierFigure(index, figure.span))
    return tuple(found.values())


def _same_titles(articles: Sequence[Article], members: Sequence[int]) -> Iterator[tuple[int, int]]:
    first: dict[tuple[str, ...], int] = {}
    for index in members:
        title = _telling(articles[index].title, articles[index].language or "en")
        if len(title) >= _LEAST_TITLE:
            known = first.setdefault((*title, (articles[index].date or "")[:10]), index)
            if known != index:
                yield index, known


def _told_again(
    articles: Sequence[Article], members: Sequence[int], leader: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """Each story that says it was sent again, with those that begin as it does but for a figure.

    `leader` says which belong together already; it changes as pairs are taken.
    """
    if len(members) < 2 or len(set(leader.values())) < 2:
        return
    leads: dict[int, list[_Lead]] = {}
    for index in members:
        if not times_sent_again(articles[index]):
            continue
        others = [other for other in members if leader[other] != leader[index]][:_MOST_COMPARED]
        for other in others:
            for each in (index, other):
                if each not in leads:
                    leads[each] = _leads(articles[each])
            if leader[other] != leader[index] and _is_anew(leads[index], leads[other]):
                yield index, other


def _leads(article: Article) -> list[_Lead]:
    """The sentences with figures at the beginning of a story."""
    language, text = article.language or "en", without_marks(article.text[:_LEAD])
    sentences = [sentence.span.of(text) for sentence in split(text, language=language)[:_LEAD_SENTENCES]]
    leads = (_lead(sentence, language) for sentence in sentences)
    return [lead for lead in leads if lead.figures and lead.words]


def _lead(said: str, language: str) -> _Lead:
    figures = tuple(figure.worth for figure in figures_in(said, language))
    return _Lead(frozenset(_telling(said, language)), figures)


def _is_anew(leads: Iterable[_Lead], others: Sequence[_Lead]) -> bool:
    """Whether a sentence at the beginning says what one of the other's does, with another figure."""
    return any(
        len(now.figures) == len(was.figures) and now.figures != was.figures and _alike(now.words, was.words)
        for now in leads
        for was in others
    )


def _ages(versions: Sequence[Article]) -> list[tuple[object, ...]]:
    """What versions are put in order by; a date that some have not says nothing, nor does such an hour."""
    moments = [_moment(version.date) for version in versions]
    if all(moments):
        return [
            (moment, times_sent_again(version)) for moment, version in zip(moments, versions, strict=True)
        ]
    days = [(version.date or "")[:10] for version in versions]
    if all(days):
        return [(day, times_sent_again(version)) for day, version in zip(days, versions, strict=True)]
    return [(times_sent_again(version), day) for day, version in zip(days, versions, strict=True)]


def _moment(date: str | None) -> float | None:
    """The second, where the date has an hour; None otherwise."""
    if not date or len(date) <= 10:
        return None
    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _figures(article: Article) -> list[str]:
    language = article.language or "en"
    return [figure.worth for figure in figures_in(f"{article.title}\n{article.text}", language)]


def _same(article: Article, other: Article) -> bool:
    if article.text == other.text and article.title == other.title:
        return True
    return _words(article.text) == _words(other.text) and _figures(article) == _figures(other)


def _same_figures(article: Article, other: Article) -> bool:
    same_words = article.text == other.text and article.title == other.title
    return same_words or _figures(article) == _figures(other)


def _withdrawn(said: str, language: str, older: Article) -> Iterator[Figure]:
    """The figures of the older version where it says the same thing with others."""
    words, figures = _lead(without_marks(said), language)
    if not figures or not words:
        return
    text, language = older.text, older.language or "en"
    for sentence in split(text, language=language)[:_MOST_SENTENCES]:
        before = list(figures_in(text, language, *sentence.span))
        if len(before) != len(figures) or not _alike(
            words, frozenset(_telling(sentence.span.of(text), language))
        ):
            continue
        yield from (was for was, now in zip(before, figures, strict=True) if was.worth != now)
        return


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    return 2 * len(words & others) >= _ALIKE * (len(words) + len(others))


def _telling(text: str, language: str) -> list[str]:
    """The words of a title or a sentence but for its figures and the marks of a version."""
    return _words(without_figures(without_marks(text), language))


def _words(text: str) -> list[str]:
    """The words in small letters; each letter of a script that writes no blanks."""
    return [word.casefold() for word in _WORD.findall(text)]

"""Versions of one story: which is the newest, and what figure an earlier one gives for the same thing.

A wire sends a story again when a number in it has changed. Only the newest version may speak, whatever the
order in which the versions were read: by its day, then by UPDATED and the like, then by its place.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from corpus.article import Article, EarlierFigure, Sentence, Span
from corpus.sentences import split

_MARK = re.compile(
    r"\b(?:UPDATED?|CORRECT(?:ED|ION|S)|REFILED?|WRAPUP|WRITETHRU"
    r"|\d ?(?:ST|ND|RD|TH|st|nd|rd|th) (?:LD|LEAD|Ld|Lead)\b(?:-[Ww]ritethru)?"
    r"|(?:[Uu]pdated?|[Cc]orrect(?:ed|ion))(?=[:)\]]| \d)"
    r"|ACTUALI[SZ]AD[OA]|ATUALIZAD[OA]|ACTUALISÉE?|MISE À JOUR|RECTIFICATIF"
    r"|AKTUALISIERT|KORRIGIERT|BERICHTIGT|CORRETTO|AGGIORNAT[OA]|AGGIORNAMENTO|GÜNCELLENDİ"
    r"|ОБНОВЛЕНО|ОБНОВЛ[ЁЕ]ННОЕ|ИСПРАВЛЕНО|УТОЧНЕНИЕ|ОНОВЛЕНО)\b(?:[ -]?\d{1,2}\b)?[\s:,.\-–—)\]]*"
)
_MARKED = 40
"""A mark stands among so many characters of the title or the text, or at the title's end."""
_SCALE = (
    r"%|percent|per cent|thousand|[mb]illions?|trillions?|millones|mill?iarden?|milliards?|millionen|mio|mrd"
    r"|mln|mlrd|bln|тыс|млн|млрд|миллион\w*|миллиард\w*|процент\w*"
)
_NUMBER_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty"
)
_FIGURE = re.compile(
    rf"(?:[$€£¥₸₽] ?)?(?<![\w.,])(?:\d+(?:[.,\u00a0\u202f]\d+)*|(?:{'|'.join(_NUMBER_WORDS.split())})\b)"
    rf"(?:[ \u00a0]?(?:{_SCALE})(?!\w))?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 0.75
"""Part of their words from which two sentences say the same thing of two figures."""
_LEAST_TITLE = 4
"""Words that a title needs for two stories of a day to be versions by their titles alone."""
_MOST_SENTENCES = 60


def families(
    articles: Sequence[Article], members: Sequence[int], alike: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, ...]]:
    """The `members` in groups that are versions or copies of one story; `alike` are pairs known for such."""
    leader = {index: index for index in members}
    for first, second in (*alike, *_same_titles(articles, members)):
        merged, kept = leader[first], leader[second]
        leader.update({index: kept for index, led in leader.items() if led == merged})
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
    said = sentence.span.of(article.text)
    found: dict[str, EarlierFigure] = {}
    if not _FIGURE.search(said):
        return ()
    for index in older:
        for figure in _withdrawn(said, articles[index]):
            found.setdefault(_plain(figure.of(articles[index].text)), EarlierFigure(index, figure))
    return tuple(found.values())


def _same_titles(articles: Sequence[Article], members: Sequence[int]) -> Iterator[tuple[int, int]]:
    first: dict[tuple[str, ...], int] = {}
    for index in members:
        title = _words(_FIGURE.sub(" ", _MARK.sub(" ", articles[index].title)))
        if len(title) >= _LEAST_TITLE:
            known = first.setdefault((*title, (articles[index].date or "")[:10]), index)
            if known != index:
                yield index, known


def _ages(versions: Sequence[Article]) -> list[tuple[object, ...]]:
    """What versions are put in order by; a date that some have not says nothing, nor does such an hour."""
    moments = [_moment(version.date) for version in versions]
    if all(moments):
        return [(moment, _mark(version)) for moment, version in zip(moments, versions, strict=True)]
    days = [(version.date or "")[:10] for version in versions]
    if all(days):
        return [(day, _mark(version)) for day, version in zip(days, versions, strict=True)]
    return [(_mark(version), day) for day, version in zip(days, versions, strict=True)]


def _moment(date: str | None) -> float | None:
    """The second, where the date has an hour; None otherwise."""
    if not date or len(date) <= 10:
        return None
    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _mark(article: Article) -> int:
    """How often the story says that it was sent again; 0 where it does not."""
    title = article.title
    places = title if len(title) <= 2 * _MARKED else f"{title[:_MARKED]}\n{title[-_MARKED:]}"
    marks = _MARK.finditer(f"{places}\n{article.text[:_MARKED]}")
    return max((_number(mark[0]) for mark in marks), default=0)


def _number(mark: str) -> int:
    """2 for `UPDATE 2` and `2nd Ld`, 1 for a mark without a number."""
    digits = re.search(r"\d+", mark)
    return int(digits[0]) if digits else 1


def _figures(article: Article) -> list[str]:
    return [_plain(figure[0]) for figure in _FIGURE.finditer(f"{article.title}\n{article.text}")]


def _same(article: Article, other: Article) -> bool:
    if article.text == other.text and article.title == other.title:
        return True
    return _words(article.text) == _words(other.text) and _figures(article) == _figures(other)


def _same_figures(article: Article, other: Article) -> bool:
    same_words = article.text == other.text and article.title == other.title
    return same_words or _figures(article) == _figures(other)


def _withdrawn(said: str, older: Article) -> Iterator[Span]:
    """The figures of the older version where it says the same thing with others."""
    figures = [_plain(figure[0]) for figure in _FIGURE.finditer(said)]
    words = set(_words(_FIGURE.sub(" ", said)))
    if not figures or not words:
        return
    for sentence in split(older.text, language=older.language or "en")[:_MOST_SENTENCES]:
        start, end = sentence.span
        before = list(_FIGURE.finditer(older.text, start, end))
        if len(before) != len(figures) or not _alike(words, sentence.span.of(older.text)):
            continue
        pairs = zip(before, figures, strict=True)
        yield from (Span(*match.span()) for match, now in pairs if _plain(match[0]) != now)
        return


def _alike(words: set[str], text: str) -> bool:
    others = set(_words(_FIGURE.sub(" ", text)))
    return 2 * len(words & others) >= _ALIKE * (len(words) + len(others))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _plain(figure: str) -> str:
    return " ".join(figure.split()).casefold()

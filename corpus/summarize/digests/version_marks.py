"""How stories say that they were sent again: `UPDATE 2-`, `CORRECTED: `, `(обновлено)`, a note at the end."""

import re
from functools import cache
from itertools import takewhile

from corpus.article import Article
from corpus.summarize.digests.version_figures import runs_in, version_words

_NUMBERED = r"\d ?(?:ST|ND|RD|TH|st|nd|rd|th) (?:LD|LEAD|Ld|Lead)\b(?:-[Ww]ritethru)?"
_RANKED = re.compile(r"\d ?(?:ST|ND|RD|TH|st|nd|rd|th) L")
_NUMBER = r"(?:[ -]?\d{1,2}\b)?"
_BEHIND = r"[\s:：,.\-–—)\]】]*"
_LETTERS = 4
"""So many letters all marks of ASCII have."""
_STEM = 6
"""By so many of its letters a mark is looked for first."""
_MARKED = 40
"""A mark stands among so many characters of the title or the text, or at the title's end."""
_LAST = 400
"""A note stands among so many characters at the end of the text."""


def times_sent_again(article: Article) -> int:
    """How often the story says that it was sent again; 0 where it does not."""
    title, text = article.title, article.text
    places = title if len(title) <= 2 * _MARKED else f"{title[:_MARKED]}\n{title[-_MARKED:]}"
    head = f"{places}\n{text[:_MARKED]}"
    said = 0
    if _may_have_mark(head):
        marks = (*_said_by_case().finditer(head), *_said_by_form().finditer(head))
        said = max((_number(mark[0]) for mark in marks), default=0)
    return said or int(_has_note(text[-_LAST:]))


def _has_note(end: str) -> bool:
    """Whether a note stands there; the letters that every one begins with are looked for first."""
    small = end.lower()
    return any(map(small.__contains__, _note_stems())) and _notes().search(end) is not None


def without_marks(words: str) -> str:
    """A title or a sentence without such marks."""
    if not _may_have_mark(words):
        return words
    return _said_by_case().sub(" ", _said_by_form().sub(" ", words))


def _may_have_mark(words: str) -> bool:
    """Whether a mark begins somewhere; the patterns, which look for all of them everywhere, cost far more."""
    if words.isascii():
        # Marks begin words there, and few words begin as one does.
        begun = {run[:_LETTERS] for run in runs_in(words)}
        if begun.isdisjoint(_stem_starts()):
            return _RANKED.search(words) is not None
    small = words.lower()
    return any(map(small.__contains__, _stems())) or _RANKED.search(words) is not None


@cache
def _stem_starts() -> frozenset[str]:
    return frozenset(stem[:_LETTERS] for stem in _stems())


@cache
def _note_stems() -> frozenset[str]:
    return frozenset(version_words()["marks"]["note_stems"].split())


@cache
def _stems() -> frozenset[str]:
    tables = version_words()["marks"]
    return frozenset(_stem(mark) for kind in ("capitals", "wide") for mark in tables[kind].split())


def _stem(mark: str) -> str:
    """The first letters of a mark, in small ones, that come before anything its pattern leaves open."""
    letters = "".join(takewhile(str.isalpha, mark))
    sure = letters[:-1] if mark[len(letters) :].startswith("?") else letters
    return sure[:_STEM].lower()


def _number(mark: str) -> int:
    """2 for `UPDATE 2` and `2nd Ld`, 1 for a mark without a number."""
    digits = re.search(r"\d+", mark)
    return int(digits[0]) if digits else 1


@cache
def _said_by_case() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_listed('capitals')}|{_NUMBERED})\b{_NUMBER}{_BEHIND}")


@cache
def _said_by_form() -> re.Pattern[str]:
    """In small letters only where the form tells: in brackets, before a colon, or with its number."""
    words, wide = _listed("capitals"), _listed("wide")
    return re.compile(
        rf"(?:[(\[（【]\s*(?:{words}|{wide})\b[^)\]）】\n]{{0,80}}[)\]）】]"
        rf"|(?:\b(?:{words})|(?:{wide}))(?=\s*[:：]|[ -]\d){_NUMBER}){_BEHIND}",
        re.IGNORECASE,
    )


@cache
def _notes() -> re.Pattern[str]:
    notes, openings = _listed("notes").replace("_", " "), _listed("note_openings")
    return re.compile(rf"{notes}|^(?:{openings})\s*:", re.IGNORECASE | re.MULTILINE)


def _listed(kind: str) -> str:
    return "|".join(version_words()["marks"][kind].split())

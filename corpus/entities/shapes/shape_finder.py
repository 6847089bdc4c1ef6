"""Finding names by their shape, a gazetteer and the words around them: for languages without a model.

It would rather miss a name than colour a word: in German every noun has a capital, so a capital says nothing.
"""

import re
from collections.abc import Iterator, Sequence

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.shapes.language_rules import LanguageRules, language_rules
from corpus.gazetteer.gazetteer import gazetteer
from corpus.type_hints import Final

_WORD: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:[DLCSdlcs]|[Dd]ell|[Nn]ell|[Aa]ll|[Ss]ull)['’](?=[^\W\d_])|[^\W\d_]\.(?=\s?[^\W\d_])|"
    r"[^\W\d_]+(?:[-’'](?=[^\W\d_]{2})[^\W\d_]+)*|[0-9]+|[^\w\s]"
)
_LONGEST_RUN: Final = 8
"""Words; a longer run of capitals is a heading, not a name."""
_NEAR: Final = frozenset({"in", "aus", "nach", "bei", "at", "near", "from", "to"})
"""Words before a place."""

_OPENERS: Final = frozenset(".!?:;…\"“„«‘'(–—-")

_ShapeWords = Sequence[re.Match[str]]


def find(text: str, sentences: Sequence[Sentence], *, language: str) -> Iterator[Mention]:
    """The names that their shape and their company give away."""
    cues = language_rules(language)
    for sentence in sentences:
        words = list(_WORD.finditer(text, sentence.span.start, sentence.span.end))
        for first, last in _runs(words, cues):
            if last - first <= _LONGEST_RUN:
                begin = _past_article(words, first)
                begin = _past_opener(words, begin, last, cues) if _opens(words, first, cues) else begin
                yield from _read(words, begin, last, cues)


def _runs(words: _ShapeWords, cues: LanguageRules) -> Iterator[tuple[int, int]]:
    """Where capitalised words follow one another, small particles between them allowed."""
    first, last = -1, -1
    for at, match in enumerate(words):
        word = match.group()
        if word[0].isupper():
            first = at if first < 0 else first
            last = at + 1
        elif first >= 0 and not (word in cues.particles and at - last < 2):
            yield first, last
            first = -1
    if first >= 0:
        yield first, last


def _opens(words: _ShapeWords, first: int, cues: LanguageRules) -> bool:
    """Whether a sentence may begin here, even one that the splitter did not see; not behind "Dr."."""
    return first == 0 or (words[first - 1].group() in _OPENERS and not _follows_title(words, first, cues))


def _past_article(words: _ShapeWords, first: int) -> int:
    """Where the name begins after an elided article: "L'Italie"."""
    return first + 1 if words[first].group().endswith(("'", "’")) else first


def _past_opener(words: _ShapeWords, first: int, last: int, cues: LanguageRules) -> int:
    """Where the name begins in a run that opens a sentence; its capital may be only the sentence's."""
    if first == last or cues.place(_text(words, first, last)) or _is_telling(words[first].group(), cues):
        return first
    is_small = words[first].group().lower() in cues.small_words
    return first + 1 if is_small or last - first == 1 or not cues.trusts_capitals else first


def _is_telling(word: str, cues: LanguageRules) -> bool:
    return bool(
        cues.place(word)
        or word in cues.organisations
        or word.lower() in cues.titles
        or word in gazetteer().first_names
        or (word.isupper() and len(word) > 1)
    )


def _read(words: _ShapeWords, first: int, last: int, cues: LanguageRules) -> Iterator[Mention]:
    """The names in one run of words."""
    while first < last and not words[first].group()[0].isupper():
        first += 1
    name = first
    while name < last - 1 and words[name].group().lower() in cues.titles:
        name += 1
    if name >= last:
        return
    has_title = name > first or _follows_title(words, first, cues)
    if label := _label(words, name, last, cues, has_title=has_title):
        yield Mention(Span(words[name].start(), words[last - 1].end()), label)
    elif last - name > 1:
        yield from _parts(words, name, last, cues)


def _parts(words: _ShapeWords, first: int, last: int, cues: LanguageRules) -> Iterator[Mention]:
    """What a run consists of that as a whole is no name: "Lula de Brasil", "Roma Giorgia Meloni"."""
    if cues.place(words[first].group()):
        yield from _read(words, first, first + 1, cues)
        yield from _read(words, first + 1, last, cues)
        return
    for at in range(first + 1, last - 1):
        word = words[at].group()
        if not word[0].isupper():
            yield from _read(words, first, at, cues)
        if not word[0].isupper() or word in gazetteer().first_names:
            yield from _read(words, at, last, cues)
            return


def _label(
    words: _ShapeWords, first: int, last: int, cues: LanguageRules, *, has_title: bool
) -> Label | None:
    run = [match.group() for match in words[first:last]]
    name = " ".join(run)
    if place := cues.place(name):
        return place
    if len(run) > 1 and not cues.organisations.isdisjoint(run):
        return Label.ORG
    if len(run) == 1 and name.isupper() and 2 <= len(name) <= 6 and name.isalpha():
        return Label.ORG
    before = words[first - 1].group().lower() if first else ""
    if name in cues.cities and not has_title and (cues.trusts_capitals or before in _NEAR):
        return Label.GPE
    return Label.PERSON if _is_person(run, cues, has_title=has_title) else None


def _is_person(run: Sequence[str], cues: LanguageRules, *, has_title: bool) -> bool:
    capitals = [word for word in run if word[0].isupper()]
    if len(run) > 1 and (cues.place(run[0]) or cues.place(run[-1])):
        return False
    if has_title or (run[0] in gazetteer().first_names and len(capitals) > 1):
        return len(capitals) <= 4
    return cues.trusts_capitals and 2 <= len(capitals) <= 4 and not any(word.isupper() for word in run)


def _follows_title(words: _ShapeWords, first: int, cues: LanguageRules) -> bool:
    before = [match.group().lower() for match in words[max(0, first - 2) : first]]
    if before and before[-1] == ".":
        before.pop()
    return bool(before) and before[-1].rstrip(".") in cues.titles


def _text(words: _ShapeWords, first: int, last: int) -> str:
    return " ".join(match.group() for match in words[first:last])

"""Words as a reader counts them.

Where no spaces are written, two characters make one word; a dictionary would be needed for more. All that is
no word is blanked out before splitting, which takes a third of the time that a pattern for words would.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, pairwise

from corpus.article import Span
from corpus.languages.scripts import UNSPACED
from corpus.patterns import compiled, lazy_pattern

_JOINING = "'’-"
_GAP = lazy_pattern(f"[^\\w {_JOINING}]|_")
_LONG = 200_000
"""Characters from which equal words are kept once."""
_PIECE = 50_000
"""Characters of a long text that are worked on at once."""
_WORTH_KEEPING = 500
_ASCII_BYTES = bytes(range(128))
_ASCII = [chr(code) for code in range(128)]
_BLANKS = {ord(letter): letter if letter.isalnum() or letter in _JOINING else " " for letter in _ASCII}
_BLANK_BYTES = "".join(_BLANKS.values()).encode() + bytes(range(128, 256))
_FEW_OTHERS = 64
"""Letters and signs beyond ASCII that are looked for one by one."""
_MOSTLY_ASCII = 1.2
"""Bytes a character up to which few letters are beyond ASCII, and the other marks are blanked out singly."""


def find_words(text: str) -> list[str]:
    """The words of the text as they are written; digits are words, apostrophes and hyphens join."""
    return _bare(text).split()


def find_words_within(text: str, spans: Sequence[Span]) -> Iterable[list[str]]:
    """The words of each of the spans, with straight apostrophes; the spans are in order and cut no word.

    Those of a long text as they are asked for: together they would take more memory than it.
    """
    if len(text) >= _LONG:
        return _found_by_pieces(text, spans)
    bare = _bare(text.replace("’", "'"))
    found = [bare[start:end].split() for start, end in spans]
    _keep_count(text, bare, spans, sum(map(len, found)))
    return found


def _found_by_pieces(text: str, spans: Sequence[Span]) -> Iterator[list[str]]:
    """The words of spans that lie together, and then of the next: each step makes copies of the text."""
    known: dict[str, str] = {}
    one_of = known.setdefault
    for some in _neighbours(spans):
        begin = some[0].start
        bare = _made_bare(text[begin : some[-1].end].replace("’", "'"))
        for start, end in some:
            yield [one_of(word, word) for word in bare[start - begin : end - begin].split()]


def _neighbours(spans: Sequence[Span]) -> Iterator[Sequence[Span]]:
    first = 0
    for number, span in enumerate(spans, 1):
        if span.end - spans[first].start >= _PIECE or number == len(spans):
            yield spans[first:number]
            first = number


def count_words(text: str) -> int:
    """How many words the text has."""
    if text.isascii() or not _unspaced().search(_beyond_ascii(text)):
        counted, count = _last_counted
        return count if counted is text else _how_many(text)
    spaced, unspaced = _unspaced().subn(" ", text)
    return _how_many(spaced) + (unspaced + 1) // 2


def _how_many(text: str) -> int:
    """How many words blanks and marks part, of a long text counted in pieces between blanks."""
    if len(text) < _LONG:
        return len(find_words(text))
    return sum(len(_made_bare(piece).split()) for piece in pieces_of(text))


def pieces_of(text: str) -> Iterator[str]:
    """The text in pieces that end before a blank: each step copies what it works on."""
    start = 0
    while start < len(text):
        end = text.find(" ", start + _PIECE)
        piece = text[start:] if end < 0 else text[start:end]
        yield piece
        start += len(piece)


def _beyond_ascii(text: str) -> str:
    """The characters that are not ASCII, in their order."""
    return text.encode("utf-8", "ignore").translate(None, _ASCII_BYTES).decode("utf-8")


_COUNTED = 20_000
"""Characters by which the length of a longer text is told."""


def about_words(text: str) -> int:
    """How many words the text has; of a long one as many as its beginning promises."""
    if len(text) <= _COUNTED:
        return count_words(text)
    return round(count_words(text[:_COUNTED]) * len(text) / _COUNTED)


_last = ("", "")
"""The text that was asked for last, and what became of it: an article is counted after it is ranked."""
_last_counted = ("", 0)
"""The text whose words were found last, and how many they are."""


def _keep_count(text: str, bare: str, spans: Sequence[Span], within: int) -> None:
    """Keep how many words the text has: so many in the spans, and those between."""
    global _last_counted
    if len(text) > _WORTH_KEEPING and spans:
        # Between two sentences is mostly a blank, and in one place no word by itself.
        gaps = [bare[end:start] for (_, end), (start, _) in pairwise(spans) if start - end > 1]
        outside = " ".join([bare[: spans[0].start], *gaps, bare[spans[-1].end :]])
        _last_counted = (text, within + len(outside.split()))


def _bare(text: str) -> str:
    """The text with nothing between its words but blanks, every word in its place."""
    global _last
    last, bare = _last
    if last is not text:
        bare = _made_bare(text)
        if _WORTH_KEEPING < len(text) < _LONG:
            _last = (text, bare)
    return bare


def _made_bare(text: str) -> str:
    bare = text.translate(_BLANKS) if text.isascii() else _blanked(text)
    for mark in _JOINING:
        if mark in bare:
            bare = _parted(bare, mark)
    return bare


def _blanked(text: str) -> str:
    """The text with a blank for all that is neither letter, digit nor joining mark."""
    written = text.encode("utf-8", "surrogatepass")
    if len(written) > _MOSTLY_ASCII * len(text):
        return _GAP.sub(" ", text)
    others = set(written.translate(None, _ASCII_BYTES).decode("utf-8", "surrogatepass"))
    if len(others) > _FEW_OTHERS:
        return _GAP.sub(" ", text)
    bare = written.translate(_BLANK_BYTES).decode("utf-8", "surrogatepass")
    for other in others:
        if not (other.isalnum() or other in _JOINING):
            bare = bare.replace(other, " ")
    return bare


def _parted(bare: str, mark: str) -> str:
    """The text with a blank for each of the marks that joins nothing."""
    pieces = bare.split(mark)
    joints = [
        mark if before[-1:].isalnum() and after[:1].isalnum() else " " for before, after in pairwise(pieces)
    ]
    return "".join(chain.from_iterable(zip(pieces, [*joints, ""], strict=True)))


@cache
def _unspaced() -> re.Pattern[str]:
    # Compiling so wide a set takes longer than counting the words of an English article.
    return compiled(f"[{UNSPACED}]")

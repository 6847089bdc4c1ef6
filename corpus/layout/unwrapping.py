"""Telling which lines of a plain text are one paragraph: those that only a narrow page has broken.

Nothing but the lines themselves tells. A newline ends a paragraph unless the lines look wrapped, as those of
a mail or an old book do, or are verse. Items of a list and rows of a table stay apart.
"""

from collections.abc import Iterator
from itertools import pairwise

from corpus.layout.courtesies import is_greeting
from corpus.layout.line_shapes import is_row
from corpus.patterns import lazy_pattern

BULLET = lazy_pattern(r"(?:[-*•◦‣▪▫■□●○·►▶✓✔➤]|--|\(?(?:[a-z0-9]{1,2}|[ivx]{3,5})\))\s+(?=\S)")
NUMBER = lazy_pattern(r"\(?(\d{1,3})[.)]\s+(?=\S)")
DOUBLE = lazy_pattern("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]")
"""Characters that take two cells of a line; no blank stands beside them."""

_NARROWEST = 40
_WIDE = 110
"""Many a paragraph of one line is longer."""
_WIDEST = 160
_SLACK = 6
_STOPS = '.!?"”»:。！？」』：'
_HANGING = 2
"""So many lines below the first that are all indented are a part of its paragraph."""
_STANZA = 60
"""The lines of a poem are no longer than this."""

_VERSE_ENDS = frozenset(",;，、；،؛")
"""What a line may end with only where the next one goes on."""

Line = tuple[int, int]
"""The offsets of a line, white space around it left out."""


def find_stretches(text: str) -> list[Line]:
    """The lines of the text in order, those of a wrapped paragraph as one."""
    stretches: list[Line] = []
    at = 0
    for piece in text.split("\n\n"):
        # Most have one line, and need not be looked at any closer.
        if "\n" in piece:
            for lines in _between_blanks(piece, at):
                stretches += lines if len(lines) == 1 else _unwrapped(text, lines)
        elif stripped := piece.strip():
            start = at + piece.index(stripped[0])
            stretches.append((start, start + len(stripped)))
        at += len(piece) + 2
    return stretches


def _between_blanks(piece: str, at: int) -> Iterator[list[Line]]:
    """The lines of a piece of the text that begins at `at`, those together that no blank one parts."""
    lines: list[Line] = []
    for line in piece.split("\n"):
        if stripped := line.strip():
            start = at + line.index(stripped[0])
            lines.append((start, start + len(stripped)))
        elif lines:
            yield lines
            lines = []
        at += len(line) + 1
    if lines:
        yield lines


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """The lines, those of them as one whose ends are only those of a narrow page."""
    if text[lines[0][1] - 1] == "," and is_greeting(text[slice(*lines[0])]):
        return [lines[0], *_unwrapped(text, lines[1:])] if len(lines) > 1 else lines
    width = max(_cells(text, line) for line in lines)
    if width <= _STANZA and _is_stanza(text, lines):
        return [(lines[0][0], lines[-1][1])]
    if not _NARROWEST <= width <= _WIDEST or _is_table(text, lines):
        return lines
    if _is_hanging(text, lines):
        return [(lines[0][0], lines[-1][1])]
    return [
        line
        for paragraph in _indented(text, lines)
        for group in _items(text, paragraph, width)
        for line in _joined(text, group, width)
    ]


def _indented(text: str, lines: list[Line]) -> Iterator[list[Line]]:
    """The lines in paragraphs that only an indent parts: it stands behind a line that ends a sentence."""
    paragraph = [lines[0]]
    for before, line in pairwise(lines):
        is_new = _is_indented(text, line) and not _is_indented(text, before)
        if is_new and text[before[1] - 1] in _STOPS and text[line[0]].isupper():
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _cells(text: str, line: Line) -> int:
    """How wide the line is on a page where characters of East Asia take two cells."""
    start, end = line
    return end - start if text.isascii() else end - start + len(DOUBLE.findall(text, start, end))


def _is_hanging(text: str, lines: list[Line]) -> bool:
    """Whether all lines but the first are indented, and go on in the middle of sentences."""
    rest = lines[1:]
    return (
        len(rest) >= _HANGING
        and not _is_indented(text, lines[0])
        and all(_is_indented(text, line) and not _opens_item(text, line) for line in rest)
        and sum(text[start].islower() for start, _ in rest) * 2 >= len(rest)
        and not any(text[end - 1] in "{};" for _, end in lines)
    )


def _is_indented(text: str, line: Line) -> bool:
    return text[line[0] - 1 : line[0]] in (" ", "\t")


def _is_stanza(text: str, lines: list[Line]) -> bool:
    """Whether the last line has a stop and others go on as verses do, one of them past a comma."""
    ends = [text[end - 1] for _, end in lines]
    return (
        ends[-1] in _STOPS
        and not _VERSE_ENDS.isdisjoint(ends)
        and not all(end in ";." for end in ends)
        and not any(_opens_item(text, line) for line in lines)
    )


def _is_table(text: str, lines: list[Line]) -> bool:
    rows = sum(text[end - 1] not in ".!?" and is_row(text[start:end]) for start, end in lines)
    return rows > 1 and rows * 2 >= len(lines)


def _items(text: str, lines: list[Line], width: int) -> Iterator[list[Line]]:
    """The lines in groups, each from where an item of a list opens to the next one."""
    listed = _is_list(text, lines)
    group = [lines[0]]
    for before, line in pairwise(lines):
        # Wrapped prose, too, may have a dash or a number at the beginning of a line.
        if _opens_item(text, line) and (
            listed or text[before[1] - 1] in ".!?…:;,。" or _is_early(text, before, line, width)
        ):
            yield group
            group = []
        group.append(line)
    yield group


def _is_list(text: str, lines: list[Line]) -> bool:
    """Whether the first line, or the one after a colon, opens an item, and so does another."""
    openings = [number for number, line in enumerate(lines) if _opens_item(text, line)]
    if len(openings) < 2:
        return False
    first = openings[0]
    return first == 0 or text[lines[first - 1][1] - 1] in ":." or len(openings) == len(lines) - first


def _joined(text: str, lines: list[Line], width: int) -> list[Line]:
    return [(lines[0][0], lines[-1][1])] if _is_wrapped(text, lines, width) else lines


def _is_wrapped(text: str, lines: list[Line], width: int) -> bool:
    inner = len(lines) - 1
    ended = sum(text[end - 1] in _STOPS for _, end in lines[:-1])
    if inner == 1:
        long = _cells(text, lines[0]) >= 55
        return not ended and width <= _WIDE and (long or text[lines[1][0]].islower())
    early = sum(_is_early(text, *pair, width) for pair in pairwise(lines))
    allowed = inner // 5 if width <= _WIDE else 0
    return inner > 0 and early <= allowed and ended * 2 <= inner


def _is_early(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the line ends though the next word had room on it."""
    start, end = following
    if DOUBLE.match(text, start):
        # Such a line is broken between any two characters.
        return _cells(text, line) + 2 + _SLACK <= width
    blank = text.find(" ", start, end)
    word = (blank if blank > 0 else end) - start
    return _cells(text, line) + 1 + word + _SLACK <= width


def _opens_item(text: str, line: Line) -> bool:
    return bool(BULLET.match(text, *line) or NUMBER.match(text, *line))

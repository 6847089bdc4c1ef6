"""Finding where sentences begin and end, and which of them tell the story.

Offsets count characters of the normalised text, never bytes or terminal cells. No sentence crosses a
paragraph, and none is glued to a dateline, a heading or an item of a list.
"""

from collections.abc import Iterator

from corpus.article import Sentence, SentenceKind, Span
from corpus.boundaries.table import Splitter, splitter_for
from corpus.dateline import dateline_at
from corpus.furniture import is_credit
from corpus.layout import Block, find_blocks

_OPENINGS = 6
"""A dateline is looked for in so many blocks."""
_CLOSINGS = 2
"""Credits are looked for at the end of so many blocks."""


def split(text: str, *, language: str = "en") -> tuple[Sentence, ...]:
    """The sentences of a normalised text; the language is an ISO 639-1 code.

    Each block of the text that is no prose is one sentence of its kind, or several for a long item of a list.
    The spans are in order, apart and trimmed; all prose is covered but for a dateline.
    """
    splitter = splitter_for(language)
    blocks = find_blocks(text)
    story = _story_start(text, blocks)
    credits_from = len(blocks) - _CLOSINGS
    sentences: list[Sentence] = []
    for number, block in enumerate(blocks):
        start = story if block.start < story < block.end else block.start
        for span in _spans(text, start, block, splitter):
            kind = block.kind
            if number >= credits_from and is_credit(text[span.start : span.end]):
                kind = SentenceKind.FURNITURE
            sentences.append(Sentence(len(sentences), span, number, kind))
    return tuple(sentences)


def _story_start(text: str, blocks: list[Block]) -> int:
    """Where the story begins behind its dateline; 0 when it has none."""
    for block in blocks[:_OPENINGS]:
        if block.kind is SentenceKind.PROSE and (found := dateline_at(text, block.start, block.end)):
            return found.span.end
    return 0


def _spans(text: str, start: int, block: Block, splitter: Splitter) -> Iterator[Span]:
    if block.kind not in (SentenceKind.PROSE, SentenceKind.LIST):
        yield Span(start, block.end)
        return
    # A newline within a block is that of a wrapped line; a blank in its place keeps the offsets.
    piece = text[start : block.end].replace("\n", " ")
    for begin, end in splitter(piece):
        yield Span(start + begin, start + end)

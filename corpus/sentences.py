"""Finding where sentences begin and end, and which of them tell the story.

Offsets count characters of the normalised text, never bytes or terminal cells. No sentence crosses a
paragraph, and none is glued to a dateline, a heading or an item of a list.
"""

from collections.abc import Iterator

from corpus.article import Sentence, SentenceKind, Span
from corpus.boundaries.known_splitters import Splitter, splitter_for
from corpus.layout.blocks import Block, find_blocks
from corpus.layout.credits import is_biography
from corpus.layout.dateline import dateline_at, further_dateline_at
from corpus.layout.furniture import ASIDE_STARTS, LONGEST_FORMULA, START, is_aside, is_furniture

_PROSE, _FURNITURE = SentenceKind.PROSE, SentenceKind.FURNITURE
_SPLIT = (SentenceKind.PROSE, SentenceKind.LIST)
"""What may hold several sentences."""
_new = tuple.__new__
"""Makes named tuples without their constructors, which take as long again."""
_OPENINGS = 6
"""A dateline is looked for in so many blocks."""
_CLOSING = 8
"""Up to so many sentences at the end are looked at as if each stood on a line of its own."""


def split(text: str, *, language: str = "en") -> tuple[Sentence, ...]:
    """The sentences of a normalised text; the language is an ISO 639-1 code.

    Each block of the text that is no prose is one sentence of its kind, or several for a long item of a list.
    The spans are in order, apart and trimmed; all prose is covered but for a dateline.
    """
    splitter = splitter_for(language)
    blocks = find_blocks(text)
    story = _story_start(text, blocks)
    blocks = [block if block.end != story else block._replace(kind=_FURNITURE) for block in blocks]
    sentences: list[Sentence] = []
    for number, block in enumerate(blocks):
        start = story if block.start < story < block.end else _behind_dateline(text, block, story)
        of_block, is_prose = block.kind, block.kind is _PROSE
        for span in _spans(text, start, block, splitter):
            kind, (begin, end) = of_block, span
            # What is asked first is what `is_aside` asks, which most sentences are spared so.
            if is_prose and (end - begin <= LONGEST_FORMULA or text[begin : begin + START] in ASIDE_STARTS):
                kind = _FURNITURE if is_aside(text[begin:end]) else kind
            sentences.append(_new(Sentence, (len(sentences), span, number, kind)))
    for sentence in _behind_story(text, sentences):
        sentences[sentence.index] = sentence._replace(kind=_FURNITURE)
    return tuple(sentences)


def _behind_story(text: str, sentences: list[Sentence]) -> Iterator[Sentence]:
    """The last sentences, as long as they are what papers put behind a story."""
    for sentence in reversed(sentences[-_CLOSING:]):
        if sentence.kind is _PROSE:
            words = text[sentence.span.start : sentence.span.end]
            # A sentence by itself has been looked at as a line.
            if not (is_biography(words) if _is_alone(sentences, sentence) else is_furniture(words)):
                return
            yield sentence


def _is_alone(sentences: list[Sentence], sentence: Sentence) -> bool:
    """Whether no other sentence stands in the same paragraph."""
    at = sentence.index
    return (at == 0 or sentences[at - 1].paragraph != sentence.paragraph) and (
        at + 1 == len(sentences) or sentences[at + 1].paragraph != sentence.paragraph
    )


def _story_start(text: str, blocks: list[Block]) -> int:
    """Where the story begins behind its dateline; 0 when it has none."""
    for block in blocks[:_OPENINGS]:
        if block.kind is _PROSE and (found := dateline_at(text, block.start, block.end)):
            return found.span.end
    return 0


def _behind_dateline(text: str, block: Block, story: int) -> int:
    """Where the block begins behind a dateline of its own, as in a file of several stories."""
    if not story or block.start < story or block.kind is not _PROSE:
        return block.start
    found = further_dateline_at(text, block.start, block.end)
    return found.span.end if found and found.span.end < block.end else block.start


def _spans(text: str, start: int, block: Block, splitter: Splitter) -> list[Span]:
    """Where the sentences of the block stand."""
    # A dateline may have had a line of its own.
    while text[start].isspace():
        start += 1
    if block.kind not in _SPLIT:
        return [Span(start, block.end)]
    # A newline within a block is that of a wrapped line; a blank in its place keeps the offsets.
    piece = text[start : block.end].replace("\n", " ")
    return [_new(Span, (start + begin, start + end)) for begin, end in splitter(piece)]

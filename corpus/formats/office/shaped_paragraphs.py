"""How the paragraphs of a document of an office are shaped: headings, and items of lists."""

from collections.abc import Iterable

from corpus.article import Element, ElementKind
from corpus.formats.pages.html_lists import BULLET
from corpus.formats.structure import SourceLine, elements_in

ITEM = "- "
"""What an item begins with in the text."""


def elements_of_paragraphs(text: str, paragraphs: Iterable[tuple[int, str]]) -> tuple[Element, ...]:
    """What is marked in the text: each paragraph comes with its rank as a heading, 0 for none."""
    return elements_in(text, (_line(rank, words) for rank, words in paragraphs))


def _line(rank: int, words: str) -> SourceLine:
    if rank:
        return SourceLine(words, ((ElementKind.HEADING, rank, ""),))
    return SourceLine(words, ((ElementKind.ITEM, 1, BULLET),) if words.startswith(ITEM) else ())

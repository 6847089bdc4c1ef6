"""The opening sentences: what every other method has to beat on news."""

from collections.abc import Iterator

from corpus.summarize.document import Document, Ranked


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences in the order of the text; `query` is left to whoever blends it in."""
    for index in range(len(document.sentences)):
        yield Ranked(index, score=1 / (1 + index))

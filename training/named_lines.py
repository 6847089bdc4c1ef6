"""Sentences with spans of characters for their names, and the labels of their tokens."""

from collections.abc import Iterator, Sequence

from corpus.article import Span
from corpus.entities.tagging.tokens import tokenize

NameSpan = tuple[str, int, int]
"""The kind of a name, where it starts and where it ends."""
NamedLine = tuple[str, tuple[NameSpan, ...]]
"""The running text of a sentence and the names in it."""
NamedLines = list[NamedLine]
"""The sentences of a document."""


def labels_of(starts: Sequence[int], ends: Sequence[int], spans: tuple[NameSpan, ...]) -> tuple[str, ...]:
    """BIO labels of the tokens with these starts and ends; a token belongs to the name that it overlaps."""
    labels = ["O"] * len(starts)
    for kind, first, end in spans:
        inside = [at for at, start in enumerate(starts) if start < end and ends[at] > first]
        for at in inside:
            labels[at] = ("B-" if at == inside[0] else "I-") + kind
    return tuple(labels)


def tagged(document: NamedLines, language: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """For each sentence its words, as taggers cut them, and a label for each."""
    for text, spans in document:
        tokens = tokenize(text, Span(0, len(text)), language)
        ends = [start + len(word) for start, word in zip(tokens.starts, tokens.words, strict=True)]
        yield tokens.words, labels_of(tokens.starts, ends, spans)

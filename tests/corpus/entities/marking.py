"""Writing mentions down as a text and the names in it, in its order."""

import re
from collections.abc import Iterable

from corpus.article import Label, Span
from corpus.entities.mention import Mention

_MARK = re.compile(r"\[([^|\]]+)\|([A-Z]+)\]")


def marked(text: str, *named: tuple[str, Label | None]) -> list[Mention]:
    """A mention of each name, looked for behind the one before it."""
    mentions: list[Mention] = []
    reached = 0
    for name, label in named:
        start = text.index(name, reached)
        reached = start + len(name)
        mentions.append(Mention(Span(start, reached), label))
    return mentions


def shown(text: str, mentions: Iterable[Mention]) -> list[tuple[str, Label | None]]:
    """What is covered by each mention, and its label."""
    return [(mention.span.of(text), mention.label) for mention in mentions]


def unmarked(marks: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of `It cost [$5|MONEY].` without its marks, and what is marked in it, with the labels."""
    return _MARK.sub(r"\1", marks), _MARK.findall(marks)

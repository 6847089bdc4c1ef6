"""A stretch of text that an engine takes for a name or a number."""

from dataclasses import dataclass

from corpus.article import Label, Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One finding, before the whole article has been looked at."""

    span: Span
    label: Label

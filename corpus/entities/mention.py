"""What a finder of names says of a text, before the whole article has been looked at.

A finder is the narrow protocol between the engines and the rest: a text and its sentences in, mentions out.
"""

from collections.abc import Iterable, Sequence

from corpus.article import Label, Sentence, Span
from corpus.type_hints import Protocol
from corpus.value_types import Value


class Mention(Value):
    """A stretch of text that names something."""

    span: Span
    label: Label | None
    """None for a name of none of the kinds that the finder tells apart ("miscellaneous")."""

    def labelled(self, label: Label | None) -> "Mention":
        """The mention with that label: itself where it has it already, as most do."""
        return self if label is self.label else Mention(self.span, label)


class Finder(Protocol):
    """Whatever finds mentions; it keeps no state, so that any thread may call it."""

    def __call__(self, text: str, sentences: Sequence[Sentence], *, language: str) -> Iterable[Mention]:
        """The mentions of `text`, sorted, none overlapping another."""
        ...

"""Which labels an article has, as the bits of one small number."""

from collections.abc import Iterable

from corpus.article import Label

# Libraries hold these bits: a new label goes to the end.
_BITS = {
    label: 1 << place
    for place, label in enumerate(
        (
            Label.PERSON,
            Label.ORG,
            Label.GPE,
            Label.LOC,
            Label.NORP,
            Label.FAC,
            Label.EVENT,
            Label.LAW,
            Label.WORK_OF_ART,
            Label.PRODUCT,
            Label.DATE,
            Label.TIME,
            Label.MONEY,
            Label.PERCENT,
            Label.QUANTITY,
        )
    )
}
_AMOUNTS = frozenset({Label.DATE, Label.TIME, Label.MONEY, Label.PERCENT, Label.QUANTITY})


def bits_of(labels: Iterable[Label]) -> int:
    """The number that says which labels there are."""
    bits = 0
    for label in labels:
        bits |= _BITS[label]
    return bits


def is_name(label: str) -> bool:
    """Whether its entities are called by a name, which dates and amounts are not."""
    return label not in _AMOUNTS

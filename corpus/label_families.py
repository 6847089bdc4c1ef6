"""Which labels look alike, and how: on the screen, in the pipe's colours, on paper and in a notebook.

Colour is never the only signal: every family has a style of its own, the same wherever it is shown.
"""

from collections.abc import Mapping

from corpus.article import Label
from corpus.named_tuples import NamedTuple


class Family(NamedTuple):
    """Labels that are painted alike."""

    name: str
    labels: tuple[Label, ...]
    style: str
    """Bold, italic and underline, one or two of them."""
    role: str
    """The colour's part in a theme of the screen."""
    ansi: str
    """One of the colours that every terminal has."""
    paper: str
    """The colour on white."""


FAMILIES = (
    Family("person", (Label.PERSON,), "bold", "primary", "cyan", "#1d5fbf"),
    Family("organisation", (Label.ORG,), "underline", "warning", "yellow", "#8a4b00"),
    Family("place", (Label.GPE, Label.LOC, Label.NORP, Label.FAC), "italic", "success", "green", "#00695c"),
    Family(
        "work",
        (Label.EVENT, Label.LAW, Label.WORK_OF_ART, Label.PRODUCT),
        "bold italic",
        "secondary",
        "yellow",
        "#7b1fa2",
    ),
    Family("moment", (Label.DATE, Label.TIME), "italic underline", "accent", "magenta", "#555555"),
    Family(
        "amount", (Label.MONEY, Label.PERCENT, Label.QUANTITY), "bold underline", "error", "blue", "#9c3a44"
    ),
)

FAMILY_OF: Mapping[Label, Family] = {label: family for family in FAMILIES for label in family.labels}
"""Of every label its family."""

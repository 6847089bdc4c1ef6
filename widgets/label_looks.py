"""How each kind of entity looks.

Colour is never the only signal: every family of labels has a text style of its own, and the legend
names each label.
"""

from collections.abc import Iterable

from corpus.article import Entity, Label

_FAMILIES = {
    "person": ((Label.PERSON,), "color: $text-primary; text-style: bold;"),
    "organisation": ((Label.ORG,), "color: $text-warning; text-style: underline;"),
    "place": (
        (Label.GPE, Label.LOC, Label.NORP, Label.FAC),
        "color: $text-success; text-style: italic;",
    ),
    "work": (
        (Label.EVENT, Label.LAW, Label.WORK_OF_ART, Label.PRODUCT),
        "color: $text-secondary; text-style: bold italic;",
    ),
    "moment": ((Label.DATE, Label.TIME), "color: $text-accent; text-style: italic underline;"),
    "amount": (
        (Label.MONEY, Label.PERCENT, Label.QUANTITY),
        "color: $text-error; text-style: bold underline;",
    ),
}

LABEL_COMPONENTS = {
    label: f"label--{family}" for family, (labels, _) in _FAMILIES.items() for label in labels
}
"""The component class that paints a label."""

LABEL_NAMES = {
    Label.PERSON: "People",
    Label.ORG: "Orgs",
    Label.GPE: "Places",
    Label.LOC: "Regions",
    Label.NORP: "Groups",
    Label.FAC: "Sites",
    Label.EVENT: "Events",
    Label.LAW: "Laws",
    Label.WORK_OF_ART: "Works",
    Label.PRODUCT: "Products",
    Label.DATE: "Dates",
    Label.TIME: "Times",
    Label.MONEY: "Money",
    Label.PERCENT: "Percent",
    Label.QUANTITY: "Amounts",
}
"""What a reader calls the entities of a label."""


def label_css(widget: str) -> str:
    """The styles of the label components of a widget, for its `DEFAULT_CSS`."""
    return "\n".join(f"{widget} > .label--{family} {{ {css} }}" for family, (_, css) in _FAMILIES.items())


def labels_of(entities: Iterable[Entity]) -> tuple[Label, ...]:
    """The labels that occur, in the order of the legend."""
    present = {entity.label for entity in entities}
    return tuple(label for label in Label if label in present)

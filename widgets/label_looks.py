"""How each kind of entity looks on the screen; the legend names each label."""

from collections.abc import Iterable, Mapping

from corpus.article import Entity, Label
from corpus.label_families import FAMILIES, FAMILY_OF, Family

LABEL_COMPONENTS = {label: f"label--{label.lower()}" for label in FAMILY_OF}
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
    return "\n".join(
        f"{_selectors(widget, family)} {{ color: $text-{family.role}; text-style: {family.style}; }}"
        for family in FAMILIES
    )


def own_label_css(colors: Mapping[str, str]) -> str:
    """The styles of labels that somebody has given colours of their own, for the whole program."""
    return "\n".join(
        f".{LABEL_COMPONENTS[Label(label)]} {{ color: {color}; }}" for label, color in colors.items()
    )


def _selectors(widget: str, family: Family) -> str:
    return ", ".join(f"{widget} > .{LABEL_COMPONENTS[label]}" for label in family.labels)


def labels_of(entities: Iterable[Entity]) -> tuple[Label, ...]:
    """The labels that occur, in the order of the legend."""
    present = {entity.label for entity in entities}
    return tuple(label for label in Label if label in present)

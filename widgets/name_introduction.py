"""What is said of a name in a text while the mouse rests on it."""

from collections.abc import Iterable

from corpus.article import Entity
from widgets.label_looks import LABEL_NAMES
from widgets.wrapping import printable


def introduction_of(entity: Entity, entities: Iterable[Entity]) -> str:
    """The name, its kind, and which of its mentions this one is."""
    key = (entity.label, entity.name)
    mentions = [other.span for other in entities if (other.label, other.name) == key]
    place = f"{mentions.index(entity.span) + 1} of {len(mentions)} here"
    return f"{printable(entity.name)} · {LABEL_NAMES[entity.label]} · {place}"

"""What lies over the text of an article: names, kept sentences, highlights, matches, the current place.

A value made anew whenever one of these changes; a row of text asks it for the layers that it meets.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from rich.style import Style

from corpus.article import Entity, Label, Span, Summary
from corpus.value_types import Value, field
from widgets.label_looks import LABEL_COMPONENTS
from widgets.painting import Layer
from widgets.spans import Spans

StyleLookup = Callable[[str], Style]


class Overlay(Value):
    """The spans to paint over an article, each kind in the order of the text."""

    entities: tuple[Entity, ...] = ()
    kept: Spans = field(default_factory=Spans)
    highlights: Spans = field(default_factory=Spans)
    matches: Spans = field(default_factory=Spans)
    current: Span | None = None
    skimming: bool = False

    def keeps(self, span: Span) -> bool:
        """Whether a kept sentence shares a character with `span`."""
        return any(True for _ in self.kept.meeting(span))

    def is_highlighted(self, span: Span) -> bool:
        """Whether a highlight shares a character with `span`."""
        return any(True for _ in self.highlights.meeting(span))

    def name_at(self, offset: int | None) -> Entity | None:
        """The name that the character at `offset` is part of, if it is part of one."""
        under = entities_within(self.entities, Span(offset, offset + 1)) if offset is not None else ()
        return under[0] if under else None

    def kept_at(self, offset: int | None) -> int | None:
        """The number of the kept sentence that the character at `offset` is part of."""
        return next(self.kept.meeting(Span(offset, offset + 1)), None) if offset is not None else None

    @property
    def found(self) -> tuple[int, int]:
        """The number of the current match, from 1, and of all; 0 of 0 when nothing is searched."""
        matches, current = self.matches, self.current
        return (matches.at_or_after(current.start) + 1 if len(matches) and current else 0), len(matches)

    @property
    def stops(self) -> Spans:
        """The matches, or the names when nothing is searched."""
        return self.matches if len(self.matches) else Spans(entity.span for entity in self.entities)

    def layers(self, span: Span, base: Style, ink: StyleLookup) -> list[Layer]:
        """The styles over the part of the text within `span`, the lowest first."""
        layers: list[Layer] = []
        if self.skimming:
            layers.append((span, ink("text--skimmed")))
            layers += [(self.kept[index], base) for index in self.kept.meeting(span)]
        layers += [
            (self.highlights[index], ink("text--highlight")) for index in self.highlights.meeting(span)
        ]
        layers += self._name_layers(span, ink)
        layers += [(self.matches[index], ink("text--match")) for index in self.matches.meeting(span)]
        if self.current and self.current.overlaps(span):
            layers.append((self.current, ink("text--here" if len(self.matches) else "text--current")))
        return layers

    def _name_layers(self, span: Span, ink: StyleLookup) -> list[Layer]:
        return [
            (entity.span, ink(LABEL_COMPONENTS[entity.label]))
            for entity in entities_within(self.entities, span)
            if not self.skimming or self.keeps(entity.span)
        ]


def shown_entities(entities: tuple[Entity, ...], hidden: frozenset[Label]) -> tuple[Entity, ...]:
    """The entities whose labels are not hidden."""
    return tuple(entity for entity in entities if entity.label not in hidden) if hidden else entities


def entities_within(entities: tuple[Entity, ...], span: Span) -> tuple[Entity, ...]:
    """Those of the entities, which are in the order of the text, that share a character with `span`."""
    first = bisect_right(entities, span.start, key=lambda entity: entity.span.end)
    last = bisect_left(entities, span.end, lo=first, key=lambda entity: entity.span.start)
    return entities[first:last]


def kept_spans(summary: Summary | None) -> Spans:
    """Where the sentences of a summary stand."""
    return Spans(kept.sentence.span for kept in summary.kept) if summary else Spans()

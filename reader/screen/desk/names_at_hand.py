"""Which name of an article the reader is at, and going from mention to mention."""

from collections import Counter
from typing import NamedTuple

from corpus.article import Article, Entity, Label
from corpus.library.label_bits import is_name
from widgets.article_text import ArticleText
from widgets.entity_panel import EntityPanel
from widgets.spans import Spans


class NamesAtHand(NamedTuple):
    """The names of the article that is shown, as text and panel stand at this moment."""

    text: ArticleText
    panel: EntityPanel
    entities: tuple[Entity, ...]

    @property
    def here(self) -> str:
        """The name under the panel's cursor, else at the place that the text is at; empty for neither."""
        if self.panel.has_focus_within and (name := self.panel.name_at_cursor):
            return name
        current = self.text.current
        here = (entity.name for entity in self.entities if current and entity.span.overlaps(current))
        return next(here, "")

    @property
    def at_hand(self) -> str:
        """The name that the reader is at, else the commonest."""
        if here := self.here:
            return here
        counts = Counter(entity.name for entity in self.entities if is_name(entity.label))
        return next((name for name, _ in counts.most_common(1)), "")

    def step(self, label: Label, name: str, direction: int) -> tuple[int, int]:
        """Go to another mention of a name; its number, 0 where one is at none, and their count."""
        spans = (entity.span for entity in self.entities if (entity.label, entity.name) == (label, name))
        mentions = Spans(spans)
        if direction:
            self.text.step_among(mentions, direction)
        current = self.text.current
        number = next((number + 1 for number in mentions.meeting(current)), 0) if current else 0
        return number, len(mentions)


def prominence_in(article: Article | None, entities: tuple[Entity, ...]) -> dict[tuple[Label, str], float]:
    """How much an article is about each of its names."""
    if article is None or not entities:
        return {}
    from corpus.entities.ordering import prominence

    return prominence(article, entities)

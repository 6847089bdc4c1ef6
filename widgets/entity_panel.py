"""Who and what an article names, how often, and the way to each mention."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var

from corpus.article import Entity, Label
from widgets.label_looks import LABEL_NAMES, labels_of
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.relayout_boundary import RelayoutBoundary

PanelOrder = Callable[[tuple[Entity, ...]], Mapping[tuple[Label, str], float]]
"""Tells how prominent each label and name is in the article."""
MOST_NAMES = 2_000
"""As many as are listed; a book may have tens of thousands."""


class PanelNames(Passages):
    """Names with a cursor; `space` asks for the articles that have the one under it."""

    BINDING_GROUP_TITLE = "Entities"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "want", "Articles with it", id="filter-by-entity"),
    ]

    class Wanted(Passages.Highlighted):
        """The articles with a name are wanted."""

    def action_want(self) -> None:
        """Ask for the articles with the name under the cursor."""
        if self.passages:
            self.post_message(self.Wanted(self, self.cursor))


class EntityPanel(Vertical, RelayoutBoundary):
    """The names of an article under their labels."""

    DEFAULT_CSS = """
    EntityPanel { height: 1fr; }
    """

    BINDING_GROUP_TITLE = "Entities"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e,escape", "close", "Close", tooltip="Close the panel", id="close-entities"),
    ]

    entities: var[tuple[Entity, ...]] = var((), init=False)
    """What is listed."""
    hidden: var[frozenset[Label]] = var(frozenset(), init=False)
    """Labels that are not painted in the text; they stay in the list."""

    class NameChosen(Message):
        """The reader wants to see the next mention of a name."""

        def __init__(self, label: Label, name: str) -> None:
            super().__init__()
            self.label = label
            self.name = name

    class NameWanted(NameChosen):
        """The reader wants the articles that mention a name."""

    class Closed(Message):
        """The reader has seen enough of the names."""

    def __init__(self, rank: PanelOrder | None = None, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rank = rank
        self._known: tuple[tuple[Entity, ...], frozenset[Label]] | None = None

    def compose(self) -> ComposeResult:
        """A title above the names."""
        yield PaneTitle("Entities")
        yield PanelNames(spacing=0)

    def on_mount(self) -> None:
        """List the names anew whenever they change."""
        for name in ("entities", "hidden"):
            self.watch(self, name, self._show, init=False)
        self._listed: tuple[tuple[Label, str, int], ...] = ()
        self._show()

    @property
    def name_at_cursor(self) -> str:
        """The name under the cursor; empty where there is none."""
        cursor = self.query_one(PanelNames).cursor
        return self._listed[cursor][1] if cursor < len(self._listed) else ""

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Tell which name was chosen."""
        message.stop()
        label, name, _ = self._listed[message.index]
        self.post_message(self.NameChosen(label, name))

    def on_panel_names_wanted(self, message: PanelNames.Wanted) -> None:
        """Tell which name's articles are wanted."""
        message.stop()
        label, name, _ = self._listed[message.index]
        self.post_message(self.NameWanted(label, name))

    def action_close(self) -> None:
        """Tell that the panel is to go."""
        self.post_message(self.Closed())

    def on_show(self) -> None:
        """List what has been found while the panel was away."""
        self._show()

    def _show(self) -> None:
        # Counting the names of a whole book takes a moment that only who sees them should pay.
        known = (self.entities, self.hidden)
        if not self.display or self._known == known:
            return
        self._known = known
        names = names_of(self.entities, self._rank)
        self._listed = names[:MOST_NAMES]
        self.query_one(PaneTitle).remark = f"{len(names):,} name{'s' * (len(names) > 1)}" if names else ""
        self.query_one(Passages).passages = name_passages(self._listed, labels_of(self.entities), self.hidden)


def names_of(
    entities: tuple[Entity, ...], rank: PanelOrder | None = None
) -> tuple[tuple[Label, str, int], ...]:
    """Each label and name with the number of its mentions: by label, then the most prominent first."""
    worth = rank(entities) if rank else {}
    counts = Counter((entity.label, entity.name) for entity in entities)
    order = {label: place for place, label in enumerate(Label)}
    ranked = sorted(counts.items(), key=lambda item: (order[item[0][0]], -worth.get(item[0], 0), -item[1]))
    return tuple((label, name, count) for (label, name), count in ranked)


def name_passages(
    names: tuple[tuple[Label, str, int], ...], labels: tuple[Label, ...], hidden: frozenset[Label]
) -> tuple[Passage, ...]:
    """The names as a list, the first one of each label headed by the label and its digit."""
    passages, before = [], None
    for label, name, count in names:
        head = _head(label, labels, hidden) if label != before else ""
        passages.append(Passage(name, tail=str(count), head=head))
        before = label
    return tuple(passages)


def _head(label: Label, labels: tuple[Label, ...], hidden: frozenset[Label]) -> str:
    digit = labels.index(label) + 1
    return f"{digit if digit < 10 else ' '} {LABEL_NAMES[label]}{' (off)' if label in hidden else ''}"

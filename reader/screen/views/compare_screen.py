"""Two methods or more side by side, or one above the other, and where they agree."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from corpus.article import Article, Entity, Span, Summary
from corpus.errors import CorpusError
from corpus.length import Length
from reader.screen.dialogs.dialog import Dialog
from reader.screen.engines.core import Core
from reader.screen.engines.own_process import is_long, summarise_in_own_process
from reader.screen.views.method_column import MethodColumn
from widgets.pane_title import PaneTitle
from widgets.passages import Passages

_LEAST_WIDTH = 34
"""Cells of a column; where there are fewer, the methods stand one above the other."""


class CompareScreen(Dialog[Span]):
    """What some methods keep of one article; the answer is the place of a chosen sentence."""

    DEFAULT_CSS = """
    CompareScreen > .frame { width: 96%; max-width: 230; height: 94%; max-height: 60; }
    CompareScreen Container { layout: horizontal; height: 1fr; }
    CompareScreen Container.-stacked { layout: vertical; }
    """
    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("full_stop", "method(1)", "Next method", show=False, id="next-method"),
        Binding("comma", "method(-1)", "Previous method", show=False, id="previous-method"),
        Binding("plus,equals_sign", "widen", "One method more", show=False, id="more-methods"),
        Binding("minus", "narrow", "One method fewer", show=False, id="fewer-methods"),
        Binding("l,right", "app.focus_next", "Other method", show=False, id="right"),
    ]

    methods: var[tuple[str, ...]] = var((), init=False)
    """The methods that are compared; the first is the one whose summary is on the desk."""

    class _Compared(Message):
        def __init__(self, method: str, summary: Summary) -> None:
            super().__init__()
            self.method = method
            self.summary = summary

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(
        self,
        core: Core,
        article: Article,
        summary: Summary,
        methods: Sequence[str],
        names: Callable[[], tuple[Entity, ...]] = tuple,
        reading: Widget | None = None,
    ) -> None:
        """`names` gives the names to paint, anew whenever the `entities` of `reading` change."""
        super().__init__()
        self._names = names
        self._reading = reading
        self._core = core
        self._article = article
        self._summaries = {summary.method: summary}
        self._length = max(1, len(summary.kept))
        self._all = tuple(methods)
        others = [name for name in methods if name != summary.method]
        # The lead is the yardstick of news.
        self.set_reactive(CompareScreen.methods, (summary.method, "lead" if "lead" in others else others[0]))

    def compose(self) -> ComposeResult:
        """The summaries."""
        with Vertical(classes="frame"):
            yield PaneTitle("Methods compared", ", . another   + - more, fewer   = all keep it   ~ some do")
            with Container():
                for method in self.methods:
                    yield MethodColumn(method)

    def on_mount(self) -> None:
        """Ask for the summaries; names that are still looked for are painted when they come."""
        self._arrange()
        if self._reading:
            self.watch(self._reading, "entities", self._show, init=False)
        self.watch_methods((), self.methods)

    def on_resize(self) -> None:
        """Put the methods beside or above one another, as there is room."""
        self._arrange()

    def watch_methods(self, before: tuple[str, ...], now: tuple[str, ...]) -> None:
        """Ask for the summaries that are not known, and no more for those that are not shown."""
        for method in before:
            if method not in now:
                self.workers.cancel_group(self, f"compare {method}")
        for column, method in zip(self.query(MethodColumn), now, strict=False):
            column.method = method
        for method in now:
            if method not in self._summaries:
                self._ask(method)
        self._show()

    def action_method(self, steps: int) -> None:
        """Compare with another method in the place of the one that is looked at, or of the last."""
        place = self._place
        free = [name for name in self._all if name not in self.methods or name == self.methods[place]]
        name = free[(free.index(self.methods[place]) + steps) % len(free)]
        self.methods = (*self.methods[:place], name, *self.methods[place + 1 :])

    async def action_widen(self) -> None:
        """Compare with one method more."""
        free = [name for name in self._all if name not in self.methods]
        if not free:
            self.notify("All methods are here already.")
            return
        await self.query_one(Container).mount(MethodColumn(free[0]))
        self._arrange()
        self.methods = (*self.methods, free[0])

    async def action_narrow(self) -> None:
        """Compare with one method fewer."""
        if len(self.methods) <= 2:
            self.notify("Two methods are the fewest.")
            return
        place = self._place
        await self.query(MethodColumn)[place].remove()
        self._arrange()
        self.methods = (*self.methods[:place], *self.methods[place + 1 :])

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the place of the chosen sentence."""
        column = message.control.parent
        summary = self._summaries.get(column.method) if isinstance(column, MethodColumn) else None
        if summary:
            self.answer(summary.kept[message.index].sentence.span)

    @property
    def _place(self) -> int:
        """The number of the column that is looked at; of the last, where that is the desk's own or none."""
        looked_at = [column.has_focus_within for column in self.query(MethodColumn)]
        return looked_at.index(True, 1) if any(looked_at[1:]) else len(looked_at) - 1

    def _ask(self, method: str) -> None:
        work = self._summarise_in_own_process(method) if is_long(self._article) else None
        self.run_worker(
            work or partial(self._summarise, method), thread=work is None, group=f"compare {method}"
        )

    def _summarise(self, method: str) -> None:
        length = Length(sentences=self._length)
        try:
            summary = self._core.summary(self._article, method=method, length=length)
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Compared(method, summary))

    async def _summarise_in_own_process(self, method: str) -> None:
        try:
            summary, _ = await summarise_in_own_process(self._article, method=method, length=self._length)
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Compared(method, summary))

    def _on_compare_screen__compared(self, message: _Compared) -> None:
        self._summaries[message.method] = message.summary
        self._show()

    def _on_compare_screen__failed(self, message: _Failed) -> None:
        self.notify(message.reason, severity="warning", markup=False)

    def _arrange(self) -> None:
        columns = self.query(MethodColumn)
        room = self.query_one(Container).size.width or self.app.size.width
        self.query_one(Container).set_class(room < _LEAST_WIDTH * len(columns), "-stacked")

    def _show(self) -> None:
        names = self._names()
        for column in self.query(MethodColumn):
            others = [self._summaries.get(name) for name in self.methods if name != column.method]
            column.show(self._article, names, self._summaries.get(column.method), others)

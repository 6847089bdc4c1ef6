"""Two methods side by side, and where they agree."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.reactive import var

from corpus.article import Article, Span, Summary
from corpus.errors import CorpusError
from corpus.length import Length
from reader.screen.dialog import Dialog
from reader.screen.engines import Core
from reader.screen.own_process import is_long, summarise_in_own_process
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.summary_pane import kept_passages

AGREED = "="


class CompareScreen(Dialog[Span]):
    """What two methods keep of one article; the answer is the place of a chosen sentence."""

    DEFAULT_CSS = """
    CompareScreen > .frame { max-width: 150; }
    CompareScreen Horizontal { height: 1fr; }
    CompareScreen Horizontal > Vertical { width: 1fr; padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("full_stop", "method(1)", "Next method on the right", show=False, id="next-method"),
        Binding("comma", "method(-1)", "Previous method on the right", show=False, id="previous-method"),
        Binding("l,right", "app.focus_next", "Other method", show=False, id="right"),
    ]

    other: var[str] = var("")
    """The method on the right."""

    class _Compared(Message):
        def __init__(self, method: str, summary: Summary) -> None:
            super().__init__()
            self.method = method
            self.summary = summary

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(self, core: Core, article: Article, summary: Summary, methods: Sequence[str]) -> None:
        super().__init__()
        self._core = core
        self._article = article
        self._ours = summary
        self._theirs: Summary | None = None
        self._methods = tuple(methods)

    def compose(self) -> ComposeResult:
        """The two summaries."""
        with Vertical(classes="frame"):
            yield PaneTitle("Two methods compared", ", . another method   = both keep it")
            with Horizontal():
                for side in ("left", "right"):
                    with Vertical(id=side):
                        yield PaneTitle("")
                        yield Passages()

    def on_mount(self) -> None:
        """Compare with the lead, the yardstick of news."""
        others = [name for name in self._methods if name != self._ours.method]
        self.other = "lead" if "lead" in others else others[0]

    def watch_other(self) -> None:
        """Ask for the other summary."""
        if self.other:
            self._show()
            if is_long(self._article):
                work = self._summarise_in_own_process(self.other)
                self.run_worker(work, group="compare in own process", exclusive=True)
            else:
                self.run_worker(partial(self._summarise, self.other), thread=True, group="compare")

    def action_method(self, steps: int) -> None:
        """Compare with the next or the previous method."""
        others = [name for name in self._methods if name != self._ours.method]
        self.other = others[(others.index(self.other) + steps) % len(others)]

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the place of the chosen sentence."""
        left = message.control.parent is self.query_one("#left")
        summary = self._ours if left else self._theirs
        if summary:
            self.answer(summary.kept[message.index].sentence.span)

    def _summarise(self, method: str) -> None:
        length = Length(sentences=max(1, len(self._ours.kept)))
        try:
            summary = self._core.summary(self._article, method=method, length=length)
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Compared(method, summary))

    async def _summarise_in_own_process(self, method: str) -> None:
        length = max(1, len(self._ours.kept))
        try:
            summary, _ = await summarise_in_own_process(self._article, method=method, length=length)
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Compared(method, summary))

    def _on_compare_screen__compared(self, message: _Compared) -> None:
        if message.method == self.other:
            self._theirs = message.summary
            self._show()

    def _on_compare_screen__failed(self, message: _Failed) -> None:
        self.notify(message.reason, severity="warning", markup=False)

    def _show(self) -> None:
        theirs = self._theirs if self._theirs and self._theirs.method == self.other else None
        self._show_side("#left", self._ours.method, self._ours, theirs)
        self._show_side("#right", self.other, theirs, self._ours)

    def _show_side(self, side: str, method: str, summary: Summary | None, against: Summary | None) -> None:
        place = self.query_one(side)
        agreed = agreement(summary, against)
        title = place.query_one(PaneTitle)
        title.title = method
        title.remark = f"{len(agreed)} of {len(summary.kept)} in both" if summary and against else "…"
        place.query_one(Passages).passages = _passages(self._article, summary, agreed)


def agreement(one: Summary | None, other: Summary | None) -> frozenset[int]:
    """The numbers of the sentences that both summaries keep."""
    if one is None or other is None:
        return frozenset()
    return frozenset(kept.sentence.index for kept in one.kept) & {kept.sentence.index for kept in other.kept}


def _passages(article: Article, summary: Summary | None, agreed: frozenset[int]) -> tuple[Passage, ...]:
    if summary is None:
        return ()
    return tuple(
        Passage(passage.text, mark=f"{passage.mark} {AGREED if kept.sentence.index in agreed else ' '}")
        for passage, kept in zip(kept_passages(article, summary, ()), summary.kept, strict=True)
    )

"""What one of several compared methods keeps, and which of it the others keep too."""

from collections.abc import Collection, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from corpus.article import Article, Entity, Summary
from corpus.value_types import replace
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.summary_pane import kept_passages

ALL_KEEP, SOME_KEEP = "=", "~"


class MethodColumn(Vertical):
    """The sentences of one method under its name."""

    DEFAULT_CSS = """
    MethodColumn { width: 1fr; height: 1fr; padding: 0 1; }
    """

    def __init__(self, method: str) -> None:
        super().__init__()
        self.method = method
        """The name of the method."""

    def compose(self) -> ComposeResult:
        """The name above the sentences."""
        yield PaneTitle(self.method)
        yield Passages()

    @property
    def passages(self) -> Passages:
        """The pane of the sentences."""
        return self.query_one(Passages)

    def show(
        self,
        article: Article,
        entities: tuple[Entity, ...],
        summary: Summary | None,
        others: Sequence[Summary | None],
    ) -> None:
        """Show what the method keeps, marked where the others do; nothing while it is at work."""
        title, known = self.query_one(PaneTitle), [other for other in others if other]
        title.title = self.method
        if summary is None:
            title.remark, self.passages.passages = "…", ()
            return
        agreeing = [_agreeing(kept.sentence.index, known) for kept in summary.kept]
        shared = sum(count == len(others) for count in agreeing)
        of_whom = "both" if len(others) == 1 else "all"
        is_told = len(known) == len(others)
        title.remark = f"{shared} of {len(summary.kept)} in {of_whom}" if is_told else "…"
        passages = zip(kept_passages(article, summary, entities), agreeing, strict=True)
        self.passages.passages = tuple(_signed(passage, count, len(others)) for passage, count in passages)


def _agreeing(index: int, others: Collection[Summary]) -> int:
    """How many of the others keep a sentence."""
    return sum(any(kept.sentence.index == index for kept in other.kept) for other in others)


def _signed(passage: Passage, agreeing: int, others: int) -> Passage:
    sign = ALL_KEEP if agreeing == others else SOME_KEEP if agreeing else " "
    return replace(passage, mark=f"{passage.mark} {sign}")

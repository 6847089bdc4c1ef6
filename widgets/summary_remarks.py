"""What the title above a summary says of it, and of the sentence that is looked at."""

from collections.abc import Mapping
from typing import NamedTuple

from corpus.article import Article, Summary
from widgets.status_line import WORDS_A_MINUTE


class Votes(NamedTuple):
    """How many methods keep a sentence, by the sentence's index, and how many were asked."""

    kept: Mapping[int, int] = {}
    methods: int = 0


def remark_of(summary: Summary | None, method: str, article: Article, query: str = "") -> str:
    """What the pane's title says of a summary: how much of the text it is, and how long it takes to read."""
    name = f"{method} “{query}”" if query else method
    if summary is None or summary.method != method:
        return f"{name} …"
    kept, total = len(summary.kept), summary.counted or summary.total
    if kept >= total:
        return (
            f"{name} · all {total} sentences"
            if total > 1
            else f"{name} · its one sentence"
            if total
            else name
        )
    characters = sum(sentence.sentence.span.end - sentence.sentence.span.start for sentence in summary.kept)
    share = max(1, round(100 * characters / max(1, len(article.text))))
    words = sum(len(sentence.sentence.span.of(article.text).split()) for sentence in summary.kept)
    seconds = max(1, round(60 * words / WORDS_A_MINUTE))
    return f"{name} · {kept} of {total} · {share} % · {seconds} s"


def remark_of_sentence(summary: Summary, place: int, votes: Votes) -> str:
    """What the pane's title says of one sentence: its rank, and how many methods keep it."""
    kept = summary.kept[place]
    rank = 1 + sum(other.score > kept.score for other in summary.kept)
    said = f"rank {rank}/{len(summary.kept)}"
    if votes.methods:
        said += f" · {votes.kept.get(kept.sentence.index, 0)}/{votes.methods} methods"
    return said

"""One story told from all its articles."""

from collections.abc import Callable, Sequence

from corpus.article import Article
from corpus.named_tuples import NamedTuple
from corpus.stories.additions import Addition, additions
from corpus.stories.disagreements import Disagreement, disagreements
from corpus.stories.story_rows import Brief, StoryRow
from corpus.summarize.digests.digest import Digest

_MOST = 40
"""Articles that are read for an account, the earliest and the latest of a story."""


class Account(NamedTuple):
    """What there is to say of a story."""

    story: StoryRow
    copies: frozenset[str]
    """The ids of articles that repeat another in the same words."""
    told: tuple[Brief, ...]
    """The articles that are no copies, whose places the rest refers to; at most forty."""
    digest: Digest
    additions: tuple[Addition, ...]
    disagreements: tuple[Disagreement, ...]


def account_of(
    story: StoryRow,
    articles: Sequence[Article],
    *,
    copies: frozenset[str],
    digest: Callable[[Sequence[Article]], Digest],
) -> Account:
    """Tell the story of these articles, which are in the order of its row."""
    fresh = [pair for pair in zip(story.articles, articles, strict=True) if pair[0].id not in copies]
    if len(fresh) > _MOST:
        fresh = fresh[: _MOST // 2] + fresh[-_MOST // 2 :]
    told = tuple(brief for brief, _ in fresh)
    texts = [article for _, article in fresh]
    return Account(story, copies, told, digest(texts), additions(texts), disagreements(texts))


def timeline(story: StoryRow) -> dict[str, list[Brief]]:
    """The articles by day, in their order; the undated under an empty day."""
    days: dict[str, list[Brief]] = {}
    for brief in story.articles:
        days.setdefault((brief.date or "")[:10], []).append(brief)
    return days

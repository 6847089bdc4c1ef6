"""The stories among some articles as a list shows them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from corpus.article import Article
from corpus.listings.central_title import most_central
from corpus.listings.listing import short_source
from corpus.named_tuples import NamedTuple
from corpus.stories.day_order import by_day
from corpus.stories.grouping import Grouping
from corpus.stories.outline import Outline, outline_of
from corpus.summarize.words.compared_words import find_terms

_NAMES = 8


class Brief(NamedTuple):
    """What a list of stories needs of an article."""

    id: str
    title: str
    date: str | None
    source: str
    """As a person would call it."""
    language: str = "en"
    names: tuple[str, ...] = ()
    unread: bool = False
    """Whether it is in the library, and has not been read."""
    new: bool = False
    """Whether it has come since its story was read, in whole or in part."""


class StoryRow(NamedTuple):
    """A story in a list."""

    number: int
    """From 1, in the order in which the stories began to be told."""
    title: str
    """That of the most central article."""
    articles: tuple[Brief, ...]
    """In the order of their dates, the undated last; those of one date as they came."""
    sources: tuple[str, ...]
    first: str | None
    """The day of the earliest article."""
    last: str | None
    names: tuple[str, ...]
    """Those that most of the articles have."""


def told(article: Article) -> tuple[Brief, Outline]:
    """The article as a list of stories and as grouping wants it."""
    outline = outline_of(article)
    id = article.id or article.url or article.source
    title = article.title or article.text.split("\n", 1)[0][:120]
    source = short_source(article)
    return Brief(id, title, article.date, source, article.language or "en", outline.shown), outline


def stories_of(articles: Iterable[tuple[Brief, Outline]]) -> list[StoryRow]:
    """The stories of the articles as `told` gives them, the latest first, of one day the largest."""
    grouping, briefs = Grouping(), list[Brief]()
    for brief, outline in by_day(articles, lambda pair: pair[1].day):
        grouping.add(outline)
        briefs.append(brief)
    members = defaultdict[int, list[Brief]](list)
    for place, brief in enumerate(briefs):
        members[grouping.story_of(place)].append(brief)
    stories = [story_row(number, members[key]) for number, key in enumerate(sorted(members), 1)]
    return in_order(stories)


def in_order(stories: Iterable[StoryRow]) -> list[StoryRow]:
    """The latest first, of one day the one with most articles; the undated last."""
    by_size = sorted(stories, key=lambda story: (-len(story.articles), story.number))
    return sorted(by_size, key=lambda story: story.last or "", reverse=True)


def story_row(number: int, articles: Sequence[Brief]) -> StoryRow:
    """The story that these articles tell."""
    ordered = sorted(articles, key=lambda article: (not article.date, article.date or ""))
    days = [brief.date[:10] for brief in ordered if brief.date]
    common = Counter(name for brief in ordered for name in brief.names)
    names = sorted(common, key=lambda name: (-common[name], name))[:_NAMES]
    sources = tuple(dict.fromkeys(brief.source for brief in ordered))
    first, last = (days[0], days[-1]) if days else (None, None)
    return StoryRow(number, _central(ordered).title, tuple(ordered), sources, first, last, tuple(names))


def _central(articles: Sequence[Brief]) -> Brief:
    """The article whose title has most in common with the others', for its length."""
    terms = [find_terms(article.title, article.language).keys() for article in articles]
    return articles[most_central(terms)]

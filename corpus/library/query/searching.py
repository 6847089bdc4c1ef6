"""Answering a query: the articles that match, best or newest first, and the matching words in them."""

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing
from enum import StrEnum

from corpus.article import Article, Span
from corpus.library.database.database import Database
from corpus.library.ingest import stored_rows
from corpus.library.query.conditions import Condition, condition_of, shown_match
from corpus.library.query.hits import HitFinder, Hits, Snippet, snippet
from corpus.library.query.matching import FEW, NEWEST, count, select_all, select_best, select_newest
from corpus.library.query.parsing import parse, parse_typed
from corpus.library.query.row_fetching import select_rows
from corpus.listings.listing import Row
from corpus.value_types import Value

_MOST_RANKED = 30_000
"""More matches than these are not ranked: of so many, equally good, the newest serve best, and at once."""


class Ranking(StrEnum):
    """Which matches come first."""

    BEST = "best"
    """By BM25 (Robertson & Zaragoza, 2009), a title's word counting four times. Of very many the newest."""
    NEWEST = "newest"


class Found(Value):
    """An article that matches."""

    row: Row
    snippet: Snippet
    title_hits: tuple[Span, ...]
    """Ranges of `row.title`."""
    article: Article = Article("")
    hits: tuple[Span, ...] = ()
    """Ranges of `article.text`."""


class Results(Value):
    """A page of matches."""

    total: int
    """How many articles match in all."""
    found: tuple[Found, ...]


def search(
    database: Database, query: str, *, ranking: Ranking = Ranking.BEST, limit: int = 20, offset: int = 0
) -> Results:
    """The matches from `offset`, at most `limit`; raises `QueryError` for a query with a mistake."""
    tree = parse(query)
    condition = condition_of(tree)
    with database.reading() as connection, closing(HitFinder(shown_match(tree))) as finder:
        total, numbers = _page(connection, condition, ranking, limit, offset)
        return Results(total, tuple(_found(connection, numbers, finder)))


def _page(
    connection: sqlite3.Connection, condition: Condition, ranking: Ranking, limit: int, offset: int
) -> tuple[int, "array[int]"]:
    total = count(connection, condition)
    if total <= FEW and (ranking is Ranking.NEWEST or not condition.match):
        return total, select_all(connection, condition, NEWEST)[offset : offset + limit]
    if condition.match and ranking is Ranking.BEST and total <= _MOST_RANKED:
        return total, select_best(connection, condition, limit, offset)
    return total, select_newest(connection, condition, limit, offset)


def hits_in(article: Article, query: str) -> Hits:
    """Where the words of a query stand in any article; the last one may still be being typed."""
    with closing(HitFinder(shown_match(parse_typed(query)))) as finder:
        return finder.hits(article.title, article.text)


def _found(connection: sqlite3.Connection, numbers: Sequence[int], finder: HitFinder) -> Iterator[Found]:
    for number, row in zip(numbers, select_rows(connection, numbers), strict=True):
        article = stored_rows.select(connection, number)
        # Another program may have removed it between the two questions.
        if article is not None:
            hits = finder.hits(article.title, article.text)
            yield Found(row, snippet(article.text, hits.text), hits.title, article, hits.text)

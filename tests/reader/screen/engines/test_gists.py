"""Summaries that are known, and those that are made ahead."""

from collections.abc import Callable

import pytest

from corpus.article import Article, Summary
from corpus.errors import LibraryError
from reader.screen.engines import gists
from reader.screen.engines.gists import Gist, Gists, LookAhead, Wish
from reader.screen.engines.own_process import LONG

RAIN, SNOW = Article("Rain fell."), Article("Snow fell.")


class Maker:
    """Makes empty summaries and remembers of what."""

    def __init__(self) -> None:
        self.made: list[Article] = []

    def __call__(self, wish: Wish) -> Gist:
        self.made.append(wish.article)
        return Summary(wish.method, (), 0), len(self.made)


def _wish(article: Article) -> Wish:
    return Wish(article, "lead", 3)


def _given(*articles: Article) -> list[Callable[[], Article]]:
    return [lambda article=article: article for article in articles]  # type: ignore[misc]


def test_what_was_made_is_known_for_the_same_wish_alone() -> None:
    known = Gists(Maker())

    gist = known.made(_wish(RAIN))

    assert known.known(_wish(RAIN)) is gist
    assert known.known(Wish(RAIN, "lead", 4)) is None
    assert known.known(_wish(SNOW)) is None


def test_the_oldest_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gists, "_MOST", 2)
    known = Gists(Maker())

    for article in (RAIN, SNOW, Article("Hail fell.")):
        known.made(_wish(article))

    assert known.known(_wish(RAIN)) is None
    assert known.known(_wish(SNOW)) is not None


def test_a_round_makes_what_is_not_known_and_not_too_long() -> None:
    maker = Maker()
    known = Gists(maker)
    known.made(_wish(RAIN))
    book = Article("x" * LONG)

    LookAhead(known).round_through(_given(RAIN, book, SNOW), _wish)()

    assert maker.made == [RAIN, SNOW]


def test_an_article_that_is_gone_ends_no_round() -> None:
    maker = Maker()

    def gone() -> Article:
        raise LibraryError("it was removed")

    LookAhead(Gists(maker)).round_through([gone, *_given(SNOW)], _wish)()

    assert maker.made == [SNOW]


def test_the_next_round_ends_the_one_before() -> None:
    maker = Maker()
    ahead = LookAhead(Gists(maker))

    first = ahead.round_through(_given(RAIN), _wish)
    second = ahead.round_through(_given(SNOW), _wish)
    first()
    second()
    ahead.end()
    second()

    assert maker.made == [SNOW]

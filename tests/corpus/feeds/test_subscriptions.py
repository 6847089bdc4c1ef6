from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.errors import CorpusError
from corpus.feeds.heading import Heading
from corpus.feeds.host_turns import HostTurns
from corpus.feeds.refresh import RefreshOptions
from corpus.feeds.subscription import Feed, FeedState, Refreshed, RefreshOutcome
from corpus.feeds.subscriptions import (
    article_counts,
    change,
    keep,
    refresh_into,
    subscribe,
    subscriptions,
    unsubscribe,
)
from corpus.feeds.web_articles import Contents
from corpus.library.store import Library
from corpus.values import replace
from corpus.web.answer import Validators

if TYPE_CHECKING:
    from tests.corpus.conftest import Server


A = Feed("https://a.example/rss", "A", folder="News")
B = Feed("https://b.example/rss", "B", typed=True, full_text=True)
STORY = Article("A story of a few words.", "Title", id="1", source=A.url, language="en")


def read_of(feed: Feed, *articles: Article) -> Refreshed:
    return Refreshed(feed.url, replace(feed, checked=1), RefreshOutcome.READ, articles)


def test_feeds_come_back_as_they_were_given_by_folder_and_title(library: Library) -> None:
    assert subscribe(library, [A, B]) == (A, B)

    assert subscriptions(library) == (B, A)


def test_a_feed_is_subscribed_to_once(library: Library) -> None:
    subscribe(library, [A])

    assert subscribe(library, [replace(A, title="Other"), B]) == (B,)
    assert A in subscriptions(library)


def test_a_feed_that_is_left_keeps_its_articles(library: Library) -> None:
    subscribe(library, [A, B])
    keep(library, read_of(A, STORY))

    assert unsubscribe(library, [A.url]) == 1

    assert subscriptions(library) == (B,)
    assert len(library) == 1


def test_one_wrong_address_leaves_all_feeds(library: Library) -> None:
    subscribe(library, [A])

    with pytest.raises(CorpusError, match="not among the feeds"):
        unsubscribe(library, [A.url, "https://nowhere.example/"])

    assert subscriptions(library) == (A,)


def test_a_refresh_brings_its_articles_and_the_feeds_new_state(library: Library) -> None:
    subscribe(library, [A])
    after = replace(
        A, validators=Validators('"v1"', "now"), checked=5, next_check=9, failures=2, error="x", gone=True
    )

    added = keep(library, Refreshed(A.url, after, RefreshOutcome.READ, (STORY,)))

    assert added.added == 1
    assert subscriptions(library) == (after,)
    assert article_counts(library) == {A.url: 1}


def test_a_repeat_adds_nothing(library: Library) -> None:
    subscribe(library, [A])
    keep(library, read_of(A, STORY))

    assert keep(library, read_of(A, STORY)).unchanged == 1
    assert len(library) == 1


def test_a_feed_that_moved_keeps_its_articles(library: Library) -> None:
    subscribe(library, [A])
    keep(library, read_of(A, STORY))

    keep(library, Refreshed(A.url, replace(A, url="https://new.example/rss"), RefreshOutcome.READ))

    assert article_counts(library) == {"https://new.example/rss": 1}


def test_a_feed_that_moved_to_another_feeds_place_stays_where_it_is(library: Library) -> None:
    subscribe(library, [A, B])

    keep(library, Refreshed(A.url, replace(A, url=B.url, checked=7), RefreshOutcome.READ))

    assert {feed.url: feed.checked for feed in subscriptions(library)} == {A.url: 7, B.url: None}


def test_a_feed_that_was_left_meanwhile_brings_nothing(library: Library) -> None:
    assert keep(library, read_of(A, STORY)).total == 0
    assert len(library) == 0


def test_a_name_and_a_wish_given_meanwhile_are_kept(library: Library) -> None:
    subscribe(library, [replace(A, title="Mine")])
    change(library, replace(A, title="Mine", full_text=True))

    keep(library, read_of(replace(A, title="Theirs")))

    assert [(feed.title, feed.full_text) for feed in subscriptions(library)] == [("Mine", True)]


def test_feeds_are_refreshed_into_the_library_and_completed_once(library: Library, server: Server) -> None:
    page = server.serve("/1", server.reply(b"One. And all the rest of it."))
    url = server.serve("/feed", server.reply(b"<rss></rss>"))
    broken = server.serve("/broken", server.reply(status=500))
    options = RefreshOptions(
        turns=HostTurns(pause=0.0),
        read=lambda _, source: Contents(
            Heading(), (Article("One.", url=page, source=source, language="en"),)
        ),
        extract=lambda fetched: Article(fetched.body.decode(), language="en"),
    )
    subscribe(library, [Feed(url, typed=True, full_text=True), Feed(broken, typed=True)])

    for _ in range(2):
        done = list(refresh_into(library, subscriptions(library), options=options))

    assert {kept.refreshed.outcome for kept in done} == {RefreshOutcome.READ, RefreshOutcome.FAILED}
    assert {feed.state for feed in subscriptions(library)} == {FeedState.WELL, FeedState.FAILING}
    assert [record.article.text for record in library.records()] == ["One. And all the rest of it."]
    assert [asked.target for asked in server.asked].count("/1") == 1

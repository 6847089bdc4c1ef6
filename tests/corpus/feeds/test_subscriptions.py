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
    allow_private,
    among,
    arrange,
    article_counts,
    bring,
    change,
    keep,
    known_feed,
    refresh_into,
    subscribe,
    subscriptions,
    unread_counts,
    unsubscribe,
)
from corpus.feeds.web_articles import Contents
from corpus.library.ingest.adding import Added
from corpus.library.ingest.examining import LANGUAGE_ONLY
from corpus.library.store import Library
from corpus.library.stored_article import Marks, Record
from corpus.value_types import replace
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


def test_addresses_without_their_password_will_do_for_one_feed() -> None:
    secret = Feed("https://ann:key@a.example/rss", "A")
    other = Feed("https://bo:key@a.example/rss", "B")

    assert among([secret, B], "https://a.example/rss") is secret
    assert among([secret, other], secret.url) is secret
    for feeds, url in (([secret, other], "https://a.example/rss"), ([], A.url), ([A], "https://a.example")):
        with pytest.raises(CorpusError, match="not among the feeds; `nutgraf feeds list` shows them"):
            among(feeds, url)
    plain = Feed("https://a.example/rss")
    assert among([secret, plain], plain.url) is plain


def test_a_password_is_not_shown_in_an_error(library: Library) -> None:
    with pytest.raises(CorpusError) as caught:
        known_feed(library, "https://ann:key@a.example/rss")

    assert "key" not in str(caught.value)


def test_feeds_are_left_together_once_each(library: Library) -> None:
    subscribe(library, [A, B, Feed("https://ann:key@c.example/rss")])

    assert unsubscribe(library, [A.url, "https://c.example/rss", A.url]) == 2
    assert subscriptions(library) == (B,)
    assert unsubscribe(library, []) == 0


def test_articles_of_a_feed_are_counted_and_the_unread_among_them(library: Library) -> None:
    subscribe(library, [A, B])
    keep(library, read_of(A, STORY, replace(STORY, text="Another.", id="2")))

    assert article_counts(library) == {A.url: 2, B.url: 0}
    assert unread_counts(library) == {A.url: 2}
    library.marks.mark_read(["@1"])
    assert unread_counts(library) == {A.url: 1}
    library.marks.mark_read(["@2"])
    assert unread_counts(library) == {}


def test_feeds_that_a_person_allows_may_be_private(library: Library) -> None:
    subscribe(library, [A, B])

    assert allow_private(library, [A.url, B.url, "https://nowhere.example"]) == 1
    assert all(feed.typed for feed in subscriptions(library))
    assert allow_private(library, [A.url]) == 0


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "New"},
        {"folder": "Other"},
        {"full_text": True},
        {"typed": True},
        {"title": ""},
        {"folder": ""},
    ],
)
def test_what_a_person_sets_is_kept_and_nothing_else(library: Library, changed: dict[str, object]) -> None:
    subscribe(library, [A])

    assert not change(library, replace(A, site="https://elsewhere.example", error="x"))
    assert change(library, replace(A, **changed))
    assert not change(library, replace(A, **changed))
    assert subscriptions(library) == (replace(A, **changed),)
    assert not change(library, Feed("https://nowhere.example"))


def test_a_list_gives_known_feeds_their_titles_and_folders(library: Library) -> None:
    subscribe(library, [A, B])

    assert (
        arrange(
            library,
            [
                Feed(A.url, "New"),
                Feed(B.url, folder="Ports"),
                Feed("https://nowhere.example", "Other"),
                Feed(B.url[:-1]),
            ],
        )
        == 2
    )
    assert set(subscriptions(library)) == {replace(A, title="New"), replace(B, folder="Ports")}
    assert arrange(library, [Feed(A.url), Feed(B.url, "B", folder="Ports")]) == 0


def test_feeds_stand_by_folder_then_title_then_address(library: Library) -> None:
    feeds = [
        Feed("https://3.example", "b", folder="x"),
        Feed("https://2.example", "A", folder="x"),
        Feed("https://5.example", "Z"),
        Feed("https://4.example", "a", folder="X"),
        Feed("https://1.example", "a", folder="x"),
    ]
    subscribe(library, feeds)

    assert [feed.url[8] for feed in subscriptions(library)] == ["5", "4", "1", "2", "3"]


def test_articles_of_another_reader_come_with_their_marks_even_where_they_are_known(library: Library) -> None:
    subscribe(library, [A])
    keep(library, read_of(A, STORY))
    known = Record(STORY, Marks(read=True))
    new = Record(replace(STORY, text="Another.", id="2"), Marks(starred=True))

    first = bring(library, A.url, [known, new], examination=LANGUAGE_ONLY)
    again = bring(library, A.url, [known, new], examination=LANGUAGE_ONLY)
    elsewhere = bring(
        library, "https://nowhere.example", [Record(Article("x", id="3"))], examination=LANGUAGE_ONLY
    )

    assert (first, again) == (Added(added=1, updated=1), Added(unchanged=2))
    assert (library.marks.of("@1").read, library.marks.of("@2").starred) == (True, True)
    assert article_counts(library) == {A.url: 2}
    assert elsewhere == Added(added=1)


@pytest.mark.parametrize(
    ("feed", "state"),
    [
        (Feed("u"), FeedState.NEW),
        (Feed("u", checked=0), FeedState.WELL),
        (Feed("u", checked=5, failures=1), FeedState.FAILING),
        (Feed("u", failures=1), FeedState.FAILING),
        (Feed("u", checked=5, failures=1, gone=True), FeedState.GONE),
    ],
)
def test_a_feed_does_well_until_it_fails_or_is_gone(feed: Feed, state: FeedState) -> None:
    assert feed.state is state


def test_a_title_of_the_feed_itself_is_taken_where_there_is_none(library: Library) -> None:
    subscribe(library, [Feed(A.url), B])
    for feed in (
        Feed(A.url, "Theirs", "https://site.example"),
        replace(B, title="Theirs", site="https://b.example"),
    ):
        keep(library, Refreshed(feed.url, feed, RefreshOutcome.READ))

    assert [(feed.title, feed.site) for feed in subscriptions(library)] == [
        ("B", "https://b.example"),
        ("Theirs", "https://site.example"),
    ]

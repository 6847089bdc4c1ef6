from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.feeds.heading import Heading
from corpus.feeds.host_turns import HostTurns
from corpus.feeds.refresh import RefreshOptions, refresh, refresh_one
from corpus.feeds.subscription import Feed, FeedState, RefreshOutcome
from corpus.feeds.web_articles import Contents
from corpus.value_types import replace
from corpus.web.answer import Fetched, Validators
from corpus.web.policy import Policy

if TYPE_CHECKING:
    from tests.corpus.conftest import Server


NOW = 1_700_000_000


def read_lines(fetched: Fetched, source: str) -> Contents:
    """A feed for tests: a line per entry, its address and its text."""
    lines = fetched.body.decode().splitlines()
    if lines[:1] != ["feed"]:
        raise SourceError(source, "not a feed", "check the address")
    entries = (line.split(" ", 1) for line in lines[1:])
    return Contents(
        Heading("News", "https://a.example/"), tuple(Article(text, url=url) for url, text in entries)
    )


def extract_text(page: Fetched) -> Article:
    return Article(page.body.decode(), author="Ann")


@pytest.fixture
def options() -> RefreshOptions:
    return RefreshOptions(
        turns=HostTurns(pause=0.0),
        policy=Policy(silence_seconds=5, total_seconds=5, wire_bytes=10_000),
        read=read_lines,
        extract=extract_text,
        clock=lambda: NOW,
        chance=lambda: 0.5,
    )


def feed_of(
    server: Server, *entries: str, path: str = "/feed", headers: dict[str, str] | None = None
) -> Feed:
    body = "\n".join(["feed", *entries]).encode()
    return Feed(server.serve(path, server.reply(body, type="text/xml", headers=headers)), typed=True)


def test_a_feed_comes_back_with_its_articles_its_name_and_its_validators(
    server: Server, options: RefreshOptions
) -> None:
    feed = feed_of(server, "https://a.example/1 One.", headers={"ETag": '"v1"'})

    done = refresh_one(feed, options)

    assert done.outcome is RefreshOutcome.READ
    assert [article.text for article in done.articles] == ["One."]
    assert done.feed == replace(
        feed, title="News", site="https://a.example/", validators=Validators('"v1"'), checked=NOW
    )
    assert done.feed.state is FeedState.WELL


def test_a_name_that_was_given_is_kept(server: Server, options: RefreshOptions) -> None:
    feed = replace(feed_of(server), title="Mine")

    assert refresh_one(feed, options).feed.title == "Mine"


def test_an_unchanged_feed_has_no_articles_and_keeps_its_validators(
    server: Server, options: RefreshOptions
) -> None:
    url = server.serve("/feed", server.reply(status=304))
    feed = Feed(url, typed=True, validators=Validators('"v1"'), failures=2, error="x", next_check=5)

    done = refresh_one(feed, options)

    assert done.outcome is RefreshOutcome.UNCHANGED
    assert done.feed == Feed(url, typed=True, validators=Validators('"v1"'), checked=NOW)
    assert server.asked[0].headers["if-none-match"] == '"v1"'


def test_a_failing_feed_is_marked_and_waits_ever_longer(server: Server, options: RefreshOptions) -> None:
    feed = Feed(server.serve("/feed", server.reply(status=500)), typed=True)

    first = refresh_one(feed, options)
    second = refresh_one(first.feed, options)

    assert first.outcome is RefreshOutcome.FAILED
    assert first.feed.state is FeedState.FAILING
    assert first.feed.error == "the server answered 500 Internal Server Error"
    assert [first.feed.next_check, second.feed.next_check] == [NOW + 900, NOW + 1800]
    assert [error.source for error in first.errors] == [feed.url]


def test_the_servers_own_wish_to_wait_is_kept(server: Server, options: RefreshOptions) -> None:
    busy = server.reply(status=429, headers={"Retry-After": "7200"})

    done = refresh_one(Feed(server.serve("/feed", busy), typed=True), options)

    assert done.feed.next_check == NOW + 7200


def test_a_feed_given_up_for_good_is_gone(server: Server, options: RefreshOptions) -> None:
    done = refresh_one(Feed(server.serve("/feed", server.reply(status=410)), typed=True), options)

    assert done.outcome is RefreshOutcome.GONE
    assert done.feed.state is FeedState.GONE


def test_a_page_in_place_of_the_feed_is_a_failure_that_keeps_the_old_validators(
    server: Server, options: RefreshOptions
) -> None:
    url = server.serve("/feed", server.reply(b"<html>", headers={"ETag": '"page"'}))
    feed = Feed(url, typed=True, validators=Validators('"v1"'))

    done = refresh_one(feed, options)

    assert done.outcome is RefreshOutcome.FAILED
    assert done.feed.validators == Validators('"v1"')


def test_a_feed_that_has_moved_for_good_is_known_by_its_new_address(
    server: Server, options: RefreshOptions
) -> None:
    new = feed_of(server, path="/new")
    old = server.serve("/old", server.redirect("/new", status=301))

    done = refresh_one(Feed(old, typed=True), options)

    assert (done.url, done.feed.url) == (old, new.url)
    assert done.feed.typed


def test_a_private_feed_that_no_person_gave_is_not_asked_for(server: Server, options: RefreshOptions) -> None:
    done = refresh_one(replace(feed_of(server), typed=False), options)

    assert done.outcome is RefreshOutcome.FAILED
    assert "private address" in (done.feed.error or "")
    assert server.asked == []


def test_a_failure_keeps_the_others_going(server: Server, options: RefreshOptions) -> None:
    good = [feed_of(server, f"https://a.example/{n} Text.", path=f"/good{n}") for n in range(5)]
    slow = Feed(server.serve("/slow", server.drip(b"HTTP/1.1 200 OK\r\n\r\n")), typed=True)
    huge = Feed(server.serve("/huge", server.reply(b"x" * 20_000)), typed=True)
    bad = Feed(server.serve("/bad", b"\x00" * 10), typed=True)
    nowhere = Feed("no address", typed=True)
    options = replace(options, policy=Policy(total_seconds=0.3, wire_bytes=10_000))

    done = list(refresh([slow, huge, *good, bad, nowhere], options=options))

    failed = {result.url for result in done if result.outcome is RefreshOutcome.FAILED}
    assert failed == {slow.url, huge.url, bad.url, nowhere.url}
    assert sum(result.outcome is RefreshOutcome.READ for result in done) == 5


def test_nothing_is_asked_for_but_the_feeds(server: Server, options: RefreshOptions) -> None:
    list(refresh([feed_of(server, f"{server.url('/1')} One.")], options=options))

    assert [asked.target for asked in server.asked] == ["/feed"]


def test_short_entries_are_completed_from_their_pages_when_wished(
    server: Server, options: RefreshOptions
) -> None:
    page = server.serve("/1", server.reply(b"One. And all the rest of it."))
    whole = "word " * 200
    feed = replace(feed_of(server, f"{page} One.", f"{server.url('/2')} {whole}"), full_text=True)

    done = refresh_one(feed, options)

    assert [article.text[:28] for article in done.articles] == [
        "One. And all the rest of it.",
        ("word " * 6)[:28],
    ]
    assert done.articles[0].author == "Ann"
    assert done.errors == ()
    assert [asked.target for asked in server.asked] == ["/feed", "/1"]


def test_a_completed_entry_is_neither_completed_nor_cut_again(
    server: Server, options: RefreshOptions
) -> None:
    page = server.serve("/1", server.reply(b"One. And all the rest of it."))
    feed = replace(feed_of(server, f"{page} One."), full_text=True)

    done = refresh_one(feed, replace(options, is_known=lambda article: article.url == page))

    assert done.articles == ()
    assert len(server.asked) == 1


def test_a_page_that_fails_leaves_the_entry_as_it_was(server: Server, options: RefreshOptions) -> None:
    feed = replace(feed_of(server, f"{server.url('/missing')} One."), full_text=True)

    done = refresh_one(feed, options)

    assert done.outcome is RefreshOutcome.READ
    assert [article.text for article in done.articles] == ["One."]
    assert [error.source for error in done.errors] == [server.url("/missing")]


def test_after_three_failed_pages_the_rest_is_left_alone(server: Server, options: RefreshOptions) -> None:
    entries = [f"{server.url(f'/missing{n}')} Text {n}." for n in range(10)]
    feed = replace(feed_of(server, *entries), full_text=True)

    done = refresh_one(feed, options)

    assert len(done.articles) == 10
    assert len(server.asked) == 4


def test_a_page_on_another_private_server_is_refused(server: Server, options: RefreshOptions) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        link = f"http://127.0.0.1:{other.getsockname()[1]}/admin"
        feed = replace(feed_of(server, f"{link} One."), full_text=True)

        done = refresh_one(feed, options)

        other.setblocking(False)
        with pytest.raises(BlockingIOError):
            other.accept()
    assert "private address" in str(done.errors[0])


def test_the_validators_of_a_feed_are_not_shown_to_its_pages(server: Server, options: RefreshOptions) -> None:
    page = server.serve("/1", server.reply(b"One. And all the rest of it."))
    feed = replace(feed_of(server, f"{page} One."), full_text=True, validators=Validators('"v1"'))

    refresh_one(feed, options)

    assert "if-none-match" not in server.asked[1].headers


def nowhere() -> Feed:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        return Feed(f"http://127.0.0.1:{closed.getsockname()[1]}/feed", typed=True, failures=1)


def test_when_no_host_can_be_reached_nothing_is_held_against_the_feeds(options: RefreshOptions) -> None:
    feeds = [nowhere(), nowhere()]

    done = list(refresh(feeds, options=options))

    assert all(result.offline for result in done)
    assert {result.feed for result in done} == set(feeds)


def test_a_host_that_cannot_be_reached_fails_when_another_can(
    server: Server, options: RefreshOptions
) -> None:
    gone, well = nowhere(), feed_of(server)

    done = {result.url: result for result in refresh([gone, well], options=options)}

    assert not done[gone.url].offline
    assert done[gone.url].feed.failures == 2


def test_an_address_that_is_not_asked_tells_nothing_of_the_network(
    server: Server, options: RefreshOptions
) -> None:
    private = replace(feed_of(server), typed=False)

    done = {result.url: result for result in refresh([private, nowhere()], options=options)}

    assert [result.offline for result in done.values()].count(True) == 1
    assert done[private.url].feed.failures == 1


def test_only_the_servers_own_wish_is_kept_apart(server: Server, options: RefreshOptions) -> None:
    busy = Feed(server.serve("/busy", server.reply(status=503, headers={"Retry-After": "60"})), typed=True)
    broken = Feed(server.serve("/broken", server.reply(status=500)), typed=True)

    held = [refresh_one(feed, options).feed.held for feed in (busy, broken)]

    assert held == [NOW + 60, None]

"""From the address of a page to completed articles in a library, through everything that is really used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpus.feeds.discovery import find_feeds
from corpus.feeds.host_turns import HostTurns
from corpus.feeds.opml import read_opml, write_opml
from corpus.feeds.refresh import RefreshOptions
from corpus.feeds.subscription import RefreshOutcome
from corpus.feeds.subscriptions import change, refresh_into, subscribe, subscriptions
from corpus.library.store import Library
from corpus.value_types import replace

if TYPE_CHECKING:
    from tests.corpus.conftest import Server


OPTIONS = RefreshOptions(turns=HostTurns(pause=0.0))
HOME = b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml" title="RSS">'
FEED = b"""<rss version="2.0"><channel><title>River news</title><link>/</link>
<item><title>A bridge opens</title><link>/bridge</link><guid>1</guid>
<description>The bridge is open \xe2\x80\xa6</description></item>
</channel></rss>"""
STORY = "The bridge over the river Elbe was opened on Monday after {} years of work, the city said. "
PAGE = """<html><head><title>A bridge opens</title></head>
<body><article><h1>A bridge opens</h1>{}</article></body></html>"""


@pytest.fixture
def site(server: Server) -> Server:
    paragraphs = "".join(f"<p>{STORY.format(years)}</p>" for years in ("three", "long", "many"))
    server.serve("/", server.reply(HOME))
    server.serve("/feed.xml", server.reply(FEED, headers={"ETag": '"1"'}), server.reply(status=304))
    server.serve("/bridge", server.reply(PAGE.format(paragraphs).encode()))
    return server


def test_a_page_leads_to_articles_in_the_library(site: Server, library: Library) -> None:
    subscribe(library, find_feeds(site.url("/")))

    kept = list(refresh_into(library, subscriptions(library), options=OPTIONS))

    assert [(feed.refreshed.outcome, feed.added.added) for feed in kept] == [(RefreshOutcome.READ, 1)]
    assert [feed.title for feed in subscriptions(library)] == ["River news"]
    article = next(library.records()).article
    assert (article.title, article.url) == ("A bridge opens", site.url("/bridge"))
    assert article.text.startswith("The bridge is open")


def test_a_name_that_the_reader_has_given_meanwhile_is_kept(site: Server, library: Library) -> None:
    (feed,) = subscribe(library, find_feeds(site.url("/")))
    change(library, replace(feed, title="Mine"))

    list(refresh_into(library, subscriptions(library), options=OPTIONS))

    assert (feed.title, [known.title for known in subscriptions(library)]) == ("", ["Mine"])


def test_with_full_text_the_story_is_fetched_once(site: Server, library: Library) -> None:
    feeds = subscribe(library, find_feeds(site.url("/")))
    change(library, replace(feeds[0], full_text=True))

    outcomes = [
        feed.refreshed.outcome
        for _ in range(2)
        for feed in refresh_into(library, subscriptions(library), options=OPTIONS)
    ]

    assert outcomes == [RefreshOutcome.READ, RefreshOutcome.UNCHANGED]
    assert "opened on Monday after many years" in next(library.records()).article.text
    assert [asked.target for asked in site.asked] == ["/", "/feed.xml", "/bridge", "/feed.xml"]


def test_a_list_of_feeds_that_is_passed_on_cannot_reach_into_the_readers_network(
    site: Server, library: Library
) -> None:
    feeds, _ = read_opml(write_opml(find_feeds(site.url("/"))), "list.opml")
    subscribe(library, feeds)

    kept = list(refresh_into(library, subscriptions(library), options=OPTIONS))

    assert [feed.refreshed.outcome for feed in kept] == [RefreshOutcome.FAILED]
    assert [asked.target for asked in site.asked] == ["/"]

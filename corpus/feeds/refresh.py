"""Asking feeds for what is new, many at a time and each host politely.

Nothing is stored here: each feed comes back as it is to be kept, together with its articles, as soon as it is
done. A feed that fails is a result like any other.
"""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, zip_longest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.feeds.discovery import ACCEPT
from corpus.feeds.full_text import PAGES, completed, is_completable
from corpus.feeds.host_turns import HostTurns
from corpus.feeds.schedule import wait_after
from corpus.feeds.subscription import Feed, Refreshed, RefreshOutcome
from corpus.feeds.threads import in_threads
from corpus.feeds.web_articles import Contents, extract_article, read_contents
from corpus.value_types import Value, field, replace
from corpus.web.answer import Fetched, Validators
from corpus.web.fetching import Fetch, fetch
from corpus.web.policy import LINKED, Policy
from corpus.web.request_error import FetchError
from corpus.web.statuses import GONE
from corpus.web.urls import Url, parse_url

_MOST_FAILED_PAGES = 3


class RefreshOptions(Value):
    """How a refresh goes about it."""

    threads: int = 8
    pages: int = 50
    """The most entries of one feed that are completed from their pages at a time."""
    is_known: Callable[[Article], bool] | None = None
    """Tells the articles that were completed before, if they could be. It is called from many threads."""
    turns: HostTurns = field(default_factory=HostTurns)
    policy: Policy = LINKED
    fetch: Fetch = fetch
    read: Callable[[Fetched, str], Contents] = read_contents
    extract: Callable[[Fetched], Article] = extract_article
    clock: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    """From 0 up to 1."""


def refresh(feeds: Iterable[Feed], *, options: RefreshOptions | None = None) -> Iterator[Refreshed]:
    """Ask for every one of the feeds; the results come in the order in which they are done.

    Which feeds are due is the caller's to choose, see `corpus.feeds.schedule.is_due`.
    """
    options = options or RefreshOptions()
    waiting = list(feeds)
    results = in_threads(lambda feed: refresh_one(feed, options), _mixed(waiting), threads=options.threads)
    return _unless_offline(results, {feed.url: feed for feed in waiting})


def _unless_offline(results: Iterator[Refreshed], feeds: Mapping[str, Feed]) -> Iterator[Refreshed]:
    """Hold back the failures to reach a host until one is reached; if none is, our own network is down."""
    held_back: list[Refreshed] = []
    for result in results:
        if _is_unreached(result):
            held_back.append(result)
            continue
        yield result
        if _was_sent(result):
            yield from held_back
            yield from results
            return
    yield from (replace(result, feed=feeds[result.url], offline=True) for result in held_back)


def _was_sent(result: Refreshed) -> bool:
    return not any(isinstance(error, FetchError) and not error.sent for error in result.errors)


def _is_unreached(result: Refreshed) -> bool:
    failed = result.outcome is RefreshOutcome.FAILED and result.errors
    return bool(failed) and isinstance(result.errors[0], FetchError) and not result.errors[0].reached


def refresh_one(feed: Feed, options: RefreshOptions) -> Refreshed:
    """Ask for one feed."""
    try:
        fetched = _fetch(feed, feed.url, ACCEPT, options)
        if fetched.unchanged:
            return Refreshed(feed.url, _well(feed, fetched, options), RefreshOutcome.UNCHANGED)
        contents = options.read(fetched, feed.url)
    except FetchError as error:
        return _failed(feed, error, options, status=error.status, asked=error.retry_after)
    except SourceError as error:
        return _failed(feed, error, options)
    articles, errors = _with_full_texts(feed, contents.articles, options)
    well = replace(
        _well(feed, fetched, options),
        title=feed.title or contents.heading.title,
        site=feed.site or contents.heading.site,
    )
    return Refreshed(feed.url, well, RefreshOutcome.READ, articles, (*contents.errors, *errors))


def _fetch(feed: Feed, url: str, accept: str, options: RefreshOptions) -> Fetched:
    target = parse_url(url)
    with options.turns.turn(target.host):
        return options.fetch(
            url, policy=_reach(feed, target, options.policy), validators=_known(feed, url), accept=accept
        )


def _known(feed: Feed, url: str) -> Validators:
    return feed.validators if url == feed.url else Validators()


def _reach(feed: Feed, target: Url, policy: Policy) -> Policy:
    """A person who names a private server means that server, and no other that its feed then names."""
    is_meant = feed.typed and target.origin == parse_url(feed.url).origin
    return replace(policy, allow_private=is_meant)


def _well(feed: Feed, fetched: Fetched, options: RefreshOptions) -> Feed:
    url = fetched.moved_to or feed.url
    return replace(
        feed,
        url=url,
        typed=feed.typed and parse_url(url).origin == parse_url(feed.url).origin,
        validators=fetched.validators,
        checked=round(options.clock()),
        next_check=None,
        held=None,
        failures=0,
        error=None,
        gone=False,
    )


def _failed(
    feed: Feed,
    error: SourceError,
    options: RefreshOptions,
    *,
    status: int | None = None,
    asked: float | None = None,
) -> Refreshed:
    now = round(options.clock())
    failures = feed.failures + 1
    wait = wait_after(failures, chance=options.chance(), asked=asked)
    failed = replace(
        feed,
        checked=now,
        next_check=now + wait,
        held=None if asked is None else now + round(asked),
        failures=failures,
        error=error.problem,
        gone=status == GONE,
    )
    outcome = RefreshOutcome.GONE if failed.gone else RefreshOutcome.FAILED
    return Refreshed(feed.url, failed, outcome, errors=(error,))


def _with_full_texts(
    feed: Feed, articles: tuple[Article, ...], options: RefreshOptions
) -> tuple[tuple[Article, ...], tuple[SourceError, ...]]:
    if not feed.full_text:
        return articles, ()
    pages = options.pages
    done: list[Article] = []
    errors: list[SourceError] = []
    for article in articles:
        if not is_completable(article):
            done.append(article)
        elif options.is_known and options.is_known(article):
            continue  # a beginning is not to replace the whole that was fetched before
        elif pages == 0 or len(errors) == _MOST_FAILED_PAGES:
            done.append(article)
        else:
            pages -= 1
            try:
                done.append(_completed(feed, article, options))
            except SourceError as error:
                errors.append(error)
                done.append(article)
    return tuple(done), tuple(errors)


def _completed(feed: Feed, article: Article, options: RefreshOptions) -> Article:
    page = _fetch(feed, article.url or "", PAGES, options)
    return completed(article, options.extract(page))


def _mixed(feeds: Iterable[Feed]) -> Iterator[Feed]:
    """Host after host in turn, so that no thread waits for a busy host while others are idle."""
    by_host: defaultdict[str, list[Feed]] = defaultdict(list)
    for feed in feeds:
        by_host[feed.url.partition("://")[2].partition("/")[0]].append(feed)
    rounds = zip_longest(*by_host.values())
    return (feed for feed in chain.from_iterable(rounds) if feed is not None)

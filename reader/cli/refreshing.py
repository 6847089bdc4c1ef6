"""Asking feeds for what is new on behalf of a person, and saying what came of it."""

import time
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from corpus.errors import SourceError
from corpus.feeds.schedule import is_due, is_free
from corpus.feeds.subscription import Feed, RefreshOutcome
from corpus.feeds.subscriptions import Kept, among, refresh_into, subscriptions
from corpus.library.store import Library
from corpus.stories.story_store import join_stories
from corpus.value_types import replace
from corpus.web.request_error import FetchError
from corpus.web.urls import shown_url
from reader.cli.context import Context
from reader.cli.later_names import examination_of
from reader.cli.rendering.plain import counted
from reader.cli.terminal import Terminal

_MOST_NAMED = 3
_PRIVATE = "a feed of your own network may be asked after `nutgraf feeds set URL --allow-private`"
_OFFLINE = "no host could be reached; check the connection. Nothing is held against the feeds"


def refresh_feeds(context: Context, urls: Sequence[str], *, due: bool = False) -> int:
    """Ask the feeds of these addresses, or all; with `due` only those whose wait is over."""
    terminal, now = context.terminal, time.time()
    with context.session.library() as library:
        wanted = _wanted(library, urls)
        asked = [feed for feed in wanted if _may_be_asked(feed, now, named=bool(urls), due=due)]
        kept = _ask(context, library, asked)
        join_stories(library)
    _tell_waiting(terminal, [feed for feed in wanted if feed not in asked], now)
    if kept and all(feed.refreshed.offline for feed in kept):
        terminal.error(_OFFLINE)
    failed = sum(feed.refreshed.outcome in (RefreshOutcome.FAILED, RefreshOutcome.GONE) for feed in kept)
    added = sum(feed.added.added for feed in kept)
    terminal.note(f"{len(kept):,} asked, {failed:,} failed, {counted(added, 'article')} added")
    return 1 if failed else 0


def _wanted(library: Library, urls: Sequence[str]) -> list[Feed]:
    feeds = subscriptions(library)
    # Who types a feed's address means its server, be it a private one.
    return [replace(among(feeds, url), typed=True) for url in dict.fromkeys(urls)] if urls else list(feeds)


def _may_be_asked(feed: Feed, now: float, *, named: bool, due: bool) -> bool:
    if named:
        return feed.held is None or feed.held <= now
    return is_free(feed, now) and (not due or is_due(feed, now))


def _ask(context: Context, library: Library, feeds: Sequence[Feed]) -> list[Kept]:
    """Ask them; each problem is said once, and how many others have it when all are done."""
    problems: Counter[tuple[str, str]] = Counter()
    done: list[Kept] = []
    for kept in refresh_into(library, feeds, examination=examination_of(context)):
        done.append(kept)
        context.terminal.progress(f"{len(done)} of {len(feeds)} feeds")
        for error in kept.refreshed.errors:
            problems[_kind(error)] += 1
            if problems[_kind(error)] == 1:
                context.terminal.error(str(error))
    context.terminal.progress("")
    if any(_is_refused(error) for kept in done for error in kept.refreshed.errors):
        context.terminal.note(_PRIVATE)
    for (problem, _), times in problems.items():
        if times > 1:
            context.terminal.error(f"the same {times - 1:,} times more: {problem}")
    return done


def _is_refused(error: SourceError) -> bool:
    return isinstance(error, FetchError) and not error.sent and "private" in error.problem


def _kind(error: SourceError) -> tuple[str, str]:
    return error.problem, error.remedy


def _tell_waiting(terminal: Terminal, feeds: Sequence[Feed], now: float) -> None:
    """What was not asked, and until when."""
    for feed in feeds[:_MOST_NAMED]:
        terminal.note(f"{shown_url(feed.url)}: {_reason(feed, now)}")
    if len(feeds) > _MOST_NAMED:
        terminal.note(f"{len(feeds) - _MOST_NAMED:,} more were not asked; `nutgraf feeds list` shows all")


def _reason(feed: Feed, now: float) -> str:
    if feed.gone:
        return "not asked, its server gave it up; `nutgraf feeds refresh URL` asks once more"
    if feed.held and feed.held > now:
        return f"not asked before {_moment(feed.held)}, as its server wishes"
    return f"not asked before {_moment(feed.next_check or 0)} after its failures"


def _moment(second: int) -> str:
    """The hour for today's, with the day for others."""
    try:
        moment = datetime.fromtimestamp(second).astimezone()
    except (ValueError, OverflowError, OSError):  # damage may have left a moment that no calendar has
        return "a day that no calendar has"
    today = datetime.now().astimezone().date()
    return moment.strftime("%H:%M" if moment.date() == today else "%Y-%m-%d %H:%M")

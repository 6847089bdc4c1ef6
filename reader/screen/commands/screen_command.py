"""`nutgraf [SOURCE…]`: from the command line to the screen.

Help, version, completion and wrong usage come through here too: the application is imported when it is shown.
"""

import os
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.errors import UsageError
from reader.cli import line_mode
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.table import COMMANDS
from reader.screen.commands import sparing_start
from reader.session import nothing_matches

if TYPE_CHECKING:
    from corpus.listings.listing import Listing
    from reader.screen.listings.arrivals import Arrivals
    from reader.screen.navigation import Opening

_PLACE = re.compile(r"@[0-9]{1,18}(?::[0-9]{1,12})?")
"""`@12`, or `@12:512` for a character of its text."""
_PATIENCE = 0.3
"""Seconds that the screen waits for its sources, so that a few articles are all there on the first frame."""


def run(context: Context) -> int:
    """Open the screen and stay until the user leaves it."""
    _refuse_misspelt_command(context.options.sources)
    if _are_all_missing(context.options.sources):
        return _say_what_is_missing(context)
    if line_mode.is_wanted():
        return _read_by_line(context)
    _require_terminal()
    if context.options.samples:
        return _show_samples(context)
    sources = context.options.sources
    if context.options.where or (len(sources) == 1 and _PLACE.fullmatch(sources[0])):
        return _show_found(context)
    if context.options.sources or not (is_served() or (sys.stdin and sys.stdin.isatty())):
        return _show_sources(context)
    return _show_library(context)


def _read_by_line(context: Context) -> int:
    """Do without the screen, for a person who wants that of every program."""
    from corpus.library.query.query import both
    from corpus.listings.in_memory import MemoryListing

    options, sources = context.options, context.options.sources
    place = sources[0] if len(sources) == 1 and _PLACE.fullmatch(sources[0]) else ""
    if sources and not place:
        batch = Batch(context)
        articles = MemoryListing(batch.articles())
        return (line_mode.read_by_line(context, articles, None) if len(articles) else 0) or batch.status
    if not options.samples and (options.where or options.library or context.session.has_library()):
        with context.session.library_to_change() as library:
            query = both(options.where, place.partition(":")[0])
            listing = library.listing(query)
            if len(listing):
                return line_mode.read_by_line(context, listing, library.marks)
            if query:
                raise nothing_matches(query)
    from corpus.samples.sample_articles import sample_articles

    return line_mode.read_by_line(context, MemoryListing(sample_articles()), None)


def _show_samples(context: Context) -> int:
    from corpus.listings.in_memory import MemoryListing
    from corpus.samples.sample_articles import sample_articles

    return _show(context, MemoryListing(sample_articles()))


def _show_sources(context: Context) -> int:
    from corpus.listings.in_memory import MemoryListing

    arrivals = _arrivals(context)
    status = 0
    if len(arrivals) or not arrivals.is_complete:
        status = _show(context, MemoryListing(arrivals.articles), arrivals)
    arrivals.stop()
    for error in arrivals.errors:
        context.terminal.error(str(error))
    return status or int(bool(arrivals.errors))


def _refuse_misspelt_command(sources: Sequence[str]) -> None:
    """A first word that names no file and almost a command was meant as one."""
    if sources and not os.path.lexists(sources[0]):
        from difflib import get_close_matches

        near = get_close_matches(sources[0], COMMANDS, n=1, cutoff=0.75)
        if near:
            raise UsageError(f"no command and no file {sources[0]!r}; `nutgraf {near[0]}` is a command")


def _are_all_missing(sources: Sequence[str]) -> bool:
    """Whether there are sources, and each is a file that is not there."""
    return bool(sources) and not any(map(_may_be_read, sources))


def _may_be_read(source: str) -> bool:
    return source == "-" or source.startswith("@") or "://" in source or os.path.lexists(source)


def _say_what_is_missing(context: Context) -> int:
    for error in context.session.articles(context.options.sources):
        context.terminal.error(str(error))
    return 1


def _show_found(context: Context) -> int:
    """Show what `--where` finds in the library, the cursor on the article that is named, at its character."""
    from reader.screen.listings.stored_listing import StoredListing

    where, sources = context.options.where, context.options.sources
    if sources and (len(sources) > 1 or not _PLACE.fullmatch(sources[0])):
        raise UsageError("--where is about the library; beside it, name one article such as @12, or none")
    context.session.library_as_it_is().close()
    with context.session.library() as library:
        listing = StoredListing.of(library, where)
        if not len(listing):
            raise nothing_matches(where)
        if not sources:
            return _show(context, listing)
        id, _, at = sources[0].partition(":")
        library.article(id)
        index = listing.place_of(id)
        if index is None:
            raise nothing_matches(f"{id} {where}".strip())
        sparing_start.begin()
        from reader.screen.navigation import Opening

        return _show(context, listing, opening=Opening(index, int(at) if at else None))


def _show_library(context: Context) -> int:
    """Show the library, or the samples as long as nobody has put anything into it."""
    from reader.screen.listings.stored_listing import StoredListing

    if not context.session.has_library() and not context.options.library:
        return _show_samples(context)
    with context.session.library() as library:
        listing = StoredListing.of(library)
        if len(listing) or context.options.library:
            return _show(context, listing)
    return _show_samples(context)


def _show(
    context: Context,
    listing: "Listing",
    arrivals: "Arrivals | None" = None,
    opening: "Opening | None" = None,
) -> int:
    # Only now is it certain that there is something to show.
    sparing_start.begin()
    from reader.screen.commands.showing import show

    return show(context, listing, arrivals, opening)


def is_served() -> bool:
    """Whether the screen is drawn in a browser, by `nutgraf serve`."""
    return os.environ.get("TEXTUAL_DRIVER", "").endswith(":WebDriver")


def _require_terminal() -> None:
    if is_served():
        return
    # Textual draws on standard error and would wait for ever where that is a file.
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        raise UsageError(
            "the screen needs a terminal on standard error; `nutgraf summarize` prints to a pipe"
        )
    if os.environ.get("TERM") == "dumb":
        raise UsageError(
            "the screen needs a terminal that can move its cursor, and TERM is 'dumb'; "
            "`nutgraf summarize` and `nutgraf show` need none"
        )


def _arrivals(context: Context) -> "Arrivals":
    from reader.screen.listings.arrivals import Arrivals

    sources = shared_options.sources_of(context.options)
    options = shared_options.read_options_of(context.options)
    arrivals = Arrivals(context.session.articles(sources, options=options))
    if "-" in (*sources, context.options.files_from):
        arrivals.wait()
        _give_keyboard_back()
    else:
        arrivals.wait(_PATIENCE)
    return arrivals


def _give_keyboard_back() -> None:
    """Let the keys come from the terminal after standard input was read to its end."""
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError as error:
        raise UsageError(
            "the screen needs a terminal for its keys; `nutgraf summarize` needs none"
        ) from error
    os.dup2(keyboard, 0)
    os.close(keyboard)

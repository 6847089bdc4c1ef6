"""`nutgraf [SOURCE…]`: from the command line to the screen."""

import argparse
import os
import sys

from corpus.article import Article
from corpus.errors import SourceError, UsageError
from corpus.listing import Listing
from reader.commands import arguments
from reader.commands.context import Context


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, or the samples."""
    arguments.add_reading(parser)
    parser.add_argument("--samples", action="store_true", help="the articles that come with the program")
    parser.add_argument("--method", metavar="NAME", help="the method of summaries to begin with")


def run(context: Context) -> int:
    """Open the screen and stay until the user leaves it."""
    _require_terminal()
    listing, failures = _listing(context)
    from reader.screen.app import ReaderApp

    app = ReaderApp(context.session, listing)
    app.run()
    for failure in failures:
        context.terminal.error(str(failure))
    return 1 if failures else app.return_code or 0


def _require_terminal() -> None:
    # Textual draws on standard error and would wait for ever where that is a file.
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        raise UsageError(
            "the screen needs a terminal on standard error; `nutgraf summarize` prints to a pipe"
        )


def _listing(context: Context) -> tuple[Listing, tuple[SourceError, ...]]:
    from corpus.memory_listing import MemoryListing

    options = context.options
    if options.samples:
        from corpus.samples.reading import sample_articles

        return MemoryListing(sample_articles()), ()
    read = list(_read(context))
    failures = tuple(one for one in read if isinstance(one, SourceError))
    articles = tuple(one for one in read if isinstance(one, Article))
    return MemoryListing(articles), failures


def _read(context: Context) -> list[Article | SourceError]:
    options = context.options
    sources = arguments.sources_of(options)
    read = list(context.session.articles(sources, options=arguments.read_options_of(options)))
    if "-" in sources:
        _give_keyboard_back()
    return read


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

"""`nutgraf stories`: articles grouped by what happened, of files or of the library."""

import argparse
import re
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from pathlib import Path

from corpus.formats.records.fields import NAMES
from corpus.library.query.query import both
from corpus.library.store import Library
from corpus.stories.story_rows import StoryRow, stories_of, told
from corpus.stories.story_store import library_stories
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.later_names import group
from reader.cli.rendering.answer_shapes import OutputFormat, write
from reader.cli.rendering.stories import story_shape
from reader.session import nothing_matches

_LIKE_FILE = re.compile(r"[^\s:]*/[^\s]*|[^\s:]+\.(?:jsonl?|csv|tsv|xml|rss|txt|md|html?|mbox|gz|zst|zip)")


def run(context: Context) -> int:
    """Print the stories, the latest first."""
    options = context.options
    if options.files_from is None and not _are_sources(options.sources):
        query = both(" ".join(options.sources), options.where)
        return write_stories(context, query, least=options.min)
    batch = Batch(_with_headlines(context), answers_at_end=True)
    stories = stories_of(batch.mapped(told))
    shown = [story for story in stories if len(story.articles) >= options.min]
    _write(context, shown)
    if stories and not shown:
        context.terminal.note(_too_few(options.min))
    return batch.status


def write_stories(context: Context, query: str, *, least: int) -> int:
    """Print the stories of the library that match a query; 1 where one matches nothing."""
    with open_grouped(context) as library:
        stories = library_stories(library, query, least=least)
        first = next(stories, None)
        _write(context, chain(() if first is None else (first,), stories))
        has_articles = first is not None or bool(len(library.listing(query)))
    if first is None:
        context.terminal.note(_too_few(least) if has_articles else str(nothing_matches(query)))
    return 1 if query and first is None else 0


def _too_few(least: int) -> str:
    return f"no story has {least:,} articles; ask for smaller ones with --min"


def open_grouped(context: Context) -> Library:
    """Open the library that there is, each of its articles in a story, as far as it can be written to."""
    library = context.session.library_to_change()
    if library.writable:
        group(context, library)
    return library


def _write(context: Context, stories: Iterable[StoryRow]) -> None:
    options = context.options
    with context.terminal.answer() as stream:
        shown = islice(stories, options.limit)
        write(shown, story_shape(), form=OutputFormat(options.format), stream=stream)


def _are_sources(words: Sequence[str]) -> bool:
    """Whether the words name what can be read, and are no query for the library."""
    return any(
        word == "-"
        or word.startswith(("@", "http://", "https://"))
        or _LIKE_FILE.fullmatch(word)
        or _exists(word)
        for word in words
    )


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except (OSError, ValueError):
        return False


def _with_headlines(context: Context) -> Context:
    """The context for reading articles of nothing but a title, too."""
    if any(ours == "text" for ours, _ in context.options.field):
        return context
    texts = [("text", name) for name in (*NAMES["text"], *NAMES["title"])]
    options = argparse.Namespace(**{**vars(context.options), "field": [*context.options.field, *texts]})
    return context._replace(options=options)

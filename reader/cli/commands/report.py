"""`nutgraf report`: what a query finds, story by story, for handing on."""

import argparse

from corpus.length import Length
from corpus.library.store import Library
from corpus.overview.glance import glance
from corpus.stories.story_rows import StoryRow
from corpus.stories.story_store import library_stories
from reader.cli.commands.stories import open_grouped
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.rendering.reports import ToldStory, as_json, as_markdown
from reader.session import nothing_matches

_ARTICLES_OF_STORY = 40
"""Articles of one story that are read for it, the latest."""
_STORIES = 10
_FORMATS = {"markdown": as_markdown, "json": as_json}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A query, how many stories, how much of each, a form."""
    shared_options.add_query(parser)
    parser.add_argument(
        "--stories",
        type=shared_options.count,
        default=_STORIES,
        metavar="N",
        help=f"those of most articles; default: {_STORIES}",
    )
    parser.add_argument(
        "-n",
        "--sentences",
        type=shared_options.count,
        default=3,
        metavar="N",
        help="of each story; default: 3",
    )
    shared_options.add_format(parser, list(_FORMATS), default="markdown")
    shared_options.add_output(parser)


def run(context: Context) -> int:
    """Write the report."""
    options, query = context.options, shared_options.query_of(context.options)
    with open_grouped(context) as library:
        found = glance(library, query)
        if not found.articles:
            raise nothing_matches(query)
        rows = sorted(library_stories(library, query), key=lambda row: -len(row.articles))
        told = [_tell(context, library, row) for row in rows[: options.stories]]
    with context.terminal.answer() as stream:
        stream.writelines(_FORMATS[options.format](query, found, told))
    return 0


def _tell(context: Context, library: Library, row: StoryRow) -> ToldStory:
    latest = row.articles[-_ARTICLES_OF_STORY:]
    articles = tuple(library.article(row.id) for row in latest)
    length = Length(sentences=context.options.sentences)
    return ToldStory(row._replace(articles=latest), articles, context.session.digest(articles, length=length))

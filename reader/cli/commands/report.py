"""`nutgraf report`: what a query finds, story by story, for handing on."""

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
FORMATS = {"markdown": as_markdown, "json": as_json}
"""What `--format` takes."""


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
        stream.writelines(FORMATS[options.format](query, found, told))
    return 0


def _tell(context: Context, library: Library, row: StoryRow) -> ToldStory:
    latest = row.articles[-_ARTICLES_OF_STORY:]
    articles = tuple(library.article(row.id) for row in latest)
    length = Length(sentences=context.options.sentences)
    return ToldStory(row._replace(articles=latest), articles, context.session.digest(articles, length=length))

"""`nutgraf stories`: articles grouped by what happened."""

import argparse

from corpus.formats.fields import NAMES
from corpus.stories.rows import StoryRow, stories_of, told
from reader.cli import arguments
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.rendering.shapes import OutputFormat, write
from reader.cli.rendering.stories import story_shape


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, how many articles a story needs, a limit."""
    arguments.add_reading(parser)
    parser.add_argument(
        "--min",
        type=arguments.count,
        default=1,
        metavar="N",
        help="stories of N articles and more; default: 1",
    )
    arguments.add_limit(parser, default=None)
    arguments.add_jobs(parser)
    arguments.add_writing(parser)


def run(context: Context) -> int:
    """Read everything, group it, and print the stories, the latest first."""
    options = context.options
    batch, stories = _from_sources(context)
    large = [story for story in stories if len(story.articles) >= options.min]
    with context.terminal.answer() as stream:
        write(large[: options.limit], story_shape(), form=OutputFormat(options.format), stream=stream)
    return batch.status


def _from_sources(context: Context) -> tuple[Batch, list[StoryRow]]:
    batch = Batch(_with_headlines(context))
    return batch, stories_of(batch.mapped(told))


def _with_headlines(context: Context) -> Context:
    """The context for reading articles of nothing but a title, too."""
    if any(ours == "text" for ours, _ in context.options.field):
        return context
    texts = [("text", name) for name in (*NAMES["text"], *NAMES["title"])]
    options = argparse.Namespace(**{**vars(context.options), "field": [*context.options.field, *texts]})
    return context._replace(options=options)

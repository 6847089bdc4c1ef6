"""`nutgraf show`: the article itself, its entities coloured on a terminal."""

import argparse
from collections.abc import Iterable
from typing import TextIO

from corpus.article import Article
from corpus.entities.api import ENGINES
from reader.commands import arguments
from reader.commands.batch import Batch
from reader.commands.context import Context
from reader.rendering.shapes import OutputFormat, write
from reader.rendering.shown import article_shape


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, engine and looks."""
    arguments.add_reading(parser)
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    arguments.add_writing(parser)


def run(context: Context) -> int:
    """Print every article, in order."""
    form = OutputFormat(context.options.format)
    batch = Batch(context)
    with context.terminal.answer() as stream:
        if form is OutputFormat.PLAIN and context.terminal.is_colored:
            _print_colored(context, batch.articles(), stream)
        else:
            write(batch.articles(), article_shape(), form=form, stream=stream)
    return batch.status


def _print_colored(context: Context, articles: Iterable[Article], stream: TextIO) -> None:
    from reader.rendering.colored import print_article

    session = context.session
    chosen = context.options.entities or session.settings.entities
    engine = arguments.known_name(chosen, ENGINES, what="engine")
    for number, article in enumerate(articles):
        if number:
            stream.write("\n")
        print_article(article, session.entities(article, engine=engine), stream)

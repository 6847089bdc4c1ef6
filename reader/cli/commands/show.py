"""`nutgraf show`: the article itself, its entities coloured on a terminal."""

import argparse
from collections.abc import Iterable
from typing import TextIO

from corpus.article import Article
from corpus.entities.api import ENGINES
from reader.cli import arguments
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.rendering.fields import ARTICLE
from reader.cli.rendering.shapes import OutputFormat, write_as
from reader.cli.rendering.shown import article_shape
from reader.cli.shaping import add_template, form_of, look_of
from reader.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, engine and looks."""
    arguments.add_reading(parser)
    arguments.add_where(parser)
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    arguments.add_writing(parser)
    add_template(parser, ARTICLE)


def run(context: Context) -> int:
    """Print every article, in order."""
    options = context.options
    form = form_of(options)
    engine = arguments.known_name(
        options.entities or context.session.settings.entities, ENGINES, what="engine"
    )
    batch = Batch(context)
    with context.terminal.answer() as stream:
        if form is OutputFormat.PLAIN and context.terminal.is_colored and not options.template:
            _print_colored(context.session, engine, batch.articles(), stream)
        else:
            write_as(look_of(options, stream), batch.articles(), article_shape(), stream)
    return batch.status


def _print_colored(session: Session, engine: str, articles: Iterable[Article], stream: TextIO) -> None:
    from reader.cli.rendering.colored import print_article

    for number, article in enumerate(articles):
        if number:
            stream.write("\n")
        print_article(article, session.entities(article, engine=engine), stream)

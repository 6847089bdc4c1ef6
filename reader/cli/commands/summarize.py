"""`nutgraf summarize`: summaries to standard output."""

import argparse
from functools import partial

from corpus.article import Article
from corpus.length import Length
from corpus.summarize.methods import METHODS
from reader.cli.answering import answer_each
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.output_options import add_parts, add_resuming, add_shaping
from reader.cli.parsing.summary_options import add_summarizing, length_of
from reader.cli.rendering.record_fields import SUMMARY
from reader.cli.rendering.summaries import SummarizedArticle, summary_shape
from reader.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, method, length and looks."""
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    add_summarizing(parser)
    add_parts(parser)
    shared_options.add_output(parser)
    shared_options.add_text(parser)
    # How the screen asks; nobody else has a use for it.
    parser.add_argument("--with-numbers", action="store_true", help=argparse.SUPPRESS)
    add_resuming(parser, part="sentences")
    add_shaping(parser, SUMMARY)
    shared_options.add_jobs(parser)
    shared_options.add_cluster(parser)


def run(context: Context) -> int:
    """Summarise every article, in order."""
    options, session = context.options, context.session
    method = shared_options.known_name(options.method or session.settings.method, METHODS, what="method")
    length = length_of(options, default=session.settings.sentences)
    work = partial(_summarized, session, method=method, length=length, query=options.query)
    return answer_each(context, work, summary_shape)


def _summarized(
    session: Session, article: Article, *, method: str, length: Length, query: str
) -> SummarizedArticle:
    summary = session.summary(article, method=method, length=length, query=query)
    return SummarizedArticle(article, summary)

"""`nutgraf digest`: one summary of many articles, each sentence with its article."""

import argparse

from corpus.article import Article
from corpus.summarize.event_words import Telling, telling_of
from corpus.summarize.methods import METHODS
from reader.cli import arguments
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.rendering.digests import digest_shape
from reader.cli.rendering.records import Detail
from reader.cli.rendering.shapes import OutputFormat, write


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, method, length and looks."""
    arguments.add_reading(parser)
    arguments.add_where(parser)
    arguments.add_summarizing(parser)
    arguments.add_writing(parser)
    arguments.add_text(parser)
    arguments.add_jobs(parser, default="1")
    arguments.add_cluster(parser)


def run(context: Context) -> int:
    """Read everything, then choose across all of it."""
    options, session = context.options, context.session
    method = arguments.known_name(options.method or session.settings.method, METHODS, what="method")
    length = arguments.length_of(options, default=session.settings.sentences)
    batch = Batch(context, query=options.query, answers_at_end=True)
    articles, told = _articles_of(batch, options)
    context.terminal.progress(f"choosing from {len(articles):,} articles")
    digest = session.digest(articles, method=method, length=length, query=options.query, told=told)
    context.terminal.progress("")
    shape = digest_shape(Detail(with_text=options.with_text))
    with context.terminal.answer() as stream:
        write([digest] if articles else [], shape, form=OutputFormat(options.format), stream=stream)
    return batch.status


def _articles_of(
    batch: Batch, options: argparse.Namespace
) -> tuple[tuple[Article, ...], tuple[Telling, ...] | None]:
    """The articles, and what tells each from others where other processes have found it out."""
    if not options.cluster and (options.jobs or 1) == 1:
        return tuple(batch.articles()), None
    pairs = tuple(batch.mapped(_with_telling))
    return tuple(article for article, _ in pairs), tuple(told for _, told in pairs)


def _with_telling(article: Article) -> tuple[Article, Telling]:
    """Where one cannot be told, neither the article nor anything of it is there."""
    return article, telling_of(article)

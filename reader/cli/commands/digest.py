"""`nutgraf digest`: one summary of many articles, each sentence with its article."""

from corpus.article import Article
from corpus.listings.set_aside import SetAside
from corpus.summarize.digests.event_words import ToldTerms, telling_of
from corpus.summarize.methods import METHODS
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.summary_options import length_of
from reader.cli.rendering.answer_shapes import OutputFormat, write
from reader.cli.rendering.digests import digest_shape
from reader.cli.rendering.records import Detail


def run(context: Context) -> int:
    """Read everything, then choose across all of it."""
    options, session = context.options, context.session
    method = shared_options.known_name(options.method or session.settings.method, METHODS, what="method")
    length = length_of(options, default=session.settings.sentences)
    # One process reads as fast as it compares; others pay where the work is given to them.
    options.jobs = options.jobs or 1
    batch = Batch(context, query=options.query, answers_at_end=True)
    articles, told = _read(batch)
    context.terminal.progress(f"choosing from {len(articles):,} articles")
    digest = session.digest(articles, method=method, length=length, query=options.query, told=told)
    context.terminal.progress("")
    shape = digest_shape(Detail(with_text=options.with_text))
    with context.terminal.answer() as stream:
        write([digest] if articles else [], shape, form=OutputFormat(options.format), stream=stream)
    return batch.status


def _read(batch: Batch) -> tuple[SetAside[Article], ToldTerms]:
    """The articles, set aside until one of them comes to speak, and what tells each from the others."""
    articles, told = SetAside[Article](), ToldTerms()
    for article, telling in batch.paired(telling_of):
        articles.append(article)
        told.add(telling)
    return articles, told

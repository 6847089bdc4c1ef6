"""`nutgraf summarize`: summaries to standard output."""

from functools import partial

from corpus.article import Article
from corpus.length import Length
from corpus.summarize.methods import METHODS
from reader.cli.answering import answer_each
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.summary_options import length_of
from reader.cli.rendering.summaries import SummarizedArticle, summary_shape
from reader.session import Session


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

"""`nutgraf entities`: the entities of articles to standard output."""

import argparse
from functools import partial

from corpus.article import Article, Label
from corpus.entities.api import ENGINES
from reader.commands import arguments
from reader.commands.answering import answer_each
from reader.commands.context import Context
from reader.commands.names import list_names
from reader.rendering.entities import AnnotatedArticle, entities_shape
from reader.rendering.records import Detail
from reader.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, engine and looks; or the library, whose names are then listed."""
    arguments.add_reading(parser)
    listing = parser.add_argument_group("the names of the library, when no SOURCE is given")
    listing.add_argument(
        "--library", nargs="?", const="", default=None, metavar="FILE", help="list its names"
    )
    listing.add_argument("--label", choices=[label.value for label in Label], help="of this label only")
    arguments.add_limit(listing, default=100)
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    arguments.add_writing(parser)
    arguments.add_text(parser)
    arguments.add_jobs(parser)


def run(context: Context) -> int:
    """Annotate every article, in order; or list the names of the library."""
    if context.options.library is not None and not context.options.sources:
        return list_names(context)
    options, session = context.options, context.session
    engine = arguments.known_name(options.entities or session.settings.entities, ENGINES, what="engine")
    work = partial(_annotated, session, engine=engine)
    return answer_each(context, work, entities_shape, Detail(with_text=options.with_text))


def _annotated(session: Session, article: Article, *, engine: str) -> AnnotatedArticle:
    entities = session.entities(article, engine=engine)
    return AnnotatedArticle(article, entities, len(session.sentences(article)))

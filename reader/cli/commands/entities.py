"""`nutgraf entities`: the entities of articles to standard output."""

import argparse
from collections import Counter
from functools import partial

from corpus.article import Article, Entity, Label
from corpus.entities.finding import ENGINES
from reader.cli.answering import answer_each
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.output_options import add_parts, add_resuming, add_shaping
from reader.cli.rendering.entities import AnnotatedArticle, entities_shape
from reader.cli.rendering.record_fields import ENTITIES
from reader.session import Session

MOST = 100
"""Names of the library that are listed where no limit is given."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources, engine and looks; or the library, whose names are then listed."""
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    labels = [label.value for label in Label]
    parser.add_argument(
        "--library",
        nargs="?",
        const="",
        default=None,
        metavar="FILE",
        help="when no SOURCE is given: list its names",
    )
    parser.add_argument(
        "--label",
        type=shared_options.like(labels),
        choices=labels,
        metavar="LABEL",
        help="of this label only, see `nutgraf labels`",
    )
    parser.add_argument(
        "--limit",
        type=shared_options.count,
        metavar="N",
        help=f"only the N names most mentioned, of each article or of the library; default: all, or {MOST}",
    )
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    add_parts(parser)
    shared_options.add_output(parser)
    shared_options.add_text(parser)
    add_resuming(parser, part="entities")
    add_shaping(parser, ENTITIES)
    shared_options.add_jobs(parser)
    shared_options.add_cluster(parser)


def run(context: Context) -> int:
    """Annotate every article, in order; or list the names of the library."""
    options, session = context.options, context.session
    label = Label(options.label) if options.label else None
    if options.library is not None and not options.sources and not options.where:
        from reader.cli.commands.names import list_names

        return list_names(context, label=label, limit=options.limit or MOST)
    engine = shared_options.known_name(options.entities or session.settings.entities, ENGINES, what="engine")
    work = partial(_annotated, session, engine=engine, label=label, limit=options.limit)
    return answer_each(context, work, entities_shape)


def _annotated(
    session: Session, article: Article, *, engine: str, label: Label | None, limit: int | None
) -> AnnotatedArticle:
    found = session.entities(article, engine=engine)
    entities = tuple(entity for entity in found if label in (None, entity.label))
    return AnnotatedArticle(article, _most_mentioned(entities, limit), len(session.sentences(article)))


def _most_mentioned(entities: tuple[Entity, ...], limit: int | None) -> tuple[Entity, ...]:
    """The mentions of the names that are most mentioned; of equals, of those named first."""
    if limit is None:
        return entities
    counts = Counter((entity.label, entity.name) for entity in entities)
    kept = {name for name, _ in counts.most_common(limit)}
    return tuple(entity for entity in entities if (entity.label, entity.name) in kept)

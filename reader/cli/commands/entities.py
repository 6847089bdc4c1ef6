"""`nutgraf entities`: the entities of articles to standard output."""

from collections import Counter
from functools import partial

from corpus.article import Article, Entity, Label
from corpus.entities.finding import ENGINES
from reader.cli.answering import answer_each
from reader.cli.context import Context
from reader.cli.options.articles import MOST_NAMES
from reader.cli.parsing import shared_options
from reader.cli.rendering.entities import AnnotatedArticle, entities_shape
from reader.session import Session


def run(context: Context) -> int:
    """Annotate every article, in order; or list the names of the library."""
    options, session = context.options, context.session
    label = Label(options.label) if options.label else None
    if options.library is not None and not options.sources and not options.where:
        from reader.cli.commands.names import list_names

        return list_names(context, label=label, limit=options.limit or MOST_NAMES)
    engine = shared_options.known_name(options.entities or session.settings.entities, ENGINES, what="engine")
    work = partial(_annotated, session, engine=engine, label=label, limit=options.limit)
    return answer_each(context, work, entities_shape, finds_names=engine == "builtin")


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

"""`nutgraf show`: the article itself, its entities coloured on a terminal."""

import re
from collections.abc import Iterable, Sequence

from corpus.article import Article
from corpus.entities.finding import ENGINES
from corpus.errors import SourceError
from corpus.type_hints import TextIO
from corpus.value_types import replace
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.output_options import form_of, look_of
from reader.cli.rendering.answer_shapes import OutputFormat, write_as
from reader.cli.rendering.article_shapes import article_shape
from reader.session import Session

_PLACE = re.compile(r"@[0-9]{1,18}:([0-9]{1,12})")


def run(context: Context) -> int:
    """Print every article, in order."""
    options = context.options
    form = form_of(options)
    engine = shared_options.known_name(
        options.entities or context.session.settings.entities, ENGINES, what="engine"
    )
    batch = Batch(context)
    articles = batch.articles()
    place = _place(options.sources, options.at)
    if place is not None and form in (OutputFormat.PLAIN, OutputFormat.MARKDOWN):
        articles = (_from(article, place) for article in articles)
    with context.terminal.answer() as stream:
        if form is OutputFormat.PLAIN and context.terminal.is_colored and not options.template:
            _print_colored(context.session, engine, articles, stream)
        else:
            write_as(look_of(options, stream), articles, article_shape(), stream)
    return batch.status


def _place(sources: Sequence[str], at: int | None) -> int | None:
    """The character to begin at: as the option says, else as the only source does."""
    match = _PLACE.fullmatch(sources[0]) if len(sources) == 1 else None
    return int(match[1]) if at is None and match else at


def _from(article: Article, place: int) -> Article:
    """The article from the paragraph on that has the character."""
    if place >= len(article.text):
        last = len(article.text) - 1
        raise SourceError(article.id or article.source, f"no character {place:,}", f"0 to {last:,} are there")
    start = article.text.rfind("\n", 0, place) + 1
    return replace(article, text=article.text[start:])


def _print_colored(session: Session, engine: str, articles: Iterable[Article], stream: TextIO) -> None:
    from reader.cli.rendering.colored import print_article

    for number, article in enumerate(articles):
        if number:
            stream.write("\n")
        print_article(article, session.entities(article, engine=engine), stream)

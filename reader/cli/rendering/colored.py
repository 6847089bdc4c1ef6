"""An article on a terminal, its entities coloured; the one place where the command line pays for Rich."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from corpus.article import Article, Entity
from corpus.label_families import FAMILY_OF
from corpus.type_hints import TextIO
from reader.cli.output.links import TOKEN, has_links, linked
from reader.cli.rendering.plain import facts_of, heading_of

_MEASURE = 80


def print_article(article: Article, entities: Iterable[Entity], stream: TextIO) -> None:
    """Write the article wrapped to the terminal, at most 80 columns wide."""
    token = TOKEN if has_links() else ""
    console = Console(file=stream, force_terminal=True, highlight=False, markup=False, emoji=False)
    width = min(console.width, _MEASURE)
    with console.capture() as captured:
        console.print(Text(heading_of(article), "bold"), width=width)
    stream.write(linked(captured.get().removesuffix("\n"), article.url, token) + "\n")
    if facts := facts_of(article):
        console.print(Text(facts, "dim"), width=width)
    console.print()
    console.print(_painted(article, entities), width=width)


def _painted(article: Article, entities: Iterable[Entity]) -> Text:
    text = Text(article.text)
    for entity in entities:
        family = FAMILY_OF[entity.label]
        text.stylize(f"{family.style} {family.ansi}", *entity.span)
    return text

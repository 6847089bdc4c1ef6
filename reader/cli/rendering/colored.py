"""An article on a terminal, its entities coloured; the one place where the command line pays for Rich.

A label is told by a style as well as by a colour.
"""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.text import Text

from corpus.article import Article, Entity, Label
from reader.cli.rendering.plain import facts_of, heading_of

_MEASURE = 80
_STYLES = {
    Label.PERSON: "bold cyan",
    Label.ORG: "bold yellow",
    Label.GPE: "bold green",
    Label.LOC: "green",
    Label.NORP: "italic green",
    Label.DATE: "italic magenta",
    Label.TIME: "italic magenta",
    Label.MONEY: "underline blue",
    Label.PERCENT: "underline blue",
    Label.QUANTITY: "underline blue",
}
_OTHER = "italic yellow"


def print_article(article: Article, entities: Iterable[Entity], stream: TextIO) -> None:
    """Write the article wrapped to the terminal, at most 80 columns wide."""
    console = Console(file=stream, force_terminal=True, highlight=False, markup=False, emoji=False)
    width = min(console.width, _MEASURE)
    console.print(Text(heading_of(article), "bold"), width=width)
    if facts := facts_of(article):
        console.print(Text(facts, "dim"), width=width)
    console.print()
    console.print(_painted(article, entities), width=width)


def _painted(article: Article, entities: Iterable[Entity]) -> Text:
    text = Text(article.text)
    for entity in entities:
        text.stylize(_STYLES.get(entity.label, _OTHER), entity.span.start, entity.span.end)
    return text

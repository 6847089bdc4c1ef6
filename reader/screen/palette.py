"""The entries of the palette: every command, every method, every order of the list, and articles by
title.
"""

from collections.abc import Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from corpus.summarize.methods import METHODS
from reader.screen.key_table import MOVING, commands_on
from reader.screen.list_pane import ListPane
from reader.screen.reading import Reading
from reader.screen.states import ORDERS
from widgets.article_list import ArticleList
from widgets.wrapping import printable

MOST_ARTICLES = 2_000
"""Only so many titles are looked at while someone types; the list's own filter looks at all."""

PaletteEntry = tuple[str, Callable[[], object], str]
"""A title, what it does, and a word of help."""


class ReaderCommands(Provider):
    """Everything that can be done, found by name."""

    async def discover(self) -> Hits:
        """All but the articles, before a word is typed."""
        for title, act, help_text in self._entries():
            yield DiscoveryHit(title, act, help=help_text)

    async def search(self, query: str) -> Hits:
        """Whatever the words resemble."""
        matcher = self.matcher(query)
        for entries in (self._entries(), self._articles()):
            for title, act, help_text in entries:
                score = matcher.match(title)
                if score > 0:
                    yield Hit(score, matcher.highlight(title), act, help=help_text)

    def _entries(self) -> Iterator[PaletteEntry]:
        nodes = (self.app, self.screen, *self.screen.walk_children())
        for command in commands_on(nodes, {}):
            if command.action and command.group != MOVING:
                run = partial(self.app.run_action, command.action, command.node)
                yield command.description, run, f"{command.group} · {' '.join(command.keys)}"
        reading, list_pane = self.screen.query_one(Reading), self.screen.query_one(ListPane)
        for method in METHODS.values():
            choose = partial(setattr, reading, "method", method.name)
            yield f"Summarise by {method.name}", choose, method.description
        for order, name in ORDERS.items():
            yield f"List {name}", partial(list_pane.sort, order), "Articles"

    def _articles(self) -> Iterator[PaletteEntry]:
        articles, listing = self.screen.query_one(ArticleList), self.screen.query_one(ListPane).listing
        for index in range(min(len(listing), MOST_ARTICLES)):
            row = listing.row(index)
            yield printable(row.title), partial(setattr, articles, "cursor", index), "Article"

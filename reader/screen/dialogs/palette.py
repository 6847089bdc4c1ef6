"""The palette: every command, every method, every order of the list, and every article of the library.

Articles are looked for by their words, in a thread and a moment after the last letter; an answer to earlier
words is dropped.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from textual.fuzzy import Matcher
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input

from corpus.errors import CorpusError
from corpus.listings.listing import Listing, Order, Row
from corpus.summarize.methods import METHODS
from corpus.value_types import Value
from reader.screen.desk.desk import Desk
from reader.screen.desk.list_status import ORDERS
from reader.screen.dialogs.key_table import MOVING, KeyCommand
from reader.screen.dialogs.search_dialog import SearchDialog
from reader.screen.listings.stored import stored
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.wrapping import printable

MOST_ARTICLES = 20
"""Articles that are found."""
_LONGEST_NOTE = 24
DELAY = 0.08
"""Seconds after the last letter."""
Find = Callable[[str], Sequence[Row]]


class PaletteEntry(Value):
    """Something that can be done."""

    title: str
    act: Callable[[], object]
    group: str
    note: str = ""


class PaletteScreen(SearchDialog[PaletteEntry]):
    """Everything that can be done, found by its name; the answer is what is to be done."""

    heading = "Palette"

    class _Found(Message):
        def __init__(self, words: str, rows: Sequence[Row]) -> None:
            super().__init__()
            self.words = words
            self.rows = rows

    def __init__(self, entries: Iterable[PaletteEntry], find: Find, go_to: Callable[[str], object]) -> None:
        """`find` is called in a thread, and `go_to` with the id of an article that was found."""
        super().__init__()
        self._entries = tuple(entries)
        self._find = find
        self._go_to = go_to
        self._listed: tuple[PaletteEntry, ...] = ()
        self._asking: Timer | None = None

    def found(self, words: str) -> tuple[Passage, ...]:
        """The commands that the words resemble, the most alike first; articles follow when they are found."""
        self._listed = entries_like(self._entries, words)
        if self._asking:
            self._asking.stop()
        if words.strip() and self.is_mounted:
            self._asking = self.set_timer(DELAY, partial(self._look_for, words))
        return entry_passages(self._listed)

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with what is to be done."""
        self.answer(self._listed[message.index])

    def _look_for(self, words: str) -> None:
        self.run_worker(partial(self._ask, words), thread=True, group="palette", exclusive=True)

    def _ask(self, words: str) -> None:
        try:
            rows = self._find(words)
        except CorpusError:
            # What is typed need not be a query.
            rows = ()
        self.post_message(self._Found(words, rows))

    def _on_palette_screen__found(self, message: _Found) -> None:
        message.stop()
        if message.words == self.query_one(Input).value:
            articles = (
                PaletteEntry(printable(row.title), partial(self._go_to, row.id), "Articles", row.source)
                for row in message.rows
            )
            self._listed = (*self._listed, *articles)
            self.query_one(Passages).passages = entry_passages(self._listed)


def finder_in(listing: Listing) -> Find:
    """What finds articles by their words: those of the whole library, else those that are listed."""
    return partial(_articles_with, listing)


def _articles_with(listing: Listing, words: str) -> Sequence[Row]:
    kept = stored(listing)
    found = (kept.renewed() if kept else listing).narrowed(words, Order.DATE)
    rows = [found.row(index) for index in range(min(MOST_ARTICLES, len(found)))]
    if kept:
        return rows
    listed = {listing.row(index).id for index in range(len(listing))}
    return [row for row in rows if row.id in listed]


def entries_of(desk: Desk, commands: Iterable[KeyCommand]) -> Iterator[PaletteEntry]:
    """All but the articles."""
    run = desk.app.run_action
    for command in commands:
        if command.action and command.group != MOVING:
            act = partial(run, command.action, command.node)
            yield PaletteEntry(command.description, act, command.group, " ".join(command.keys))
    for method in METHODS.values():
        choose = partial(setattr, desk.reading, "method", method.name)
        yield PaletteEntry(f"Summarise by {method.name}", choose, "Methods", method.description)
    for order, name in ORDERS.items():
        yield PaletteEntry(f"List {name}", partial(desk.list_pane.sort, order), "Articles")


def entries_like(entries: Sequence[PaletteEntry], words: str) -> tuple[PaletteEntry, ...]:
    """The entries that the words resemble, the most alike first; all where there are no words."""
    if not words.strip():
        return tuple(entries)
    match = Matcher(words.strip()).match
    scored = [(match(entry.title), entry) for entry in entries]
    return tuple(entry for score, entry in sorted(scored, key=lambda pair: -pair[0]) if score > 0)


def entry_passages(entries: Sequence[PaletteEntry]) -> tuple[Passage, ...]:
    """The entries as they are listed, each with what it belongs to."""
    return tuple(Passage(entry.title, tail=tail_of(entry)) for entry in entries)


def tail_of(entry: PaletteEntry) -> str:
    """What stands behind an entry: its keys, or where it is from."""
    is_short = entry.group not in ("Methods",) and len(entry.note) <= _LONGEST_NOTE
    return " · ".join(part for part in (entry.group, entry.note if is_short else "") if part)

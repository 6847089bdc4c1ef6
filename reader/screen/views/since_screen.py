"""What is new since last time, when the screen opens: what happened, and who is named for the first time.

It is told while it is read: the counts at once, the digest and the names as they are known.
"""

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message

from corpus.article import Article, Digest, DigestSentence, Span, told
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.library.additions import FirstName
from corpus.library.query.query import both, entity_query
from corpus.listings.listing import Listing, short_source
from reader.cli.rendering.plain import counted
from reader.screen.dialogs.dialog import Dialog
from reader.screen.engines.core import Core
from reader.screen.views.last_time import SinceLastTime
from widgets.label_looks import LABEL_COMPONENTS, LABEL_NAMES
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages

MOST_ARTICLES = 300
"""Only the newest of many are read: a reader waits for the digest."""
SENTENCES = 12
EVENTS = 6
_MOST_IDS = 100
_DIGITS = "123456789"
_AGAIN = 2.0
"""Seconds until names are asked for again, while some may still be found."""
_WAITING = "Reading what is new…"


class SinceChoice(NamedTuple):
    """Where a reader goes from here: to an article, or to what a query lists."""

    query: str = ""
    article: str = ""
    place: Span | None = None


class NewsLine(NamedTuple):
    """A line of what is new, and where it leads; nowhere without a choice."""

    text: str
    tail: str = ""
    heading: str = ""
    note: str = ""
    marks: tuple[tuple[Span, str], ...] = ()
    choice: SinceChoice | None = None


class SinceScreen(Dialog[SinceChoice]):
    """What came since the reader was here; a digit or `enter` leads to it, `escape` to the list."""

    DEFAULT_CSS = """
    SinceScreen > .frame { width: 100%; max-width: 110; height: 100%; max-height: 100%; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(digit, f"go({digit})", show=False) for digit in _DIGITS),
        Binding("a", "all", "All that is new", show=False, id="all-new"),
    ]

    class _Digested(Message):
        def __init__(self, digest: Digest | None, failure: str = "") -> None:
            super().__init__()
            self.digest = digest
            self.failure = failure

    class _Named(Message):
        def __init__(self, names: tuple[FirstName, ...], may_grow: bool) -> None:
            super().__init__()
            self.names = names
            self.may_grow = may_grow

    def __init__(self, core: Core, since: SinceLastTime, method: str) -> None:
        super().__init__()
        self._core = core
        self._since = since
        self._method = method
        self._told: tuple[NewsLine, ...] = (NewsLine(_WAITING, heading="What happened"),)
        self._names: tuple[FirstName, ...] = ()

    def compose(self) -> ComposeResult:
        """The lines under their headings."""
        with Vertical(classes="frame"):
            yield PaneTitle(self._since.title, f"{self._since.remark} · a lists them · esc closes")
            yield Passages(spacing=0)

    def on_mount(self) -> None:
        """Read in threads what is new."""
        self._show()
        self.run_worker(self._digest, thread=True, group="digest")
        self.run_worker(self._find_names, thread=True, group="names")

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Go to what the line is about."""
        self._choose(message.index)

    def action_go(self, digit: int) -> None:
        """Go to what the line of a digit is about."""
        self._choose(digit - 1)

    def action_all(self) -> None:
        """List all that is new."""
        self.answer(SinceChoice(self._since.query))

    def _choose(self, index: int) -> None:
        lines = self._lines
        if index < len(lines) and (choice := lines[index].choice):
            self.answer(choice)

    @property
    def _lines(self) -> tuple[NewsLine, ...]:
        return (*self._told, *name_lines(self._names, self._since.query))

    def _show(self) -> None:
        self.query_one(Passages).passages = news_passages(self._lines)

    def _digest(self) -> None:
        listing = self._since.listing
        try:
            articles = [listing.article(index) for index in range(min(MOST_ARTICLES, len(listing)))]
            length = Length(sentences=SENTENCES)
            self.post_message(self._Digested(self._core.digest(articles, method=self._method, length=length)))
        except CorpusError as error:
            self.post_message(self._Digested(None, str(error)))

    def _find_names(self) -> None:
        try:
            self.post_message(self._Named(*self._since.first_names()))
        except CorpusError:
            # Names are an extra; what is wrong with the library is said by the list.
            self.post_message(self._Named((), False))

    def _on_since_screen__digested(self, message: _Digested) -> None:
        message.stop()
        if message.digest is None:
            self._told = (NewsLine(message.failure, heading="What happened"),)
        else:
            self._told = tuple(event_lines(message.digest, self._since.listing))
        self._show()

    def _on_since_screen__named(self, message: _Named) -> None:
        message.stop()
        self._names = message.names
        self._show()
        if message.may_grow:
            again = self._find_names
            self.set_timer(_AGAIN, lambda: self.run_worker(again, thread=True, group="names"))


def event_lines(digest: Digest, listing: Listing) -> Iterator[NewsLine]:
    """A line for each event that the digest speaks of, the one that most articles tell of first."""
    first: dict[int, DigestSentence] = {}
    for sentence in digest.sentences:
        first.setdefault(sentence.event, sentence)
    for number in sorted(first)[:EVENTS]:
        sentence, places = first[number], digest.events[number].articles
        article, id = digest.articles[sentence.article], listing.row(sentence.article).id
        choice, tail = SinceChoice(article=id, place=sentence.kept.sentence.span), ""
        if len(places) > 1:
            ids = " ".join(listing.row(place).id for place in places[:_MOST_IDS])
            choice, tail = SinceChoice(ids), counted(len(places), "article")
        text = told(article, sentence.kept).replace("\n", " ")
        yield NewsLine(text, tail, "What happened", _origin(article), choice=choice)


def name_lines(names: Sequence[FirstName], query: str) -> Iterator[NewsLine]:
    """A line for each name that is new."""
    for name in names:
        marks = ((Span(0, len(name.name)), LABEL_COMPONENTS[name.label]),)
        choice = SinceChoice(both(entity_query(name.name), query))
        tail = f"{LABEL_NAMES[name.label]} · {counted(name.articles, 'article')}"
        yield NewsLine(name.name, tail, "Named for the first time", marks=marks, choice=choice)


def news_passages(lines: Sequence[NewsLine]) -> tuple[Passage, ...]:
    """The lines as they are listed, the first nine with their digits, each group under its heading."""
    passages, before = [], ""
    for number, line in enumerate(lines):
        mark = _DIGITS[number] if number < len(_DIGITS) and line.choice else " "
        head = line.heading if line.heading != before else ""
        passages.append(
            Passage(line.text, mark=mark, tail=line.tail, head=head, note=line.note, marks=line.marks)
        )
        before = line.heading
    return tuple(passages)


def _origin(article: Article) -> str:
    return " · ".join(part for part in (article.title, short_source(article)) if part)

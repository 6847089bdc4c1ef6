"""Reading line by line, for screen readers, slow lines and terminals that can do nothing else.

An article is its title and its gist; a line with one letter asks for more. Nothing is ever drawn over.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from corpus.article import told
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.type_hints import TYPE_CHECKING, TextIO
from reader.cli.context import Context
from reader.session import Session

if TYPE_CHECKING:
    from corpus.library.marks import Marking
    from corpus.listings.listing import Listing, Row

_ASKED = "[n]ext [p]revious [t]ext [s]tar [m]ark [q]uit? "
_HELP = """\
n or enter  the next article; this one is read then
p           the one before
t           its whole text
g           its gist once more
s           a star, or none
m           unread, or read
12          the twelfth article
q           the end
"""


def is_wanted() -> bool:
    """Whether a person asks every program for plain lines: `ACCESSIBLE=1`."""
    return os.environ.get("ACCESSIBLE", "0") not in ("", "0")


def read_by_line(context: Context, listing: "Listing", marks: "Marking | None", *, start: int = 0) -> int:
    """Show the articles one after another and do what the lines typed say, until `q` or their end."""
    length = Length(sentences=context.session.settings.sentences)
    with context.terminal.answer() as stream, _typed(context) as lines:
        reader = _LineReader(context.session, listing, marks, stream, length)
        reader.go_to(start)
        while not reader.is_done:
            stream.write(_ASKED)
            stream.flush()
            line = lines.readline()
            stream.write("" if line.endswith("\n") and lines.isatty() else "\n")
            reader.obey(line.strip().lower() if line else "q")
    return 0


@contextmanager
def _typed(context: Context) -> Iterator[TextIO]:
    """What a person types: standard input, unless the articles came that way."""
    if "-" not in getattr(context.options, "sources", ()) and sys.stdin is not None:
        yield sys.stdin
        return
    try:
        keyboard = open("/dev/tty", encoding="utf-8", errors="replace")  # noqa: PTH123, SIM115
    except OSError:
        raise CorpusError(
            "no terminal to type at; name the articles as files, not on standard input"
        ) from None
    with keyboard:
        yield keyboard


class _LineReader:
    """Where in the listing a person is."""

    def __init__(
        self, session: Session, listing: "Listing", marks: "Marking | None", stream: TextIO, length: Length
    ) -> None:
        self.is_done = False
        self._session = session
        self._listing = listing
        self._marks = marks
        self._stream = stream
        self._length = length
        self._place = 0
        # The rows of a listing say how it was when it was made.
        self._changed: dict[tuple[str, str], bool] = {}

    def go_to(self, place: int) -> None:
        """Show the article at that place; behind the last one is the end."""
        if place >= len(self._listing):
            self._say("That was the last one.")
            self.is_done = True
            return
        if place < 0:
            self._say("That is the first one.")
            return
        self._place = place
        self._show_gist()

    def obey(self, line: str) -> None:
        """Do what a line says."""
        if line.isdecimal() and len(line) < 10:
            self._jump(int(line))
            return
        actions: dict[str, Callable[[], None]] = {
            "": self._next,
            "n": self._next,
            "p": lambda: self.go_to(self._place - 1),
            "t": self._show_text,
            "g": self._show_gist,
            "s": lambda: self._toggle("starred"),
            "m": lambda: self._toggle("unread"),
            "q": self._end,
        }
        actions.get(line[:1], lambda: self._say(_HELP.rstrip()))()

    def _jump(self, number: int) -> None:
        if 1 <= number <= len(self._listing):
            self.go_to(number - 1)
        else:
            self._say(f"There are articles 1 to {len(self._listing)}.")

    def _next(self) -> None:
        self._mark_read()
        self.go_to(self._place + 1)

    def _end(self) -> None:
        self.is_done = True

    def _show_gist(self) -> None:
        row = self._listing.row(self._place)
        self._say(f"\n{self._place + 1} of {len(self._listing)}: {row.title or row.source}")
        self._say(", ".join(filter(None, self._facts(row))))
        try:
            article = self._listing.article(self._place)
            summary = self._session.summary(article, length=self._length)
        except CorpusError as error:
            self._say(str(error))
            return
        for kept in summary.kept:
            self._say(" ".join(told(article, kept).split()))

    def _facts(self, row: "Row") -> Iterator[str]:
        yield (row.date or "")[:10]
        yield row.source
        if self._marks is not None:
            yield "unread" if self._is("unread", row) else "read"
        yield "starred" if self._is("starred", row) else ""
        yield " ".join(f"#{tag}" for tag in row.tags)

    def _show_text(self) -> None:
        try:
            article = self._listing.article(self._place)
        except CorpusError as error:
            self._say(str(error))
            return
        self._say(f"\n{article.text}\n")
        self._mark_read()

    def _is(self, mark: str, row: "Row") -> bool:
        before = row.unread if mark == "unread" else row.starred
        return self._changed.get((row.id, mark), before)

    def _toggle(self, mark: str) -> None:
        row = self._listing.row(self._place)
        wanted = not self._is(mark, row)
        if self._set(row, mark, wanted):
            words = {"starred": ("no star", "starred"), "unread": ("read", "unread")}
            self._say(f"Now {words[mark][wanted]}.")

    def _mark_read(self) -> None:
        row = self._listing.row(self._place)
        if self._marks is not None and self._is("unread", row):
            self._set(row, "unread", False)

    def _set(self, row: "Row", mark: str, wanted: bool) -> bool:
        if self._marks is None:
            self._say("Only articles of the library can be marked; `nutgraf add` puts them there.")
            return False
        marks = self._marks
        setting = {
            ("starred", True): marks.star,
            ("starred", False): marks.unstar,
            ("unread", True): marks.mark_unread,
            ("unread", False): marks.mark_read,
        }[mark, wanted]
        try:
            setting([row.id])
        except CorpusError as error:
            self._say(str(error))
            return False
        self._changed[row.id, mark] = wanted
        return True

    def _say(self, text: str) -> None:
        self._stream.write(f"{text}\n")

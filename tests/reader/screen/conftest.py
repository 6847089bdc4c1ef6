"""A screen on a desk of our own: three articles, and engines that answer when they are told to."""

import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot

from corpus.article import (
    Article,
    Digest,
    DigestSentence,
    Entity,
    Event,
    KeptSentence,
    Label,
    Sentence,
    Span,
    Summary,
)
from corpus.errors import CorpusError, LibraryError
from corpus.length import Length
from corpus.library.additions import News
from corpus.library.name_glances import NameGlance
from corpus.library.stored_article import Marks
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Listing, Order, Row
from corpus.overview.glance import Glance
from corpus.stories.story_store import LibraryStory
from reader.screen.app import ReaderApp
from reader.screen.listings.library_places import LibraryPlace
from reader.settings import Settings

FERRY = Article(
    "A ferry sank off Bergen. All were saved. Storms had been forecast. The line will pay.",
    title="Ferry sinks off Bergen",
    date="2023-03-18",
    url="https://example.org/ferry",
)
BRIDGE = Article("Oslo opens a bridge. Anna Berg cut the ribbon. Oslo cheered.", title="A bridge for Oslo")
LONG = Article("\n\n".join(f"Paragraph {number} of many." for number in range(200)), title="A long report")


class FakeCore:
    """Keeps the first sentences (`lsa` the last ones), and knows the names that it was given."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.library_path = Path("library.db")
        self.names = {"Bergen": Label.GPE, "Oslo": Label.GPE, "Anna Berg": Label.PERSON}
        self.go_on = threading.Event()
        self.go_on.set()
        self.names_may_come = threading.Event()
        self.names_may_come.set()
        self.asked: list[tuple[str, str, int | None]] = []
        self.trouble = ""
        """Why nothing can be answered; empty while all can."""

    def sentences(self, article: Article) -> tuple[Sentence, ...]:
        return tuple(self._sentences(article))

    def summary(self, article: Article, *, method: str, length: Length, query: str = "") -> Summary:
        self.asked.append((article.title, method, length.sentences))
        self.go_on.wait(60)
        self._complain()
        sentences = self._sentences(article)
        count = length.sentences or 0
        kept = sentences[-count:] if method == "lsa" else sentences[:count]
        return Summary(method, tuple(KeptSentence(sentence, 1.0) for sentence in kept), len(sentences))

    def entities(self, article: Article) -> tuple[Entity, ...]:
        self.go_on.wait(60)
        self.names_may_come.wait(60)
        self._complain()
        found = [
            Entity(label, Span(start, start + len(name)), name)
            for name, label in self.names.items()
            for start in range(len(article.text))
            if article.text.startswith(name, start)
        ]
        return tuple(sorted(found, key=lambda entity: entity.span))

    def digest(self, articles: Iterable[Article], *, method: str, length: Length, query: str = "") -> Digest:
        listed = tuple(articles)
        sentences = (
            self.summary(article, method=method, length=Length(sentences=1)).kept for article in listed
        )
        kept = tuple(
            DigestSentence(place, place, article, total=3) for place, (article,) in enumerate(sentences)
        )
        return Digest(method, listed, kept, tuple(Event((place,), ()) for place in range(len(listed))))

    def _complain(self) -> None:
        if self.trouble:
            raise CorpusError(self.trouble)

    def _sentences(self, article: Article) -> list[Sentence]:
        sentences: list[Sentence] = []
        start = 0
        for end in (place + 1 for place, sign in enumerate(article.text) if sign == "."):
            sentences.append(Sentence(len(sentences), Span(start, end), 0))
            start = end + 1
        return sentences


class FakeMarks:
    """Marks that nothing keeps but the kept."""

    def __init__(self, kept: "FakeStoredListing") -> None:
        self.kept = kept

    def mark_read(self, index: int, /) -> None:
        self.kept.done.append(("read", index))

    def toggle_unread(self, index: int, /) -> None:
        self.kept.done.append(("unread", index))

    def mark_all_read(self, indexes: range, /) -> int:
        self.kept.done += [("read", index) for index in indexes]
        return len(indexes)

    def next_unread(self, index: int, /) -> int | None:
        rows = (*range(index + 1, len(self.kept)), *range(index))
        return next((row for row in rows if ("read", row) not in self.kept.done), None)

    def count_unread(self) -> int:
        return sum(("read", index) not in self.kept.done for index in range(len(self.kept)))

    def toggle_starred(self, index: int, /) -> None:
        self.kept.done.append(("star", index))

    def tag(self, index: int, tags: tuple[str, ...], /) -> None:
        self.kept.done.append((index, tags))

    def undo(self) -> str:
        return f"Took back {self.kept.done.pop()}."

    def of(self, index: int, /) -> Marks:
        place = self.kept.highlights.get(index)
        return Marks(position=self.kept.positions.get(index, 0), highlights=(place,) if place else ())

    def remember_position(self, index: int, position: int, /) -> None:
        self.kept.positions[index] = position

    def toggle_highlight(self, index: int, span: Span, /) -> None:
        if self.kept.highlights.pop(index, None) != span:
            self.kept.highlights[index] = span


class FakeLibrary:
    """A library of three places, where nobody knows a name."""

    def __init__(self, kept: "FakeStoredListing") -> None:
        self.kept = kept

    def mistake_in(self, words: str, /) -> str:
        return "'2023-13' is no date\ndate:2023-13\n     ^^^^^^^" if "2023-13" in words else ""

    def places(self) -> tuple[LibraryPlace, ...]:
        unread = LibraryPlace("Library", "Unread", "is:unread", 2)
        feed = LibraryPlace("Feeds", "Sea News", 'source:"Sea News"', 5, 2, note="gone", feed="https://sea")
        all, sea = LibraryPlace("Library", "All", "", 3), LibraryPlace("Tags", "sea", "tag:sea", 1)
        return (all, unread, sea, feed)

    def feeds_in_sight(self, words: str, /) -> tuple[str, ...]:
        return ("https://sea",) if words == 'source:"Sea News"' else ()

    def rename_place(self, place: LibraryPlace, name: str, /) -> str:
        self.kept.done.append((place.name, name))
        return f"{name} now"

    def remove_place(self, place: LibraryPlace, /) -> str:
        self.kept.done.append(("left", place.name))
        return "left"

    def save(self, name: str, words: str, /) -> None:
        self.kept.done.append(("saved", name, words))

    def watch(self, name: str, words: str, /) -> None:
        self.kept.done.append((name, words))

    def visit(self, words: str, /) -> None:
        self.kept.done.append(("visited", words))

    def newest(self) -> int:
        return len(self.kept.texts)

    def came_after(self, number: int, /) -> News:
        return News(len(self.kept.texts), 2)

    def watch_hits(self, after: int, /) -> tuple[tuple[str, int], ...]:
        return self.kept.news

    def glance(self, words: str, /) -> Glance:
        raise LibraryError("nobody looks here")

    def follow(self, name: str, /) -> NameGlance:
        raise LibraryError("nobody knows the name")

    def id_of_link(self, url: str, /) -> str | None:
        return f"@{url[-1]}" if url.startswith("https://stored.example/") else None

    def naming(self, name: str, /) -> str:
        return f"entity:{name}"


class FakeStoredListing:
    """Stored articles, and one more when it is renewed; it keeps what is done to them."""

    def __init__(self, *texts: str, words: str = "") -> None:
        self.texts = texts
        self.words = words
        self.done: list[object] = []
        self.marks = FakeMarks(self)
        self.library = FakeLibrary(self)
        self.news: tuple[tuple[str, int], ...] = ()
        self.positions: dict[int, int] = {}
        self.highlights: dict[int, Span] = {}
        self.go_on = threading.Event()
        self.go_on.set()

    def __len__(self) -> int:
        return len(self.texts)

    def __bool__(self) -> bool:
        return True

    def row(self, index: int, /) -> Row:
        unread, starred = ("read", index) not in self.done, ("star", index) in self.done
        return Row(f"@{index}", f"Article {index}", unread=unread, starred=starred, tags=("old",))

    def article(self, index: int, /) -> Article:
        return Article(self.texts[index], title=f"Article {index}")

    def narrowed(self, words: str, order: Order, /) -> "FakeStoredListing":
        return FakeStoredListing(*self.texts, words=words)

    @property
    def opened(self) -> frozenset[int]:
        return frozenset()

    def with_opened(self, opened: frozenset[int], /) -> "FakeStoredListing":
        return self

    def story_of(self, index: int, /) -> tuple[int, int] | None:
        return None

    def story(self, index: int, /) -> LibraryStory:
        raise LibraryError("it is in no story")

    def mark_story_seen(self, id: str, /) -> None:
        self.done.append(("seen", id))

    def renewed(self) -> "FakeStoredListing":
        return FakeStoredListing(*self.texts, "One more.")

    def place_of(self, id: str) -> int | None:
        return int(id[1:])

    def hits(self, index: int, /) -> tuple[Span, ...]:
        self.go_on.wait(60)
        start = self.texts[index].find(self.words)
        return (Span(start, start + len(self.words)),) if self.words and start >= 0 else ()


Opened = AbstractAsyncContextManager[Pilot[None]]


@pytest.fixture(autouse=True, scope="session")
def _styles_parsed_once() -> Iterator[None]:
    """Parse each style sheet once for all screens, which is a good part of a short screen's time."""
    parse = Stylesheet._parse_rules
    known: dict[object, list[RuleSet]] = {}

    def parse_once(sheet: Stylesheet, *source: Any, **how: Any) -> list[RuleSet]:
        key = (source, *how.items(), *sheet._variables.items())
        if key not in known:
            known[key] = parse(sheet, *source, **how)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parse_once)
        yield


@pytest.fixture
def core() -> Iterator[FakeCore]:
    core = FakeCore()
    yield core
    core.go_on.set()


@pytest.fixture
def kept() -> Iterator[FakeStoredListing]:
    """Two short articles and a long one, stored."""
    kept = FakeStoredListing("Some text.", "Rain fell. The sun shone.", LONG.text)
    yield kept
    kept.go_on.set()


@pytest.fixture
def empty_shelf() -> FakeStoredListing:
    """A library without articles."""
    return FakeStoredListing()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the screen has said so far."""
    messages: list[str] = []
    monkeypatch.setattr(ReaderApp, "notify", lambda _, message, **__: messages.append(message))
    return messages


@pytest.fixture
def open_screen(core: FakeCore, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Opened]:
    """Open the screen on some articles, at some size."""
    monkeypatch.setattr("reader.screen.engines.engine_workers.DELAY", 0.01)
    monkeypatch.setattr("reader.screen.engines.engine_workers.AT_REST", 0.01)
    monkeypatch.setattr("reader.screen.desk.list_pane.DELAY", 0.01)
    monkeypatch.setattr("reader.screen.actions.reading_state.DELAY", 0.01)

    def opened(
        articles: Sequence[Article] | Listing = (FERRY, BRIDGE, LONG), size: tuple[int, int] = (120, 16)
    ) -> Opened:
        listing = MemoryListing(articles) if isinstance(articles, Sequence) else articles
        return ReaderApp(core, listing).run_test(size=size)

    return opened


@pytest.fixture
def until() -> Callable[..., Awaitable[None]]:
    """Wait until something is so; fail when it does not come to be."""

    async def wait(pilot: Pilot[None], so: Callable[[], object]) -> None:
        for _ in range(600):
            if so():
                return
            await pilot.pause(0.01)
        raise AssertionError("it never came to be")

    return wait


@pytest.fixture
def shown() -> Callable[[Pilot[None]], str]:
    """What the screen says, row by row."""

    def read(pilot: Pilot[None]) -> str:
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        return "\n".join("".join(segment.text for segment in strip) for strip in strips)

    return read

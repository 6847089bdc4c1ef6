"""One story told from all its articles; each sentence leads to its article."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from corpus.article import Article, Span, told
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.stories.story_rows import Brief
from reader.cli.rendering.plain import counted
from reader.screen.dialogs.dialog import Dialog
from reader.screen.engines.core import Core
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.spoken_dates import long_date

# What tells a story is imported when one is opened: the first frame would wait for it.
if TYPE_CHECKING:
    from corpus.stories.account import Account
    from corpus.stories.story_store import LibraryStory

SENTENCES = 5

AccountPlace = tuple[str, Span | None]
"""An article's id, and where in its text; nothing for the article as a whole."""


class AccountPart(NamedTuple):
    """Something that is said of a story."""

    heading: str
    brief: Brief
    """The article that it is from."""
    text: str
    place: Span | None = None
    """Where in the article it stands."""


class StoryScreen(Dialog[AccountPlace]):
    """The account of a story; the answer is the article and the place of what was chosen."""

    class _Told(Message):
        def __init__(self, account: "Account") -> None:
            super().__init__()
            self.account = account

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(
        self, core: Core, story: Callable[[], "LibraryStory"], method: str, seen: Callable[[str], None]
    ) -> None:
        """What `story` fetches is told; then `seen` is called with the id of one of its articles."""
        super().__init__()
        self._core = core
        self._story = story
        self._method = method
        self._seen = seen
        self._parts: tuple[AccountPart, ...] = ()

    def compose(self) -> ComposeResult:
        """What is said, under its headings."""
        with Vertical(classes="frame"):
            yield PaneTitle("Story", "Reading…")
            yield Passages()

    def on_mount(self) -> None:
        """Read the story in a thread."""
        self.run_worker(self._read, thread=True, group="story")

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the article of what was chosen."""
        if self._parts:
            part = self._parts[message.index]
            self.answer((part.brief.id, part.place))

    def _read(self) -> None:
        from corpus.stories.account import account_of

        digest = partial(self._core.digest, method=self._method, length=Length(sentences=SENTENCES))
        try:
            row, articles, copies = self._story()
            account = account_of(row, articles, copies=copies, digest=digest)
            self._seen(row.articles[0].id)
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Told(account))

    def _on_story_screen__told(self, message: _Told) -> None:
        account = message.account
        self._parts = tuple(parts_of(account))
        title = self.query_one(PaneTitle)
        title.title = account.story.title
        story = account.story
        title.remark = f"{counted(len(story.articles), 'article')} · {counted(len(story.sources), 'source')}"
        self.query_one(Passages).passages = story_passages(self._parts)

    def _on_story_screen__failed(self, message: _Failed) -> None:
        self.query_one(PaneTitle).remark = message.reason


def parts_of(account: "Account") -> Iterator[AccountPart]:
    """All that is said of a story, its digest first."""
    tellers, texts, briefs = account.told, account.digest.articles, account.story.articles
    for sentence in account.digest.sentences:
        text = told(texts[sentence.article], sentence.kept)
        yield AccountPart("What happened", tellers[sentence.article], text, sentence.kept.sentence.span)
    yield from (AccountPart("New since you read it", brief, brief.title) for brief in briefs if brief.new)
    for addition in account.additions:
        for text in addition.sentences:
            place = _place(texts[addition.article], text)
            yield AccountPart("What later articles add", tellers[addition.article], text, place)
    yield from _disagreements(account)
    yield from (AccountPart("Day by day", brief, brief.title) for brief in briefs)


def story_passages(parts: tuple[AccountPart, ...]) -> tuple[Passage, ...]:
    """The parts as they are listed, each group under its heading."""
    passages, before = [], ""
    for part in parts:
        origin = " · ".join(filter(None, (long_date(part.brief.date), part.brief.source)))
        note = f"{origin} · new" if part.brief.new else origin
        head = part.heading if part.heading != before else ""
        passages.append(Passage(part.text.replace("\n", " "), mark=" ", head=head, note=note))
        before = part.heading
    return tuple(passages)


def _disagreements(account: "Account") -> Iterator[AccountPart]:
    for disagreement in account.disagreements:
        for said in disagreement.statements:
            for number, sentence in zip(said.articles, said.sentences, strict=True):
                text = f"{disagreement.kind} {said.shown}: {sentence}"
                place = _place(account.digest.articles[number], sentence)
                yield AccountPart("What the sources do not agree on", account.told[number], text, place)


def _place(article: Article, sentence: str) -> Span | None:
    start = article.text.find(sentence)
    return Span(start, start + len(sentence)) if start >= 0 else None

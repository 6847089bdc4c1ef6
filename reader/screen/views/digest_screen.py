"""One summary of the list as it stands; each sentence leads to its article."""

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var

from corpus.article import Article, Digest, Span, told
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.listings.listing import Listing
from corpus.summarize.methods import METHODS
from reader.cli.rendering.plain import counted
from reader.screen.dialogs.dialog import Dialog
from reader.screen.engines.core import Core
from reader.screen.output.path_completion import completed_path
from reader.screen.output.written_answers import save_text, written_digest
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.prompt import Prompt, Question
from widgets.spoken_dates import long_date

MOST_ARTICLES = 500
"""Only the first articles of a long list are read: a reader waits for the digest."""
SENTENCES = 10


MOST_SENTENCES = 99


class DigestScreen(Dialog[tuple[int, Span]]):
    """A digest; the answer is the number of the article in the list, and the place of the sentence."""

    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("plus,equals_sign", "lengthen(1)", "One sentence more", show=False, id="longer"),
        Binding("minus", "lengthen(-1)", "One sentence fewer", show=False, id="shorter"),
        Binding("full_stop", "method(1)", "Next method", show=False, id="next-method"),
        Binding("comma", "method(-1)", "Previous method", show=False, id="previous-method"),
        Binding("y", "copy", "Copy the digest", show=False, id="copy"),
        Binding("ctrl+s", "save", "Save the digest", show=False, id="save-digest"),
    ]

    wish: var[tuple[str, int]] = var(("", SENTENCES), init=False)
    """The method, and how many sentences it is to keep."""

    class _Digested(Message):
        def __init__(self, wish: tuple[str, int], digest: Digest) -> None:
            super().__init__()
            self.wish = wish
            self.digest = digest

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(self, core: Core, listing: Listing, method: str) -> None:
        super().__init__()
        self._core = core
        self._listing = listing
        self._digest: Digest | None = None
        self.set_reactive(DigestScreen.wish, (method, SENTENCES))

    def compose(self) -> ComposeResult:
        """The sentences under their articles."""
        with Vertical(classes="frame"):
            yield PaneTitle("Digest", "Reading…")
            yield Passages()
            yield PaneTitle("", "+ - longer, shorter   , . method   y copy   ctrl+s save")
        yield Prompt()

    def on_mount(self) -> None:
        """Read the list in a thread."""
        self.watch_wish()

    def watch_wish(self) -> None:
        """Make another digest."""
        self.query_one(PaneTitle).remark = "Reading…"
        self.run_worker(partial(self._read, *self.wish), thread=True, group="digest", exclusive=True)

    def action_lengthen(self, sentences: int) -> None:
        """Keep more or fewer sentences."""
        method, length = self.wish
        self.wish = method, max(1, min(MOST_SENTENCES, length + sentences))

    def action_method(self, steps: int) -> None:
        """Choose them by the next or the previous method."""
        method, length = self.wish
        names = tuple(METHODS)
        self.wish = names[(names.index(method) + steps) % len(names)], length

    def action_copy(self) -> None:
        """Put the digest on the clipboard, each sentence with its article."""
        if self._digest:
            self.app.copy_to_clipboard(written_digest(self._digest))
            self.query_one(PaneTitle).remark = "Copied the digest."

    def action_save(self) -> None:
        """Ask for the name of a file, whose end says in which form it is."""
        if self._digest:
            question = Question(
                "Save as (.md or .txt)", "digest.md", answered=self._save, completed=completed_path
            )
            self.query_one(Prompt).ask(question)

    def _save(self, name: str) -> None:
        if name and self._digest:
            is_markdown = name.lower().endswith((".md", ".markdown"))
            said = save_text(name, written_digest(self._digest, as_markdown=is_markdown))
            self.query_one(PaneTitle).remark = said

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the article of the chosen sentence."""
        if self._digest:
            sentence = self._digest.sentences[message.index]
            self.answer((sentence.article, sentence.kept.sentence.span))

    def _read(self, method: str, length: int) -> None:
        count = min(MOST_ARTICLES, len(self._listing))
        try:
            articles = [self._listing.article(index) for index in range(count)]
            digest = self._core.digest(articles, method=method, length=Length(sentences=length))
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Digested((method, length), digest))

    def _on_digest_screen__digested(self, message: _Digested) -> None:
        if message.wish != self.wish:
            return
        self._digest = message.digest
        self.query_one(PaneTitle).remark = remark_of(message.digest, len(self._listing))
        self.query_one(Passages).passages = digest_passages(message.digest)

    def _on_digest_screen__failed(self, message: _Failed) -> None:
        self.query_one(PaneTitle).remark = message.reason


def remark_of(digest: Digest, listed: int) -> str:
    """What the title says of a digest."""
    read = len(digest.articles)
    of = f"the first {read:,} of {listed:,} articles" if read < listed else counted(read, "article")
    return f"{digest.method} · {len(digest.sentences)} sentences of {of}"


def digest_passages(digest: Digest) -> tuple[Passage, ...]:
    """The sentences, headed by their article where it is another one than the one before."""
    passages: list[Passage] = []
    before = -1
    for sentence in digest.sentences:
        article = digest.articles[sentence.article]
        text = told(article, sentence.kept).replace("\n", " ")
        head = _heading(article) if sentence.article != before else ""
        passages.append(Passage(text, mark=" ", head=head))
        before = sentence.article
    return tuple(passages)


def _heading(article: Article) -> str:
    return " · ".join(part for part in (long_date(article.date), article.title) if part)

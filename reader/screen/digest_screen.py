"""One summary of the list as it stands; each sentence leads to its article."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from corpus.article import Article, Digest, Span
from corpus.errors import CorpusError
from corpus.length import Length
from corpus.listings.listing import Listing
from reader.screen.dialog import Dialog
from reader.screen.engines import Core
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.spoken_dates import long_date

MOST_ARTICLES = 500
"""Only the first articles of a long list are read: a reader waits for the digest."""
SENTENCES = 10


class DigestScreen(Dialog[tuple[int, Span]]):
    """A digest; the answer is the number of the article in the list, and the place of the sentence."""

    class _Digested(Message):
        def __init__(self, digest: Digest) -> None:
            super().__init__()
            self.digest = digest

    class _Failed(Message):
        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(self, core: Core, listing: Listing, method: str) -> None:
        super().__init__()
        self._core = core
        self._listing = listing
        self._method = method
        self._digest: Digest | None = None

    def compose(self) -> ComposeResult:
        """The sentences under their articles."""
        with Vertical(classes="frame"):
            yield PaneTitle("Digest", "Reading…")
            yield Passages()

    def on_mount(self) -> None:
        """Read the list in a thread."""
        self.run_worker(self._read, thread=True, group="digest")

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the article of the chosen sentence."""
        if self._digest:
            sentence = self._digest.sentences[message.index]
            self.answer((sentence.article, sentence.kept.sentence.span))

    def _read(self) -> None:
        count = min(MOST_ARTICLES, len(self._listing))
        try:
            articles = [self._listing.article(index) for index in range(count)]
            digest = self._core.digest(articles, method=self._method, length=Length(sentences=SENTENCES))
        except CorpusError as error:
            self.post_message(self._Failed(str(error)))
            return
        self.post_message(self._Digested(digest))

    def _on_digest_screen__digested(self, message: _Digested) -> None:
        self._digest = message.digest
        self.query_one(PaneTitle).remark = remark_of(message.digest, len(self._listing))
        self.query_one(Passages).passages = digest_passages(message.digest)

    def _on_digest_screen__failed(self, message: _Failed) -> None:
        self.query_one(PaneTitle).remark = message.reason


def remark_of(digest: Digest, listed: int) -> str:
    """What the title says of a digest."""
    read = len(digest.articles)
    of = f"the first {read:,} of {listed:,} articles" if read < listed else f"{read:,} articles"
    return f"{digest.method} · {len(digest.sentences)} sentences of {of}"


def digest_passages(digest: Digest) -> tuple[Passage, ...]:
    """The sentences, headed by their article where it is another one than the one before."""
    passages: list[Passage] = []
    before = -1
    for sentence in digest.sentences:
        article = digest.articles[sentence.article]
        text = sentence.kept.sentence.span.of(article.text).replace("\n", " ")
        head = _heading(article) if sentence.article != before else ""
        passages.append(Passage(text, mark=" ", head=head))
        before = sentence.article
    return tuple(passages)


def _heading(article: Article) -> str:
    return " · ".join(part for part in (long_date(article.date), article.title) if part)

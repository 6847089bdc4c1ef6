"""What a ranker sees of an article: its prose, sentence by sentence.

A rank is an index into `Document.sentences`, which leaves headings and furniture out, not `Sentence.index`.
"""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from corpus.article import Article, Sentence, SentenceKind, Span
from corpus.type_hints import Protocol, overload
from corpus.value_types import Value

# An attribute of an enumeration takes four times as long to find.
_PROSE, _LIST = SentenceKind.PROSE, SentenceKind.LIST
_LONG = 200_000
"""Characters of a text that shall not stand in memory twice."""
_SENTENCE_WORDS = 5
"""An item of a list with fewer words is an entry."""
_WIDE_STOPS = ("。", "！", "？", "।", "。」")
_STOPS = (".", "!", "?", ";", "…", '."', ".”", ".)", *_WIDE_STOPS)


class Document(Value):
    """An article's prose, made once for all methods."""

    article: Article
    sentences: tuple[Sentence, ...]
    """The sentences that a summary may keep, in the order of the text."""
    texts: Sequence[str]
    """The words of each of `sentences`."""
    total: int
    """How many sentences the article has, headings and furniture included."""

    @property
    def language(self) -> str:
        """ISO 639-1, or empty."""
        return self.article.language

    @property
    def title(self) -> str:
        """The article's title, or empty."""
        return self.article.title


class Ranked(Value):
    """A sentence's place in a ranker's order."""

    index: int
    """Its place in `Document.sentences`, from 0."""
    score: float
    """Higher is better; comparable within one document and method only."""


class Ranker(Protocol):
    """What the module behind each method has at its top level."""

    def rank(self, document: Document, /, *, query: str = "") -> Iterator[Ranked]:
        """Every sentence of the document once, best first, no sooner than it is asked for."""


def read_document(article: Article, sentences: tuple[Sentence, ...]) -> Document:
    """The article's prose and what its lists tell; whatever it has where it has neither."""
    kept = tuple(_telling(article.text, sentences)) or sentences
    text, spans = article.text, [sentence.span for sentence in kept]
    return Document(article, kept, texts_at(text, spans), total=len(sentences))


def texts_at(text: str, spans: Sequence[Span]) -> Sequence[str]:
    """The parts of the text, of a long one without a copy of it."""
    return _Cuttings(text, spans) if len(text) > _LONG else tuple([text[start:end] for start, end in spans])


class _Cuttings(Sequence[str]):
    """Parts of a text that are cut out whenever they are asked for."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self._text, self._spans = text, spans

    def __len__(self) -> int:
        return len(self._spans)

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...

    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return _Cuttings(self._text, self._spans[index])
        start, end = self._spans[index]
        return self._text[start:end]

    def __iter__(self) -> Iterator[str]:
        return (self._text[start:end] for start, end in self._spans)


def _telling(text: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The prose with what lists tell beside it: sentences, or whatever has words where lists are longer."""
    prose = [sentence for sentence in sentences if sentence.kind is _PROSE]
    if len(prose) == len(sentences):
        return prose
    items = [sentence for sentence in sentences if sentence.kind is _LIST]
    if not items:
        return prose
    told = [item for item in items if _has_words(item.span.of(text))]
    if _length(told) <= _length(prose):
        told = [item for item in told if item.span.of(text).endswith(_STOPS)]
    if not prose:
        return told or items
    return sorted(prose + told, key=attrgetter("index"))


def _has_words(item: str) -> bool:
    """Whether an item of a list is more than an entry."""
    return item.endswith(_WIDE_STOPS) or len(item.split()) >= _SENTENCE_WORDS


def _length(sentences: Sequence[Sentence]) -> int:
    return sum(sentence.span.end - sentence.span.start for sentence in sentences)

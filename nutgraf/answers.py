"""The values that Python gets: plain texts with their places, short to look at.

`start` and `end` count characters of the article's own `text`, which is normalised where it enters:
it need not be the string that was given.
"""

from corpus.named_tuples import NamedTuple
from corpus.type_hints import Self, TypeVar
from nutgraf.notebook_html import Mark, paint, panel

_SHOWN = 60
ItemT = TypeVar("ItemT")


class Article(NamedTuple):
    """One text with what is known of it."""

    text: str
    title: str = ""
    date: str | None = None
    """ISO 8601."""
    author: str | None = None
    url: str | None = None
    id: str | None = None
    """`@12` in a library, else what the source calls it."""
    source: str = "-"
    language: str = ""
    """ISO 639-1."""
    tags: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Article {_short(self.title or self.text)!r}, {len(self.text):,} characters>"

    def _repr_html_(self) -> str:
        return panel(self.title, paint(self.text, ()))


class Sentence(NamedTuple):
    """A sentence that a summary keeps."""

    text: str
    start: int
    end: int
    score: float
    index: int  # type: ignore[assignment]  # in the place of `tuple.index`
    """Its number in the article, from 0."""
    speaker: str = ""
    """Who says it in a transcript."""

    def __repr__(self) -> str:
        return f"<Sentence {_short(self.text)!r} {self.start}:{self.end}>"

    def __str__(self) -> str:
        return self.text


class Entity(NamedTuple):
    """One mention of a named thing."""

    text: str
    start: int
    end: int
    label: str
    name: str
    """The same for every mention of one thing in the article."""

    def __repr__(self) -> str:
        return f"<{self.label} {_short(self.text)!r} {self.start}:{self.end}>"


class _Answer(tuple[ItemT, ...]):
    """A tuple that knows the article it is about."""

    article: Article

    @classmethod
    def about(cls, article: Article, items: tuple[ItemT, ...]) -> Self:
        """The items, of this article."""
        answer = cls(items)
        answer.article = article
        return answer


class Summary(_Answer[Sentence]):
    """The sentences that are kept, in the order of the text; `str()` joins them."""

    @property
    def text(self) -> str:
        """The sentences as one text."""
        return " ".join(map(_line, self))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Summary of {len(self)}: {_short(self.text)!r}>"

    def _repr_html_(self) -> str:
        sentences = " ".join(_painted(self.article, sentence) for sentence in self)
        return panel(self.article.title, sentences)


class Entities(_Answer[Entity]):
    """The mentions by their place in the text."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name once, in the order in which they first appear."""
        return tuple(dict.fromkeys(entity.name for entity in self))

    def __repr__(self) -> str:
        return f"<Entities {len(self)}: {_short(', '.join(self.names))}>"

    def _repr_html_(self) -> str:
        marks = tuple(Mark(entity.start, entity.end, entity.label, entity.name) for entity in self)
        return panel(self.article.title, paint(self.article.text, marks))


class DigestSentence(NamedTuple):
    """A sentence of a digest, with the article that says it."""

    text: str
    start: int
    end: int
    score: float
    article: Article
    earlier: tuple[str, ...] = ()
    """Figures that earlier versions of the story give instead."""
    speaker: str = ""
    """Who says it in a transcript."""

    def __repr__(self) -> str:
        return f"<DigestSentence {_short(self.text)!r} {self.start}:{self.end}>"

    def __str__(self) -> str:
        return self.text


class Digest(tuple[DigestSentence, ...]):
    """What many articles come to, by day."""

    @property
    def text(self) -> str:
        """The sentences, one a line."""
        return "\n".join(map(_line, self))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Digest of {len(self)}: {_short(self.text)!r}>"

    def _repr_html_(self) -> str:
        return "".join(panel(_headed(answer), _said(answer)) for answer in self)


class Hit(NamedTuple):
    """An article that a search found."""

    article: Article
    snippet: str

    @property
    def id(self) -> str | None:
        """The article's id, such as `@12`."""
        return self.article.id

    def __repr__(self) -> str:
        return f"<Hit {self.id} {_short(self.article.title or self.snippet)!r}>"

    def _repr_html_(self) -> str:
        return panel(f"{self.id} {self.article.title}", paint(self.snippet, ()))


def _line(sentence: Sentence | DigestSentence) -> str:
    """The sentence without line breaks, in a transcript behind who says it."""
    words = " ".join(sentence.text.split())
    return f"{sentence.speaker}: {words}" if sentence.speaker else words


def _headed(answer: DigestSentence) -> str:
    date = (answer.article.date or "")[:10]
    return " · ".join(filter(None, (date, answer.article.title)))


def _said(answer: DigestSentence) -> str:
    earlier = f" (an earlier version says {', '.join(answer.earlier)})" if answer.earlier else ""
    return _painted(answer.article, answer) + paint(earlier, ())


def _painted(article: Article, sentence: Sentence | DigestSentence) -> str:
    """A sentence of an article as HTML, its names painted, in a transcript behind who says it."""
    # The functions make these values, and are not asked before one is shown.
    from nutgraf.functions import entities

    start, end = sentence.start, sentence.end
    speaker = f"{sentence.speaker}: " if sentence.speaker else ""
    marks = [
        Mark(entity.start - start, entity.end - start, entity.label, entity.name)
        for entity in entities(article)
        if start <= entity.start and entity.end <= end
    ]
    return paint(speaker, ()) + paint(article.text[start:end], marks)


def _short(text: str) -> str:
    line = " ".join(text[: 4 * _SHOWN].split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"

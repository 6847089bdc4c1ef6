"""The values that the whole program passes around: articles and what is said about them.

An annotation never holds text of its own. It is a half-open range of characters of `Article.text`, which is
normalised once, where it enters, and never rewritten.

`Span` and `Sentence` are tuples with names: a text has dozens of them, and a frozen dataclass takes twice as
long to make. Only a span is taken apart by position, into its start and its end.
"""

from collections.abc import Sequence
from enum import StrEnum
from operator import itemgetter

from corpus.named_tuples import NamedTuple
from corpus.value_types import Value


class Span(NamedTuple):
    """A range of characters: `start` inclusive, `end` exclusive, 0 ≤ start ≤ end."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two ranges share a character."""
        return self.start < other.end and other.start < self.end


class ElementKind(StrEnum):
    """The parts of a text that its source has marked."""

    HEADING = "heading"
    """Whole lines; `level` is from 1 to 6."""
    ITEM = "item"
    """Whole lines; `level` is the depth, `said` the number as it is written, or nothing for what goes on."""
    QUOTE = "quote"
    """Whole lines; `level` is the depth."""
    CODE = "code"
    """A line of a program; `level` is how far it was indented, where the text does not show that.

    `said` is `FOLLOWING` where no blank line parts it from the one before.
    """
    CELL = "cell"
    """A cell of a table; `level` is its column, from 0, and `said` is `HEAD` for one that heads it."""
    LINK = "link"
    """Words that lead elsewhere; `said` is the address as the source has it."""
    STRONG = "strong"
    EMPHASIS = "emphasis"
    LITERAL = "literal"
    """Words of a program, a name of a file and the like."""


HEAD = "head"
FOLLOWING = "following"


class Element(NamedTuple):
    """What the source says of a part of the text besides its words."""

    kind: ElementKind
    span: Span
    level: int = 0
    said: str = ""


class Article(Value):
    """One text with what is known of it; every string is already fit for a terminal."""

    text: str
    """The body, normalised; the title is not part of it."""
    title: str = ""
    date: str | None = None
    """ISO 8601: a day, or a moment with its offset."""
    author: str | None = None
    url: str | None = None
    id: str | None = None
    source: str = "-"
    """Where it was read from, as the reader named it: a path, a URL, or `-`."""
    language: str = ""
    """ISO 639-1, or empty until `corpus.languages.detection` has looked."""
    tags: tuple[str, ...] = ()
    foreign_id: str | None = None
    """What others call it, such as a feed's guid, where `id` is its id in the library."""
    publisher: str = ""
    """Who published it, where that is told: the title of its feed, or what its record names."""
    times: tuple[tuple[int, int], ...] = ()
    """Of subtitles: places in the text, and the seconds at which they are said."""
    elements: tuple[Element, ...] = ()
    """How the source has shaped the text, by where each begins; nothing but the screen shows it."""

    def second_at(self, place: int) -> int | None:
        """The second at which the character there is said; None where that is not known."""
        from bisect import bisect_right

        number = bisect_right(self.times, place, key=itemgetter(0))
        return self.times[number - 1][1] if number else None


def published_by(article: Article) -> str:
    """Who published it: a feed's title or what its record says, else the site, else the file."""
    if article.publisher:
        return article.publisher
    for address in (article.url, article.source):
        if address and address.startswith(("http://", "https://")):
            return address.split("//", 1)[1].split("/", 1)[0].removeprefix("www.")
    return article.source


class SentenceKind(StrEnum):
    """What a line of an article is for; a summary is made of prose alone."""

    PROSE = "prose"
    HEADING = "heading"
    LIST = "list"
    FURNITURE = "furniture"
    """Bylines, captions, credits, "Read more", copyright and subscription lines."""


class Sentence(NamedTuple):
    """A sentence in its place."""

    index: int  # type: ignore[assignment]  # in the place of `tuple.index`, which nobody asks of a sentence
    """Its number in the article, from 0."""
    span: Span
    paragraph: int
    """The number of the paragraph that it stands in, from 0."""
    kind: SentenceKind = SentenceKind.PROSE


class Label(StrEnum):
    """The kinds of entity, by OntoNotes' names, in the order in which a legend shows them."""

    PERSON = "PERSON"
    ORG = "ORG"
    GPE = "GPE"
    LOC = "LOC"
    NORP = "NORP"
    FAC = "FAC"
    EVENT = "EVENT"
    LAW = "LAW"
    WORK_OF_ART = "WORK_OF_ART"
    PRODUCT = "PRODUCT"
    DATE = "DATE"
    TIME = "TIME"
    MONEY = "MONEY"
    PERCENT = "PERCENT"
    QUANTITY = "QUANTITY"


class Entity(Value):
    """One mention of a named thing."""

    label: Label
    span: Span
    name: str
    """Canonical: every mention of one entity in an article has the same."""


class KeptSentence(Value):
    """A sentence that a summary keeps, with the score that its method gave it."""

    sentence: Sentence
    """In a transcript without the name of who says it."""
    score: float
    number: int | None = None
    """Its number as a reader counts, from 1, headings and bylines left out; None where nobody has counted."""
    speaker: str = ""
    """Who says it in a transcript."""


class Summary(Value):
    """What a method keeps of an article, in the order of the text."""

    method: str
    kept: tuple[KeptSentence, ...]
    total: int
    """How many sentences the article has."""
    counted: int | None = None
    """How many of them a reader counts. None where nobody has counted."""


class EarlierFigure(Value):
    """A figure that an earlier version of a story gives where the newest gives another."""

    article: int
    """The earlier version's place in `Digest.articles`."""
    span: Span
    """The figure in the text of that version."""


class DigestSentence(Value):
    """A sentence of one of the articles."""

    article: int
    """The article's place in `Digest.articles`."""
    event: int
    """The event's place in `Digest.events`."""
    kept: KeptSentence
    total: int
    """How many sentences the article has."""
    leans_on: int | None = None
    """The `Sentence.index` of the sentence before it, where it says little without that one."""
    earlier: tuple[EarlierFigure, ...] = ()
    """What earlier versions of the story say in the place of its figures."""


class Event(Value):
    """Articles about one thing that happened."""

    articles: tuple[int, ...]
    """Places in `Digest.articles`, in their order; near-duplicates included."""
    repeats: tuple[int, ...]
    """Those of `articles` that another one speaks for: copies, and all versions but the newest."""
    families: tuple[tuple[int, ...], ...] = ()
    """The copies and versions of one story, where there is more than one."""


class Digest(Value):
    """What is kept of many articles."""

    method: str
    articles: Sequence[Article]
    """Perhaps on disk: it is an article that is asked for, not all of them."""
    sentences: tuple[DigestSentence, ...]
    """By the day of their articles, the undated last; within a day by salience, those of an event next to
    each other, and those of an article, in the order of its text."""
    events: tuple[Event, ...]
    """Every article is in one; those that most articles tell of come first."""


def told(article: Article, kept: KeptSentence) -> str:
    """The words of a kept sentence, in a talk behind who says them."""
    words = kept.sentence.span.of(article.text)
    return f"{kept.speaker}: {words}" if kept.speaker else words

"""The query language: what a person types, as a tree.

    james cleverly    both words      "james cleverly"    the phrase    minist*    words that begin so
    oil OR gas        either          -football           without it    (a b)      a group
    title:budget  entity:"James Cleverly"  label:ORG  source:bbc  tag:later  lang:fr  is:unread
    date:2023-03  date:2023-01..2023-06  after:2023-03-18  before:2023-04
    date:today  date:yesterday  date:7d  after:2w  added:today  folder:News  story:@12  @120..  @120..@130

OR binds more closely than standing side by side, as in web search: `oil gas OR coal` needs oil, and either of
the others. `after` includes its day and `before` does not, so that the two meet without a gap.
"""

import unicodedata
from enum import StrEnum

from corpus.article import Span
from corpus.errors import UsageError
from corpus.library.date_ranges import Period
from corpus.library.ingest.indexing import folded_name
from corpus.value_types import Value


class Field(StrEnum):
    """What may stand before a colon."""

    TITLE = "title"
    ENTITY = "entity"
    LABEL = "label"
    SOURCE = "source"
    TAG = "tag"
    LANG = "lang"
    IS = "is"
    DATE = "date"
    AFTER = "after"
    BEFORE = "before"
    ADDED = "added"
    FOLDER = "folder"
    STORY = "story"


class MarkState(StrEnum):
    """What may stand behind `is:`."""

    UNREAD = "unread"
    READ = "read"
    STARRED = "starred"
    TAGGED = "tagged"
    HIGHLIGHTED = "highlighted"


class Words(Value):
    """A word, or a phrase: in title or text, or in the title alone."""

    text: str
    column: str = ""
    ending: str = ""
    """`*` where the last word may go on."""


class Filter(Value):
    """A field other than the title and the dates."""

    field: Field
    value: str
    quoted: bool = False
    """It stood in quotes: a whole name, not a word of one."""


class Numbered(Value):
    """One article, by the number behind its id."""

    number: int


class NumberRange(Value):
    """Articles in the order in which they came, by the numbers behind their ids, both included."""

    first: int
    last: int | None = None
    """None for no end."""


class InStory(Value):
    """The articles of the story that one is in, by the number behind its id."""

    number: int


class Within(Value):
    """A range of days."""

    period: Period
    added: bool = False
    """Of the days on which articles came into the library, not of their own dates."""


class Not(Value):
    """All that the part does not match."""

    part: "Node"


class AllOf(Value):
    """What every part matches; without parts, everything."""

    parts: tuple["Node", ...] = ()


class AnyOf(Value):
    """What at least one part matches."""

    parts: tuple["Node", ...]


Node = Words | Filter | Numbered | NumberRange | InStory | Within | Not | AllOf | AnyOf


_LONGEST = 300
"""Characters of what is said of a query, which may be of any length itself."""


class QueryError(UsageError):
    """A query that says nothing that can be looked for; `span` is the mistake's place in it."""

    def __init__(self, query: str, span: Span, problem: str) -> None:
        if len(problem) > _LONGEST:
            problem = f"{problem[: _LONGEST // 2]}…{problem[-_LONGEST // 2 :]}"
        super().__init__(problem)
        self.query = query
        self.span = span
        self.problem = problem

    @property
    def detail(self) -> str:
        """The query and, on a second line, carets under the mistake."""
        before, mistake = self.query[: self.span.start], self.span.of(self.query)
        return f"{self.query}\n{' ' * _cells(before)}{'^' * max(1, _cells(mistake))}"


def asks_for_names(tree: Node) -> bool:
    """Whether an answer needs the entities of the articles."""
    match tree:
        case Filter(Field.ENTITY | Field.LABEL, _):
            return True
        case Not(part):
            return asks_for_names(part)
        case AllOf(parts) | AnyOf(parts):
            return any(map(asks_for_names, parts))
        case _:
            return False


def both(query: str, other: str) -> str:
    """What finds the articles that both queries find; an empty one asks for nothing."""
    # OR binds more closely than standing side by side.
    return f"{query.strip()} {other.strip()}".strip()


def entity_query(name: str) -> str:
    """The query for the articles that have a name."""
    # A name's own quotation marks would end the value, and are not compared.
    return f'entity:"{folded_name(name)}"'


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else not unicodedata.combining(c) for c in text)

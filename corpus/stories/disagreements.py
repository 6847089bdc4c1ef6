"""What the sources of a story do not agree on: counts, sums and days of the same thing.

The first number of a kind that each source gives is compared. Nothing is said where one source gives two of
the numbers itself, or where two tell of different places.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from corpus.article import Article
from corpus.named_tuples import NamedTuple
from corpus.patterns import lazy_pattern
from corpus.sentences import split
from corpus.stories.claims import Claim, claims_in

_MOST_SENTENCES = 60
_PLACE = lazy_pattern(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Oo]f) (?:the )?((?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)*)"
)
_TIMES = frozenset(
    (
        *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
        *("October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
        *("Saturday", "Sunday"),
    )
)

_Kind = tuple[str, str]
"""A kind of claim and its unit."""


class Statement(NamedTuple):
    """A number that articles give."""

    number: float
    articles: tuple[int, ...]
    """Their places among the articles."""
    sentences: tuple[str, ...]
    """How each of them says it."""
    shown: str
    """The number as it is to be read: `12`, `$3 million`, `12 May`."""


class Disagreement(NamedTuple):
    """Numbers of one kind that differ."""

    kind: str
    statements: tuple[Statement, ...]
    """The smallest number first."""


class _Said(NamedTuple):
    claim: Claim
    sentence: str


def disagreements(articles: Sequence[Article]) -> tuple[Disagreement, ...]:
    """What the articles do not agree on; nothing where there is doubt."""
    said = [_said(article) for article in articles]
    kinds = dict.fromkeys(kind for by_kind in said for kind in by_kind)
    found = (
        _compared(kind, {place: by_kind[kind] for place, by_kind in enumerate(said) if kind in by_kind})
        for kind in kinds
    )
    return tuple(disagreement for disagreement in found if disagreement)


def _said(article: Article) -> dict[_Kind, list[_Said]]:
    """What the article says of each kind, each number once, in the order of the text."""
    language = article.language or "en"
    sentences = split(article.text, language=language)[:_MOST_SENTENCES]
    by_kind: defaultdict[_Kind, list[_Said]] = defaultdict(list)
    for sentence in sentences:
        text = sentence.span.of(article.text)
        for claim in claims_in(text, language):
            known = by_kind[claim.kind, claim.unit]
            if claim.number not in (statement.claim.number for statement in known):
                known.append(_Said(claim, text))
    return by_kind


def _compared(kind: _Kind, said: Mapping[int, Sequence[_Said]]) -> Disagreement | None:
    by_number: defaultdict[float, list[int]] = defaultdict(list)
    for place, statements in said.items():
        by_number[statements[0].claim.number].append(place)
    if len(by_number) < 2 or not all(_is_one_voice(statements, by_number) for statements in said.values()):
        return None
    first = {number: said[places[0]][0] for number, places in sorted(by_number.items())}
    if any(
        _are_apart(first_said.sentence, other.sentence)
        for first_said, other in combinations(first.values(), 2)
    ):
        return None
    return Disagreement(
        kind[0],
        tuple(
            Statement(
                number,
                tuple(by_number[number]),
                tuple(said[place][0].sentence for place in by_number[number]),
                told.claim.shown,
            )
            for number, told in first.items()
        ),
    )


def _is_one_voice(statements: Sequence[_Said], by_number: Mapping[float, Sequence[int]]) -> bool:
    """Whether a source gives but one of the numbers."""
    # Who gives two speaks of two things, or of a toll that rose.
    return sum(statement.claim.number in by_number for statement in statements) <= 1


def _are_apart(one: str, other: str) -> bool:
    """Whether two sentences name places, and none in common."""
    places, others = set(_places(one)), set(_places(other))
    return bool(places) and bool(others) and not places & others


def _places(sentence: str) -> Iterator[str]:
    for match in _PLACE.finditer(sentence):
        yield from (word for word in re.split(r"\W+", match.group(1)) if word and word not in _TIMES)

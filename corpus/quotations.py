"""Whether what is quoted stands in an article, word for word or nearly.

Words are compared without case; quotation marks, points and line breaks do not count. What is nearly the same
is shown with its difference, as `[-said-]{+says+}`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from corpus.article import Article, Span
from corpus.value_types import Value

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_ALIKE = 0.6
"""The share of a quotation's words that a passage needs, in order, to be what was meant."""
_LONGEST = 2_000
"""Words of a quotation."""
_WINDOWS = 20
"""Passages of one article that are compared with a quotation."""


class Likeness(StrEnum):
    """How a passage compares with what is quoted."""

    EXACT = "exact"
    CHANGED = "changed"
    MISSING = "missing"


class QuotedPassage(Value):
    """The passage of an article that is nearest to a quotation."""

    span: Span
    share: float
    """Of the quotation's words that it has, in order; 1.0 for all, and nothing else."""
    difference: str = ""
    """Empty where it is word for word the same."""


class Quotation:
    """What is quoted, ready to be looked for in many articles."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = _folded(_spans(text)[:_LONGEST], text)
        self._counts = Counter(self.words)

    def in_article(self, words: "ArticleWords") -> QuotedPassage | None:
        """The nearest passage, the first of equals; None where none is near."""
        if not self.words or self._share_of(words.counts) < _ALIKE:
            return None
        starts = words.places.get(self.words[0], ())
        for start in starts:
            if words.folded[start : start + len(self.words)] == self.words:
                return QuotedPassage(words.span(start, start + len(self.words)), 1.0)
        found = [self._compared(words, start) for start in self._likely(words)]
        best = max(found, key=lambda passage: passage.share, default=None)
        return best if best and best.share >= _ALIKE else None

    def _share_of(self, counts: "Counter[str]") -> float:
        return sum((self._counts & counts).values()) / len(self.words)

    def _likely(self, words: "ArticleWords") -> Iterator[int]:
        """Where passages may begin, by the quotation's rarest words there."""
        rare = sorted(set(self.words) & words.places.keys(), key=lambda word: (len(words.places[word]), word))
        votes: Counter[int] = Counter()
        for word in rare[:8]:
            first = self.words.index(word)
            votes.update(max(0, place - first) for place in words.places[word][:100])
        yield from (
            start for start, _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:_WINDOWS]
        )

    def _compared(self, words: "ArticleWords", start: int) -> QuotedPassage:
        """The passage near that place, cut to the words that it shares with the quotation."""
        slack = len(self.words) // 4 + 2
        begin = max(0, start - slack)
        window = words.folded[begin : start + len(self.words) + slack]
        matcher = SequenceMatcher(None, self.words, window, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if not blocks:
            return QuotedPassage(words.span(begin, begin + 1), 0.0)
        first, last = blocks[0].b, blocks[-1].b + blocks[-1].size
        share = 2 * sum(block.size for block in blocks) / (len(self.words) + last - first)
        span = words.span(begin + first, begin + last)
        return QuotedPassage(span, round(min(share, 0.99), 2), _difference(self.words, window[first:last]))


class ArticleWords:
    """The words of an article and where they stand."""

    def __init__(self, article: Article) -> None:
        self._spans = _spans(article.text)
        self.folded = _folded(self._spans, article.text)
        self.counts = Counter(self.folded)
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.folded):
            self.places.setdefault(word, []).append(place)

    def span(self, start: int, end: int) -> Span:
        """The characters of the words from `start` to before `end`."""
        return Span(self._spans[start].start, self._spans[end - 1].end)


def _spans(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(text)]


def _folded(spans: Sequence[Span], text: str) -> list[str]:
    return [span.of(text).casefold().replace("’", "'") for span in spans]


def _difference(quoted: Sequence[str], found: Sequence[str]) -> str:
    pieces = []
    for kind, i, j, k, n in SequenceMatcher(None, quoted, found, autojunk=False).get_opcodes():
        before, after = " ".join(quoted[i:j]), " ".join(found[k:n])
        if kind == "equal":
            pieces.append(before)
        else:
            pieces.append((f"[-{before}-]" if before else "") + (f"{{+{after}+}}" if after else ""))
    return " ".join(pieces)

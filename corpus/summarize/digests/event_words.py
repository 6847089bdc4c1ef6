"""The words that tell what an article is about from what others are about.

A few articles do not show which words are rare. So the collection is taken for larger than it is, by articles
that have ordinary words now and then, and names hardly ever; among thousands this no longer weighs anything.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from itertools import chain, count, filterfalse
from operator import mul

from corpus.article import Article
from corpus.named_tuples import NamedTuple
from corpus.summarize.words.compared_words import Lexicon, find_terms, lexicon_of, terms_among, word_finder
from corpus.summarize.words.subjects import BEGINNING, Subject, subject_in
from corpus.summarize.words.word_weights import Vector
from corpus.words import find_words

_BEGINNING = 2_000
"""Characters of an article that are looked at: what happened is told at the beginning."""
_TERMS = 30
_BYTE = 255
_AT_ONCE = 200
"""Articles whose terms are numbered together."""
_IMAGINED = 100
"""Articles that are added to every collection."""
_WITH_WORD = 3.0
"""Of them, those that have an ordinary word."""
_WITH_NAME = 0.5
"""Of them, those that have a name."""


class Telling(NamedTuple):
    """The terms of an article's beginning."""

    terms: Sequence[str]
    """Those that always have a capital first; they are taken for names."""
    names: int
    """How many of the terms are names."""
    times: "array[int]"
    """How often each term stands there."""
    day: int | None = None
    """The day of the article, as an ordinal; None where it is not known."""
    headline: str = ""
    beginning: str = ""
    """Of the text, to tell what the headline is about."""


class ToldTerms:
    """What each of many articles tells, in half a kilobyte: every term is kept once, and has a number."""

    def __init__(self, told: Iterable[Telling] = ()) -> None:
        """Of these, and of those that are added."""
        self._number_of: defaultdict[str, int] = defaultdict(count().__next__)
        self._numbered: list[_Numbered] = []
        self._waiting: list[Telling] = []
        self.days: list[int | None] = []
        """The day of each article."""
        self.subjects: list[Subject] = []
        """What the headline of each is about."""
        for telling in told:
            self.add(telling)

    def add(self, telling: Telling) -> None:
        """Count in one more article."""
        self.days.append(telling.day)
        self._waiting.append(telling)
        if len(self._waiting) == _AT_ONCE:
            self._number()

    def _number(self) -> None:
        """Give the terms of those that wait their numbers; between two articles these leave the cache."""
        self.subjects.extend(subject_in(telling.headline, telling.beginning) for telling in self._waiting)
        for telling in self._waiting:
            numbers = array("I", map(self._number_of.__getitem__, telling.terms))
            self._numbered.append((numbers, telling.names, telling.times))
        self._waiting.clear()

    def vectors(self) -> list[Vector]:
        """The words that best tell each article from the others, weighed, the heaviest first, at length 1.

        Asked for once: the terms of each article make room for its vector.
        """
        self._number()
        terms, found = list(self._number_of), self._found()
        as_name, as_word = self._rarities(found, _WITH_NAME), self._rarities(found, _WITH_WORD)
        most = max((max(times, default=0) for *_, times in self._numbered), default=0)
        worth = [math.log1p(times) for times in range(most + 1)]
        vectors = []
        self._numbered.reverse()
        while self._numbered:
            numbers, names, times = self._numbered.pop()
            rarity = chain(
                map(as_name.__getitem__, numbers[:names]), map(as_word.__getitem__, numbers[names:])
            )
            weights = list(map(mul, map(worth.__getitem__, times), rarity))
            vectors.append(_heaviest(numbers, weights, terms))
        return vectors

    def _found(self) -> list[int]:
        """In how many articles each term stands."""
        found = Counter(chain.from_iterable(numbers for numbers, *_ in self._numbered))
        return list(map(found.__getitem__, range(len(self._number_of))))

    def _rarities(self, found: Sequence[int], imagined: float) -> list[float]:
        """How rare each term is; of those that are imagined, so many articles have it."""
        size = len(self._numbered) + _IMAGINED
        rarity = {number: math.log(1 + size / (number + imagined)) for number in set(found)}
        return list(map(rarity.__getitem__, found))


_Numbered = tuple["array[int]", int, "array[int]"]
"""The numbers of an article's terms, names first, how many are names, and how often each stands there."""


def telling_of(article: Article) -> Telling:
    """The terms of an article's beginning, and how often each stands there."""
    language = article.language
    text = f"{article.title}\n{article.title}\n{article.text[:_BEGINNING]}"
    words, lexicon = word_finder(language)(text), lexicon_of(language)
    counts = terms_among(words, lexicon)
    names = _names(words, counts, lexicon, language)
    ordered = [*names, *filterfalse(names.__contains__, counts)] if names else list(counts)
    counted = list(map(counts.__getitem__, ordered))
    times = array("B" if max(counted, default=0) <= _BYTE else "I", counted)
    return Telling(ordered, len(names), times, _day(article), article.title, article.text[:BEGINNING])


def _day(article: Article) -> int | None:
    try:
        return date.fromisoformat((article.date or "")[:10]).toordinal()
    except ValueError:
        return None


def _names(words: Sequence[str], counts: Mapping[str, int], lexicon: Lexicon, language: str) -> Set[str]:
    """The terms among the words that always have a capital, in any order."""
    if word_finder(language) is find_words:
        # Looked up by now, every word that has a term and a capital is among the names.
        tall = Counter(map(lexicon.__getitem__, filter(lexicon.names.__contains__, words)))
        return {term for term, times in tall.items() if isinstance(term, str) and times == counts[term]}
    # Where words end is read anew, as it depends on what stands around them.
    beside = " ".join(word for word in words if not word[0].isupper())
    return counts.keys() - find_terms(beside, language).keys()


def _heaviest(numbers: Sequence[int], weights: Sequence[float], terms: Sequence[str]) -> Vector:
    least = sorted(weights)[-_TERMS] if len(weights) > _TERMS else 0.0
    heavy = [
        (-weight, terms[number]) for weight, number in zip(weights, numbers, strict=True) if weight >= least
    ]
    chosen = sorted(heavy)[:_TERMS]
    norm = math.hypot(*[weight for weight, _ in chosen])
    return {term: -weight / norm for weight, term in chosen}

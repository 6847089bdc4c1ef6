"""A document taken apart into words, once, for every feature that looks at them."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import mul

from corpus.layout.dateline import dateline_at
from corpus.summarize.document import Document
from corpus.summarize.memo import Memo
from corpus.summarize.tokens import entry_finder, sentence_words, word_finder

Vector = dict[str, float]
"""Weights of words; as a sentence's vector its Euclidean length is 1, or 0 without content words."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The sentences of one document, a value for each unless said otherwise."""

    language: str
    texts: tuple[str, ...]
    title: frozenset[str]
    """The terms of the title."""
    words: tuple[Sequence[str], ...]
    """In lower case."""
    manners: tuple[Sequence[str], ...]
    """What each word tells of how the text is written: a `Manner`, mostly none."""
    has_quotes: Sequence[bool]
    """Whether there are quotation marks in it."""
    content: tuple[Mapping[str, int], ...]
    """How often each term stands there: a word with a subject, its forms made one."""
    names: tuple[frozenset[str], ...]
    """The capitalised words as written, the first word and plain ones aside."""
    frequency: Counter[str]
    """How often each term stands in the document."""
    spread: Counter[str]
    """In how many sentences each term stands."""
    name_spread: Counter[str]
    """In how many sentences each name stands."""
    vectors: tuple[Vector, ...]
    likeness_to_earlier: tuple[float, ...]
    """The sum of the similarities to all sentences before it."""
    centrality: tuple[float, ...]
    """The similarity to the sum of all vectors at length 1."""
    has_dateline: bool
    is_dated: bool
    """Whether the article has a date, with or without a dateline."""


_QUOTES = '"“”„«»「」'
_WORDLESS: tuple[tuple[()], ...] = ((), (), (), ())
_of_count = Memo(math.log1p)


def read(document: Document) -> Reading:
    """Take the document apart."""
    language = document.language
    entry = entry_finder(language)
    found = [tuple(zip(*map(entry, words), strict=True)) or _WORDLESS for words in sentence_words(document)]
    words, terms_or_none, names_or_none, manners = zip(*found, strict=True) if found else _WORDLESS
    terms = [list(filter(None, of_one)) for of_one in terms_or_none]
    names = tuple([frozenset(filter(None, of_one[1:])) for of_one in names_or_none])
    content = tuple(map(_counted, terms))
    frequency = Counter(chain.from_iterable(terms))
    spread = _spread(frequency, content)
    vectors = sentence_vectors(content, spread)
    likeness, total = _summed(vectors, spread)
    centre = unit(total)
    return Reading(
        language=language,
        texts=document.texts,
        title=frozenset(find_terms(document.title, language)),
        words=words,
        manners=manners,
        has_quotes=_having_quotes(document.texts),
        content=content,
        names=names,
        frequency=frequency,
        spread=spread,
        name_spread=Counter(chain.from_iterable(names)),
        vectors=vectors,
        likeness_to_earlier=tuple(likeness),
        centrality=tuple([product_within(vector, centre) for vector in vectors]),
        has_dateline=_has_dateline(document),
        is_dated=document.article.date is not None,
    )


def _having_quotes(texts: Sequence[str]) -> list[bool]:
    """Whether there are quotation marks in each text."""
    having = [False] * len(texts)
    together = "".join(texts)
    for mark in _QUOTES:
        if mark in together:
            having = [has or mark in text for has, text in zip(having, texts, strict=True)]
    return having


def _counted(terms: Sequence[str]) -> Mapping[str, int]:
    """How often each stands there; mostly once, and then without a `Counter`, which takes long to make."""
    once = dict.fromkeys(terms, 1)
    return once if len(once) == len(terms) else Counter(terms)


def _spread(frequency: Counter[str], content: Iterable[Mapping[str, int]]) -> Counter[str]:
    """In how many sentences each term stands: as often as in the document, but for repeats within one."""
    spread = frequency.copy()
    for counts in content:
        if isinstance(counts, Counter):
            for word, times in counts.items():
                spread[word] -= times - 1
    return spread


def _summed(vectors: Iterable[Vector], words: Iterable[str]) -> tuple[list[float], Vector]:
    """The product of each vector with the sum of those before it, and the sum of all."""
    total = dict.fromkeys(words, 0.0)
    likeness = []
    for vector in vectors:
        likeness.append(product_within(vector, total))
        for word, value in vector.items():
            total[word] += value
    return likeness, total


def find_terms(text: str, language: str) -> Counter[str]:
    """How often each term stands in the text."""
    entries = map(entry_finder(language), word_finder(language)(text))
    return Counter([term for _, term, _, _ in entries if term])


def unit(vector: Vector) -> Vector:
    """The vector at length 1; nothing stays nothing."""
    return _unit_of(vector, vector.values())


def add_to(total: Vector, vector: Vector) -> None:
    """Add the vector to a running sum, in place."""
    for word, value in vector.items():
        total[word] = total.get(word, 0.0) + value


def product(vector: Vector, total: Vector) -> float:
    """The scalar product; the time it takes is that of the first vector's words."""
    get = total.get
    return sum([value * get(word, 0.0) for word, value in vector.items()])


def product_within(vector: Vector, total: Vector) -> float:
    """The scalar product where the second vector has every word of the first, in half the time."""
    products: Iterable[float] = map(mul, vector.values(), map(total.__getitem__, vector))
    return sum(products)


def total_of(vectors: Iterable[Vector]) -> Vector:
    """The sum of the vectors."""
    total: Vector = {}
    for vector in vectors:
        add_to(total, vector)
    return total


def sentence_vectors(content: Sequence[Mapping[str, int]], spread: Counter[str]) -> tuple[Vector, ...]:
    """Unit vectors of log(1 + count) · log((n + 1) / (spread + ½))."""
    total = len(content) + 1
    of_spread = {sentences: math.log(total / (sentences + 0.5)) for sentences in set(spread.values())}
    rarity = dict(zip(spread, map(of_spread.__getitem__, spread.values()), strict=True))
    once = {word: _of_count[1] * rare for word, rare in rarity.items()}
    return tuple([_unit_of(counts, _weights(counts, once, rarity)) for counts in content])


def _weights(counts: Mapping[str, int], once: Vector, rarity: Vector) -> list[float]:
    if max(counts.values(), default=1) == 1:
        return list(map(once.__getitem__, counts))
    return [_of_count[times] * rarity[word] for word, times in counts.items()]


def _unit_of(words: Iterable[str], weights: Collection[float]) -> Vector:
    norm = math.hypot(*weights)
    return dict(zip(words, [weight / norm for weight in weights], strict=True)) if norm else {}


def _has_dateline(document: Document) -> bool:
    """Whether what the splitter left out before the first sentence, on its line, is a dateline."""
    if not document.sentences:
        return False
    text, span = document.article.text, document.sentences[0].span
    line = text.rfind("\n", 0, span.start) + 1
    return bool(text[line : span.start].strip()) and dateline_at(text, line, span.end) is not None

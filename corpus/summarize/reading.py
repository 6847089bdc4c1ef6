"""A document taken apart into words, once, for every feature that looks at them."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from corpus.summarize.document import Document
from corpus.summarize.tokens import term_finder, word_finder

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
    content: tuple[Counter[str], ...]
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
    centre: Vector
    """The sum of the vectors, at length 1."""
    has_dateline: bool


def read(document: Document) -> Reading:
    """Take the document apart."""
    language = document.language
    find_words, term = word_finder(language), term_finder(language)
    words = [find_words(text.replace("’", "'")) for text in document.texts]
    terms = [list(map(term, of_one)) for of_one in words]
    names = tuple(map(_names, words, terms))
    content = tuple(Counter(filter(None, of_one)) for of_one in terms)
    spread = Counter(chain.from_iterable(content))
    vectors = sentence_vectors(content, spread)
    return Reading(
        language=language,
        texts=document.texts,
        title=frozenset(find_terms(document.title, language)),
        words=tuple([word.lower() for word in of_one] for of_one in words),
        content=content,
        names=names,
        frequency=Counter(filter(None, chain.from_iterable(terms))),
        spread=spread,
        name_spread=Counter(chain.from_iterable(names)),
        vectors=vectors,
        centre=unit(total_of(vectors)),
        has_dateline=_has_dateline(document),
    )


def _names(words: Sequence[str], terms: Sequence[str]) -> frozenset[str]:
    rest = zip(words[1:], terms[1:], strict=True)
    return frozenset([word for word, term in rest if term and word[0].isupper()])


def find_terms(text: str, language: str) -> Counter[str]:
    """How often each term stands in the text."""
    return Counter(filter(None, map(term_finder(language), word_finder(language)(text))))


def unit(vector: Vector) -> Vector:
    """The vector at length 1; nothing stays nothing."""
    norm = math.hypot(*vector.values())
    return {word: value / norm for word, value in vector.items()} if norm else {}


def add_to(total: Vector, vector: Vector) -> None:
    """Add the vector to a running sum, in place."""
    for word, value in vector.items():
        total[word] = total.get(word, 0.0) + value


def product(vector: Vector, total: Vector) -> float:
    """The scalar product; the time it takes is that of the first vector's words."""
    get = total.get
    return sum([value * get(word, 0.0) for word, value in vector.items()])


def total_of(vectors: Iterable[Vector]) -> Vector:
    """The sum of the vectors."""
    total: Vector = {}
    for vector in vectors:
        add_to(total, vector)
    return total


def sentence_vectors(content: Sequence[Counter[str]], spread: Counter[str]) -> tuple[Vector, ...]:
    """Unit vectors of log(1 + count) · log((n + 1) / (spread + ½))."""
    total = len(content) + 1
    rarity = {word: math.log(total / (sentences + 0.5)) for word, sentences in spread.items()}
    return tuple(
        unit({word: math.log1p(times) * rarity[word] for word, times in counts.items()}) for counts in content
    )


def _has_dateline(document: Document) -> bool:
    """A dateline is what the sentence splitter leaves out before the first sentence, on its line."""
    if not document.sentences:
        return False
    before = document.article.text[: document.sentences[0].span.start]
    return bool(before.rpartition("\n")[2].strip())

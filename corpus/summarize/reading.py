"""A document taken apart into words, once, for every feature that looks at them."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.summarize.document import Document
from corpus.summarize.news_words import plain_words
from corpus.summarize.tokens import normalizer, word_finder

Vector = dict[str, float]
"""Weights of words; as a sentence's vector its Euclidean length is 1, or 0 without content words."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The sentences of one document, a value for each."""

    language: str
    texts: tuple[str, ...]
    title: frozenset[str]
    """The content words of the title, normalised."""
    words: tuple[Sequence[str], ...]
    """As written."""
    content: tuple[Counter[str], ...]
    """How often each content word stands there, normalised."""
    names: tuple[frozenset[str], ...]
    """The capitalised words, the first word and plain ones aside."""
    spread: Counter[str]
    """In how many sentences each content word stands."""
    vectors: tuple[Vector, ...]
    centre: Vector
    """The sum of the vectors, at length 1."""
    has_dateline: bool


def read(document: Document) -> Reading:
    """Take the document apart."""
    plain, find_words = plain_words(document.language), word_finder(document.language)
    words = tuple(find_words(text) for text in document.texts)
    content = tuple(content_words(of_one, document.language) for of_one in words)
    spread = Counter(word for counts in content for word in counts)
    vectors = sentence_vectors(content, spread)
    return Reading(
        language=document.language,
        texts=document.texts,
        title=frozenset(content_words(find_words(document.title), document.language)),
        words=words,
        content=content,
        names=tuple(_names(of_one, plain) for of_one in words),
        spread=spread,
        vectors=vectors,
        centre=unit(total_of(vectors)),
        has_dateline=_has_dateline(document),
    )


def content_words(words: Iterable[str], language: str) -> Counter[str]:
    """How often each word stands there that tells of the subject, normalised."""
    plain, normalize = plain_words(language), normalizer(language)
    counts: Counter[str] = Counter()
    for word in words:
        normal = normalize(word)
        if len(normal) > 1 and normal not in plain and word.lower() not in plain:
            counts[normal] += 1
    return counts


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


def _names(words: Sequence[str], plain: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words[1:] if word[0].isupper() and word.lower() not in plain)

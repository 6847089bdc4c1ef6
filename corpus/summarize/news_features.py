"""What `news` looks at in a sentence: a column of numbers for each feature, a number for each sentence.

Everything is linear in words: sentences are compared with sums of sentences, never with each other.
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from corpus.summarize.tokens import find_words, normalize_word

Vector = dict[str, float]
"""Weights of words; as a sentence's vector its Euclidean length is 1, or 0 without content words."""

_OPENING_QUOTES = ("“", '"', "‘", "'", "«", "„", "「")


@dataclass(frozen=True, slots=True)
class Reading:
    """The sentences of one document taken apart."""

    texts: tuple[str, ...]
    words: tuple[list[str], ...]
    """As written."""
    counts: tuple[Counter[str], ...]
    """How often each content word, normalised, stands in each sentence."""
    vectors: tuple[Vector, ...]
    names: tuple[frozenset[str], ...]
    """The capitalised words of each, its first word and stop words aside."""


def read_sentences(texts: Sequence[str], stop_words: frozenset[str]) -> Reading:
    """Take the sentences apart."""
    words = tuple(find_words(text) for text in texts)
    counts = tuple(_content(of_one, stop_words) for of_one in words)
    names = tuple(_names(of_one, stop_words) for of_one in words)
    return Reading(tuple(texts), words, counts, _vectors(counts), names)


def columns(reading: Reading) -> Mapping[str, list[float]]:
    """Every feature by name, as `news_weights.json` names them."""
    return {name: column(reading) for name, column in _FEATURES.items()}


def _content(words: list[str], stop_words: frozenset[str]) -> Counter[str]:
    normal = map(normalize_word, words)
    return Counter(word for word in normal if len(word) > 1 and word not in stop_words)


def _names(words: list[str], stop_words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words[1:] if word[0].isupper() and word.lower() not in stop_words)


def _vectors(counts: Sequence[Counter[str]]) -> tuple[Vector, ...]:
    """Unit vectors of log(1 + count) · log((n + 1) / (document frequency + ½))."""
    frequency: Counter[str] = Counter()
    for count in counts:
        frequency.update(count.keys())
    rarity = {word: math.log((len(counts) + 1) / (of_it + 0.5)) for word, of_it in frequency.items()}
    return tuple(
        _unit({word: math.log1p(times) * rarity[word] for word, times in count.items()}) for count in counts
    )


def _unit(vector: Vector) -> Vector:
    norm = math.hypot(*vector.values())
    return {word: value / norm for word, value in vector.items()} if norm else {}


def add_to(total: Vector, vector: Vector) -> None:
    """Add the vector to a running sum, in place."""
    for word, value in vector.items():
        total[word] = total.get(word, 0.0) + value


def product(vector: Vector, total: Vector) -> float:
    """The scalar product; the time is that of the first vector's words."""
    return sum(value * total.get(word, 0.0) for word, value in vector.items())


def _log_position(reading: Reading) -> list[float]:
    return [math.log1p(index) for index in range(len(reading.texts))]


def _length(reading: Reading) -> list[float]:
    return [min(max(1, len(words)), 60) / 30 for words in reading.words]


def _excess_length(reading: Reading) -> list[float]:
    return [max(0, len(words) - 35) / 20 for words in reading.words]


def _centrality(reading: Reading) -> list[float]:
    centre: Vector = {}
    for vector in reading.vectors:
        add_to(centre, vector)
    centre = _unit(centre)
    return [product(vector, centre) for vector in reading.vectors]


def _similarity_to_earlier(reading: Reading) -> list[float]:
    """The mean over the whole document, ×10: what has been said already."""
    scale = 10 / max(1, len(reading.texts) - 1)
    earlier: Vector = {}
    column = []
    for vector in reading.vectors:
        column.append(product(vector, earlier) * scale)
        add_to(earlier, vector)
    return column


def _repeated_words(reading: Reading) -> list[float]:
    """The share of the document that the sentence's repeated words make up, over the highest."""
    total: Counter[str] = Counter()
    for count in reading.counts:
        total.update(count)
    column = [float(sum(total[word] for word in count if total[word] > 1)) for count in reading.counts]
    highest = max(column, default=0) or 1
    return [value / highest for value in column]


def _opens_with_quote(reading: Reading) -> list[float]:
    return [float(text.startswith(_OPENING_QUOTES)) for text in reading.texts]


def _frequent_names(reading: Reading) -> list[float]:
    """How many sentences share each of its names, summed, over four times the most shared one's."""
    shared = Counter(name for of_one in reading.names for name in of_one)
    most = 4 * max(shared.values(), default=1)
    return [sum(shared[name] for name in of_one) / most for of_one in reading.names]


_FEATURES: Mapping[str, Callable[[Reading], list[float]]] = {
    "log_pos": _log_position,
    "len": _length,
    "len_long": _excess_length,
    "cent": _centrality,
    "bwd": _similarity_to_earlier,
    "sump": _repeated_words,
    "qstart": _opens_with_quote,
    "entfreq": _frequent_names,
}

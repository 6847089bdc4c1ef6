"""How far a text is built like a news story, whose beginning says most.

News is told by its shape, not assumed: sentences that say who said so, a full first sentence that the rest
comes back to, no great length, no "you". An essay, a report or a chapter has less of that.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from corpus.summarize.news_words import ADDRESSING, REPORTING
from corpus.summarize.reading import Reading, product_within

_QUOTES = '"“”„«»「」'
_FULL = 30
"""A first sentence of so many words is as full as can be."""


def measure_shape(reading: Reading) -> Mapping[str, float]:
    """The measures of a document's shape, as `news_weights.json` names them."""
    if not reading.texts:
        return {}
    return {
        "constant": 1.0,
        "voices": _mean(map(_has_voice, having_quotes(reading.texts), reading.words)),
        "log_sentences": math.log(len(reading.texts)),
        "opening_centrality": product_within(reading.vectors[0], reading.centre),
        "opening_length": math.log(min(_FULL, max(1, len(reading.words[0])))),
        "addressing": _mean(not ADDRESSING.isdisjoint(words) for words in reading.words),
    }


def having_quotes(texts: Sequence[str]) -> list[bool]:
    """Whether there are quotation marks in each text."""
    having = [False] * len(texts)
    together = "".join(texts)
    for mark in _QUOTES:
        if mark in together:
            having = [has or mark in text for has, text in zip(having, texts, strict=True)]
    return having


def _has_voice(quotes: bool, words: Iterable[str]) -> bool:
    return quotes or not REPORTING.isdisjoint(words)


def _mean(values: Iterable[bool]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)

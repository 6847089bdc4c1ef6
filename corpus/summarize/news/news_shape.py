"""How far a text is built like a news story, whose beginning says most.

News is told by its shape, not assumed: sentences that say who said so, in the past tense, with days; a first
sentence that the rest comes back to. An essay, a report or a chapter has less of that.
"""

import math
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain

from corpus.counting import count_each
from corpus.own_files import own_text, read_json
from corpus.summarize.words.document_words import DocumentWords
from corpus.summarize.words.news_words import Manner, manners

_FULL = 30
"""A first sentence of so many words is as full as can be."""
_OPENING = 3
"""So many sentences are the beginning."""
_DATED = 0.5
"""What a date adds: most articles with one are news, but other things are published as well."""
_DOUBTFUL, _OTHER = -0.75, -1.5
"""Less like news than not at all: from the first on a text may be something else, at the second it is."""
_SHARES = {"others": Manner.OTHERS.value, "past": Manner.PAST.value, "present": Manner.PRESENT.value}
# An attribute of an enumeration takes four times as long to find.
_SPEAKING, _ADDRESSING = Manner.SPEAKING.value, Manner.ADDRESSING.value
_REPORTING, _DAY = Manner.REPORTING.value, Manner.DAY.value

Measures = Mapping[str, float]


def likeness_to_news(reading: DocumentWords) -> float:
    """How far a text is built like news, from 0 to 1; a dateline leaves no doubt."""
    if reading.has_dateline:
        return 1.0
    bonus = _DATED if reading.is_dated else 0.0
    return weigh_shape(measure_shape(reading), load_shape(reading.language), bonus=bonus)


def unlikeness_to_news(reading: DocumentWords) -> float:
    """How far a text is certainly something else, from 0 to 1: one plain story in twenty is a little."""
    if reading.has_dateline:
        return 0.0
    bonus = _DATED if reading.is_dated else 0.0
    alike = bonus + _weighed(measure_shape(reading), load_shape(reading.language))
    return max(0.0, min(1.0, (_DOUBTFUL - alike) / (_DOUBTFUL - _OTHER)))


def measure_shape(reading: DocumentWords) -> Measures:
    """The measures of a document's shape, as `news_shape.json` names them; few where no words are known."""
    if not reading.texts:
        return {}
    measures = _measures(reading)
    return measures | _manner_measures(reading) if manners(reading.language) else measures


def weigh_shape(measures: Measures, weights: Measures, *, bonus: float = 0.0) -> float:
    """How much like news the measures make a text, from 0 to 1."""
    return max(0.0, min(1.0, bonus + _weighed(measures, weights)))


def _weighed(measures: Measures, weights: Measures) -> float:
    return weights["constant"] + sum([weights[name] * value for name, value in measures.items()])


@cache
def load_shape(language: str) -> Measures:
    """The shipped weights of the measures; see `training/shape.py`."""
    table = read_json(own_text(__file__, "news_shape.json"))
    weights: Measures = table["words" if manners(language) else "no_words"]
    return weights


def _measures(reading: DocumentWords) -> dict[str, float]:
    lengths = reading.sizes
    return {
        "quoting": _mean(reading.has_quotes),
        "log_sentences": math.log(len(lengths)),
        "opening_centrality": _opening_centrality(reading),
        "opening_length": math.log(min(_FULL, max(1, lengths[0]))),
    }


def _opening_centrality(reading: DocumentWords) -> float:
    """How close the first sentence is to the whole, over the mean of all."""
    every = reading.centrality
    return every[0] * len(every) / (sum(every) or 1.0)


def _manner_measures(reading: DocumentWords) -> dict[str, float]:
    """The share of the sentences that have words of some kinds."""
    every = count_each(chain.from_iterable(reading.manners)).get
    opening = frozenset(chain.from_iterable(reading.manners[:_OPENING]))
    sentences = len(reading.manners)
    return {
        "personal": (every(_SPEAKING, 0) + every(_ADDRESSING, 0)) / sentences,
        **{name: every(manner, 0) / sentences for name, manner in _SHARES.items()},
        "reporting": every(_REPORTING, 0) / sentences,
        "day": every(_DAY, 0) / sentences,
        "opening_reporting": float(_REPORTING in opening),
        "opening_day": float(_DAY in opening),
    }


def _mean(values: Iterable[bool]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)

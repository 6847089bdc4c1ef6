"""What `news` looks at in a sentence: a column of numbers for each feature, a number for each sentence.

Everything is linear in words: sentences are compared with sums of sentences, never with each other.
"""

import math
import re
from collections.abc import Callable, Mapping

from corpus.summarize.news_words import REPORTING, SPEAKERS, leaning_openings
from corpus.summarize.reading import Reading, Vector, add_to, product

_QUOTED = re.compile('["“„«「][^"”“»」]*["”“»」]?')
POSITIONS = frozenset({"log_position", "relative_position", "opens", "opens_centrally", "opens_fully"})
"""The features that weigh only as far as the text is built like news."""
_DIGIT = re.compile("[0-9]")
_FAMILIAR = 3
"""A name in so many sentences is one that the story is about."""

Column = list[float]


def columns(reading: Reading) -> Mapping[str, Column]:
    """Every feature by name, as `news_weights.json` names them."""
    return {name: column(reading) for name, column in _FEATURES.items()}


def lean_on_previous(reading: Reading) -> list[bool]:
    """Whether each sentence opens with a pronoun or a connective that takes up the sentence before it."""
    openings = leaning_openings(reading.language)
    leaning = [bool(words) and words[0] in openings for words in reading.words]
    return [leans and index > 0 for index, leans in enumerate(leaning)]


def _log_position(reading: Reading) -> Column:
    return [math.log1p(index) for index in range(len(reading.texts))]


def _relative_position(reading: Reading) -> Column:
    return [index / len(reading.texts) for index in range(len(reading.texts))]


def _opens(reading: Reading) -> Column:
    """Whether it is the first sentence."""
    return [1.0, *[0.0] * (len(reading.texts) - 1)]


def _opens_centrally(reading: Reading) -> Column:
    return [product(reading.vectors[0], reading.centre), *[0.0] * (len(reading.texts) - 1)]


def _opens_fully(reading: Reading) -> Column:
    return [math.log(max(1, len(reading.words[0]))), *[0.0] * (len(reading.texts) - 1)]


def _length(reading: Reading) -> Column:
    return [min(max(1, len(words)), 60) / 30 for words in reading.words]


def _log_length(reading: Reading) -> Column:
    return [math.log(max(1, len(words))) for words in reading.words]


def _excess_length(reading: Reading) -> Column:
    return [max(0, len(words) - 35) / 20 for words in reading.words]


def _centrality(reading: Reading) -> Column:
    return [product(vector, reading.centre) for vector in reading.vectors]


def _similarity_to_earlier(reading: Reading) -> Column:
    """The mean over the whole document, ×10: what has been said already."""
    scale = 10 / max(1, len(reading.texts) - 1)
    earlier: Vector = {}
    column = []
    for vector in reading.vectors:
        column.append(product(vector, earlier) * scale)
        add_to(earlier, vector)
    return column


def _repeated_words(reading: Reading) -> Column:
    """How often the document has the words of the sentence that it repeats, over the highest."""
    total = reading.frequency
    column = [float(sum([total[word] for word in count if total[word] > 1])) for count in reading.content]
    highest = max(column, default=0) or 1
    return [value / highest for value in column]


def _spread_of_words(reading: Reading) -> Column:
    """The mean over the sentence's content words of the log of the number of sentences that have them."""
    log = {word: math.log(sentences) for word, sentences in reading.spread.items()}
    return [sum([log[word] for word in count]) / max(1, len(count)) for count in reading.content]


def _frequent_names(reading: Reading) -> Column:
    """How many sentences share each of its names, summed, over four times the most shared one's."""
    shared = reading.name_spread
    most = 4 * max(shared.values(), default=1)
    return [sum([shared[name] for name in of_one]) / most for of_one in reading.names]


def _introduced_names(reading: Reading) -> Column:
    """The names first met here that the story comes back to, in thirds."""
    shared = reading.name_spread
    met: set[str] = set()
    column = []
    for names in reading.names:
        column.append(sum(shared[name] >= _FAMILIAR for name in names - met) / 3)
        met |= names
    return column


def _has_number(reading: Reading) -> Column:
    return [float(_DIGIT.search(text) is not None) for text in reading.texts]


def _quoted(reading: Reading) -> Column:
    """The share of the sentence that stands in quotation marks."""
    return [sum(map(len, _QUOTED.findall(text))) / max(1, len(text)) for text in reading.texts]


def _speakers(reading: Reading) -> Column:
    return [sum(map(SPEAKERS.__contains__, words)) / max(1, len(words)) for words in reading.words]


def _reporting(reading: Reading) -> Column:
    return [float(not REPORTING.isdisjoint(words)) for words in reading.words]


def _title_words(reading: Reading) -> Column:
    """The share of the title's content words that the sentence has."""
    most = max(1, len(reading.title))
    return [len(reading.title & count.keys()) / most for count in reading.content]


_FEATURES: Mapping[str, Callable[[Reading], Column]] = {
    "log_position": _log_position,
    "relative_position": _relative_position,
    "opens": _opens,
    "opens_centrally": _opens_centrally,
    "opens_fully": _opens_fully,
    "length": _length,
    "log_length": _log_length,
    "excess_length": _excess_length,
    "centrality": _centrality,
    "said_before": _similarity_to_earlier,
    "repeated_words": _repeated_words,
    "spread_of_words": _spread_of_words,
    "frequent_names": _frequent_names,
    "introduced_names": _introduced_names,
    "has_number": _has_number,
    "quoted": _quoted,
    "speakers": _speakers,
    "reporting": _reporting,
    "title_words": _title_words,
}

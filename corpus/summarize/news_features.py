"""What `news` looks at in a sentence: a column of numbers for each feature, a number for each sentence.

Everything is linear in words: sentences are compared with sums of sentences, never with each other.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence

from corpus.summarize.news_words import ASIDES, INVITATIONS, Manner, leaning_openings, leans
from corpus.summarize.reading import Reading

_QUOTED = re.compile('["“„«「][^"”“»」]*["”“»」]?')
_POSITIONS = frozenset({"log_position", "relative_position", "opens", "opens_centrally", "opens_fully"})
"""The features that weigh only as far as the text is built like news."""
_NOVELTIES = frozenset({"said_before", "introduced_names"})
"""The features that favour what is said first; where a text is hardly like news, they weigh less as well."""
_HARDLY = 1 / 3
ADDITIONS = frozenset({"begins_aside"})
"""The features that tell which sentence adds something; the first to be chosen is chosen without them."""
_DIGIT = re.compile("[0-9]")
_FAMILIAR = 3
"""A name in so many sentences is one that the story is about."""
_SCRAP = 4
"""A sentence of fewer words says nothing alone: "Huge heart."."""
_BRIEF = 6
"""A sentence of fewer words may say something: "Horns sounded along the waterway."."""
_INVITATION = 16
"""A longer sentence may open like an invitation and still tell the story."""
_QUESTIONS = ("?", '?"', "?”", "?'", "?’", "?)", "？", "？」", "؟")

Column = list[float]


def columns(reading: Reading) -> Mapping[str, Column]:
    """Every feature by name, as `news_weights.json` names them."""
    return {name: column(reading) for name, column in _FEATURES.items()}


def weight_by_shape(name: str, likeness: float) -> float:
    """How much a feature weighs in a text so much like news, from 0 to 1."""
    if name in _POSITIONS:
        return likeness
    return min(1.0, likeness / _HARDLY) if name in _NOVELTIES else 1.0


def lean_on_previous(reading: Reading) -> list[bool]:
    """Whether each sentence opens with a pronoun or a connective that takes up the sentence before it."""
    openings = leaning_openings(reading.language)
    leaning = [leans(words, openings) for words in reading.words]
    if leaning:
        # "It rained" may well begin a story; "He had been warned" leaves out who.
        leaning[0] = reading.manners[0][:1] == (Manner.OTHERS,)
    return leaning


def say_little(reading: Reading) -> Column:
    """1 where a sentence is a scrap, a question or a word to the reader; ¼ where it is brief."""
    return list(map(_says_little, reading.texts, reading.words))


def _says_little(text: str, words: Sequence[str]) -> float:
    if len(words) < _SCRAP or text.endswith(_QUESTIONS):
        return 1.0
    if len(words) < _INVITATION and text.lower().startswith(INVITATIONS):
        return 1.0
    return 0.25 if len(words) < _BRIEF else 0.0


def _log_position(reading: Reading) -> Column:
    return [math.log1p(index) for index in range(len(reading.texts))]


def _relative_position(reading: Reading) -> Column:
    return [index / len(reading.texts) for index in range(len(reading.texts))]


def _opens(reading: Reading) -> Column:
    """Whether it is the first sentence."""
    return [1.0, *[0.0] * (len(reading.texts) - 1)]


def _opens_centrally(reading: Reading) -> Column:
    return [reading.centrality[0], *[0.0] * (len(reading.texts) - 1)]


def _opens_fully(reading: Reading) -> Column:
    return [math.log(max(1, len(reading.words[0]))), *[0.0] * (len(reading.texts) - 1)]


def _length(reading: Reading) -> Column:
    return [min(max(1, len(words)), 60) / 30 for words in reading.words]


def _log_length(reading: Reading) -> Column:
    return [math.log(max(1, len(words))) for words in reading.words]


def _excess_length(reading: Reading) -> Column:
    return [max(0, len(words) - 35) / 20 for words in reading.words]


def _centrality(reading: Reading) -> Column:
    return list(reading.centrality)


def _similarity_to_earlier(reading: Reading) -> Column:
    """The mean over the whole document, ×10: what has been said already."""
    scale = 10 / max(1, len(reading.texts) - 1)
    return [similarity * scale for similarity in reading.likeness_to_earlier]


def _repeated_words(reading: Reading) -> Column:
    """How often the document has the words of the sentence that it repeats, over the highest."""
    repeated = {word: times if times > 1 else 0 for word, times in reading.frequency.items()}
    column = [float(sum(map(repeated.__getitem__, count))) for count in reading.content]
    highest = max(column, default=0) or 1
    return [value / highest for value in column]


def _spread_of_words(reading: Reading) -> Column:
    """The mean over the sentence's content words of the log of the number of sentences that have them."""
    log = {word: math.log(sentences) if sentences > 1 else 0.0 for word, sentences in reading.spread.items()}
    return [sum(map(log.__getitem__, count)) / max(1, len(count)) for count in reading.content]


def _frequent_names(reading: Reading) -> Column:
    """How many sentences share each of its names, summed, over four times the most shared one's."""
    shared = reading.name_spread
    most = 4 * max(shared.values(), default=1)
    return [sum(map(shared.__getitem__, of_one)) / most for of_one in reading.names]


def _introduced_names(reading: Reading) -> Column:
    """The names first met here that the story comes back to, in thirds."""
    unmet = {name for name, sentences in reading.name_spread.items() if sentences >= _FAMILIAR}
    column = []
    for names in reading.names:
        column.append(len(unmet & names) / 3)
        unmet -= names
    return column


def _has_number(reading: Reading) -> Column:
    return [float(_DIGIT.search(text) is not None) for text in reading.texts]


def _quoted(reading: Reading) -> Column:
    """The share of the sentence that stands in quotation marks."""
    quoting = zip(reading.texts, reading.has_quotes, strict=True)
    return [sum(map(len, _QUOTED.findall(text))) / len(text) if quotes else 0.0 for text, quotes in quoting]


def _speakers(reading: Reading) -> Column:
    return [manners.count(Manner.SPEAKING) / max(1, len(manners)) for manners in reading.manners]


def _reporting(reading: Reading) -> Column:
    return [float(Manner.REPORTING in manners) for manners in reading.manners]


def _begins_aside(reading: Reading) -> Column:
    return [1.0 if words and words[0] in ASIDES else 0.0 for words in reading.words]


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
    "begins_aside": _begins_aside,
    "says_little": say_little,
    "title_words": _title_words,
}

"""What `news` looks at in a sentence: a column of numbers for each feature, a number for each sentence.

Everything is linear in words: sentences are compared with sums of sentences, never with each other.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial

from corpus.patterns import lazy_pattern
from corpus.summarize.words.document_words import DocumentWords
from corpus.summarize.words.news_words import ASIDES, INVITATIONS, Manner, leaning_openings, leans, manners
from corpus.summarize.words.similarity import packed, totals
from corpus.value_types import Value

_QUOTED = lazy_pattern('["“„«「][^"”“»」]*["”“»」]?')
_POSITIONS = frozenset({"relative_position", "opens", "opens_centrally", "opens_fully"})
"""The features that weigh only as far as the text is built like news."""
_NOVELTIES = frozenset({"said_before", "introduced_names"})
"""The features that favour what is said first; where a text is hardly like news, they weigh less as well."""
_HARDLY = 1 / 3
ADDITIONS = frozenset({"begins_aside"})
"""The features that tell which sentence adds something; the first to be chosen is chosen without them."""
_FAMILIAR = 3
"""A name in so many sentences is one that the story is about."""
_SCRAP = 4
"""A sentence of fewer words says nothing alone: "Huge heart."."""
_BRIEF = 6
"""A sentence of fewer words may say something: "Horns sounded along the waterway."."""
_INVITATION = 16
"""A longer sentence may open like an invitation and still tell the story."""
_ASKED = frozenset("?'\"”’)？」؟")
"""What those end with; most sentences do not."""
_QUESTIONS = ("?", '?"', "?”", "?'", "?’", "?)", "？", "？」", "؟")

_log = lru_cache(maxsize=4_096)(math.log)

Column = Sequence[float]
"""A number for each sentence."""
FeatureMarks = Mapping[int, float]
"""A number for each of the few sentences that have it, by index; 0 for the others."""


class Features(Value):
    """What is known of each sentence, by feature."""

    columns: Mapping[str, Column]
    marks: Mapping[str, FeatureMarks]


def features_of(reading: DocumentWords) -> Features:
    """Every feature by name, as `news_weights.json` names them."""
    return Features(
        {name: packed(column(reading)) for name, column in _COLUMNS.items()},
        {name: marks(reading) for name, marks in _MARKS.items()},
    )


def columns(reading: DocumentWords) -> Mapping[str, Column]:
    """All features alike, a number for each sentence."""
    features = features_of(reading)
    every = range(len(reading.texts))
    marked = {name: [marks.get(index, 0.0) for index in every] for name, marks in features.marks.items()}
    return {**features.columns, **marked}


def weight_by_shape(name: str, likeness: float) -> float:
    """How much a feature weighs in a text so much like news, from 0 to 1."""
    if name in _POSITIONS:
        return likeness
    return min(1.0, likeness / _HARDLY) if name in _NOVELTIES else 1.0


def lean_on_previous(reading: DocumentWords) -> list[bool]:
    """Whether each sentence opens with a pronoun or a connective that takes up the sentence before it."""
    return [leans_on_previous(reading, index) for index in range(len(reading.openings))]


def leans_on_previous(reading: DocumentWords, index: int) -> bool:
    """Whether that sentence does."""
    opening = reading.openings[index]
    if index or not opening:
        return leans(opening, leaning_openings(reading.language))
    # "It rained" may well begin a story; "He had been warned" leaves out who.
    is_other = manners(reading.language).get(opening[0].lower()) is Manner.OTHERS
    return is_other and leans(opening, leaning_openings(reading.language))


def say_little(reading: DocumentWords) -> FeatureMarks:
    """1 where a sentence is a scrap, a question or a word to the reader; ¼ where it is brief."""
    return {
        index: little
        for index, (text, words) in enumerate(zip(reading.texts, reading.sizes, strict=True))
        if (words < _INVITATION or text[-1] in _ASKED) and (little := _says_little(text, words))
    }


def _marked(values: Iterable[float]) -> FeatureMarks:
    return {index: value for index, value in enumerate(values) if value}


def _says_little(text: str, words: int) -> float:
    if words < _SCRAP or text.endswith(_QUESTIONS):
        return 1.0
    if words < _INVITATION and text.lower().startswith(INVITATIONS):
        return 1.0
    return 0.25 if words < _BRIEF else 0.0


def _with(manner: int, reading: DocumentWords) -> FeatureMarks:
    return {index: 1.0 for index, its in enumerate(reading.manners) if manner in its}


def _relative_position(reading: DocumentWords) -> Column:
    sentences = len(reading.texts)
    return [index / sentences for index in range(sentences)]


def _opens(_reading: DocumentWords) -> FeatureMarks:
    """Whether it is the first sentence."""
    return {0: 1.0}


def _opens_centrally(reading: DocumentWords) -> FeatureMarks:
    return {0: reading.centrality[0]}


def _opens_fully(reading: DocumentWords) -> FeatureMarks:
    return {0: _log(max(1, reading.sizes[0]))}


def _length(reading: DocumentWords) -> Column:
    return [words / 30 if words < 60 else 2.0 for words in reading.sizes]


def _log_length(reading: DocumentWords) -> Column:
    return [_log(words or 1) for words in reading.sizes]


def _excess_length(reading: DocumentWords) -> FeatureMarks:
    return {index: (words - 35) / 20 for index, words in enumerate(reading.sizes) if words > 35}


def _centrality(reading: DocumentWords) -> Column:
    return list(reading.centrality)


def _similarity_to_earlier(reading: DocumentWords) -> Column:
    """The mean over the whole document, ×10: what has been said already."""
    scale = 10 / max(1, len(reading.texts) - 1)
    return [similarity * scale for similarity in reading.likeness_to_earlier]


def _repeated_words(reading: DocumentWords) -> Column:
    """In how many sentences its words stand that stand in others as well, over the highest such sum."""
    spread = reading.vectors.spread.__getitem__
    column = [sum(map(spread, terms)) for terms in reading.vectors.shared]
    highest = max(column, default=0) or 1
    return [value / highest for value in column]


def _spread_of_words(reading: DocumentWords) -> Column:
    """The mean over the sentence's terms of the log of the number of sentences that have them."""
    spread = reading.vectors.spread
    log_of = {sentences: _log(sentences) for sentences in {*spread}}
    logs = [log_of[sentences] for sentences in spread]
    sums = totals(logs, reading.vectors.shared)
    return [of_one / (terms or 1) for of_one, terms in zip(sums, reading.subjects, strict=True)]


def _frequent_names(reading: DocumentWords) -> Column:
    """How many sentences share each of its names, summed, over four times the most shared one's."""
    most = 4 * max(reading.name_spread.values(), default=1)
    spread = reading.name_spread.__getitem__
    return [sum(map(spread, names)) / most if names else 0.0 for names in reading.names]


def _introduced_names(reading: DocumentWords) -> FeatureMarks:
    """The names first met here that the story comes back to, in thirds."""
    unmet = {name for name, sentences in reading.name_spread.items() if sentences >= _FAMILIAR}
    marks = {}
    for index, names in enumerate(reading.names):
        if introduced := unmet.intersection(names):
            marks[index] = len(introduced) / 3
            unmet -= introduced
    return marks


def _quoted(reading: DocumentWords) -> FeatureMarks:
    """The share of the sentence that stands in quotation marks."""
    quoting = [index for index, quotes in enumerate(reading.has_quotes) if quotes]
    texts = {index: reading.texts[index] for index in quoting}
    return {index: _length_quoted(text) / len(text) for index, text in texts.items()}


def _length_quoted(text: str) -> int:
    """How many characters stand in quotation marks, these included; what is not closed goes on to the end."""
    if not text.isascii():
        return sum(map(len, _QUOTED.findall(text)))
    pieces = text.split('"')
    return sum(map(len, pieces[1::2])) + len(pieces) - 1


def _begins_aside(reading: DocumentWords) -> FeatureMarks:
    return {
        index: 1.0 for index, words in enumerate(reading.openings) if words and words[0].lower() in ASIDES
    }


def _title_words(reading: DocumentWords) -> FeatureMarks:
    """The share of the title's content words that the sentence has."""
    return _marked(terms / len(reading.title) for terms in reading.title_shares)


_COLUMNS: Mapping[str, Callable[[DocumentWords], Column]] = {
    "relative_position": _relative_position,
    "length": _length,
    "log_length": _log_length,
    "centrality": _centrality,
    "said_before": _similarity_to_earlier,
    "repeated_words": _repeated_words,
    "spread_of_words": _spread_of_words,
    "frequent_names": _frequent_names,
}
_MARKS: Mapping[str, Callable[[DocumentWords], FeatureMarks]] = {
    "opens": _opens,
    "opens_centrally": _opens_centrally,
    "opens_fully": _opens_fully,
    "excess_length": _excess_length,
    "introduced_names": _introduced_names,
    "has_number": partial(_with, Manner.NUMBER.value),
    "quoted": _quoted,
    "speakers": partial(_with, Manner.SPEAKING.value),
    "reporting": partial(_with, Manner.REPORTING.value),
    "begins_aside": _begins_aside,
    "says_little": say_little,
    "title_words": _title_words,
}

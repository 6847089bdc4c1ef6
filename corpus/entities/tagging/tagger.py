"""Finding names in English with the trained model.

A tagger is read once and shared by all threads: what it remembers of a word depends on nothing but the word.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.tagging.evidence import evidence_keys
from corpus.entities.tagging.features import (
    next_keys,
    own_keys,
    previous_keys,
    second_next_keys,
    second_previous_keys,
)
from corpus.entities.tagging.forms import AFTER_ALL, BEFORE_ALL, Form, Forms
from corpus.entities.tagging.gazetteer import Gazetteer, gazetteer
from corpus.entities.tagging.known_names import KnownNames
from corpus.entities.tagging.model import Model, read_model
from corpus.entities.tagging.tokens import Tokens, tokenize
from corpus.entities.tagging.views import View, evidence_of, keys_at, view
from corpus.entities.tagging.viterbi import best_path, chain
from corpus.values import Value

_MOST_WORDS: Final = 50_000
# One token, of which a part is the name: "Amsterdam-based".
_COMPOUND: Final = re.compile(
    r"(.*\w)[-–](?:backed|based|born|bound|brokered|built|controlled|educated|funded|held|led|linked|listed|made|"
    r"occupied|operated|owned|ruled|run|sponsored|style|supported|trained|wide)"
)
_BIASES: Final = {"B-PER": -80, "B-ORG": 20, "B-MISC": 40}
"""What is added to the worth of beginning a name, in the units of the English model: chosen on development
sets after its training, to be chosen anew after each. Of doubtful names too many are called persons."""
_LABEL_OF: Final = {"PER": Label.PERSON, "ORG": Label.ORG, "LOC": Label.GPE, "NORP": Label.NORP}


class _Word(Value):
    """A word's form and the sums of its keys wherever it may stand."""

    form: Form
    own: int
    previous: int
    following: int
    second_previous: int
    second_following: int


class Tagger:
    """A model with the lists that its keys ask for."""

    def __init__(
        self, model: Model, lists: Gazetteer, biases: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        self._model: Final = model
        self._forms: Final = Forms(lists, model.clusters)
        self._names: Final = KnownNames(lists)
        self._links: Final = chain(model.labels, _biased(model, biases))
        self._words: Final[dict[str, _Word]] = {}
        self._before, self._after = self._made(BEFORE_ALL), self._made(AFTER_ALL)

    def labels(self, sentences: Sequence[Sequence[str]]) -> Iterator[list[str]]:
        """The BIO labels of the words of each sentence; the sentences are those of one article."""
        known = [[self._word(word) for word in words] for words in sentences]
        views = [view([word.form for word in words], self._names) for words in known]
        evidence = evidence_of(views)
        heard: dict[str, int] = {}
        for words, seen in zip(known, views, strict=True):
            for word in words:
                if word.form.text not in heard:
                    heard[word.form.text] = self._model.sum(evidence_keys(word.form, evidence))
            path = best_path(map(self._model.scores, self._sums(words, seen, heard)), self._links)
            yield [self._model.labels[label] for label in path]

    def _sums(self, words: Sequence[_Word], seen: View, heard: Mapping[str, int]) -> Iterator[int]:
        around = [self._before, self._before, *words, self._after, self._after]
        of_run = 0
        for at, word in enumerate(words):
            run = seen.run_of[at]
            if run and run.first == at:
                of_run = self._model.sum(run.keys)
            yield (
                around[at].second_previous
                + around[at + 1].previous
                + word.own
                + around[at + 3].following
                + around[at + 4].second_following
                + heard[word.form.text]
                + self._model.sum(keys_at(seen, at))
                + (of_run if run else 0)
            )

    def _word(self, text: str) -> _Word:
        word = self._words.get(text)
        if word is None:
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            word = self._words[text] = self._made(self._forms.form(text))
        return word

    def _made(self, form: Form) -> _Word:
        total_of = self._model.sum
        return _Word(
            form,
            total_of(own_keys(form)),
            total_of(previous_keys(form)),
            total_of(next_keys(form)),
            total_of(second_previous_keys(form)),
            total_of(second_next_keys(form)),
        )


def _biased(model: Model, biases: Mapping[str, int]) -> list[list[int]]:
    """The transitions of a model with a bias for each label that one leads to."""
    return [
        [weight + biases.get(label, 0) for label, weight in zip(model.labels, row, strict=True)]
        for row in model.transitions
    ]


@cache
def english() -> Tagger:
    """The tagger that comes with nutgraf."""
    packed = Path(__file__).parent.joinpath("data/english.bin").read_bytes()
    return Tagger(read_model(packed), gazetteer(), _BIASES)


def find(text: str, sentences: Sequence[Sentence], *, language: str) -> tuple[Mention, ...]:
    """The names of `text`, sorted, none overlapping another; none in a language other than English."""
    if language not in ("en", ""):
        return ()
    tokens = [tokenize(text, sentence.span) for sentence in sentences]
    labels = english().labels([each.words for each in tokens])
    return tuple(
        mention for each, tags in zip(tokens, labels, strict=True) for mention in _mentions(each, tags)
    )


def _mentions(tokens: Tokens, labels: Sequence[str]) -> Iterator[Mention]:
    first = 0
    for at, label in enumerate(labels):
        if label[0] != "I":
            first = at
        ends = at + 1 == len(labels) or labels[at + 1][0] != "I"
        if label != "O" and ends:
            span = tokens.span(first, at)
            word = tokens.words[at]
            compound = _COMPOUND.fullmatch(word)
            end = span.end - len(word) + compound.end(1) if compound else span.end
            yield Mention(Span(span.start, end), _LABEL_OF.get(label[2:]))

"""The words of a model: a form, and the sums of its keys wherever it may stand.

What is remembered of a word depends on nothing but the word, so all threads share it.
"""

from collections.abc import Sequence

from corpus.entities.tagging.common_words import CommonWords, Sums
from corpus.entities.tagging.features import keys_given
from corpus.entities.tagging.forms import AFTER_ALL, BEFORE_ALL, CAPITALISED, Form, Forms
from corpus.entities.tagging.model import Model
from corpus.entities.tagging.remembering import Remembered
from corpus.type_hints import Final

_RESTLESS: Final = -1_000_000
"""The calm of a word that may begin a name whatever stands around it."""
_MOST_WORDS: Final = 50_000
_one_of: Final = dict[int, int]().setdefault
"""Gives the same object for the same lead, of which there are a few thousand."""


class Word:
    """A word's form and the sums of its keys wherever it may stand: two before another word, one before it,
    by itself, behind it and two behind.

    `calm` says of each sum how far O is ahead of the labels that begin a name; of a capitalised word, never.
    """

    __slots__ = ("calm", "following", "form", "own", "previous", "second_following", "second_previous")

    def __init__(self, form: Form, sums: Sums, leads: Sequence[int]) -> None:
        self.form: Final = form
        self.second_previous, self.previous, self.own, self.following, self.second_following = sums
        calm = [*leads[:2], _RESTLESS, *leads[3:]] if form.case in CAPITALISED else leads
        self.calm: Final = tuple(map(_one_of, calm, calm))


class Words:
    """The words that were met, each looked at once; the keys of `common` ones need not be looked up."""

    def __init__(
        self,
        model: Model,
        forms: Forms,
        openings: Sequence[int],
        common: CommonWords | None = None,
    ) -> None:
        self._model: Final = model
        self._forms: Final = forms
        self._openings: Final = openings
        self._common: Final = common
        self.of: Final = Remembered(self._new, _MOST_WORDS).__getitem__
        """The word with a spelling."""
        self.before: Final = Word(BEFORE_ALL, *self.added_up(BEFORE_ALL))
        self.after: Final = Word(AFTER_ALL, *self.added_up(AFTER_ALL))

    def _new(self, text: str) -> Word:
        if self._common and (known := self._common.get(text)):
            return Word(*known)
        form = self._forms.form(text)
        return Word(form, *self.added_up(form))

    def added_up(self, form: Form) -> tuple[Sums, Sequence[int]]:
        """The sums of a form, and how far O is ahead in each."""
        first, second, own, fourth, fifth = map(self._model.sum, keys_given(form))
        sums = first, second, own, fourth, fifth
        return sums, [self._lead(total) for total in sums]

    def _lead(self, total: int) -> int:
        """How far O is ahead of every label that begins a name."""
        scores = self._model.scores(total)
        return scores[0] - max([scores[label] for label in self._openings if label])

"""The keys of whole documents, as `corpus.entities` makes them, for training."""

from collections.abc import Iterator, Sequence
from typing import Final

from corpus.entities.tagging.evidence import evidence_keys
from corpus.entities.tagging.features import keys_given
from corpus.entities.tagging.forms import AFTER_ALL, BEFORE_ALL, Clusters, Form, Forms
from corpus.entities.tagging.known_names import KnownNames
from corpus.entities.tagging.runs import run_keys
from corpus.entities.tagging.views import evidence_of, keys_at, view
from corpus.gazetteer.gazetteer import Gazetteer


class KeyMaker:
    """Makes keys, and makes those of a single word only once for each spelling."""

    def __init__(self, lists: Gazetteer, clusters: Clusters) -> None:
        self._forms: Final = Forms(lists, clusters)
        self._names: Final = KnownNames(lists)
        self._form_of: Final[dict[str, Form]] = {}
        self._edges: Final = [keys_given(form) for form in (BEFORE_ALL, AFTER_ALL)]
        self._of_text: Final[dict[str, tuple[list[str], ...]]] = {}

    def keys(self, sentences: Sequence[Sequence[str]]) -> Iterator[list[list[str]]]:
        """For each sentence of a document the keys of each of its words."""
        views = [view([self._form(word) for word in words], self._names) for words in sentences]
        evidence = evidence_of(views)
        for seen in views:
            before, after = self._edges
            words = [self._of_text[form.text] for form in seen.padded[2:-2]]
            separate = [before, before, *words, after, after]
            yield [
                [
                    *separate[at][0],
                    *separate[at + 1][1],
                    *separate[at + 2][2],
                    *separate[at + 3][3],
                    *separate[at + 4][4],
                    *evidence_keys(seen.padded[at + 2], evidence),
                    *keys_at(seen, at),
                    *(run_keys(seen.padded, run) if run else ()),
                ]
                for at, run in enumerate(seen.run_of)
            ]

    def _form(self, word: str) -> Form:
        if word not in self._form_of:
            form = self._form_of[word] = self._forms.form(word)
            self._of_text[form.text] = keys_given(form)
        return self._form_of[word]

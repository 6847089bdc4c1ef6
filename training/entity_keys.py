"""The keys of whole documents, as `corpus.entities` makes them, for training."""

from collections.abc import Iterator, Sequence

from corpus.entities.evidence import evidence_keys
from corpus.entities.features import (
    next_keys,
    own_keys,
    previous_keys,
    second_next_keys,
    second_previous_keys,
)
from corpus.entities.forms import Forms
from corpus.entities.known_names import KnownNames
from corpus.entities.views import evidence_of, keys_at, view


def document_keys(
    sentences: Sequence[Sequence[str]], forms: Forms, names: KnownNames
) -> Iterator[list[list[str]]]:
    """For each sentence of a document the keys of each of its words."""
    views = [view([forms.form(word) for word in words], names) for words in sentences]
    evidence = evidence_of(views)
    for seen in views:
        padded = seen.padded
        yield [
            [
                *own_keys(padded[at + 2]),
                *previous_keys(padded[at + 1]),
                *next_keys(padded[at + 3]),
                *second_previous_keys(padded[at]),
                *second_next_keys(padded[at + 4]),
                *evidence_keys(padded[at + 2], evidence),
                *keys_at(seen, at),
                *(run.keys if run else ()),
            ]
            for at, run in enumerate(seen.run_of)
        ]

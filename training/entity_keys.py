"""The keys of whole documents, as `corpus.entities` makes them, for training."""

from collections.abc import Iterator, Sequence

from corpus.entities.evidence import evidence_keys, gather
from corpus.entities.features import (
    is_all_capitals,
    joint_keys,
    next_keys,
    own_keys,
    pad,
    previous_keys,
    second_next_keys,
    second_previous_keys,
)
from corpus.entities.forms import Form, Forms
from corpus.entities.known_names import KnownNames
from corpus.entities.runs import runs


def document_keys(
    sentences: Sequence[Sequence[str]], forms: Forms, names: KnownNames
) -> Iterator[list[list[str]]]:
    """For each sentence of a document the keys of each of its words."""
    padded = [pad([forms.form(word) for word in words]) for words in sentences]
    capitals = [is_all_capitals(each[2:-2]) for each in padded]
    every_run = [runs(each) for each in padded]
    heard = zip(padded, every_run, capitals, strict=True)
    evidence = gather((each, run_of) for each, run_of, are_capitals in heard if not are_capitals)
    for words, each, run_of, are_capitals in zip(sentences, padded, every_run, capitals, strict=True):
        marks = names.mark(words)
        yield [
            [
                *_separate_keys(each, at),
                *joint_keys(each, at, run_of[at], marks),
                *evidence_keys(each[at + 2], evidence),
                *(["AC"] if are_capitals else []),
            ]
            for at in range(len(words))
        ]


def _separate_keys(padded: Sequence[Form], at: int) -> list[str]:
    second_previous, previous, form, following, second_next = padded[at : at + 5]
    return [
        *own_keys(form),
        *previous_keys(previous),
        *next_keys(following),
        *second_previous_keys(second_previous),
        *second_next_keys(second_next),
    ]

"""The bits that libraries hold: none may ever change its meaning."""

import pytest

from corpus.article import Label
from corpus.library.label_bits import bits_of, is_name

BITS = {
    Label.PERSON: 1,
    Label.ORG: 2,
    Label.GPE: 4,
    Label.LOC: 8,
    Label.NORP: 16,
    Label.FAC: 32,
    Label.EVENT: 64,
    Label.LAW: 128,
    Label.WORK_OF_ART: 256,
    Label.PRODUCT: 512,
    Label.DATE: 1024,
    Label.TIME: 2048,
    Label.MONEY: 4096,
    Label.PERCENT: 8192,
    Label.QUANTITY: 16384,
}


@pytest.mark.parametrize("label", Label)
def test_a_label_has_the_bit_that_libraries_hold(label: Label) -> None:
    assert bits_of([label]) == BITS[label]


def test_labels_add_up_once_each() -> None:
    assert bits_of([]) == 0
    assert bits_of([Label.ORG, Label.PERSON, Label.ORG]) == 3


@pytest.mark.parametrize("label", Label)
def test_dates_and_amounts_are_no_names(label: Label) -> None:
    amounts = {Label.DATE, Label.TIME, Label.MONEY, Label.PERCENT, Label.QUANTITY}

    assert is_name(label) is (label not in amounts)
    assert is_name(str(label)) is is_name(label)

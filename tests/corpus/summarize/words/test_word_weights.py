"""Vectors of words."""

import pytest

from corpus.summarize.words.word_weights import add_to, product, product_with_unit, unit


def test_a_vector_has_length_one() -> None:
    assert unit({"rain": 3.0, "sun": 4.0}) == {"rain": 0.6, "sun": 0.8}


@pytest.mark.parametrize("vector", [{}, {"rain": 0.0}])
def test_nothing_stays_nothing(vector: dict[str, float]) -> None:
    assert unit(vector) == {}


def test_a_sum_has_the_words_of_both() -> None:
    total = {"rain": 1.0, "sun": 2.0}

    add_to(total, {"sun": 3.0, "fog": 4.0})

    assert total == {"rain": 1.0, "sun": 5.0, "fog": 4.0}


def test_a_product_is_of_the_words_that_both_have() -> None:
    assert product({"rain": 2.0, "fog": 9.0}, {"rain": 3.0, "sun": 9.0}) == 6.0
    assert product({}, {"rain": 1.0}) == product({"rain": 1.0}, {}) == 0.0


def test_a_product_with_a_unit_does_not_depend_on_the_totals_length() -> None:
    vector = {"rain": 5.0}

    assert product_with_unit(vector, {"rain": 3.0, "sun": 4.0}) == pytest.approx(3.0)
    assert product_with_unit(vector, {"rain": 30.0, "sun": 40.0}) == pytest.approx(3.0)
    assert product_with_unit(vector, {}) == product_with_unit(vector, {"rain": 0.0}) == 0.0

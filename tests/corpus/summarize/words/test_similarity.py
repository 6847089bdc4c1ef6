"""Sums of sentences against comparing each with each."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.summarize.words.similarity import Sum, compare, vectors_of

documents = st.lists(st.frozensets(st.sampled_from("abcdefgh")), max_size=8)


def cosine(documents: list[frozenset[str]], one: int, other: int) -> float:
    """By the definition: binary weights with inverse document frequency."""

    def weight(term: str) -> float:
        return math.log((len(documents) + 1) / (sum(term in of_one for of_one in documents) + 0.5))

    def length(terms: frozenset[str]) -> float:
        return math.sqrt(sum(weight(term) ** 2 for term in terms)) or 1.0

    shared = sum(weight(term) ** 2 for term in documents[one] & documents[other])
    return shared / (length(documents[one]) * length(documents[other]))


@given(documents)
def test_a_sum_is_the_sum_of_the_cosines(documents: list[frozenset[str]]) -> None:
    vectors = vectors_of(documents)
    whole = Sum(vectors)

    for index in range(len(documents)):
        expected = sum(cosine(documents, index, other) for other in range(index))
        assert whole.take(index) == pytest.approx(expected)


@given(documents)
def test_each_is_compared_with_those_before_it_and_with_all(documents: list[frozenset[str]]) -> None:
    every = range(len(documents))

    to_earlier, to_all = compare(vectors_of(documents))

    products = [sum(cosine(documents, number, other) for other in every) for number in every]
    length = math.sqrt(sum(products)) or 1.0
    assert to_all == pytest.approx([product / length for product in products])
    assert to_earlier == pytest.approx(
        [sum(cosine(documents, number, other) for other in range(number)) for number in every]
    )


def test_what_no_other_sentence_has_makes_a_sentence_longer_and_less_like_others() -> None:
    plain, longer, _ = (frozenset(terms) for terms in ("ab", "abcd", "ab"))

    to_earlier, _ = compare(vectors_of([plain, longer, plain]))

    assert to_earlier[1] < 1 < to_earlier[2] < 2


def test_terms_may_be_tuples_or_sets() -> None:
    tuples = vectors_of([("river", "bridge"), ("bridge",), ("frost", "cherry")])
    sets = vectors_of([{"river", "bridge"}, {"bridge"}, {"frost", "cherry"}])

    assert (tuples.scales, tuples.own) == (sets.scales, sets.own)
    assert [set(terms) for terms in tuples.shared] == [{0}, {0}, set()]


def test_a_long_text_has_the_vectors_of_a_short_one() -> None:
    terms = [("river", "bridge"), ("bridge",), ("frost", "cherry")] * 400

    vectors = vectors_of(terms)

    assert [*vectors.spread] == [400, 800, 400, 400]
    assert [[*numbers] for numbers in vectors.shared[:3]] == [[0, 1], [1], [2, 3]]
    assert vectors.squares[1] == pytest.approx(math.log(1201 / 800.5) ** 2)
    assert [Sum(vectors).take(index) for index in range(3)] == [0, 0, 0]

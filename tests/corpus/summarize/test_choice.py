from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.summarize.choice import Candidates, Debt, choose
from corpus.summarize.words.similarity import Sum, vectors_of
from corpus.value_types import replace

RAIN, SUN, NOTHING = frozenset({"rain"}), frozenset({"sun"}), frozenset[str]()
numbers = st.integers(-8, 8).map(lambda eighths: eighths / 8)
terms = st.frozensets(st.sampled_from(("rain", "sun", "wind", "snow")))
rows = st.lists(st.tuples(numbers, numbers, st.sampled_from((0.0, 0.5)), terms), max_size=8)


Rows = list[tuple[float, float, float, frozenset[str]]]


def candidates(of_each: Rows, redundancy: float = 1.0) -> Candidates:
    opening, following, leaning, terms = zip(*of_each, strict=True) if of_each else ((), (), (), ())

    def leans(index: int) -> list[Debt]:
        return [Debt(leaning[index], (index - 1,))]

    return Candidates(opening, following, vectors_of(terms), redundancy, leans)


def similarity(vectors: Any, one: int, other: int) -> float:
    alone = Sum(vectors)
    alone.take(other)
    return alone.product(one)


def worth(given_ones: Candidates, index: int, chosen: list[int]) -> float:
    """The definition, at the price of comparing it with all that are chosen."""
    (leaning,) = given_ones.debts_of(index)
    lost = 0.0 if index - 1 in chosen else leaning.price
    if not chosen:
        return given_ones.opening[index] - lost
    said = sum(similarity(given_ones.vectors, index, other) for other in chosen)
    return given_ones.following[index] - lost - given_ones.redundancy * said


@given(rows)
def test_the_lazy_choice_is_the_choice_by_looking_at_all(of_each: Rows) -> None:
    ones = candidates(of_each)
    left = set(range(len(of_each)))
    chosen: list[int] = []

    for index, said_to_be_worth in choose(ones):
        assert worth(ones, index, chosen) == pytest.approx(said_to_be_worth, abs=1e-9)
        assert worth(ones, index, chosen) >= max(worth(ones, other, chosen) for other in left) - 1e-9
        left.remove(index)
        chosen.append(index)

    assert not left


def test_of_equals_the_first_comes_first() -> None:
    assert [index for index, _ in choose(candidates([(1, 1, 0, NOTHING)] * 4))] == [0, 1, 2, 3]


def test_repeats_come_last_in_their_order() -> None:
    ones = candidates([(1, 1, 0, RAIN), (9, 9, 0, RAIN), (2, 2, 0, NOTHING), (5, 5, 0, NOTHING)])

    assert [index for index, _ in choose(ones, last=(1, 3))] == [2, 0, 1, 3]


def test_a_debt_is_paid_once_by_whoever_pays_it() -> None:
    ones = candidates([(9, 9, 0, RAIN), (1, 5, 0, NOTHING), (1, 4, 0, SUN), (1, 3, 0, NOTHING)], redundancy=0)
    debts = {1: (Debt(3.0, (2, 3)), Debt(1.5))}
    indebted = replace(ones, debts_of=lambda index: debts.get(index, ()))

    assert list(choose(indebted)) == [(0, 9), (2, 4), (1, 3.5), (3, 3)]


def test_a_debt_that_was_paid_before_it_was_asked_for_costs_nothing() -> None:
    ones = candidates([(9, 9, 0, NOTHING), (1, 1, 0, NOTHING), (2, 2, 0, NOTHING)])
    indebted = replace(ones, debts_of=lambda index: [Debt(1.5, (0,))] if index == 1 else [])

    assert list(choose(indebted)) == [(0, 9), (2, 2), (1, 1)]


def test_what_a_sentence_owes_is_asked_for_only_when_it_may_be_chosen() -> None:
    asked: list[int] = []
    ones = candidates([(9 - index, 9 - index, 0, NOTHING) for index in range(9)])
    order = choose(replace(ones, debts_of=lambda index: asked.append(index) or ()))

    assert [next(order)[0], next(order)[0]] == [0, 1]
    assert asked == [0, 1]


def test_repeats_are_looked_at_once_however_many_they_are() -> None:
    asked: list[int] = []
    ones = candidates([(1, 1, 0, RAIN)] * 400)
    repeated = replace(ones, debts_of=lambda index: asked.append(index) or ())

    assert len(list(choose(repeated, last=range(1, 400)))) == 400
    assert len(asked) <= 2 * 400


def test_choosing_among_many_that_are_all_alike_takes_time_in_proportion(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    products: list[int] = []
    product = Sum.product
    monkeypatch.setattr(Sum, "product", lambda sums, index: products.append(index) or product(sums, index))

    def looks(count: int) -> int:
        products.clear()
        assert len(list(choose(candidates([(1, 1, 0, RAIN)] * count)))) == count
        return len(products)

    assert looks(1600) < 6 * looks(400)


def test_what_has_been_said_is_worth_less() -> None:
    ones = candidates([(3, 3, 0, RAIN), (0, 2, 0, RAIN), (0, 1.5, 0, SUN)])

    assert [index for index, _ in choose(ones)] == [0, 2, 1]


def test_a_sentence_that_leans_rises_when_the_one_before_it_is_chosen() -> None:
    ones = candidates([(3, 3, 0, NOTHING), (0, 2, 1.5, NOTHING), (0, 1, 0, NOTHING)])

    assert [index for index, _ in choose(ones)] == [0, 1, 2]


def test_a_sentence_that_leans_on_an_unchosen_one_waits() -> None:
    ones = candidates([(0, 0, 0, NOTHING), (0, 2, 1.5, NOTHING), (3, 3, 0, NOTHING), (0, 1, 0, NOTHING)])

    assert [index for index, _ in choose(ones)] == [2, 3, 1, 0]

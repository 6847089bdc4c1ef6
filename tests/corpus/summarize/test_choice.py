from hypothesis import given
from hypothesis import strategies as st

from corpus.summarize.choice import Candidates, choose

WORDS = ("rain", "sun", "wind")
numbers = st.integers(-8, 8).map(lambda eighths: eighths / 8)
vectors = st.dictionaries(st.sampled_from(WORDS), st.sampled_from((0.25, 0.5, 1.0)))
rows = st.lists(st.tuples(numbers, numbers, st.sampled_from((0.0, 0.5)), vectors), max_size=8)


def candidates(of_each, redundancy=1.0) -> Candidates:
    opening, following, leaning, vectors = zip(*of_each, strict=True) if of_each else ((), (), (), ())
    return Candidates(opening, following, leaning, vectors, redundancy)


def similarity(one, other):
    return sum(value * other.get(word, 0.0) for word, value in one.items())


def chosen_by_looking_at_all(given_ones: Candidates) -> list[int]:
    """The definition, at the price of comparing everything with everything each time."""
    left, chosen = list(range(len(given_ones.opening))), []

    def worth(index):
        lost = 0.0 if index - 1 in chosen else given_ones.leaning[index]
        if not chosen:
            return given_ones.opening[index] - lost
        said = sum(similarity(given_ones.vectors[index], given_ones.vectors[other]) for other in chosen)
        return given_ones.following[index] - lost - given_ones.redundancy * said

    while left:
        best = max(left, key=worth)
        chosen.append(best)
        left.remove(best)
    return chosen


@given(rows)
def test_the_lazy_choice_is_the_choice_by_looking_at_all(of_each):
    ones = candidates(of_each)

    assert [index for index, _ in choose(ones)] == chosen_by_looking_at_all(ones)


def test_repeats_come_last_in_their_order():
    ones = candidates([(1, 1, 0, {"rain": 1.0}), (9, 9, 0, {"rain": 1.0}), (2, 2, 0, {}), (5, 5, 0, {})])

    assert [index for index, _ in choose(ones, repeats=(1, 3))] == [2, 0, 1, 3]


def test_what_has_been_said_is_worth_less():
    ones = candidates([(3, 3, 0, {"rain": 1.0}), (0, 2, 0, {"rain": 1.0}), (0, 1.5, 0, {"sun": 1.0})])

    assert [index for index, _ in choose(ones)] == [0, 2, 1]


def test_a_sentence_that_leans_rises_when_the_one_before_it_is_chosen():
    ones = candidates([(3, 3, 0, {}), (0, 2, 1.5, {}), (0, 1, 0, {})])

    assert [index for index, _ in choose(ones)] == [0, 1, 2]


def test_a_sentence_that_leans_on_an_unchosen_one_waits():
    ones = candidates([(0, 0, 0, {}), (0, 2, 1.5, {}), (3, 3, 0, {}), (0, 1, 0, {})])

    assert [index for index, _ in choose(ones)] == [2, 3, 1, 0]

from collections.abc import Iterable, Iterator

from corpus.summarize.classic.order import as_taken, best_first, shared
from corpus.summarize.document import Ranked


def places(ranked: Iterable[Ranked]) -> list[int]:
    return [sentence.index for sentence in ranked]


def test_equal_ratings_keep_the_order_of_the_text() -> None:
    assert places(best_first([0.5, 0.9, 0.5, 0.9])) == [1, 3, 0, 2]


def test_equal_texts_share_the_last_rating() -> None:
    assert shared(["a", "b", "a"], [9.0, 1.0, 2.0]) == [2.0, 1.0, 2.0]


def test_different_texts_come_as_they_are_taken() -> None:
    assert list(as_taken(["a", "b", "c"], [2, 0, 1])) == list(best_first_of({2: 0.0, 0: -1.0, 1: -2.0}))


def best_first_of(ratings: dict[int, float]) -> Iterator[Ranked]:
    ordered = [ratings[index] for index in range(len(ratings))]
    return best_first(ordered)


def test_the_last_copy_that_is_taken_decides_for_all_copies() -> None:
    # "a" is taken first and fourth: after b and c, so that both its copies come after those two.
    assert places(as_taken(["a", "b", "a", "c", "d"], [0, 1, 3, 2, 4])) == [1, 3, 0, 2, 4]


def test_a_text_without_copies_is_known_at_once() -> None:
    asked: list[int] = []

    def taken() -> Iterator[int]:
        for index in (1, 0, 2):
            asked.append(index)
            yield index

    first = next(as_taken(["a", "b", "c"], taken()))

    assert (first.index, asked) == (1, [1])

"""Work in several processes, and what becomes of it when one of them ends."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.errors import CorpusError
from corpus.parallel.pool import spread


def test_results_come_in_order() -> None:
    assert list(spread(str, range(100), jobs=2)) == [str(number) for number in range(100)]


def test_a_process_that_is_ended_from_outside_is_an_error_with_a_remedy() -> None:
    with pytest.raises(CorpusError, match="use one job"):
        list(spread(os._exit, [1], jobs=1))


def _end_at_seven(number: int) -> int:
    if number == 7:
        os._exit(1)
    return number


def _end_once(item: tuple[int, Path]) -> int:
    number, mark = item
    if number == 7 and not mark.exists():
        mark.touch()
        os._exit(1)
    return number


def test_one_that_ends_its_process_takes_no_other_with_it() -> None:
    results = list(spread(_end_at_seven, range(40), jobs=2, lost=lambda number: -number))

    assert results == [-number if number == 7 else number for number in range(40)]


def test_what_was_under_way_when_a_process_was_ended_is_tried_again(tmp_path: Path) -> None:
    items = [(number, tmp_path / "mark") for number in range(40)]

    assert list(spread(_end_once, items, jobs=2)) == list(range(40))


def _never_back_at_seven(number: int) -> int:
    if number == 7:
        # It keeps the interpreter to itself for longer than any test.
        sum(range(10**12))
    return number


def test_one_that_never_comes_back_is_ended_and_takes_no_other_with_it() -> None:
    results = list(spread(_never_back_at_seven, range(20), jobs=2, lost=lambda number: -number, patience=0.5))

    assert results == [-number if number == 7 else number for number in range(20)]


def test_little_is_read_before_its_turn() -> None:
    taken = []

    def items() -> Iterator[int]:
        for number in range(10_000):
            taken.append(number)
            yield number

    results = spread(str, items(), jobs=1)
    assert next(results) == "0"
    results.close()

    assert len(taken) <= 64

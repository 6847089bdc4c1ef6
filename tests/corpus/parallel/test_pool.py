"""Work in several processes, and what becomes of it when one of them ends."""

import faulthandler
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from corpus.errors import CorpusError
from corpus.parallel import pool
from corpus.parallel.pool import WORKER_ENDED, spread


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


class Inline:
    """Stands for processes: what is submitted is done at once, here."""

    def __init__(self, fails: int = 0) -> None:
        self.chunks: list[list[int]] = []
        self.dismissed: list[bool] = []
        self.fails = fails

    def submit(self, work: Callable[[list[int]], list[str]], chunk: list[int]) -> "Future[list[str]]":
        if self.fails:
            self.fails -= 1
            raise BrokenProcessPool
        self.chunks.append(chunk)
        future: Future[list[str]] = Future()
        future.set_result(work(chunk))
        return future

    def shutdown(self, *, cancel_futures: bool) -> None:
        self.dismissed.append(cancel_futures)


@pytest.fixture
def crews(monkeypatch: pytest.MonkeyPatch) -> list[Inline]:
    """The processes that were started, one after the other."""
    started: list[Inline] = []

    def start(jobs: int) -> Inline:
        started.append(Inline())
        return started[-1]

    monkeypatch.setattr(pool, "start_processes", start)
    return started


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(0, []), (1, [1]), (16, [16]), (17, [16, 1]), (48, [16, 16, 16]), (50, [16, 16, 16, 2])],
)
def test_sixteen_items_travel_together(crews: list[Inline], count: int, sizes: list[int]) -> None:
    assert list(spread(str, range(count), jobs=2)) == [str(number) for number in range(count)]
    assert [len(chunk) for chunk in crews[0].chunks] == sizes
    assert crews[0].dismissed == [True]


@pytest.mark.parametrize(("jobs", "read"), [(1, 48), (2, 96), (4, 192)])
def test_three_chunks_a_process_are_read_ahead(crews: list[Inline], jobs: int, read: int) -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(10_000):
            taken.append(number)
            yield number

    results = spread(str, items(), jobs=jobs)
    assert next(results) == "0"
    assert len(taken) == read
    for _ in range(16):
        next(results)
    assert len(taken) == read + 16
    results.close()
    assert crews[0].dismissed == [True]


def test_an_error_of_the_work_itself_is_raised_in_its_place(crews: list[Inline]) -> None:
    def fail(number: int) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(spread(fail, [1], jobs=1))
    assert crews[0].dismissed == [True]


def test_processes_that_cannot_be_given_work_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Inline] = []

    def start(jobs: int) -> Inline:
        started.append(Inline(fails=0 if started else 2))
        return started[-1]

    monkeypatch.setattr(pool, "start_processes", start)

    assert list(spread(str, range(40), jobs=2)) == [str(number) for number in range(40)]
    assert len(started) == 2
    assert [len(chunk) for chunk in started[1].chunks].count(1) == 16


def test_an_item_that_no_process_survives_is_said_or_stood_in_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "start_processes", lambda jobs: Inline(fails=99))

    assert list(spread(str, [1, 2], jobs=1, lost=lambda number: f"lost {number}")) == ["lost 1", "lost 2"]
    with pytest.raises(CorpusError) as caught:
        list(spread(str, [1], jobs=1))
    assert str(caught.value) == WORKER_ENDED
    assert "use one job" in WORKER_ENDED


@pytest.mark.parametrize(("patience", "watched"), [(0.0, 0), (2.5, 3)])
def test_each_item_is_watched_by_itself_where_patience_ends(
    crews: list[Inline], monkeypatch: pytest.MonkeyPatch, patience: float, watched: int
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(
        faulthandler, "dump_traceback_later", lambda seconds, exit, file: seen.append((seconds, exit))
    )
    monkeypatch.setattr(faulthandler, "cancel_dump_traceback_later", lambda: seen.append("cancelled"))

    assert list(spread(str, range(3), jobs=1, patience=patience)) == ["0", "1", "2"]
    assert seen == [(patience, True), "cancelled"] * watched


def test_the_watch_ends_with_work_that_fails(crews: list[Inline], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(
        faulthandler, "dump_traceback_later", lambda seconds, exit, file: seen.append("begun")
    )
    monkeypatch.setattr(faulthandler, "cancel_dump_traceback_later", lambda: seen.append("cancelled"))

    with pytest.raises(ValueError, match="invalid literal"):
        list(spread(int, ["x"], jobs=1, patience=1))
    assert seen == ["begun", "cancelled"]

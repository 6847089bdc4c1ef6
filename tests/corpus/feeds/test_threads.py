import threading
from collections.abc import Iterator

import pytest

from corpus.feeds.threads import in_threads


def test_every_item_gives_one_result() -> None:
    assert sorted(in_threads(lambda n: n * n, range(20), threads=4)) == [n * n for n in range(20)]


def test_no_items_give_no_results() -> None:
    assert list(in_threads(str, [], threads=4)) == []


def test_items_are_done_at_once_in_as_many_threads_as_asked() -> None:
    together = threading.Barrier(3, timeout=5)

    assert sorted(in_threads(lambda n: together.wait() * 0 + n, range(6), threads=3)) == list(range(6))


def test_a_bug_is_raised_where_the_results_are_taken() -> None:
    def fail(_: int) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(in_threads(fail, [1], threads=2))


def test_closing_starts_nothing_more() -> None:
    started = []

    def note(n: int) -> int:
        started.append(n)
        return n

    results = in_threads(note, range(1000), threads=2)
    next(results)
    results.close()

    assert len(started) < 10


@pytest.mark.parametrize(("items", "threads", "begun"), [(0, 3, 0), (2, 3, 2), (9, 3, 3), (9, 1, 1)])
def test_no_more_threads_are_begun_than_there_are_items(
    monkeypatch: pytest.MonkeyPatch, items: int, threads: int, begun: int
) -> None:
    started: list[bool] = []
    start = threading.Thread.start

    def note(thread: threading.Thread) -> None:
        started.append(thread.daemon)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", note)

    assert sorted(in_threads(str, range(items), threads=threads)) == [str(number) for number in range(items)]
    assert started == [True] * begun


def test_each_thread_is_one_item_ahead_of_whoever_takes_them() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    results = in_threads(str, items(), threads=3)
    next(results)
    assert len(taken) == 4
    next(results)
    assert len(taken) == 5
    results.close()  # type: ignore[attr-defined]


def test_a_bug_in_one_item_comes_behind_those_that_were_done_before() -> None:
    def fail_at_two(number: int) -> int:
        if number == 2:
            raise KeyError(number)
        return number

    results = in_threads(fail_at_two, range(5), threads=1)

    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(KeyError):
        next(results)
    with pytest.raises(StopIteration):
        next(results)

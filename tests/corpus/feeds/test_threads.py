import threading

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

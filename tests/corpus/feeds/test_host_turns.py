import threading

import pytest

from corpus.feeds.host_turns import HostTurns
from corpus.web.request_error import FetchError


class FakeTime:
    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def test_a_place_at_a_host_is_taken_again_after_a_pause() -> None:
    time = FakeTime()
    turns = HostTurns(at_once=1, pause=2.0, clock=lambda: time.now, sleep=time.sleep)

    for _ in range(3):
        with turns.turn("a.example"):
            time.now += 0.5

    assert time.slept == [0.0, 2.0, 2.0]


def test_the_first_requests_to_a_host_go_out_together() -> None:
    time = FakeTime()
    turns = HostTurns(at_once=3, pause=2.0, clock=lambda: time.now, sleep=time.sleep)

    for _ in range(4):
        with turns.turn("a.example"):
            pass

    assert time.slept == [0.0, 0.0, 0.0, 2.0]


def test_a_request_that_was_never_sent_costs_no_pause() -> None:
    time = FakeTime()
    turns = HostTurns(at_once=1, pause=2.0, clock=lambda: time.now, sleep=time.sleep)

    for _ in range(3):
        with pytest.raises(FetchError), turns.turn("a.example"):
            raise FetchError("http://a.example", "a private address", "name it yourself", sent=False)

    assert time.slept == [0.0, 0.0, 0.0]


def test_hosts_do_not_wait_for_each_other() -> None:
    time = FakeTime()
    turns = HostTurns(pause=2.0, clock=lambda: time.now, sleep=time.sleep)

    with turns.turn("a.example"), turns.turn("b.example"):
        pass

    assert time.slept == [0.0, 0.0]


def test_no_more_than_so_many_are_at_a_host_at_once() -> None:
    turns = HostTurns(at_once=2, pause=0.0, sleep=lambda _: None)
    inside = threading.Semaphore(2)
    crowded = []

    def visit() -> None:
        with turns.turn("a.example"):
            if not inside.acquire(blocking=False):
                crowded.append(True)
                return
            threading.Event().wait(0.01)
            inside.release()

    visitors = [threading.Thread(target=visit) for _ in range(8)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()

    assert crowded == []


def test_a_place_that_waits_no_longer_than_the_pause_is_taken_at_once() -> None:
    time = FakeTime()
    turns = HostTurns(at_once=1, pause=2.0, clock=lambda: time.now, sleep=time.sleep)

    with turns.turn("a.example"):
        pass
    time.now += 1.5
    with turns.turn("a.example"):
        pass
    time.now += 5
    with turns.turn("a.example"):
        pass

    assert time.slept == [0.0, 0.5, 0.0]


@pytest.mark.parametrize("sent", [True, False])
def test_a_request_that_failed_costs_its_pause_where_it_was_sent(sent: bool) -> None:
    time = FakeTime()
    turns = HostTurns(at_once=1, pause=2.0, clock=lambda: time.now, sleep=time.sleep)

    with pytest.raises(FetchError), turns.turn("a.example"):
        raise FetchError("http://a.example", "answered 500", "try later", sent=sent)
    with turns.turn("a.example"):
        pass

    assert time.slept == [0.0, 2.0 if sent else 0.0]


def test_a_bug_gives_the_place_back() -> None:
    time = FakeTime()
    turns = HostTurns(at_once=1, pause=2.0, clock=lambda: time.now, sleep=time.sleep)

    with pytest.raises(ZeroDivisionError), turns.turn("a.example"):
        raise ZeroDivisionError
    with turns.turn("a.example"):
        pass

    assert time.slept == [0.0, 2.0]


def test_the_place_that_is_free_first_is_taken() -> None:
    time = FakeTime()
    turns = HostTurns(at_once=2, pause=4.0, clock=lambda: time.now, sleep=time.sleep)

    for _ in range(2):
        with turns.turn("a.example"):
            time.now += 1
    for _ in range(2):
        with turns.turn("a.example"):
            pass

    # The first place was given back at 101 and the second at 102; each is free four seconds later.
    assert time.slept == [0.0, 0.0, 3.0, 1.0]


def test_a_host_is_asked_eight_times_at_once_and_then_every_quarter_of_a_second() -> None:
    time = FakeTime()
    turns = HostTurns(clock=lambda: time.now, sleep=time.sleep)

    for _ in range(9):
        with turns.turn("a.example"):
            pass

    assert time.slept == [0.0] * 8 + [0.25]

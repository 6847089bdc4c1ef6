import pytest

from corpus.feeds.schedule import is_due, is_free, wait_after
from corpus.feeds.subscription import Feed


def test_the_wait_doubles_with_every_failure_up_to_a_day() -> None:
    waits = [wait_after(failures, chance=0.5) for failures in (1, 2, 3, 7, 8, 1000)]

    assert waits == [900, 1800, 3600, 57_600, 86_400, 86_400]


def test_chance_shortens_or_lengthens_the_wait_by_a_fifth() -> None:
    assert [wait_after(1, chance=chance) for chance in (0.0, 1.0)] == [720, 1080]


def test_the_wait_is_never_shorter_than_what_the_server_asked() -> None:
    assert wait_after(1, chance=0.5, asked=7200) == 7200
    assert wait_after(1, chance=0.5, asked=60) == 900


@pytest.mark.parametrize(
    ("feed", "due"),
    [
        (Feed("u"), True),
        (Feed("u", next_check=100), True),
        (Feed("u", next_check=101), False),
        (Feed("u", gone=True), False),
    ],
)
def test_a_feed_is_due_once_its_wait_is_over_and_never_when_gone(feed: Feed, due: bool) -> None:
    assert is_due(feed, 100) is due


@pytest.mark.parametrize(
    ("feed", "free"),
    [
        (Feed("u", next_check=101, failures=3), True),
        (Feed("u", next_check=101, held=101), False),
        (Feed("u", next_check=101, held=100), True),
        (Feed("u", gone=True), False),
    ],
)
def test_a_person_waits_only_for_what_a_server_named(feed: Feed, free: bool) -> None:
    assert is_free(feed, 100) is free


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(1, 900), (2, 1800), (5, 14_400), (6, 28_800), (7, 57_600), (8, 86_400), (9, 86_400)],
)
def test_each_failure_doubles_the_wait_until_it_is_a_day(failures: int, seconds: int) -> None:
    assert wait_after(failures, chance=0.5) == seconds
    assert wait_after(failures, chance=0.0) == round(seconds * 0.8)
    assert wait_after(failures, chance=0.25) == round(seconds * 0.9)


def test_a_server_may_ask_for_more_than_a_day_and_for_no_less_than_our_own_wait() -> None:
    assert wait_after(1, chance=0.5, asked=200_000.4) == 200_000
    assert wait_after(1, chance=0.5, asked=900.6) == 901
    assert wait_after(1, chance=0.5, asked=0) == 900


def test_a_feed_that_is_gone_is_left_alone_whatever_its_wait() -> None:
    assert not is_due(Feed("u", gone=True, next_check=1), 100)
    assert not is_free(Feed("u", gone=True, held=1), 100)
    assert is_free(Feed("u", next_check=200), 100)
    assert not is_due(Feed("u", next_check=200), 100)

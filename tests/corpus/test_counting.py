from collections import Counter

import pytest

from corpus.counting import count_each


@pytest.mark.parametrize("things", ["", "a", "banana"])
def test_things_are_counted_in_the_order_of_their_first(things: str) -> None:
    counts = count_each(iter(things))

    assert counts == Counter(things)
    assert list(counts) == list(dict.fromkeys(things))


def test_what_does_not_come_has_no_count() -> None:
    assert "c" not in count_each("ab")

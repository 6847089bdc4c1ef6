"""Work in several processes, and what becomes of it when one of them ends."""

import os

import pytest

from corpus.errors import CorpusError
from corpus.parallel.pool import spread


def test_results_come_in_order() -> None:
    assert list(spread(str, range(100), jobs=2)) == [str(number) for number in range(100)]


def test_a_process_that_is_ended_from_outside_is_an_error_with_a_remedy() -> None:
    with pytest.raises(CorpusError, match="use one job"):
        list(spread(os._exit, [1], jobs=1))

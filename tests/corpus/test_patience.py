"""What runs too long is stopped, and is the error of its own article."""

import signal
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Never

import pytest

from corpus import patience
from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats import text as text_format
from corpus.patience import in_time, within
from corpus.sources.source_reading import ReadOptions, read_sources
from reader.cli.batch import Caught

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such timer here")
SHORT = 0.05


def _for_ever() -> None:
    while True:
        pass


def _past_every_guard() -> None:
    while True:
        try:
            _for_ever()
        except Exception:
            continue


@pytest.mark.parametrize("work", [_for_ever, _past_every_guard])
def test_work_without_an_end_is_stopped(work: Callable[[], Never]) -> None:
    with pytest.raises(SourceError, match=r"a\.txt: not done within 0\.05 s; give it more with --time-limit"):
        in_time(work, "a.txt", SHORT)


def test_no_timer_is_left_behind() -> None:
    with within(SHORT):
        pass
    with pytest.raises(SourceError):
        in_time(_for_ever, "a.txt", SHORT)

    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


def test_what_is_inside_another_limit_keeps_that_one() -> None:
    with pytest.raises(SourceError, match="outer"):
        in_time(lambda: (in_time(lambda: 1, "inner", 10), _for_ever()), "outer", SHORT)


def test_another_thread_works_without_a_limit() -> None:
    done: list[int] = []
    thread = Thread(target=lambda: done.append(in_time(lambda: 1, "a.txt", SHORT)))
    thread.start()
    thread.join()

    assert done == [1]


def test_an_article_that_takes_too_long_to_read_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("The river rose on Monday.")
    as_it_is = text_format.article_of_text

    def read(raw: str, *, source: str) -> Article:
        if source.endswith("b.txt"):
            _for_ever()
        return as_it_is(raw, source=source)

    monkeypatch.setattr(text_format, "article_of_text", read)

    first, error, last = read_sources([str(tmp_path)], options=ReadOptions(seconds=SHORT))

    assert isinstance(first, Article)
    assert isinstance(error, SourceError)
    assert isinstance(last, Article)


def test_an_article_that_takes_too_long_to_answer_is_an_error_of_its_own() -> None:
    caught = Caught(lambda article: _for_ever() if article.title == "slow" else article.title, SHORT)

    outcomes = [caught(Article("Text.", title)) for title in ("a", "slow", "b")]

    assert (outcomes[0], outcomes[2]) == ("a", "b")
    assert isinstance(outcomes[1], SourceError)


def test_where_no_timer_can_be_set_work_goes_on_without_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "_signal", object())

    assert in_time(lambda: sum(range(9)), "a", 0.001) == 36


def test_who_waited_too_long_is_told_how_to_wait_longer() -> None:
    assert str(patience.too_slow("a.txt", 0.5)) == (
        "a.txt: not done within 0.5 s; give it more with --time-limit, 0 for no end"
    )

"""Reading in a thread."""

import threading
from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from reader.screen.listings.arrivals import Arrivals

BAD = SourceError("b.txt", "empty", "check it")


def test_articles_are_there_before_the_last_has_come() -> None:
    last_may_come = threading.Event()
    first_was_taken = threading.Event()

    def outcomes() -> Iterator[Article | SourceError]:
        yield Article("One.")
        first_was_taken.set()
        last_may_come.wait(10)
        yield Article("Two.")

    arrivals = Arrivals(outcomes())
    first_was_taken.wait(10)
    early, early_complete = arrivals.articles, arrivals.is_complete
    last_may_come.set()
    arrivals.wait(10)

    assert (early, early_complete) == ((Article("One."),), False)
    assert ([article.text for article in arrivals.articles], arrivals.is_complete) == (["One.", "Two."], True)


def test_errors_are_kept_apart_and_stop_nothing() -> None:
    arrivals = Arrivals([BAD, Article("One.")])
    arrivals.wait(10)

    assert (arrivals.errors, len(arrivals)) == ((BAD,), 1)


def test_a_reading_that_nobody_waits_for_ends() -> None:
    def endless() -> Iterator[Article]:
        while True:
            yield Article("Again.")

    arrivals = Arrivals(endless())
    arrivals.stop()
    arrivals.wait(10)

    assert arrivals.is_complete

"""Doing a slow thing for many items at once, in threads that never hold up the program's end."""

import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from queue import SimpleQueue

from corpus.type_hints import TypeVar

ItemT = TypeVar("ItemT")
Result = TypeVar("Result")


def in_threads(do: Callable[[ItemT], Result], items: Iterable[ItemT], *, threads: int) -> Iterator[Result]:
    """The results as they come, each thread at most one ahead of whoever takes them.

    Closing the iterator starts nothing more; what is under way is forgotten. An exception of `do` is
    raised here.
    """
    tasks: SimpleQueue[ItemT | None] = SimpleQueue()
    results: SimpleQueue[Result | BaseException] = SimpleQueue()
    todo = iter(items)
    started = 0
    for item in islice(todo, threads):
        tasks.put(item)
        threading.Thread(target=_work, args=(do, tasks, results), daemon=True).start()
        started += 1
    under_way = started
    try:
        while under_way:
            result = results.get()
            under_way -= 1
            for item in islice(todo, 1):
                tasks.put(item)
                under_way += 1
            if isinstance(result, BaseException):
                raise result
            yield result
    finally:
        for _ in range(started):
            tasks.put(None)


def _work(
    do: Callable[[ItemT], Result],
    tasks: SimpleQueue[ItemT | None],
    results: SimpleQueue[Result | BaseException],
) -> None:
    while (item := tasks.get()) is not None:
        try:
            result = do(item)
        except BaseException as error:  # raised again where the result is waited for
            results.put(error)
        else:
            results.put(result)

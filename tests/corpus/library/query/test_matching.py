"""Whatever way the index is asked, the answer is what reading every article would give."""

from collections.abc import Callable, Iterator
from itertools import count as numbers_from

import pytest

from corpus.library.query.conditions import condition_of
from corpus.library.query.matching import (
    BEYOND,
    NEWEST,
    count,
    select_all,
    select_beginning,
    select_best,
    select_newest,
    select_older,
)
from corpus.library.query.parsing import parse
from corpus.library.store import Library
from tests.corpus.stored import store

Is = Callable[[int], bool]
ARTICLES = range(1, 61)


def has_oil(number: int) -> bool:
    return number % 2 == 0


def has_gas(number: int) -> bool:
    return number % 15 == 0


def is_read(number: int) -> bool:
    return number % 3 == 0


def is_french(number: int) -> bool:
    return number % 20 == 0


def is_dated(number: int) -> bool:
    return number % 7 != 0


ASKED: tuple[tuple[str, Is], ...] = (
    ("", lambda number: True),
    ("oil", has_oil),
    ("gas", has_gas),
    ("oil gas", lambda number: has_oil(number) and has_gas(number)),
    ("oil OR gas", lambda number: has_oil(number) or has_gas(number)),
    ("oil -gas", lambda number: has_oil(number) and not has_gas(number)),
    ("-oil", lambda number: not has_oil(number)),
    ("-oil -gas", lambda number: not has_oil(number) and not has_gas(number)),
    ("-(oil gas)", lambda number: not (has_oil(number) and has_gas(number))),
    ("-(oil OR gas)", lambda number: not (has_oil(number) or has_gas(number))),
    ("is:read", is_read),
    ("-is:read", lambda number: not is_read(number)),
    ("oil is:read", lambda number: has_oil(number) and is_read(number)),
    ("oil lang:fr", lambda number: has_oil(number) and is_french(number)),
    ("gas is:unread", lambda number: has_gas(number) and not is_read(number)),
    ("oil -is:read", lambda number: has_oil(number) and not is_read(number)),
    ("oil OR is:read", lambda number: has_oil(number) or is_read(number)),
    ("oil OR -is:read", lambda number: has_oil(number) or not is_read(number)),
    ("gas OR lang:fr is:read", lambda number: (has_gas(number) or is_french(number)) and is_read(number)),
    ("gas OR (lang:fr is:read)", lambda number: has_gas(number) or (is_french(number) and is_read(number))),
    ("(oil -gas) OR lang:fr", lambda number: (has_oil(number) and not has_gas(number)) or is_french(number)),
    ("oil (gas OR is:read)", lambda number: has_oil(number) and (has_gas(number) or is_read(number))),
    ("-(gas is:read)", lambda number: not (has_gas(number) and is_read(number))),
    ("date:2024", is_dated),
    ("-date:2024 oil", lambda number: not is_dated(number) and has_oil(number)),
    ("oil @2..@20", lambda number: has_oil(number) and 2 <= number <= 20),
    ("gas oil lang:en", lambda number: has_gas(number) and has_oil(number) and not is_french(number)),
)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("many") / "library.db") as library:
        for number in ARTICLES:
            words = [word for word, has in (("oil", has_oil), ("gas", has_gas)) if has(number)]
            store(
                library,
                text=f"Story {number} of {' and '.join(words) or 'nothing'}.",
                date=f"2024-{number % 5 + 1:02}-01" if is_dated(number) else None,
                language="fr" if is_french(number) else "en",
            )
        library.marks.mark_read(f"@{number}" for number in ARTICLES if is_read(number))
        yield library


def newest_first(wanted: Is) -> list[int]:
    """The numbers by date, those of one date and the undated by number, as reading all of them gives them."""
    dated = sorted(
        (number for number in ARTICLES if wanted(number) and is_dated(number)),
        key=lambda number: (-(number % 5), -number),
    )
    return dated + sorted(
        (number for number in ARTICLES if wanted(number) and not is_dated(number)), reverse=True
    )


@pytest.mark.parametrize(("query", "wanted"), ASKED, ids=[query or "all" for query, _ in ASKED])
def test_every_way_to_ask_gives_what_reading_every_article_gives(
    many: Library, query: str, wanted: Is
) -> None:
    condition = condition_of(parse(query))
    expected = newest_first(wanted)
    with many.reading() as connection:
        assert count(connection, condition) == len(expected)
        assert select_all(connection, condition, NEWEST).tolist() == expected
        assert select_newest(connection, condition, 100, 0).tolist() == expected
        assert select_newest(connection, condition, 3, 2).tolist() == expected[2:5]
        if condition.match:
            assert sorted(select_best(connection, condition, 100, 0)) == sorted(expected)


@pytest.mark.parametrize(("query", "wanted"), ASKED, ids=[query or "all" for query, _ in ASKED])
@pytest.mark.parametrize("size", [1, 4, 100])
def test_going_on_behind_the_last_misses_and_repeats_nothing(
    many: Library, query: str, wanted: Is, size: int
) -> None:
    condition = condition_of(parse(query))
    for is_dense in (False, True) if condition.is_words else (False,):
        last: tuple[int, int | None] = (BEYOND, BEYOND)
        taken: list[int] = []
        with many.reading() as connection:
            for _ in numbers_from():
                rows = select_older(connection, condition, last, 60, size, is_dense=is_dense)
                if not rows:
                    break
                last = rows[-1]
                taken += [number for number, _ in rows]
                assert len(rows) <= size

        assert taken == newest_first(wanted)


def test_what_came_later_is_beyond_the_end(many: Library) -> None:
    with many.reading() as connection:
        rows = select_older(connection, condition_of(parse("oil")), (BEYOND, BEYOND), 10, 100)

    assert sorted(number for number, _ in rows) == [2, 4, 6, 8, 10]


def test_pages_of_the_best_do_not_overlap_and_equal_ones_stand_newest_first(many: Library) -> None:
    condition = condition_of(parse("gas"))
    with many.reading() as connection:
        whole = select_best(connection, condition, 100, 0).tolist()
        pages = [select_best(connection, condition, 1, place).tolist() for place in range(5)]

    assert whole == [45, 15, 60, 30]  # those with gas alone are shorter, and so more about it
    assert pages == [[45], [15], [60], [30], []]


def test_numbers_that_begin_so_are_found_newest_first(many: Library) -> None:
    with many.reading() as connection:
        everything = list(select_newest(connection, condition_of(parse("")), 100, 0))
        found = {digits: list(select_beginning(connection, digits, 100)) for digits in ("", "1", "12", "7x")}
        first = list(select_beginning(connection, "1", 2))

    assert found[""] == everything
    assert found["1"] == [number for number in everything if str(number).startswith("1")]
    assert (first, found["12"], found["7x"]) == (found["1"][:2], [12], [])

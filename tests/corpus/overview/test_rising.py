"""Names that rise, and the silence where none does."""

import pytest

from corpus.overview.rising import Rising, rising_names


def test_a_name_that_is_new_this_week_rises() -> None:
    names_of = {number: {"Congress", "Senate"} for number in range(60)}
    now = frozenset(range(50, 60))
    for number in now:
        names_of[number] = {"Congress", "Vesuvius"}

    first, *_ = rising_names(names_of, now)

    assert (first.name, first.now, first.before) == ("Vesuvius", 10, 0)


def test_what_is_always_there_does_not_rise() -> None:
    names_of = {number: {"Congress", f"Name {number % 7}"} for number in range(70)}

    assert rising_names(names_of, frozenset(range(56, 70))) == ()


def test_without_a_month_before_nothing_rises() -> None:
    assert rising_names({1: {"Oslo"}, 2: {"Oslo"}}, frozenset({1, 2})) == ()
    assert rising_names({}, frozenset()) == ()


def weeks(before: int, now: int, name: str) -> tuple[dict[int, set[str]], frozenset[int]]:
    """Articles of the month before and of this week, of which only the latter have the name."""
    names_of = {number: {"Congress"} for number in range(before + now)}
    this_week = frozenset(range(before, before + now))
    for number in this_week:
        names_of[number] = {"Congress", name}
    return names_of, this_week


def test_by_how_much_a_name_rose_is_told_in_standard_errors() -> None:
    names_of, now = weeks(50, 10, "Vesuvius")
    for number in now:
        names_of[number] = {"Vesuvius"}

    (first,) = rising_names(names_of, now)

    # Ten imagined articles have it as often as all do, 10/6 times: ln 49 over the root of 24/35.
    assert first == Rising("Vesuvius", 10, 0, 4.7)


@pytest.mark.parametrize(("now", "rises"), [(1, False), (2, True)])
def test_a_name_of_one_article_does_not_rise(now: int, rises: bool) -> None:
    names_of, this_week = weeks(60, 5, "Congress")
    for number in sorted(this_week)[:now]:
        names_of[number].add("Vesuvius")

    assert ("Vesuvius" in {name.name for name in rising_names(names_of, this_week)}) is rises


def test_a_week_of_one_article_tells_nothing() -> None:
    names_of, now = weeks(60, 1, "Vesuvius")

    assert rising_names(names_of, now) == ()


def test_names_that_rise_alike_stand_by_the_alphabet_and_no_more_than_so_many() -> None:
    names_of, now = weeks(50, 10, "Vesuvius")
    for number in now:
        names_of[number] |= {"Ätna", "Etna"}

    found = rising_names(names_of, now)

    assert [name.name for name in found] == ["Etna", "Vesuvius", "Ätna"]
    assert [name.name for name in rising_names(names_of, now, limit=2)] == ["Etna", "Vesuvius"]
    assert rising_names(names_of, now) == found


def test_of_a_name_that_was_there_before_it_is_known_better_how_much_it_rose() -> None:
    names_of, now = weeks(50, 10, "Vesuvius")
    for number in range(6):
        names_of[number].add("Vesuvius")

    (found,) = rising_names(names_of, now)

    # Of ten imagined articles 16/6 have it: ln (38/22 · 154/26), a smaller rise than from none, over the root
    # of 3/38 + 3/26, a smaller error.
    assert found == Rising("Vesuvius", 10, 6, 5.28)


def test_a_name_that_falls_does_not_rise() -> None:
    names_of, now = weeks(50, 10, "Vesuvius")
    for number in range(50):
        names_of[number].add("Etna")

    assert [name.name for name in rising_names(names_of, now)] == ["Vesuvius"]

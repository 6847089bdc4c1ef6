"""Names that rise, and the silence where none does."""

from corpus.overview.rising import rising_names


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

"""What says only when, and what greets and takes leave."""

import pytest

from corpus.layout.courtesies import is_closing, is_greeting
from corpus.layout.date_only_lines import is_stamp

LONG = "4 March 2023 " * 6 + "4 March 2023"


@pytest.mark.parametrize(
    "line",
    [
        "Monday",
        "Monday, Tuesday",
        "Monday 4 March.",
        "4 March 2023",
        "16:42",
        "16:42 BST",
        "9 am",
        "Published on March 3, 2023 at 10 AM",
        "First published: Fri 4 Jun 2021 09.15 BST",
        "Last modified (4 March 2023)",
        "5 min read",
        "Updated 5 hours ago",
        "Stand: 4. März 2023, 9:30 Uhr",
        "Publié le 4 mars 2023 à 9h30",
        "4 марта 2023",
        LONG,
    ],
)
def test_a_day_or_an_hour_and_nothing_else_is_a_stamp(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "3.",
        "2023",
        "12 34",
        "March",
        "On Monday",
        "Monday was cold.",
        "Published yesterday",
        "4 March rain",
        f"{LONG}.",
    ],
)
def test_a_number_or_a_word_more_is_none(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "Dear Ms Berg,",
        "Hi!",
        "hello Ann:",
        "Sehr geehrte Frau Berg,",
        "Добрый день!",
        "Γεια σου,",
        f"Dear {'a' * 54},",
    ],
)
def test_a_letter_greets_its_reader(line: str) -> None:
    assert is_greeting(line)


@pytest.mark.parametrize(
    "line", ["Dear Ms Berg", "Dear prices.", "Hijack,", "Dearest Ann,", "Ann, dear,", f"Dear {'a' * 55},", ""]
)
def test_what_does_not_end_like_a_greeting_or_begins_like_one_is_none(line: str) -> None:
    assert not is_greeting(line)


@pytest.mark.parametrize(
    "line", ["Best regards,", "  Thanks!", "MFG", "Un saludo.", "С уважением,", "Love ,"]
)
def test_a_letter_takes_leave(line: str) -> None:
    assert is_closing(line)


@pytest.mark.parametrize("line", ["Best regards to all", "Thanks, Ann", "Regards:", "", ","])
def test_a_word_more_is_no_leave(line: str) -> None:
    assert not is_closing(line)

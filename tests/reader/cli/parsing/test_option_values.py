"""What the words behind options mean, and which are refused."""

import argparse
import os
import sqlite3
from collections.abc import Callable

import pytest

from reader.cli.parsing.option_values import count, count_from_zero, field_pair, jobs, language, ratio


def refused(read: Callable[[str], object], text: str) -> str:
    with pytest.raises(argparse.ArgumentTypeError) as caught:
        read(text)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1), ("007", 7), ("999999999999999", 999_999_999_999_999), ("9" * 40, 10**15)]
)
def test_a_number_counts_and_one_beyond_all_counting_is_the_largest(text: str, number: int) -> None:
    assert count(text) == number


@pytest.mark.parametrize("text", ["0", "000", "", "-1", "+1", "1.0", "1e3", "٣", "１", " 1", "1_000", "one"])
def test_what_is_no_number_from_1_is_said_as_it_was_written(text: str) -> None:
    assert refused(count, text) == f"{text!r} is not a whole number from 1"


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("00", 0), ("12", 12)])
def test_some_numbers_may_be_0(text: str, number: int) -> None:
    assert count_from_zero(text) == number


@pytest.mark.parametrize("text", ["", "-1", "½", "x"])
def test_others_may_not(text: str) -> None:
    assert refused(count_from_zero, text) == f"{text!r} is not a whole number"


def test_the_largest_number_is_one_that_the_library_can_count_on_from() -> None:
    with sqlite3.connect(":memory:") as connection:
        ((larger,),) = connection.execute("SELECT ? * 2 + 1", (count("9" * 99),))
    connection.close()

    assert larger == 2 * 10**15 + 1


def test_no_more_processes_are_started_than_a_machine_bears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 3)

    assert [jobs(text) for text in ("1", "12", "13", "100000")] == [1, 12, 12, 12]


def test_of_a_machine_that_does_not_say_how_many_it_has_four_are_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: None)

    assert jobs("64") == 4


@pytest.mark.parametrize(
    ("text", "code"), [("en", "en"), ("EN", "en"), ("de-AT", "de"), ("pt_BR", "pt"), ("kaz", "kaz")]
)
def test_a_language_is_a_code_without_its_country(text: str, code: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize("text", ["", "e", "engl", "English", "e1", "日本", "-en", "ру"])
def test_what_is_no_code_is_said_with_where_they_are_listed(text: str) -> None:
    assert refused(language, text) == f"{text!r} is not a code like en; `nutgraf languages` lists them"


@pytest.mark.parametrize(
    ("text", "share"), [("0.2", 0.2), ("1", 1.0), ("20%", 0.2), ("20 %", 0.2), ("100%", 1.0), (" .5 ", 0.5)]
)
def test_a_share_is_a_number_or_percent(text: str, share: float) -> None:
    assert ratio(text) == pytest.approx(share)


@pytest.mark.parametrize("text", ["0", "0%", "1.01", "101%", "-0.2", "nan", "inf", "half", "", "%", "20%%"])
def test_what_is_no_share_is_said(text: str) -> None:
    assert "is not a share above 0 and up to 1, like 0.2 or 20%" in refused(ratio, text)


def test_a_field_is_called_otherwise_elsewhere() -> None:
    assert field_pair("text=story") == ("text", "story")
    assert field_pair("title=a=b") == ("title", "a=b")


@pytest.mark.parametrize("text", ["text", "text=", "=story", "=", ""])
def test_half_a_pair_is_none(text: str) -> None:
    assert refused(field_pair, text) == f"{text!r} is not like text=story"


def test_a_field_that_we_do_not_have_is_said_with_those_that_we_have() -> None:
    complaint = refused(field_pair, "headline=story")

    assert complaint.startswith("unknown field 'headline'; choose from ")
    assert "title" in complaint

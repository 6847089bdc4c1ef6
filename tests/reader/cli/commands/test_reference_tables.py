"""Tables such as `nutgraf methods`: for a person with names of columns, for a script without."""

import argparse
import csv
import io
import json

import pytest

from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.terminal import Terminal
from reader.session import Session
from reader.settings import Settings

RECORDS = (
    {"name": "lead", "is_default": True, "labels": ("PERSON", "ORG"), "note": None},
    {"name": "lex|rank", "is_default": False, "labels": (), "note": "the central ones"},
)


def context(form: str, *, color: str = "never") -> Context:
    options = argparse.Namespace(format=form)
    return Context(options, Session(Settings(), library_path="library.db"), Terminal(color=color))


def written(form: str, capsys: pytest.CaptureFixture[str], *, legend: str = "") -> str:
    assert write_table(context(form), RECORDS, legend=legend) == 0
    return capsys.readouterr().out


def test_a_script_gets_columns_without_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert written("plain", capsys, legend="What they mean.").splitlines() == [
        "lead      yes  PERSON ORG",
        "lex|rank                   the central ones",
    ]


def test_a_person_gets_their_names_and_a_legend(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Terminal, "is_read_by_person", True)

    assert written("plain", capsys, legend="What they mean.").splitlines() == [
        "NAME      IS DEFAULT  LABELS      NOTE",
        "lead      yes         PERSON ORG",
        "lex|rank                          the central ones",
        "",
        "What they mean.",
    ]


def test_the_names_of_columns_stand_out_where_there_are_colours(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Terminal, "is_read_by_person", True)
    write_table(context("plain", color="always"), RECORDS)

    assert capsys.readouterr().out.startswith("\x1b[1mNAME      IS DEFAULT  LABELS      NOTE\x1b[22m\n")


def test_markdown_has_a_table_whose_cells_end_where_they_should(capsys: pytest.CaptureFixture[str]) -> None:
    assert "| lex\\|rank |  |  | the central ones |" in written("markdown", capsys)
    assert written("markdown", capsys).startswith(
        "| name | is_default | labels | note |\n|---|---|---|---|\n"
    )


def test_json_keeps_what_is_no_text(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = json.loads(written("json", capsys))

    assert first == {**RECORDS[0], "labels": ["PERSON", "ORG"]}
    assert second == {**RECORDS[1], "labels": []}


def test_csv_has_the_names_in_its_first_row(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv", capsys))))

    assert rows[0] == {"name": "lead", "is_default": "yes", "labels": "PERSON ORG", "note": ""}


@pytest.mark.parametrize(("form", "answer"), [("plain", ""), ("json", "[]\n"), ("jsonl", "")])
def test_no_records_are_no_lines(form: str, answer: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_table(context(form), ()) == 0
    assert capsys.readouterr().out == answer

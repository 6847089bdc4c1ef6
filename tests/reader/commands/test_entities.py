"""`nutgraf entities`, called in this process."""

import json
from pathlib import Path

import pytest

from reader.__main__ import main


def test_people_places_and_sums_are_found_with_exact_spans(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["entities", str(story), "--format", "json", "--with-text"])

    (record,) = json.loads(capsys.readouterr().out)
    text = record["article"]["text"]
    found = {(one["label"], one["text"]) for one in record["entities"]}
    assert all(one["text"] == text[one["start"] : one["end"]] for one in record["entities"])
    assert {("PERSON", "Erna Solberg"), ("GPE", "Denmark"), ("MONEY", "$1.8 billion")} <= found


def test_plain_is_a_line_an_entity_with_label_name_count_and_forms(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["entities", str(story)])

    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert ["PERSON", "Erna Solberg", "2", "Erna Solberg, Solberg"] in lines


def test_no_engine_finds_nothing(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["entities", str(story), "--entities", "none"]) == 0
    assert capsys.readouterr().out == ""


def test_an_unknown_engine_is_wrong_usage(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["entities", str(story), "--entities", "magic"]) == 2
    assert "unknown engine 'magic'; choose from builtin" in capsys.readouterr().err

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
    found = {(entity["label"], entity["text"]) for entity in record["entities"]}
    assert all(entity["text"] == text[entity["start"] : entity["end"]] for entity in record["entities"])
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


def test_a_label_leaves_its_entities_alone(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["entities", str(story), "--label", "person"])

    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["PERSON", "Erna Solberg"],
        ["PERSON", "Raymond Johansen"],
    ]


def test_a_limit_leaves_the_names_most_mentioned_in_each_article(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Angela Merkel met Emmanuel Macron in Berlin. Macron thanked Merkel. Merkel smiled.")
    main(["entities", str(story), str(other), "--limit", "1", "--label", "PERSON", "--format", "json"])

    records = json.loads(capsys.readouterr().out)
    found = [[entity["name"] for entity in record["entities"]] for record in records]
    assert found == [["Erna Solberg"] * 2, ["Angela Merkel"] * 3]


def test_a_label_that_nothing_has_is_no_failure(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["entities", str(story), "--label", "WORK_OF_ART"]) == 0
    assert capsys.readouterr().out == ""


def test_an_unknown_label_is_wrong_usage(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["entities", str(story), "--label", "PEOPLE"]) == 2
    assert "choose from 'PERSON'" in capsys.readouterr().err

"""`nutgraf overview`, `graph` and `report`, called in this process."""

import csv
import io
import json
from pathlib import Path
from xml.dom import minidom

import pytest

from reader.__main__ import main

MEETING = "Angela Merkel met Emmanuel Macron in Berlin <on> Tuesday. They spoke & dined. Nobody slept."
CALL = "Emmanuel Macron called Angela Merkel on Wednesday. They spoke about the meeting in Berlin again."


@pytest.fixture(autouse=True)
def _library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    file = tmp_path / "talks.jsonl"
    records = [
        {
            "title": "Merkel & Macron <meet>",
            "date": "2021-03-02",
            "text": MEETING,
            "url": "https://a.example/1",
        },
        {"title": "Macron calls Merkel", "date": "2021-03-03", "text": CALL, "url": "https://b.example/2"},
    ]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    main(["add", str(file), "--jobs", "1"])
    capsys.readouterr()


def out(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_the_network_is_xml_with_its_names(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    document = minidom.parseString(out(capsys, "graph", "--format", form))  # our own

    assert len(document.getElementsByTagName("edge")) >= 1
    assert "Angela Merkel" in document.toxml()


def test_the_network_as_rows_and_objects(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(out(capsys, "graph", "--format", "csv"))))
    record = json.loads(out(capsys, "graph", "--format", "json", "--top", "2"))

    assert all(row["articles"] == "2" for row in rows)
    assert len(record["nodes"]) == 2
    assert out(capsys, "graph", "--format", "dot").startswith("graph names {")


def test_no_pair_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    main(["graph", "--min", "9"])

    assert "--min 1" in capsys.readouterr().err


def test_the_overview_in_words_and_records(capsys: pytest.CaptureFixture[str]) -> None:
    plain = out(capsys, "overview")
    record = json.loads(out(capsys, "overview", "Berlin", "--format", "json"))
    rows = list(csv.reader(io.StringIO(out(capsys, "overview", "--format", "csv"))))

    assert plain.startswith("2 articles  2021-03-02 – 2021-03-03\n")
    assert "nothing rises" in plain
    assert record["days"][0] == {"day": "2021-03-02", "articles": 1, "query": "Berlin date:2021-03-02"}
    assert record["names_by_week"][0]["queries"][-1].endswith("date:2021-02-25..2021-03-03")
    assert rows[0] == ["part", "key", "articles", "before"]


def test_the_overview_as_a_picture(capsys: pytest.CaptureFixture[str]) -> None:
    document = minidom.parseString(out(capsys, "overview", "--format", "svg"))  # our own

    assert document.documentElement is not None
    assert document.documentElement.tagName == "svg"


def test_a_report_cites_its_articles(capsys: pytest.CaptureFixture[str]) -> None:
    report = out(capsys, "report", "Merkel")

    assert report.startswith("# Merkel\n\n2 articles, 2021-03-02 – 2021-03-03.")
    assert "\\[1\\]" in report
    assert "<https://a.example/1>" in report
    assert "\\<meet\\>" in report


def test_a_report_on_nothing_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "giraffes"]) == 1

    assert "no article matches 'giraffes'" in capsys.readouterr().err


def test_an_overview_of_nothing_has_the_status_of_grep(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["overview", "zeppelin"]) == 1
    assert "no article matches 'zeppelin'" in capsys.readouterr().err
    assert main(["graph", "zeppelin"]) == 1


def test_where_nobody_looks_there_are_words_and_no_blocks(capsys: pytest.CaptureFixture[str]) -> None:
    said = out(capsys, "overview")

    assert "2021-03-02      1\n" in said
    assert not set("█▓▒░•★") & set(said)


def test_a_digest_leads_to_the_pages_in_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    said = out(capsys, "digest", "--where", "merkel", "-n", "1", "--format", "markdown")

    assert "[Merkel & Macron \\<meet\\>](<https://a.example/1>) · @1" in said


def test_a_file_stands_in_backticks_in_markdown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a_b.txt").write_text("Rain\n\nIt rained in Oslo all the day long.")
    main(["add", str(tmp_path / "a_b.txt")])

    assert "· `a_b.txt` ·" in out(capsys, "search", "rained", "--format", "markdown")

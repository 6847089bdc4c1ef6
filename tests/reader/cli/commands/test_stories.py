"""`nutgraf stories` on files, called in this process."""

import json
from pathlib import Path

import pytest

from reader.__main__ import main

FLOOD = "A flood closed the old bridge of Prague on Monday. Nobody was hurt. Trams will not run until Friday."
AGAIN = "The old bridge of Prague is shut after a flood on Monday. Nobody was hurt, and trams run on Friday."
PRIZE = "The Nobel Prize for chemistry goes to Ada Novak. She made glass from seawater. It is cheap."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    file = tmp_path / "news.jsonl"
    records = [
        {"id": "1", "title": "Prize for glass", "date": "2023-03-20", "text": PRIZE},
        {"id": "2", "title": "Flood closes Prague bridge", "date": "2023-03-18", "text": FLOOD},
        {"id": "3", "title": "Prague bridge shut by flood", "date": "2023-03-18", "text": AGAIN},
        {"id": "4", "title": "Flood shuts old Prague bridge", "date": "2023-03-18", "text": ""},
    ]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    return file


def test_a_story_is_an_object_with_the_ids_of_its_articles(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stories", str(news), "--format", "jsonl"]) == 0

    prize, flood = map(json.loads, capsys.readouterr().out.splitlines())
    assert prize["articles"] == ["1"]
    assert flood["articles"] == ["2", "3", "4"]
    assert (flood["first"], flood["last"]) == ("2023-03-18", "2023-03-18")


def test_plain_says_what_when_and_how_many(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["stories", str(news), "--min", "2"])

    title, about = capsys.readouterr().out.splitlines()
    assert "Prague" in title
    assert about.strip().startswith("3 articles · 1 source · 2023-03-18")


def test_csv_has_a_row_a_story(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["stories", str(news), "--format", "csv", "--limit", "1"])

    header, row = capsys.readouterr().out.splitlines()
    assert header == "story,title,articles,sources,first,last,names,ids"
    assert row.endswith(",1")


@pytest.fixture
def kept(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    main(["add", str(news), "--jobs", "1"])
    capsys.readouterr()


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("command", [["stories"], ["list", "--stories"]])
def test_the_stories_of_the_library_name_articles_by_id(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main([*command, "--format", "jsonl"])

    prize, flood = map(json.loads, capsys.readouterr().out.splitlines())
    assert (prize["articles"], flood["articles"]) == (["@1"], ["@2", "@3"])


@pytest.mark.usefixtures("kept")
def test_a_query_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    main(["stories", "title:shut", "--format", "jsonl"])

    (flood,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert flood["articles"] == ["@2", "@3"]


@pytest.mark.usefixtures("kept")
def test_a_story_is_told_from_its_articles(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", "@3"]) == 0

    out = capsys.readouterr().out
    assert "What happened" in out
    assert "Day by day" in out
    assert "@2" in out


@pytest.mark.usefixtures("kept")
def test_a_story_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    main(["story", "@2", "--format", "json", "--sentences", "2"])

    (story,) = json.loads(capsys.readouterr().out)
    assert story["articles"] == ["@2", "@3"]
    assert len(story["digest"]) == 2
    assert story["timeline"][0]["date"] == "2023-03-18"


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(("form", "new"), [("plain", ["@4"]), ("json", [])])
def test_what_comes_after_a_story_was_read_is_new_in_it(
    form: str, new: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["story", "@2", "--format", form])
    later = tmp_path / "later.jsonl"
    text = f"{AGAIN} Engineers look at the old bridge."
    later.write_text(json.dumps({"title": "Old Prague bridge in flood", "date": "2023-03-19", "text": text}))
    main(["add", str(later), "--jobs", "1"])
    capsys.readouterr()
    main(["story", "@2", "--format", "json"])

    (story,) = json.loads(capsys.readouterr().out)
    assert story["articles"] == ["@2", "@3", "@4"]
    assert story["new"] == new


def test_without_a_library_it_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories"]) == 1

    assert "no library yet" in capsys.readouterr().err


@pytest.mark.usefixtures("kept")
def test_a_query_that_finds_nothing_has_the_status_of_grep(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "giraffes"]) == 1
    out, err = capsys.readouterr()
    assert (out, "no article matches 'giraffes'" in err) == ("", True)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--min", "9"], 0, "no story has 9 articles; ask for smaller ones with --min"),
        (["Prague", "--min", "9"], 1, "no story has 9 articles; ask for smaller ones with --min"),
        (["Reykjavik"], 1, "no article matches 'Reykjavik'"),
    ],
)
@pytest.mark.usefixtures("kept")
def test_why_no_story_is_listed_is_said(
    words: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stories", *words]) == status

    out, err = capsys.readouterr()
    assert (out, said in err) == ("", True)


def test_of_files_too_it_is_said_that_no_story_is_so_large(
    news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stories", str(news), "--min", "9"]) == 0

    assert "no story has 9 articles" in capsys.readouterr().err

"""The commands that keep articles: add, list, search, show @ID, tag, remove, export, entity."""

import csv
import gzip
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.library.store import Library
from reader.__main__ import main

Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command that must succeed and return what it printed."""
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))

    def run(*arguments: str) -> str:
        capsys.readouterr()
        status = main(list(arguments))
        out, err = capsys.readouterr()
        assert status == 0, err
        return out

    return run


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    file = tmp_path / "corpus.jsonl"
    stories = [
        {
            "id": "a",
            "title": "Rain in Rome",
            "date": "2023-03-18",
            "text": "Rain fell. Ada Lovelace left Rome.",
        },
        {
            "id": "b",
            "title": "Sun in Oslo",
            "date": "2023-04-01",
            "text": "The sun shone. Ada Lovelace saw Oslo.",
        },
    ]
    file.write_text("".join(json.dumps(story) + "\n" for story in stories))
    return file


def story(id: str, title: str, date: str, text: str) -> dict[str, str]:
    return {"id": id, "title": title, "date": date, "text": text}


def listed(run: Run, *arguments: str) -> list[str]:
    return [row["title"] for row in json.loads(run("list", "--format", "json", *arguments))]


def test_a_repeat_adds_nothing(run: Run, corpus: Path) -> None:
    run("add", str(corpus))
    run("add", str(corpus))

    assert listed(run) == ["Sun in Oslo", "Rain in Rome"]


def test_a_search_finds_words_in_any_form_and_shows_the_place(run: Run, corpus: Path) -> None:
    run("add", str(corpus), "--entities", "none")

    (found,) = json.loads(run("search", "shining", "OR", "shone", "--format", "json"))

    assert found["title"] == "Sun in Oslo"
    text, ((start, end),) = found["snippet"]["text"], found["snippet"]["hits"]
    assert text[start:end] == "shone"


def test_entities_can_be_searched_after_adding(run: Run, corpus: Path) -> None:
    run("add", str(corpus))

    assert len(run("search", 'entity:"Ada Lovelace"', "--format", "jsonl").splitlines()) == 2


def test_an_article_is_shown_and_summarised_by_its_id(run: Run, corpus: Path) -> None:
    run("add", str(corpus), "--entities", "none")
    (row,) = json.loads(run("list", "title:rome", "--format", "json"))

    assert run("show", row["id"]).startswith("Rain in Rome\n2023-03-18")
    assert run("summarize", row["id"], "--sentences", "1").strip() in {
        "Rain fell.",
        "Ada Lovelace left Rome.",
    }


def test_tags_are_set_listed_searched_and_taken_away(run: Run, corpus: Path) -> None:
    run("add", str(corpus), "--entities", "none")
    (row,) = json.loads(run("list", "title:rome", "--format", "json"))

    run("tag", row["id"], "later", "weather")
    run("tag", row["id"], "--remove", "weather")

    assert run("tag").split() == ["later", "1"]
    assert listed(run, "tag:later") == ["Rain in Rome"]


def test_a_removed_article_is_gone(run: Run, corpus: Path) -> None:
    run("add", str(corpus), "--entities", "none")
    (row,) = json.loads(run("list", "title:rome", "--format", "json"))

    run("remove", row["id"])

    assert listed(run) == ["Sun in Oslo"]


def test_an_export_comes_back_whole_in_another_library(
    run: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", str(corpus), "--entities", "none")
    (row,) = json.loads(run("list", "title:rome", "--format", "json"))
    run("tag", row["id"], "later")
    exported = run("export", "--format", "jsonl")
    (tmp_path / "export.jsonl").write_text(exported)

    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "second.db"))
    run("add", str(tmp_path / "export.jsonl"), "--entities", "none")

    assert run("export", "--format", "jsonl") == exported
    assert listed(run, "tag:later") == ["Rain in Rome"]


@pytest.mark.parametrize("form", ["markdown", "html", "csv"])
def test_every_export_has_every_article(form: str, run: Run, corpus: Path) -> None:
    run("add", str(corpus), "--entities", "none")

    exported = run("export", "--format", form)

    assert "Ada Lovelace left Rome." in exported
    assert "Ada Lovelace saw Oslo." in exported


def test_a_csv_export_has_a_row_an_article(run: Run, corpus: Path) -> None:
    run("add", str(corpus), "--entities", "none")

    rows = list(csv.DictReader(io.StringIO(run("export", "--format", "csv"))))

    assert [row["title"] for row in rows] == ["Sun in Oslo", "Rain in Rome"]


def test_a_name_is_followed_through_the_library(run: Run, corpus: Path) -> None:
    run("add", str(corpus))

    known = json.loads(run("entity", "ada", "lovelace", "--format", "json"))[0]
    names = run("entities", "--library")

    assert known["name"] == "Ada Lovelace"
    assert [month["month"] for month in known["timeline"]] == ["2023-03", "2023-04"]
    assert len(known["articles"]) == 2
    assert any("Ada Lovelace" in line and line.startswith("PERSON") for line in names.splitlines())


def test_a_mistake_in_a_query_has_a_caret_under_it(
    run: Run, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", str(corpus), "--entities", "none")

    status = main(["search", "rome", "is:lost"])

    message, query, carets = capsys.readouterr().err.splitlines()
    assert status == 2
    assert message.startswith("nutgraf: ")
    assert query[carets.index("^") : carets.rindex("^") + 1] == "lost"


@pytest.mark.parametrize(
    "arguments", [["list"], ["search", "x"], ["export"], ["entity", "x"], ["entities", "--library"]]
)
def test_reading_commands_make_no_library(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "none.db"))

    assert main(arguments) == 1
    assert "no library yet; `nutgraf add SOURCE` makes one" in capsys.readouterr().err
    assert not (tmp_path / "none.db").exists()


def test_one_bad_source_does_not_keep_the_others_out(
    run: Run, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["add", "missing.txt", str(corpus), "--entities", "none"])

    assert status == 1
    assert "missing.txt" in capsys.readouterr().err
    assert len(listed(run)) == 2


def test_feeds_are_imported_listed_exported_and_left(run: Run, tmp_path: Path) -> None:
    opml = tmp_path / "feeds.opml"
    opml.write_text(
        '<opml version="2.0"><body><outline text="News"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>'
        "</outline></body></opml>"
    )

    run("feeds", "import", str(opml))

    (feed,) = json.loads(run("feeds", "list", "--format", "json"))
    assert (feed["url"], feed["folder"], feed["state"]) == ("https://a.example/feed", "News", "new")
    assert 'xmlUrl="https://a.example/feed"' in run("feeds", "export")
    assert run("export", "--format", "opml") == run("feeds", "export")
    run("feeds", "remove", "https://a.example/feed")
    assert run("feeds", "list") == ""


def test_options_before_the_command_reach_its_actions(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", str(tmp_path / "other.db"), "feeds", "list"]) == 1
    assert "other.db" in capsys.readouterr().err


def test_an_article_that_is_not_there_is_one_remedy(
    run: Run, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", str(corpus), "--entities", "none")

    status = main(["show", "@99"])

    assert status == 1
    assert capsys.readouterr().err.count("nutgraf list") == 1


@pytest.mark.parametrize("place", ["backup", "folder", "-", "backup.gz"])
def test_an_export_brings_its_marks_wherever_it_is_read_from(
    place: str, run: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", str(corpus), "--entities", "none")
    with Library.open(tmp_path / "library.db") as library:
        library.marks.star(["@1"])
    exported = run("export").encode()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "all.jsonl").write_bytes(exported)
    (tmp_path / "backup").write_bytes(exported)
    (tmp_path / "backup.gz").write_bytes(gzip.compress(exported, mtime=0))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(exported)))

    source = place if place == "-" else str(tmp_path / place)
    run("--library", str(tmp_path / "other.db"), "add", source, "--entities", "none")

    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "other.db"))
    assert len(listed(run, "is:starred")) == 1
    assert len(listed(run)) == 2


def test_an_export_that_is_cut_off_is_one_error(
    run: Run, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", str(corpus), "--entities", "none")
    cut = tmp_path / "cut.jsonl.gz"
    cut.write_bytes(gzip.compress(run("export").encode() * 100, mtime=0)[:-10])

    status = main(["--library", str(tmp_path / "other.db"), "add", str(cut), "--entities", "none"])

    assert status == 1
    assert "damaged or cut off" in capsys.readouterr().err


def test_again_looks_for_entities_in_what_was_added_without(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "a.txt"
    story.write_text("James Cleverly, the foreign secretary, went to Astana in Kazakhstan on Saturday.")
    run("add", "--entities", "none", str(story))

    assert main(["entity", "James Cleverly"]) == 1
    capsys.readouterr()
    assert main(["add", "--again"]) == 0
    assert "1 looked through again" in capsys.readouterr().err
    assert "James Cleverly" in run("entity", "James Cleverly")

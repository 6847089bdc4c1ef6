"""`nutgraf watch` and `nutgraf queries`, called in this process."""

import json
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from reader.__main__ import main


@pytest.fixture(autouse=True)
def _library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))


@pytest.fixture
def watched(story: Path) -> None:
    main(["watch", "add", "harbour", "ferry", "OR", "ships"])
    main(["add", str(story), "--jobs", "1"])


@pytest.fixture
def news(tmp_path: Path) -> Path:
    file = tmp_path / "news.json"
    file.write_text(json.dumps([{"title": "Ferry late", "text": "The ferry was late today."}]))
    return file


def test_what_is_new_is_told_once(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["watch", "add", "harbour", "ferry"])
    main(["add", str(news), "--jobs", "1"])
    capsys.readouterr()

    assert main(["watch", "run"]) == 0
    (hit,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (hit["watch"], hit["article"]["id"]) == ("harbour", "@1")
    assert main(["watch", "run"]) == 1
    assert capsys.readouterr().out == ""


def test_a_name_is_looked_for_before_an_article_counts_as_announced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["watch", "add", "lisbon", "entity:Lisbon"])
    many = [{"title": f"Notice {number}", "text": f"Ferry {number} left Lisbon."} for number in range(201)]
    file = tmp_path / "many.json"
    file.write_text(json.dumps(many))
    main(["add", str(file), "--jobs", "1"])
    capsys.readouterr()

    assert main(["watch", "run"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 190


@pytest.mark.usefixtures("watched")
def test_old_news_is_told_only_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch", "run"]) == 1
    capsys.readouterr()

    assert main(["watch", "run", "harbour", "--since", "2021-05", "--format", "plain"]) == 0
    assert capsys.readouterr().out.startswith("harbour: @1")


def test_a_command_gets_each_article(news: Path, tmp_path: Path) -> None:
    main(["watch", "add", "harbour", "ferry"])
    main(["add", str(news), "--jobs", "1"])
    copy = tmp_path / "copy"
    script = f"import sys; open({str(copy)!r}, 'a').write(sys.stdin.read())"

    status = main(["watch", "run", "--exec", shlex.join([sys.executable, "-c", script])])

    assert status == 0
    assert json.loads(copy.read_text())["article"]["title"] == "Ferry late"


@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell here")
def test_a_command_may_have_a_pipe(news: Path, tmp_path: Path) -> None:
    main(["watch", "add", "harbour", "ferry"])
    main(["add", str(news), "--jobs", "1"])

    assert main(["watch", "run", "--exec", f"cat >> {shlex.quote(str(tmp_path / 'log'))}"]) == 0
    assert json.loads((tmp_path / "log").read_text())["watch"] == "harbour"


@pytest.mark.usefixtures("watched")
def test_queries_are_listed_and_removed(capsys: pytest.CaptureFixture[str]) -> None:
    main(["queries", "add", "oslo", "Oslo"])
    capsys.readouterr()
    main(["queries", "list", "--format", "jsonl"])
    harbour, oslo = map(json.loads, capsys.readouterr().out.splitlines())

    assert (harbour["watched"], oslo["watched"], oslo["articles"]) == (True, False, 1)
    assert main(["watch", "remove", "harbour"]) == 0
    assert main(["queries", "remove", "harbour", "oslo"]) == 0
    assert main(["queries", "remove", "oslo"]) == 1


def test_where_nothing_is_watched_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch", "run"]) == 1
    assert "nothing is watched" in capsys.readouterr().err

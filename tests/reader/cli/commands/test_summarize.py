"""`nutgraf summarize`, called in this process."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from corpus.summarize.methods import METHODS
from reader.__main__ import main


def records(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_three_sentences_come_one_a_line(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["summarize", str(story)])

    lines = capsys.readouterr().out.splitlines()
    assert status == 0
    assert len(lines) == 3
    assert all(line.endswith(".") for line in lines)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_keeps_to_the_contract(
    method: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(
        ["summarize", str(story), "--method", method, "--format", "jsonl", "--with-text", "--sentences", "2"]
    )

    (record,) = records(capsys)
    article: Any = record["article"]
    sentences: Any = record["sentences"]
    assert (record["schema"], record["method"]) == (1, method)
    assert (article["title"], article["date"]) == ("Harbour of Oslo opens a new ferry terminal", "2021-05-04")
    assert len(sentences) == 2
    assert [sentence["start"] for sentence in sentences] == sorted(
        sentence["start"] for sentence in sentences
    )
    assert all(
        sentence["text"] == article["text"][sentence["start"] : sentence["end"]] for sentence in sentences
    )
    assert not any("OSLO" in sentence["text"] or "date 2021" in sentence["text"] for sentence in sentences)


def test_a_words_budget_is_kept(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", str(story), "--words", "25"])

    printed = capsys.readouterr().out.split()
    assert 0 < len(printed) <= 25


def test_a_ratio_is_of_all_sentences(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", str(story), "--ratio", "0.5"])

    assert len(capsys.readouterr().out.splitlines()) == 3


def test_a_missing_file_is_one_line_and_the_others_are_done(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["summarize", "missing.txt", str(story)])

    out, err = capsys.readouterr()
    assert status == 1
    assert len(out.splitlines()) == 3
    assert len(err.splitlines()) == 1
    assert "missing.txt" in err


def test_several_articles_are_headed(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", str(story), str(story), "--sentences", "1"])

    blocks = capsys.readouterr().out.split("==> Harbour of Oslo opens a new ferry terminal <==\n")
    assert blocks[0] == ""
    assert len(blocks) == 3


def test_csv_has_a_row_a_sentence(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", str(story), "--format", "csv"])

    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 3
    assert all(row["text"] and row["source"] == str(story) for row in rows)


def test_two_processes_say_the_same_as_one(
    tmp_path: Path, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = [f"Story {n} begins here. It goes on with number {n}. It ends." for n in range(70)]
    corpus = tmp_path / "many.jsonl"
    corpus.write_text(
        "".join(json.dumps({"title": f"T{n}", "text": text}) + "\n" for n, text in enumerate(texts))
    )

    main(["summarize", str(corpus), "--format", "jsonl"])
    alone = capsys.readouterr().out
    main(["summarize", str(corpus), "--format", "jsonl", "--jobs", "2"])

    assert capsys.readouterr().out == alone
    assert len(alone.splitlines()) == 70


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--method", "lex"], "unknown method 'lex'; choose from lead"),
        (["--sentences", "0"], "not a whole number from 1"),
        (["--ratio", "1.5"], "up to 1"),
        (["--ratio", "0.2", "--words", "9"], "not allowed with"),
        (["--field", "story"], "text=story"),
        (["--colour"], "unrecognized arguments"),
        (["--from", "wordperfect"], "unknown format 'wordperfect'"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(
    arguments: list[str], said: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["summarize", str(story), *arguments])

    out, err = capsys.readouterr()
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert said in err


def test_without_a_source_a_person_at_a_keyboard_gets_help_not_a_wait(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", _Keyboard())

    status = main(["summarize"])

    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert "usage: nutgraf summarize" in err


class _Keyboard(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_signs_in_a_text_are_not_markdown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("He said *no* to <b>all</b> of them.")

    main(["summarize", str(tmp_path / "a.txt"), "--format", "markdown"])

    assert r"- He said \*no\* to \<b\>all\</b\> of them." in capsys.readouterr().out


@pytest.mark.parametrize("command", ["summarize", "digest"])
@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_a_query_that_matches_nothing_is_said_once(
    command: str, jobs: list[str], story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The mayor of Lyon closed the tunnel on Monday. Engineers had found cracks in its roof.")
    options = jobs if command == "summarize" else []
    status = main([command, str(story), str(other), *options, "--query", "volcano eruptions"])
    out, err = capsys.readouterr()
    main([command, str(story), str(other), *options])

    assert status == 0
    assert err == "nutgraf: nothing has to do with 'volcano eruptions'; the answer is as without --query\n"
    assert out == capsys.readouterr().out


@pytest.mark.parametrize("query", ["tunnels", ""])
def test_a_query_that_matches_some_article_is_no_remark(
    query: str, story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The mayor of Lyon closed the tunnel on Monday. Engineers had found cracks in its roof.")
    main(["summarize", str(story), str(other), "--query", query])

    assert capsys.readouterr().err == ""


def test_without_an_article_no_remark_is_made_on_the_query(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["summarize", str(tmp_path / "missing.txt"), "--query", "tunnels"])

    assert len(capsys.readouterr().err.splitlines()) == 1

"""`nutgraf verify`: quotations word for word, with a difference, or not there."""

import json
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.quotations import ArticleWords, Quotation
from tests.reader.cli.commands.conftest import Run

TEXT = "The mayor spoke.\n\n“We must act now, and we’ll do it\ntogether,” she said. Nobody disagreed."


@pytest.fixture
def run(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    stories = [{"title": "Other", "text": "We must wait."}, {"title": "Mayor", "text": TEXT}]
    (tmp_path / "stories.json").write_text(json.dumps(stories))
    run("add", "stories.json", "--entities", "none")

    def verify(quotes: str, *arguments: str) -> tuple[int, str, str]:
        (tmp_path / "quotes.txt").write_text(quotes)
        return run("verify", "quotes.txt", *arguments)

    return verify


@pytest.mark.parametrize(
    "quotation",
    [
        "We must act now, and we'll do it together",
        '- "we must act now and we’ll do it together."',
        "Nobody disagreed",
    ],
)
def test_marks_case_and_line_breaks_do_not_count(run: Run, quotation: str) -> None:
    status, out, _ = run(quotation, "--format", "json")

    assert status == 0
    (found,) = json.loads(out)
    assert (found["result"], found["id"], found["difference"]) == ("exact", "@2", None)
    assert TEXT[found["start"] : found["end"]] == found["text"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("“We must act now,” she said", "“We must act now,” she said"),
        ("- “We must act now”", "We must act now"),
        ("“‘We must act now’”", "We must act now"),
        ("“We must act now", "“We must act now"),
    ],
)
def test_marks_are_left_out_where_they_are_about_the_whole_quotation(run: Run, line: str, said: str) -> None:
    assert json.loads(run(line, "--format", "json")[1])[0]["quotation"] == said


def test_a_difference_is_shown(run: Run) -> None:
    status, out, _ = run("We must act today, and we'll do it together")

    assert status == 1
    assert out.splitlines()[0].startswith("1  changed  @2:")
    assert out.splitlines()[1].strip() == "we must act [-today-]{+now+} and we'll do it together"


def test_what_nobody_said_is_missing(run: Run) -> None:
    status, out, _ = run("We must act now, and we'll do it together\n\nI never liked the sea in winter\n")

    assert status == 1
    assert [line.split()[1] for line in out.splitlines()] == ["exact", "missing"]


def test_files_and_queries_are_looked_into(run: Run) -> None:
    assert run("Nobody disagreed", "--where", "title:other")[1].startswith("1  missing")
    assert run("Nobody disagreed", "stories.json")[0] == 0
    assert run("\n ... \n")[0] == 2


def test_the_nearest_of_several_passages_is_taken() -> None:
    article = Article("We will go home. " * 30 + "We will never go back home. " + "We will stay home. " * 30)

    passage = Quotation("we will never go home").in_article(ArticleWords(article))

    assert passage is not None
    assert passage.span.of(article.text) == "We will never go back home"

"""`nutgraf digest`, called in this process."""

import csv
import io
import json
from pathlib import Path

import pytest

from reader.__main__ import main

FLOOD = "A flood closed the old bridge of Prague on Monday. Nobody was hurt. Trams will not run until Friday."
AGAIN = "A flood closed the old bridge of Prague on Monday. Nobody was hurt. Trams will not run until Sunday."
PRIZE = "The Nobel Prize for chemistry goes to Ada Novak. She made glass from seawater. It is cheap."


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    file = tmp_path / "stories.jsonl"
    records = [
        {"id": "1", "title": "Prize for glass", "date": "2023-03-20", "text": PRIZE},
        {"id": "2", "title": "Bridge closed", "date": "2023-03-18", "text": FLOOD},
        {"id": "3", "title": "Prague bridge shut", "date": "2023-03-18", "text": AGAIN},
    ]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    return file


def test_both_events_speak_once_in_the_order_of_days(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["digest", str(stories), "--sentences", "2"])

    first, first_origin, second, second_origin = capsys.readouterr().out.splitlines()
    assert "bridge" in first
    assert first_origin.strip().startswith("2023-03-18 · ")
    assert "Prize" in second
    assert second_origin.strip() == "2023-03-20 · Prize for glass · 1"


def test_json_has_each_sentence_with_its_article_and_place(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["digest", str(stories), "--format", "json", "--with-text"])

    (record,) = json.loads(capsys.readouterr().out)
    assert (record["articles"], record["events"]) == (3, 2)
    assert [sentence["article"]["sentences"] for sentence in record["sentences"]] == [3, 3, 3]
    for sentence in record["sentences"]:
        assert sentence["text"] == sentence["article"]["text"][sentence["start"] : sentence["end"]]


def test_a_words_budget_is_of_the_whole_digest(stories: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["digest", str(stories), "--words", "20", "--format", "csv"])

    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert 0 < sum(len(row["text"].split()) for row in rows) <= 20


def test_a_missing_source_leaves_the_others_digested(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["digest", "missing.txt", str(stories)])

    out, err = capsys.readouterr()
    assert status == 1
    assert out
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("form", ["plain", "markdown"])
def test_sentences_of_one_event_say_that_they_are(
    form: str, stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["digest", str(stories), "--sentences", "3", "--format", form])

    origins = [line for line in capsys.readouterr().out.splitlines() if "2023-03" in line]
    of_bridge = [line for line in origins if "2023-03-18" in line]
    assert len(of_bridge) == 2
    assert all("event 1 (2 articles)" in line for line in of_bridge)
    assert all("event" not in line for line in origins if line not in of_bridge)


@pytest.mark.parametrize("turned", [False, True])
def test_the_withdrawn_figure_stands_only_beside_the_newest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], turned: bool
) -> None:
    story = (
        "The fund paid {} tenge to families whose houses were flooded in Aktobe. The water fell on Friday."
    )
    versions = [("12 million", "Fund pays victims"), ("14 million", "UPDATED: Fund pays victims")]
    files = [tmp_path / f"{place}.txt" for place in range(2)]
    for file, (figure, title) in zip(files, versions[::-1] if turned else versions, strict=True):
        file.write_text(f"{title}\n\n{story.format(figure)}\n")

    main(["digest", *map(str, files)])

    sentence, origin, *_ = capsys.readouterr().out.splitlines()
    assert "14 million" in sentence
    assert origin.endswith("an earlier version says 12 million")


def test_what_other_processes_find_out_makes_the_same_digest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "many.jsonl"
    texts = [FLOOD, PRIZE, AGAIN] * 10
    file.write_text(
        "".join(json.dumps({"text": f"{text} It is {n}."}) + "\n" for n, text in enumerate(texts))
    )

    answers = []
    for jobs in "1", "2":
        main(["digest", str(file), "gone.txt", "-f", "json", "-j", jobs])
        answers.append(capsys.readouterr())

    assert answers[0] == answers[1]
    assert json.loads(answers[0].out)[0]["articles"] == 30
    assert "gone.txt" in answers[0].err

"""What is not known of a language is said once."""

from pathlib import Path

import pytest

from reader.__main__ import main

KLINGON = "qo'vaD tlhIngan wo' choqlu' 'ej batlh Qapla' wIje' jatlh molor vaj Heghlu'meH QaQ jajvam. " * 8


def test_an_unknown_language_is_said_once_and_summarised(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(KLINGON)

    status = main(["summarize", str(tmp_path), "--language", "tlh", "--sentences", "1"])

    out, err = capsys.readouterr()
    assert status == 0
    assert out.count("==>") == 2
    assert len(err.splitlines()) == 1


def test_english_needs_no_remark(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", str(story)])

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("command", "is_told"),
    [
        (["entities"], False),
        (["summarize", "-m", "lead"], False),
        (["summarize"], False),
        (["summarize", "-m", "luhn"], True),
        (["digest"], False),
    ],
)
def test_a_dictionary_is_missed_by_methods_that_count_words_alone(
    command: list[str],
    is_told: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("corpus.languages.known_languages.has_dictionary", lambda code: False)
    story = tmp_path / "zh.txt"
    story.write_text("北京市政府星期一宣布,将在三年内修建两条新的地铁线路。市长说工程将于九月开始。" * 8)

    assert main([*command, str(story), "--jobs", "1"]) == 0

    assert ("nutgraf[cjk]" in capsys.readouterr().err) == is_told


@pytest.mark.parametrize(("command", "is_told"), [("entities", True), ("summarize", False)])
def test_a_model_of_names_is_missed_where_names_are_asked_for(
    command: str, is_told: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("נשיא מצרים אמר שארצו תפעל עם האומות המאוחדות בקהיר. " * 8)

    main([command, str(tmp_path), "--language", "he", "--jobs", "1"])

    assert capsys.readouterr().err.count("no model of names for Hebrew") == is_told


def test_a_language_with_a_model_needs_no_remark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_text(
        "El presidente Pedro Sánchez llegó a Madrid el lunes por la tarde. " * 8
    )

    main(["entities", str(tmp_path), "--language", "es", "--jobs", "1"])

    assert capsys.readouterr().err == ""

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

"""Option before environment before settings."""

import json
import re
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.environment import VARIABLES


def summarized(story: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main(["summarize", str(story), "--json", *arguments]) == 0
    [record] = json.loads(capsys.readouterr().out)
    return {
        "method": record["method"],
        "sentences": len(record["sentences"]),
        "language": record["article"]["language"],
    }


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.toml").write_text('method = "lead"\nsentences = 2\n')
    monkeypatch.setenv("NUTGRAF_CONFIG", str(tmp_path / "config.toml"))


def test_settings_count_where_nothing_else_is_said(
    settings: None, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert summarized(story, capsys) == {"method": "lead", "sentences": 2, "language": "en"}


def test_the_environment_goes_before_settings_and_options_before_both(
    settings: None, story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in {"METHOD": "Lex_Rank", "SENTENCES": "1", "LANGUAGE": "de-AT", "JOBS": "1"}.items():
        monkeypatch.setenv(f"NUTGRAF_{name}", value)

    by_environment = summarized(story, capsys)
    by_option = summarized(story, capsys, "-m", "luhn", "-n", "4", "--language", "fr", "-j", "2")

    assert by_environment == {"method": "lex-rank", "sentences": 1, "language": "de"}
    assert by_option == {"method": "luhn", "sentences": 4, "language": "fr"}


def test_the_format_is_that_of_the_environment_where_a_command_has_it(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NUTGRAF_FORMAT", "jsonl")
    main(["summarize", str(story), "-n", "1"])
    assert json.loads(capsys.readouterr().out)["schema"] == 1

    main(["summarize", str(story), "-n", "1", "-f", "plain"])
    assert not capsys.readouterr().out.startswith("{")

    main(["--library", str(story.parent / "library.db"), "add", str(story), "--entities", "none", "-q"])
    assert main(["--library", str(story.parent / "library.db"), "overview"]) == 0


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("NUTGRAF_METHOD", "lexrnk", "unknown method 'lexrnk'"),
        ("NUTGRAF_SENTENCES", "many", "'many' is not a whole number from 1"),
        ("NUTGRAF_SENTENCES", "0", "'0' is not a whole number from 1"),
        ("NUTGRAF_FORMAT", "yaml", "'yaml' is none of plain, markdown"),
        ("NUTGRAF_LANGUAGE", "English", "is not a code like en"),
        ("NUTGRAF_JOBS", "-1", "'-1' is not a whole number from 1"),
        ("NUTGRAF_COLOR", "sometimes", "'sometimes' is none of auto, always, never"),
    ],
)
def test_what_makes_no_sense_is_said_with_its_variable(
    variable: str,
    value: str,
    said: str,
    story: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(variable, value)

    assert main(["summarize", str(story)]) == 2
    complaint = capsys.readouterr().err
    assert complaint.startswith(f"nutgraf: {variable}: ")
    assert said in complaint


def test_help_is_to_be_had_in_any_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, "nonsense")
    with pytest.raises(SystemExit) as ended:
        main(["summarize", "--help"])

    assert ended.value.code == 0
    assert "--sentences" in capsys.readouterr().out


def test_a_variable_of_another_name_is_told_once(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NUTGRAF_METOD", "lead")

    main(["summarize", str(story)])
    loud = capsys.readouterr().err
    main(["summarize", str(story), "--quiet"])

    assert loud.count("NUTGRAF_METOD") == 1
    assert "choose from NUTGRAF_METHOD" in loud
    assert capsys.readouterr().err == ""


def test_no_variable_at_all_is_set_by_an_empty_one(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, "")

    assert main(["summarize", str(story)]) == 0
    assert capsys.readouterr().err == ""


def test_every_variable_that_the_program_reads_is_one_it_knows() -> None:
    root = Path(__file__).parents[2]
    sources = [
        path.read_text("utf-8")
        for room in ("reader", "corpus", "nutgraf")
        for path in (root / room).rglob("*.py")
    ]

    assert {name for source in sources for name in re.findall(r"\bNUTGRAF_[A-Z]+\b", source)} == set(
        VARIABLES
    )

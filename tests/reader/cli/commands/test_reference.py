"""The commands that tell what the program knows, and the others that read no article."""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from corpus.article import Label
from corpus.formats.known_formats import FORMATS
from corpus.summarize.methods import METHODS
from reader.__main__ import main
from reader.cli.table import COMMANDS


def test_methods_are_listed_with_the_default_marked(capsys: pytest.CaptureFixture[str]) -> None:
    main(["methods", "--format", "json"])

    listed = json.loads(capsys.readouterr().out)
    assert [method["name"] for method in listed] == list(METHODS)
    assert [method["name"] for method in listed if method["default"]] == ["news"]


def test_labels_are_all_listed_with_the_engines_that_know_them(capsys: pytest.CaptureFixture[str]) -> None:
    main(["labels", "--format", "json"])

    listed = {load["label"]: load["engines"] for load in json.loads(capsys.readouterr().out)}
    assert list(listed) == [label.value for label in Label]
    assert all("builtin" in listed[name] for name in ("PERSON", "ORG", "GPE", "DATE", "MONEY"))


def test_formats_are_listed_with_their_endings(capsys: pytest.CaptureFixture[str]) -> None:
    main(["formats", "--format", "jsonl"])

    listed = {method["name"]: method for method in map(json.loads, capsys.readouterr().out.splitlines())}
    assert list(listed) == list(FORMATS)
    assert ".jsonl" in listed["jsonl"]["suffixes"]


def test_languages_are_listed_by_code(capsys: pytest.CaptureFixture[str]) -> None:
    main(["languages"])

    codes = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert {"en", "de", "fr", "ru", "zh", "ja", "ar"} <= set(codes)


def test_plain_tables_are_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    main(["methods"])

    lines = capsys.readouterr().out.splitlines()
    assert (
        len({line.index(method.description) for line, method in zip(lines, METHODS.values(), strict=True)})
        == 1
    )


def test_the_settings_shown_can_be_saved_as_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "config.toml"
    file.write_text('method = "lead"\n[keys]\n"next-article" = "ctrl+n"\n')
    monkeypatch.setenv("NUTGRAF_CONFIG", str(file))

    main(["config", "show"])
    shown = capsys.readouterr().out
    main(["config", "path"])

    assert tomllib.loads(shown)["method"] == "lead"
    assert tomllib.loads(shown)["keys"] == {"next-article": "ctrl+n"}
    assert capsys.readouterr().out == f"{file}\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_names_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["completion", shell])

    script = capsys.readouterr().out
    assert all(name in script for name in COMMANDS)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash to complete in")
def test_bash_completes_an_option_of_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    main(["completion", "bash"])
    script = capsys.readouterr().out
    asked = 'COMP_WORDS=(nutgraf summarize --meth); COMP_CWORD=2; _nutgraf; echo "${COMPREPLY[@]}"'

    answer = subprocess.run(["bash", "-c", script + asked], capture_output=True, text=True, check=True)

    assert answer.stdout.split() == ["--method"]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([command, "--help"] if command else ["--help"])

    assert left.value.code == 0
    assert "usage: nutgraf" in capsys.readouterr().out


def test_common_options_may_stand_before_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--color", "never", "--quiet", "formats"]) == 0
    assert "jsonl" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "header"),
    [
        ("methods", "NAME DEFAULT DESCRIPTION PAPER"),
        ("labels", "LABEL MEANING ENGINES"),
        ("formats", "NAME SUFFIXES DESCRIPTION"),
        ("languages", "CODE NAME SENTENCES WORDS STEMS STOP WORDS"),
    ],
)
def test_a_person_sees_what_the_columns_are(
    command: str, header: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main([command, "--color", "never"])
    seen = capsys.readouterr().out.splitlines()
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    main([command])
    piped = capsys.readouterr().out.splitlines()

    assert seen[0].split() == header.split()
    assert [line.split() for line in seen[1 : len(piped) + 1]] == [line.split() for line in piped]


def test_the_columns_of_a_table_for_a_person_are_aligned_with_their_names(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["languages", "--color", "never"])

    header, *lines = capsys.readouterr().out.splitlines()
    english = next(line for line in lines if line.startswith("en "))
    assert english.index("English") == header.index("NAME")
    assert english[header.index("STOP WORDS") :].isdigit()


def test_a_person_is_told_what_the_languages_words_mean(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["languages", "--color", "never"])

    _, legend = capsys.readouterr().out.split("\n\n")
    assert all(word in legend for word in ("Punkt", "rules", "marks", "pairs", "endings", "Snowball"))


def test_a_table_in_a_file_has_no_header(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["methods", "--output", str(tmp_path / "methods.txt")])

    assert (tmp_path / "methods.txt").read_text().startswith("lead ")


def test_a_topic_is_known_by_a_word_of_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    main(["help", "query", "--no-pager"])

    assert capsys.readouterr().out.startswith("# ")

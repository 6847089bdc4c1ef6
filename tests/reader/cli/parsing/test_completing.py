"""What stands at the tab key."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.__main__ import main


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    lines = [{"title": f"Story\t{number}\x1b[2J", "text": "Rain fell on Oslo."} for number in (1, 2)]
    (tmp_path / "two.jsonl").write_text("\n".join(map(json.dumps, lines)))
    assert main(["add", str(tmp_path / "two.jsonl"), "--entities", "none", "-q", "-j", "1"]) == 0
    main(["tag", "@1", "later", "-q"])
    main(["queries", "add", "wet", "rain OR snow"])
    capsys.readouterr()


def offered(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, str]:
    assert main(["completion", "offer", "--", *words]) == 0
    pairs = (line.partition("\t") for line in capsys.readouterr().out.splitlines())
    return {value: about for value, _, about in pairs}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (["summarize", "--method", ""], "lex-rank"),
        (["summarize", "a.txt", "-m", "lu"], "luhn"),
        (["entities", "-f", "js"], "jsonl"),
        (["export", "--format", ""], "opml"),
        (["--from", ""], "epub"),
        (["show", "--language", "d"], "de"),
        (["add", "--entities", ""], "builtin"),
        (["--color", "n"], "never"),
    ],
)
def test_values_of_options(words: list[str], value: str, capsys: pytest.CaptureFixture[str]) -> None:
    values = offered(capsys, *words)

    assert value in values
    assert all(offer.startswith(words[-1]) for offer in values)


def test_articles_with_their_titles(library: None, capsys: pytest.CaptureFixture[str]) -> None:
    articles = offered(capsys, "show", "@")

    assert set(articles) == {"@1", "@2"}
    assert all(about.startswith("Story") and "\x1b" not in about for about in articles.values())
    assert set(offered(capsys, "show", "@2")) == {"@2"}
    assert offered(capsys, "show", "@*") == offered(capsys, "show", "@2x") == {}


def test_tags_and_saved_queries(library: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert offered(capsys, "search", "tag:l") == {"tag:later": "1 article"}
    assert set(offered(capsys, "tag", "@2", "")) == {"later"}
    assert offered(capsys, "queries", "remove", "") == {"wet": "rain OR snow"}


@pytest.mark.parametrize("words", [["show", "@"], ["search", "tag:"], ["queries", "remove", ""]])
def test_the_library_is_asked_without_what_searches_and_changes_it(library: None, words: list[str]) -> None:
    code = "import sys; from reader.__main__ import main; main(sys.argv[1:]); print(*sys.modules)"
    asked = ["completion", "offer", "--", *words]

    ran = subprocess.run([sys.executable, "-c", code, *asked], capture_output=True, text=True, check=True)

    needless = {"hashlib", "random", "corpus.library.names", "corpus.library.ingest.candidates"}
    needless |= {f"corpus.library.query.{name}" for name in ("searching", "library_listing")}
    imported = ran.stdout.splitlines()[-1].split()
    assert "corpus.library.store" in imported
    assert needless & set(imported) == set()


@pytest.mark.parametrize(
    "words", [[], [""], ["show", "@"], ["summarize", "-"], ["summarize", "--output", ""], ["nonsense", "x"]]
)
def test_where_nothing_is_known_nothing_is_said(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert offered(capsys, *words) == {}
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash to complete in")
@pytest.mark.parametrize(
    ("offers", "replies"),
    [
        ("lex-rank\\tthe most central win\\n", "lex-rank|"),
        ("lead\\tthe opening\\nlsa\\n", "lead  the opening|lsa|"),
    ],
)
def test_bash_puts_in_what_is_alone_and_explains_what_is_not(
    offers: str, replies: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["completion", "bash"])
    script = capsys.readouterr().out
    asked = (
        f"nutgraf() {{ printf '{offers}'; }}; COMP_WORDS=(nutgraf summarize -m l); COMP_CWORD=3;"
        '_nutgraf; printf "%s|" "${COMPREPLY[@]}"'
    )

    answer = subprocess.run(
        ["bash", "-c", script + asked], capture_output=True, text=True, check=True, cwd=tmp_path
    )

    assert answer.stdout == replies


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_asks_for_values(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["completion", shell])

    script = capsys.readouterr().out
    assert "nutgraf completion offer -- " in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


@pytest.mark.parametrize(
    "words", [["--method=le"], ["--method", "=", "le"], ["--method", "le"], ["-m", "le"]]
)
def test_values_are_offered_however_an_option_is_written(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert set(offered(capsys, "summarize", *words)) == {"lead", "lex-rank"}


def test_help_offers_commands_and_pages(capsys: pytest.CaptureFixture[str]) -> None:
    assert {"search", "query-language"} <= set(offered(capsys, "help", ""))
    assert "query-language" not in offered(capsys, "man", "")


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish to complete in")
def test_fish_offers_no_files_for_closed_values(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lead.txt").touch()
    main(["completion", "fish"])
    script = (
        capsys.readouterr().out + "\nfunction nutgraf; echo lead; end\ncomplete -C 'nutgraf summarize -m l'"
    )
    script += "\ncomplete -C 'nutgraf summarize --method l'"

    answer = subprocess.run(["fish"], input=script, capture_output=True, text=True, check=True, cwd=tmp_path)

    assert answer.stdout.split()[-1] == "lead"

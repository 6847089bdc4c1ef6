"""Every line of docs/pipes.md, run by a shell in a folder with what it names."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIPES = (ROOT / "docs" / "pipes.md").read_text(encoding="utf-8")
LINES = re.findall(r"```sh\n(.*?)\n```", PIPES, re.DOTALL)
TOOLS = ("jq", "pandoc", "parallel", "git", "sqlite3", "man", "col", "column")
"""What a machine may not have."""
STAND_INS = {
    "nutgraf": f'exec "{sys.executable}" -m nutgraf "$@"',
    "curl": "cat page.html",
    "mail": "grep .",
    "fzf": "head -n 1",
    "crontab": "grep nutgraf",
    "entr": 'read -r file; shift; nutgraf summarize "$file" -n 2',
}
STORY = "The ferry to {0}\n\nAnn Lee opened a ferry to {0} on Monday. It cost $2 million.\n\nRain fell.\n"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pipes")
    for name in ("bin", "stories", "notes", "shards"):
        (folder / name).mkdir()
    for name, script in STAND_INS.items():
        (folder / "bin" / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / "bin" / name).chmod(0o755)
    for town in ("Oslo", "Kiel"):
        (folder / "stories" / f"{town}.txt").write_text(STORY.format(town))
        (folder / "notes" / f"{town[0].lower()}.md").write_text(f"# {STORY.format(town)}")
    (folder / "notes" / "a.md").write_text(f"# {STORY.format('Riga')}")
    (folder / "story.txt").write_text(STORY.format("Bergen"))
    (folder / "one.eml").write_text(f"From: a@example.org\nSubject: Ferry\n\n{STORY.format('Turku')}")
    (folder / "page.html").write_text(f"<title>Ferry</title><p>{STORY.format('Gdynia')}</p>")
    crawl = [json.dumps({"year": year, "story": STORY.format(year)}) + "\n" for year in (2019, 2021, 2022)]
    (folder / "crawl.jsonl").write_text("".join(crawl))
    for shard in ("a", "b"):
        (folder / "shards" / f"{shard}.jsonl").write_text(json.dumps({"text": STORY.format(shard)}) + "\n")
    with sqlite3.connect(folder / "news.sqlite") as database:
        database.execute("CREATE TABLE story (title, body)")
        database.execute("INSERT INTO story VALUES (?, ?)", ("Ferry", STORY.format("Visby")))
    database.close()
    return folder


def test_there_are_thirty_of_them() -> None:
    assert len(LINES) >= 30
    assert all("\n" not in line for line in LINES)


@pytest.mark.skipif(sys.platform == "win32", reason="the lines are for a shell that is not there")
@pytest.mark.parametrize("line", LINES)
def test_the_line_runs(line: str, place: Path, tmp_path: Path) -> None:
    for tool in TOOLS:
        if re.search(rf"(?:^|\| *|&& ){tool}\b", line) and not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    environment = {
        **os.environ,
        "PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "NUTGRAF_LIBRARY": str(tmp_path / "library.db"),
    }
    if line.startswith("git"):
        commit = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm"]
        subprocess.run(["git", "init", "-q"], cwd=place, check=True)
        subprocess.run([*commit, "Open the ferry", "--allow-empty"], cwd=place, check=True)
    if "nutgraf list" in line or "nutgraf export" in line:
        add = "nutgraf add story.txt -q --entities none"
        subprocess.run(["bash", "-c", add], cwd=place, env=environment, check=True)

    result = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=place, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip

    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout or " -o " in line

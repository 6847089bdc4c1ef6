"""Every command of the README that needs neither the network nor the screen."""

import gzip
import io
import json
import re
import shlex
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader.__main__ import main
from reader.cli.table import COMMANDS
from tests.conftest import STORY

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    """The lines of the shell blocks that begin with a command of ours, or pipe a file into one."""
    lines = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL)).splitlines()
    runs = (re.sub(r"^cat story.txt \| ", "", line) for line in lines)
    return [run for run in runs if _is_runnable(run)]


def _is_runnable(run: str) -> bool:
    words = shlex.split(run, comments=True)
    return len(words) > 1 and words[0] == "nutgraf" and words[1] in COMMANDS and "://" not in run


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the README names, and a library of twelve articles."""
    folder = tmp_path_factory.mktemp("furnished")
    (folder / "story.txt").write_text(STORY)
    (folder / "stories").mkdir()
    (folder / "stories" / "a.txt").write_text(STORY)
    texts = [f"Prime Minister Ann Lee left Kazakhstan with {number} others." for number in range(2, 14)]
    lines = [json.dumps({"text": text}) for text in texts]
    (folder / "corpus.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(folder))
        patch.setenv("NUTGRAF_LIBRARY", str(folder / "library.db"))
        assert main(["add", str(folder / "corpus.jsonl.gz"), "--jobs", "1", "--quiet"]) == 0
    return folder


@pytest.fixture
def place(furnished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the folder, in which a command may do what it likes."""
    folder = tmp_path / "place"
    shutil.copytree(furnished, folder)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(folder / "library.db"))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    return folder


def test_the_readme_shows_commands() -> None:
    assert len(commands()) >= 12


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_readme_works(command: str, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(shlex.split(command, comments=True)[1:])

    err = capsys.readouterr().err
    # A query may find nothing in the few articles that stand for a library here; its status is 1 then.
    assert status == 0 or "no article matches" in err, err


PICTURES = re.findall(r"!\[[^\]]+\]\((docs/[^)]+)\)", README)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_asks_nothing_of_the_network(name: str) -> None:
    picture = (Path(__file__).parents[2] / name).read_text(encoding="utf-8")

    assert ElementTree.fromstring(picture).tag.endswith("svg")
    assert not re.findall(r"(?:href=|url\()[\"']?https?:", picture)


def test_the_first_picture_moves() -> None:
    picture = (Path(__file__).parents[2] / PICTURES[0]).read_text(encoding="utf-8")

    scenes = [group for group in ElementTree.fromstring(picture) if group.get("class") == "scene"]

    assert len(scenes) == 6
    assert "@keyframes" in picture


def test_the_readme_is_read_in_one_go() -> None:
    assert len(README.splitlines()) <= 150

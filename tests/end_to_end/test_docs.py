"""The handbook: every command on its pages works, and every topic can be asked for."""

import gzip
import io
import json
import re
import shlex
import shutil
import sqlite3
from pathlib import Path

import pytest

from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.store import Library
from reader.__main__ import main
from reader.cli.topics import topics
from tests.conftest import STORY

ROOT = Path(__file__).parents[2]
ELSEWHERE = ("pipes", "scale")
"""Pages with tests of their own."""
NETWORK = ("feeds refresh",)


def commands() -> list[str]:
    """The lines of all shell blocks."""
    pages = (Path(page) for name, page in topics().items() if name not in ELSEWHERE)
    texts = (page.read_text(encoding="utf-8") for page in pages)
    blocks = (block for text in texts for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL))
    lines = [line for block in blocks for line in block.splitlines()]
    return [line for line in dict.fromkeys(lines) if _is_runnable(line)]


def _is_runnable(line: str) -> bool:
    """Whether it is one command of ours that needs no network and no other program."""
    asks_others = any(words in line for words in (*NETWORK, " | ", "$(", "://"))
    return line.startswith("nutgraf ") and not asks_others


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the pages name, and a library of thirteen articles."""
    folder = tmp_path_factory.mktemp("furnished")
    (folder / "stories").mkdir()
    (folder / "story.txt").write_text(STORY)
    (folder / "quotes.txt").write_text("Kazakhstan with 12 others\n")
    (folder / "stories" / "a.txt").write_text(STORY)
    texts = [f"Prime Minister Ann Lee left Kazakhstan with {number} others." for number in range(2, 14)]
    texts.append("The ferry was late.")
    lines = [json.dumps({"text": text, "date": "2023-03-18"}) for text in texts]
    (folder / "corpus.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    with Library.open(folder / "library.db") as library:
        subscribe(library, [Feed("https://example.org/feed")])
    newsboat_at(folder / ".newsboat")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NUTGRAF_LIBRARY", str(folder / "library.db"))
        patch.setenv("HOME", str(folder))
        assert main(["add", str(folder / "corpus.jsonl.gz"), "--jobs", "1", "--quiet"]) == 0
        assert main(["watch", "add", "lee", "lee"]) == 0
    return folder


@pytest.fixture
def place(furnished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the folder, in which a command may do what it likes."""
    folder = tmp_path / "place"
    shutil.copytree(furnished, folder)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(folder / "library.db"))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    return folder


def newsboat_at(folder: Path) -> None:
    folder.mkdir()
    (folder / "urls").write_text("https://a.example/rss News\n")
    with sqlite3.connect(folder / "cache.db") as connection:
        connection.execute("CREATE TABLE rss_feed (rssurl, url, title)")
        connection.execute(
            "CREATE TABLE rss_item (id INTEGER PRIMARY KEY, guid, title, author, url, feedurl, pubDate,"
            " content, unread, deleted, flags)"
        )
    connection.close()


def test_the_pages_show_commands() -> None:
    assert len(commands()) >= 40


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_pages_works(command: str, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = shlex.split(command, comments=True)
    expanded = [word.replace("~", str(place)) for word in words[1:]]

    status = main(expanded)

    err = capsys.readouterr().err
    # A query may find nothing in the few articles that stand for a library here; its status is 1 then.
    assert words[0] == "nutgraf"
    assert status == 0 or "no article" in err or words[-1] == "count" or words[1] in ("watch", "verify"), err


@pytest.mark.parametrize("topic", topics())
def test_a_topic_is_printed(topic: str, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["help", topic])

    assert status == 0
    assert Path(topics()[topic]).read_text(encoding="utf-8") in capsys.readouterr().out


def test_a_topic_that_is_mentioned_exists() -> None:
    texts = [*map(Path, topics().values()), ROOT / "README.md"]
    mentioned = {
        name for page in texts for name in re.findall(r"nutgraf help ([a-z-]+)", page.read_text("utf-8"))
    }

    assert mentioned <= topics().keys()


def test_the_ids_of_keys_are_listed() -> None:
    sources = [page.read_text("utf-8") for page in (ROOT / "reader" / "screen").rglob("*.py")]
    sources += [page.read_text("utf-8") for page in (ROOT / "widgets").rglob("*.py")]
    ids = {
        id
        for text in sources
        for id in re.findall(r'Binding\([^()]*(?:\([^()]*\)[^()]*)*id="([a-z-]+)"', text)
    }
    listed = set(
        re.findall(r"^\| `([a-z-]+)` \|", Path(topics()["settings"]).read_text("utf-8"), re.MULTILINE)
    )

    assert len(ids & listed) > 50

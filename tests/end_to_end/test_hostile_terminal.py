"""Every command over hostile texts on a real terminal: no byte arrives that the program did not mean.

The library is spoilt from outside, past the entrance where texts are normalised, as one made elsewhere may be.
"""

import json
import os
import pty
import re
import select
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.ingest.examining import Examination
from corpus.library.store import Library

ROOT = Path(__file__).parents[2]
HOSTILE = (
    *(
        "\x1b[2J\x1b[31mred",
        "\x1b]0;title\x07",
        "\x1b]52;c;aGk=\x07",
        "\x1b]8;;http://a.example\x1b\\x",
        "\x1bP+q\x1b\\",
    ),
    *(
        "\x9b31m",
        "\x9d0;t\x9c",
        "\x07\x08\x0b\x0c\x0e\x0f",
        "\x7f\x85",
        "\x00nul",
        "\x1bc",
        "\x1b[8mhidden",
        "\x1b[?1049h",
    ),
    *(
        "\u202egnp.exe",
        "\u2066\u2069\u200f",
        "\u2028\u2029",
        "\U000e0041\U000e0100",
        "\ufff9\ufffb",
        "e" + "\u0301" * 60,
    ),
    *(
        "[red]markup[/red]",
        "[@click=app.quit]x[/]",
        "{0}%s%n",
        "'; DROP TABLE articles; --",
        "<script>x</script>",
        "\ufeffbom",
    ),
)
LINE = " ".join(HOSTILE)
TEXT = (
    f"The river rose on Monday {LINE}. Mayor Anna Berg of Oslo said it would fall. " * 2
    + "\n\n"
    + "\n".join(HOSTILE)
)
FORMATS = ("plain", "markdown", "json", "jsonl", "csv")
COMMANDS = (
    *(["list", "--format", form] for form in FORMATS),
    *(["search", "river", "--format", form] for form in ("plain", "json")),
    *(["summarize", "@1", "--format", form] for form in FORMATS),
    *(["entities", "@1", "--format", form] for form in FORMATS),
    *(["export", "--format", form] for form in ("jsonl", "markdown", "html", "csv", "opml")),
    *(
        ["show", "@1"],
        ["digest", "@1", "@2"],
        ["stories"],
        ["story", "@1"],
        ["overview"],
        ["graph"],
        ["report", "river"],
    ),
    *(
        ["feeds", "list"],
        ["feeds", "export"],
        ["queries", "list"],
        ["watch", "list"],
        ["watch", "run"],
        ["tag", "@1", LINE],
    ),
    *(
        ["entity", "Anna Berg"],
        ["entity", LINE],
        ["library", "check"],
        ["config", "show"],
        ["config", "path"],
    ),
    *(
        ["search", LINE],
        ["list", f"tag:{LINE}"],
        [LINE],
        [f"no{LINE}.txt"],
        ["summarize", f"no{LINE}.txt"],
        ["feeds", "add", f"http://[{LINE}"],
    ),
    *(
        ["summarize", "hostile.txt"],
        ["show", "hostile.html"],
        ["entities", "hostile.json"],
        ["summarize", "--field", f"text={LINE}", "hostile.json"],
    ),
    ["feeds", "import", "hostile.opml"],
)
_RUN = """
import json, sys
from nutgraf.__main__ import main
for command in json.load(open("commands.json")):
    print("@@", flush=True)
    try:
        main(command)
    except SystemExit:
        pass
"""
_OURS = re.compile("\x1b\\[(?:(?!8[;m])[0-9]{0,3};?){0,16}m|\r\x1b\\[K|\r+\n")
_FOREIGN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\U000e0000-\U000e01ef]"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        articles = (
            Article(f"The river rose in {town}. Anna Berg said so.", town, language="en") for town in "ab"
        )
        library.add(articles, examination=Examination("builtin"))
    clean = LINE.replace("\x00", "")
    with closing(sqlite3.connect(path)) as connection, connection:
        values = (clean, clean, "2023-03-18\x1b[2J", f"http://a.example/{clean}", clean)
        connection.execute(
            "UPDATE articles SET title = ?, author = ?, date = ?, url = ?, foreign_id = ?", values
        )
        connection.execute("UPDATE texts SET text = ?", (TEXT.replace("\x00", ""),))
        connection.execute("UPDATE sources SET name = ?", (clean,))
        connection.execute("UPDATE names SET name = name || ?", (clean,))
        connection.execute("INSERT INTO tags VALUES (1, ?)", (clean,))
        connection.execute(
            "INSERT INTO feeds (url, title, folder, error, added) VALUES (?, ?, ?, ?, 1)", (clean,) * 4
        )
        connection.execute(
            "INSERT INTO queries (name, query, watched, added) VALUES (?, 'river', 1, 1)", (clean,)
        )
    (tmp_path / "hostile.txt").write_text(TEXT, newline="")
    (tmp_path / "hostile.html").write_text(f"<title>{LINE}</title><p>{TEXT}")
    (tmp_path / "hostile.json").write_text(json.dumps({"title": LINE, "text": TEXT, "tags": list(HOSTILE)}))
    (tmp_path / "hostile.opml").write_text(
        f'<opml><body><outline text="{LINE}" xmlUrl="http://[x"/></body></opml>'
    )
    (tmp_path / "commands.json").write_text(
        json.dumps([[word.replace("\x00", "") for word in command] for command in COMMANDS])
    )
    return tmp_path


def _shown(folder: Path) -> Iterator[bytes]:
    """What the commands write to their terminal, standard error included."""
    ours, its = pty.openpty()
    home = {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "NUTGRAF_LIBRARY": str(folder / "library.db"),
    }
    with subprocess.Popen(
        [sys.executable, "-c", _RUN],
        stdin=subprocess.DEVNULL,
        stdout=its,
        stderr=its,
        cwd=folder,
        env=os.environ
        | home
        | {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "PAGER": "", "NUTGRAF_PAGER": ""},
    ) as process:
        os.close(its)
        while select.select([ours], [], [], 60)[0]:
            try:
                piece = os.read(ours, 65_536)
            except OSError:  # all is written
                break
            if not piece:
                break
            yield piece
        process.kill()
    os.close(ours)


def test_nothing_foreign_reaches_the_terminal(folder: Path) -> None:
    written = b"".join(_shown(folder)).decode("utf-8", "replace")
    answers = re.split("@@\r*\n", written)[1:]

    assert len(answers) == len(COMMANDS)
    assert "Traceback" not in written
    foreign = {
        " ".join(command)[:40]: _FOREIGN.findall(_OURS.sub("", answer))
        for command, answer in zip(COMMANDS, answers, strict=True)
    }
    assert {command: found for command, found in foreign.items() if found} == {}

"""What a person who waits is told, and when."""

import io
import json
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.output.progress import Meter, Progress, in_words, size_of
from reader.cli.terminal import Terminal


class Person(io.StringIO):
    """Standard error with a person before it."""

    def isatty(self) -> bool:
        return True


def sit_down(monkeypatch: pytest.MonkeyPatch) -> Person:
    stream = Person()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    return stream


def test_count_rate_and_time_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    person = sit_down(monkeypatch)
    (tmp_path / "a.txt").write_bytes(b"a" * 1_000)
    seconds = iter([0.0, 2.0, 10.0])
    meter = Meter(4_000)
    progress = Progress(Terminal(), meter, clock=lambda: next(seconds))

    with (tmp_path / "a.txt").open("rb") as stream:
        meter.begin(stream)
        stream.read()
        progress.advance()
        progress.advance()
        progress.finish(failures=0)

    assert person.getvalue().split("\r\x1b[K") == [
        "",
        "1 article, 0 a second, 6 s left",
        "2 articles, 0 a second, 30 s left",
        "",
    ]


def test_files_that_are_done_count_whole(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(b"a" * 1_000)
    meter = Meter(size_of([str(tmp_path)]))

    with (tmp_path / "a.txt").open("rb") as stream:
        meter.begin(stream)
    with (tmp_path / "b.txt").open("rb") as stream:
        meter.begin(stream)
        stream.seek(500)
        assert meter.share == 0.75


def test_what_has_no_size_has_no_share(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")

    assert size_of(["-", str(tmp_path)]) == 0
    assert size_of(["gone.txt"]) == 0
    assert Meter(0).share == 0


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.1, "1 s"), (40, "40 s"), (200, "3 min"), (7_800, "2 h 10 min")],
)
def test_times_are_said_as_a_person_says_them(seconds: float, said: str) -> None:
    assert in_words(seconds) == said


@pytest.mark.parametrize("command", ["summarize", "entities", "digest"])
def test_what_failed_is_counted_at_the_end(
    command: str, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit_down(monkeypatch)
    assert main([command, str(story), "gone.txt", str(story)]) == 1
    loud = person.getvalue()
    person.seek(0)
    person.truncate()
    main([command, str(story), "gone.txt", "-q"])

    assert "1 of 3 could not be read" in loud
    assert "could not" not in person.getvalue()


def test_an_error_stands_on_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    person = sit_down(monkeypatch)
    terminal = Terminal()
    terminal.progress("3 articles")
    terminal.error("gone.txt: no such file")

    assert person.getvalue() == "\r\x1b[K3 articles\r\x1b[Knutgraf: gone.txt: no such file\n"


def test_a_pipe_hears_nothing_of_it(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.dumps({"text": "Rain fell on Oslo. It stopped."})] * 3
    (tmp_path / "many.jsonl").write_text("\n".join(lines))

    assert main(["summarize", str(tmp_path / "many.jsonl"), "gone.txt", "-j", "1"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1

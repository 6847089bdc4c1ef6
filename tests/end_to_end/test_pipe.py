"""The installed command in real pipes."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

NUTGRAF = [sys.executable, "-m", "reader"]
PATIENCE = 300
"""Seconds until a program counts as hanging, on however busy a machine."""
ROOT = Path(__file__).parents[2]


def run(*arguments: str, stdin: bytes = b"", cwd: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*NUTGRAF, *arguments], input=stdin, capture_output=True, cwd=cwd, timeout=PATIENCE)


def test_a_story_from_standard_input_is_summarised(story: Path) -> None:
    result = run("summarize", stdin=story.read_bytes())

    assert (result.returncode, result.stderr) == (0, b"")
    assert len(result.stdout.splitlines()) == 3


def test_a_reader_that_goes_away_ends_it_quietly_with_141(tmp_path: Path) -> None:
    corpus = tmp_path / "many.jsonl"
    corpus.write_text('{"title": "T", "text": "Rain fell on Monday. It stopped."}\n' * 20_000)
    with subprocess.Popen(
        [*NUTGRAF, "summarize", str(corpus), "--format", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b'{"schema": 1')
        process.stdout.close()
        said = process.stderr.read()

    assert (process.returncode, said) == (141, b"")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("utf-16.txt", "Café news\n\nRain fell in Łódź. It stopped.\n".encode("utf-16")),
        ("latin-1.txt", "Café news\n\nRain fell in Málaga. It stopped.\n".encode("latin-1")),
        ("bom.txt", b"\xef\xbb\xbfCaf\xc3\xa9 news\n\nRain fell in M\xc3\xa1laga. It stopped.\n"),
    ],
)
def test_encodings_are_told_apart(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)

    result = run("show", str(tmp_path / name))

    assert result.returncode == 0
    assert result.stdout.decode().startswith("Café news\n")
    assert "Rain fell in" in result.stdout.decode()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x7fELF" * 100, b"   \n\n "])
def test_what_is_no_text_is_one_line_and_status_1(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_bytes(content)

    result = run("summarize", str(tmp_path / "odd.txt"))

    assert (result.returncode, result.stdout) == (1, b"")
    assert len(result.stderr.splitlines()) == 1
    assert b"odd.txt" in result.stderr


def test_two_megabytes_are_summarised(tmp_path: Path) -> None:
    text = "".join(f"Station {n} measured {n % 37} degrees on day {n % 365}.\n\n" for n in range(45_000))
    (tmp_path / "long.txt").write_text(text)

    result = run("summarize", str(tmp_path / "long.txt"))

    assert len(text) > 2_000_000
    assert (result.returncode, len(result.stdout.splitlines())) == (0, 3)


def test_a_full_disk_is_said_in_a_line(story: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [*NUTGRAF, "summarize", str(story)],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            timeout=PATIENCE,
        )

    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("words", [["--version"], ["list", "--help"]])
def test_a_full_disk_is_said_of_help_and_version_too(words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [*NUTGRAF, *words], stdout=full, stderr=subprocess.PIPE, cwd=ROOT, timeout=PATIENCE
        )

    assert result.returncode == 1
    assert b"No space left on device" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["summarize", "entities"])
def test_the_default_path_imports_nothing_heavy(command: str, story: Path) -> None:
    code = (
        "import sys; from reader.__main__ import main; main(sys.argv[1:]);"
        "heavy = set('nltk sumy rich textual numpy lxml trafilatura sqlite3 dataclasses inspect shutil bz2"
        " lzma locale pathlib urllib.parse ipaddress gettext datetime typing json'.split());"
        "heavy &= set(sys.modules);"
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )

    result = subprocess.run(
        [sys.executable, "-c", code, command, str(story)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=PATIENCE,
    )

    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("asked", [["--version"], ["--help"], ["--nonsense"]])
def test_version_help_and_wrong_usage_import_nothing_heavy(asked: list[str]) -> None:
    code = (
        "import sys; from reader.__main__ import main;"
        "sys.stdout = sys.stderr = open('/dev/null', 'w');"
        "\ntry: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "sys.stderr = sys.__stderr__;"
        "heavy = set('rich textual sqlite3 hashlib pathlib importlib.metadata'.split()) & set(sys.modules);"
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )

    result = subprocess.run(
        [sys.executable, "-c", code, *asked], capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE
    )

    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(
    "asked",
    [["add"], ["story"], ["remove"], ["mark", "read"], ["add", "a.txt", "--entities", "bultin"]],
    ids=" ".join,
)
def test_a_command_without_what_it_needs_says_so_before_the_library_is_imported(asked: list[str]) -> None:
    code = (
        "import sys; sys.stdin = None; from reader.__main__ import main; status = main(sys.argv[1:]);"
        "heavy = set('sqlite3 hashlib pathlib corpus.library.store'.split()) & set(sys.modules);"
        "print(status, *heavy)"
    )

    result = subprocess.run(
        [sys.executable, "-c", code, *asked], capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE
    )

    assert result.stdout == "2\n", result.stderr


def test_the_screen_without_a_terminal_says_so(story: Path) -> None:
    result = run(str(story))

    assert (result.returncode, result.stdout) == (2, b"")
    assert b"needs a terminal" in result.stderr


def test_no_process_outlives_one_that_is_killed(tmp_path: Path) -> None:
    corpus = tmp_path / "many.jsonl"
    corpus.write_text('{"title": "T", "text": "Rain fell on Monday. It stopped."}\n' * 20_000)
    with subprocess.Popen(
        [*NUTGRAF, "summarize", str(corpus), "--jobs", "2"], stdout=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()

        # Every process has the pipe open, so that it ends with the last of them.
        process.communicate(timeout=PATIENCE)


@pytest.mark.skipif(sys.platform == "win32", reason="there, nothing can be asked to end")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ended_from_outside_it_leaves_no_half_written_file(number: str, jobs: str, tmp_path: Path) -> None:
    story = {"title": "T", "text": "Rain fell on Monday. It stopped. " * 20}
    stories = tmp_path / "many.jsonl"
    stories.write_text((json.dumps(story) + "\n") * 50_000)
    place = tmp_path / "answers"
    place.mkdir()
    command = [*NUTGRAF, "summarize", str(stories), "--jobs", jobs, "--output", str(place / "answer.txt")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, cwd=ROOT) as process:
        deadline = time.monotonic() + 60
        while not any(path.stat().st_size for path in place.iterdir()) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert any(place.iterdir())
        process.send_signal(signal.Signals[number])
        process.wait(60)

    assert process.returncode == -signal.Signals[number]
    assert list(place.iterdir()) == []

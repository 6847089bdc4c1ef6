"""When a person who waits is told something, and what."""

from pathlib import Path
from typing import Any

import pytest

from reader.cli.output.progress import Meter, Progress, in_words, size_of


class Heard:
    """A terminal that keeps what it is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.notes: list[str] = []

    def progress(self, message: str) -> None:
        self.lines.append(message)

    def note(self, message: str) -> None:
        self.notes.append(message)


class HalfRead(Meter):
    """A meter that says what it is told to."""

    def __init__(self, share: float) -> None:
        super().__init__(0)
        self._share = share

    @property
    def share(self) -> float:
        return self._share


def told(moments: list[float], *, share: float = 0.0) -> list[str]:
    """The lines of a run that has answered an article at each moment, begun at 0."""
    clock = iter([0.0, *moments])
    heard: Any = Heard()
    progress = Progress(heard, HalfRead(share), clock=lambda: next(clock))
    for _ in moments:
        progress.advance()
    return list(heard.lines)


def test_who_waits_less_than_a_second_is_told_nothing() -> None:
    assert told([0.1, 0.5, 0.95]) == []


def test_a_line_stands_for_a_fifth_of_a_second_at_least() -> None:
    assert told([0.5, 1.05, 1.15, 1.3]) == ["2 articles, 2 a second", "4 articles, 3 a second"]


@pytest.mark.parametrize(
    ("share", "left"), [(0.0, ""), (0.019, ""), (0.02, ", 2 min left"), (0.5, ", 2 s left"), (1.0, "")]
)
def test_the_time_left_is_told_once_enough_is_read_to_tell_it(share: float, left: str) -> None:
    # After two seconds; where those were 2 % of all, 98 are left.
    assert told([2.0], share=share) == [f"1 article, 0 a second{left}"]


def test_large_numbers_can_be_read() -> None:
    heard: Any = Heard()
    progress = Progress(heard, HalfRead(0.0), clock=lambda: 0.0)
    for _ in range(2_000):
        progress.advance()
    progress.finish(failures=1_000)

    assert heard.notes == ["1,000 of 3,000 could not be read; each has its line above"]
    assert heard.lines[-1] == ""


@pytest.mark.parametrize(("done", "failures"), [(0, 3), (3, 0), (0, 0)])
def test_failures_alone_or_none_are_not_counted(done: int, failures: int) -> None:
    heard: Any = Heard()
    progress = Progress(heard, HalfRead(0.0), clock=lambda: 0.0)
    for _ in range(done):
        progress.advance()
    progress.finish(failures=failures)

    assert heard.notes == []


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        *((0.0, "1 s"), (89.4, "89 s"), (90, "2 min"), (5_340, "89 min")),
        *((5_400, "1 h 30 min"), (7_200, "2 h 0 min"), (90_000, "25 h 0 min")),
    ],
)
def test_a_time_is_said_in_what_a_person_counts(seconds: float, said: str) -> None:
    assert in_words(seconds) == said


def test_what_is_missing_costs_no_time(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 100)

    assert size_of([str(tmp_path / "a.txt"), str(tmp_path / "gone.txt")]) == 100


@pytest.mark.parametrize("source", ["-", "https://a.example/1", "a\0b"])
def test_one_source_without_a_size_leaves_all_without(source: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 100)

    assert size_of([str(tmp_path / "a.txt"), source]) == 0


def test_a_file_that_grows_is_never_read_more_than_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 300)
    meter = Meter(100)
    with (tmp_path / "a.txt").open("rb") as stream:
        meter.begin(stream)
        assert meter.share == 0.0
        stream.read()
        assert meter.share == 1.0

"""A half-written file is taken away, however the program ends."""

import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli.tidying import removed_at_the_end


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "half"
    path.write_text("half")
    return path


def test_the_file_is_there_meanwhile_and_gone_afterwards(file: Path) -> None:
    with removed_at_the_end(file):
        assert file.exists()

    assert not file.exists()


def test_a_file_that_was_put_in_its_place_is_not_missed(file: Path) -> None:
    with removed_at_the_end(file):
        file.rename(file.with_name("whole"))

    assert file.with_name("whole").exists()


@pytest.mark.parametrize(
    ("stays_unfinished", "content", "error", "is_kept"),
    [
        (True, "half", KeyboardInterrupt, True),
        (True, "", KeyboardInterrupt, False),
        (True, "half", ValueError, False),
        (False, "half", KeyboardInterrupt, False),
    ],
)
def test_only_what_can_be_gone_on_with_stays(
    file: Path, stays_unfinished: bool, content: str, error: type[BaseException], is_kept: bool
) -> None:
    file.write_text(content)

    with pytest.raises(error), removed_at_the_end(file, stays_unfinished=stays_unfinished):
        raise error

    assert file.exists() is is_kept


needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")


@pytest.fixture
def _hung_up() -> Iterator[None]:
    """As from a terminal, but for `nohup`."""
    before = [(number, signal.getsignal(number)) for number in (signal.SIGTERM, signal.SIGHUP)]
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    yield
    for number, handler in before:
        signal.signal(number, handler)


@needs_signals
@pytest.mark.usefixtures("_hung_up")
def test_a_signal_is_heeded_meanwhile_but_for_one_that_is_overlooked(file: Path) -> None:
    with removed_at_the_end(file):
        assert callable(signal.getsignal(signal.SIGTERM))
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN

    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


def test_in_a_thread_of_its_own_it_works_without_signals(file: Path) -> None:
    def tidy() -> None:
        with removed_at_the_end(file):
            pass

    thread = threading.Thread(target=tidy)
    thread.start()
    thread.join()

    assert not file.exists()

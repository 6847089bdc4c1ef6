"""No test sees the user's own files, terminal or environment."""

import gc
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("any machine", deadline=None)  # no test asserts a time
settings.load_profile("any machine")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name bytes by their length: an archive holds the second it was made in, and workers compare names."""
    return f"{argname}-{len(val)}" if isinstance(val, bytes) and len(val) > 16 else None


@pytest.fixture(scope="session")
def _folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield one new name after the other: pytest's own numbering looks at every folder it ever made."""
    base = tmp_path_factory.mktemp("tests")
    return (base / str(number) for number in itertools.count())


@pytest.fixture
def tmp_path(_folders: Iterator[Path]) -> Path:
    """A folder of the test's own."""
    folder = next(_folders)
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, _folders: Iterator[Path]) -> None:
    home = next(_folders)  # which does not exist until the program makes it
    monkeypatch.setenv("HOME", str(home))
    ours = [name for name in os.environ if name.startswith("NUTGRAF_")]
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "NO_COLOR", "TEXTUAL_THEME", *ours):
        monkeypatch.delenv(name, raising=False)
    # Each process that is started costs a second; the tests of several at once ask for them.
    monkeypatch.setenv("NUTGRAF_JOBS", "1")


@pytest.fixture(autouse=True, scope="session")
def _never_flushed() -> Iterator[None]:
    """Wait for no disk: no test takes the power away, and what a killed process wrote is there anyhow."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("corpus.library.database.opening.FLUSHED", "OFF")
        yield


@pytest.fixture(autouse=True, scope="session")
def _seldom_collected() -> Iterator[None]:
    """Keep the collector from going through all imported modules again and again: a third of the time."""
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    yield
    gc.set_threshold(*before)
    gc.collect()
    gc.freeze()  # at its end pytest collects five times, which finds nothing any more


STORY = """\
date 2021-05-04 Harbour of Oslo opens a new ferry terminal

OSLO. NTB Prime Minister Erna Solberg opened a ferry terminal in Oslo on Tuesday. It cost $1.8 billion.

Ships from Denmark and Germany will call there twice a day. Solberg said that more than 30 years of plans \
had ended.

The mayor, Raymond Johansen, called it a fine day for the city. Visitors came by bus, by bicycle and on foot.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A wire story in its file."""
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    return file

"""A long text leaves nothing behind that only the C library holds."""

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.large_blocks import give_back_large_blocks

_READ = """
import sys
from pathlib import Path
from corpus.formats.text import read

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4_096

before = held()
article, = read(Path(sys.argv[1]).read_bytes(), source="-")
print((held() - before) / len(article.text))
"""


def _held_for_each_character(path: Path) -> float:
    command = [sys.executable, "-c", _READ, str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.mark.skipif(not give_back_large_blocks(), reason="the C library is not glibc")
def test_a_long_text_that_has_been_read_takes_hardly_more_memory_than_its_characters(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("A title\n\n" + "The mayor’s plan was read aloud in the hall.\n\n" * 100_000)

    assert _held_for_each_character(path) < 2.6

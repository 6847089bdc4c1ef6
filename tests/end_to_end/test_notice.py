"""What NOTICE says of our files is said of files that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATHS = sorted(
    set(re.findall(r"(?:corpus|reader|widgets|training)/[\w./?]*\w", (ROOT / "NOTICE").read_text("utf-8")))
)


def test_the_notice_names_files() -> None:
    assert len(PATHS) > 5


@pytest.mark.parametrize("path", PATHS)
def test_a_file_that_the_notice_names_is_there(path: str) -> None:
    assert (ROOT / path).exists()

"""Patterns that come compiled: the same as compiled ones, and enough of them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from corpus import ready_patterns
from corpus.patterns import compiled
from corpus.ready_patterns import EDITION, TABLES, pack_table, read_table, ready
from training.patterns import row_of

ROOT = Path(__file__).parents[2]
PACKED = [ROOT / "corpus" / table for table in TABLES]

needs_table = pytest.mark.skipif(not PACKED[0].exists(), reason="no table for this Python")


@needs_table
@pytest.mark.parametrize("packed", PACKED, ids=["summaries", "others"])
def test_each_row_is_what_this_python_makes_of_its_source(packed: Path) -> None:
    rows = read_table(packed.read_bytes())

    assert rows == {(source, flags): row_of(source, flags) for source, flags in rows}


@needs_table
def test_a_pattern_that_comes_compiled_is_the_pattern() -> None:
    rows = read_table(PACKED[1].read_bytes())
    source, flags = next(key for key, row in rows.items() if row[2])
    assert isinstance(source, str)

    made, usual = ready(source, flags), re.compile(source, flags)

    assert made is not None
    assert (made.pattern, made.flags, made.groups) == (usual.pattern, usual.flags, usual.groups)
    assert dict(made.groupindex) == dict(usual.groupindex)


@needs_table
@pytest.mark.parametrize("command", ["summarize", "entities"])
def test_most_patterns_of_a_story_come_compiled(command: str) -> None:
    code = (
        "import sys; from corpus import patterns; ready, asked = patterns.ready, []\n"
        "def note(source, flags):\n"
        "    found = ready(source, flags); asked.append(found is not None); return found\n"
        "patterns.ready = note\n"
        "from reader.__main__ import main; main(sys.argv[1:]); sys.stdout.flush()\n"
        "share = sum(asked) / len(asked)\n"
        "sys.exit(None if share > 0.75 else f'{share:.0%}: run `python -m training.patterns`')"
    )
    story = ROOT / "corpus" / "samples" / "03-icelandic-ash.txt"

    result = subprocess.run(
        [sys.executable, "-c", code, command, str(story)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )

    assert result.returncode == 0, result.stderr


def test_a_pattern_that_is_not_in_the_table_is_compiled() -> None:
    assert ready("nowhere (else)?", 0) is None
    assert compiled("nowhere (else)?").fullmatch("nowhere else")


def test_a_table_of_another_edition_or_a_damaged_one_is_left_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = pack_table({("a", 0): row_of("a", 0)})
    assert len(read_table(packed)) == 1

    assert read_table(packed[:-9]) == {}
    monkeypatch.setattr(ready_patterns, "EDITION", (0, *EDITION[1:]))
    assert read_table(packed) == {}

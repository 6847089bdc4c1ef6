"""ARCHITECTURE.md shows every room that there is, and none that there is not."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
DRAWING = PAGE.partition("```\n")[2].partition("```")[0]


def test_every_folder_of_the_program_is_drawn() -> None:
    top = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}
    rooms = {path.parent.name for path in (ROOT / "corpus").glob("*/__init__.py")}
    rooms |= {path.parent.name for path in (ROOT / "reader").rglob("*/__init__.py")}

    assert {name for name in top | rooms if f"{name}/" not in DRAWING} == set()


def test_every_loose_file_of_the_corpus_is_drawn() -> None:
    files = {path.name for path in (ROOT / "corpus").glob("*.py")} - {"__init__.py"}

    assert {name for name in files if name not in DRAWING} == set()


def test_what_is_drawn_is_there() -> None:
    drawn = set(re.findall(r"\b[a-z_]+\.py\b", DRAWING))
    files = {
        path.name
        for folder in ("corpus", "reader", "nutgraf", "widgets")
        for path in (ROOT / folder).rglob("*.py")
    }

    assert len(drawn) > 10
    assert drawn - files == set()


def test_the_nest_of_the_screen_is_drawn_as_it_is() -> None:
    nest = re.findall(r"^ *([A-Z]\w+) {2,}", PAGE.partition("## The nest")[2], re.MULTILINE)
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "reader" / "screen").rglob("*.py")
    )

    assert nest[0] == "ReadingScreen"
    assert [name for name in nest if f"class {name}(" not in sources] == []

"""SECURITY.md tells the truth: what it names is there, and every dependency has its licence in the table."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_file_named_exists() -> None:
    named = re.findall(r"`((?:corpus|reader|tests|fuzz)/[\w./-]*)`", PAGE)

    assert len(named) > 5
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_dependency_has_its_licence_in_the_table() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[^\w.-]", line)[0].lower() for line in project["dependencies"]}

    rows = dict(re.findall(r"^\| ([\w-]+) \| (.+) \|$", PAGE, re.MULTILINE))
    assert needed
    assert needed <= rows.keys()
    assert "not said" not in rows.values()

"""The wheel that users get: built here, run far from the sources."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built once."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    return wheel


def test_the_wheel_runs_from_a_clean_place(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    (outside / "story.txt").write_text(
        "Rain in Rome\n\nRain fell in Rome on Monday. It stopped at noon. The sun came out.\n"
    )
    # -S keeps the editable installation out; the packages it depends on come back by path.
    code = (
        "import sys, site; sys.path[:0] = sys.argv[1:3]; from nutgraf.__main__ import main;"
        "import reader; assert reader.__file__.startswith(sys.argv[1]), reader.__file__;"
        "sys.exit(main(['summarize', 'story.txt', '--sentences', '1']) or main(['entities', 'story.txt']))"
    )
    dependencies = next(entry for entry in sys.path if entry.endswith("site-packages"))

    result = subprocess.run(
        [sys.executable, "-S", "-c", code, str(tmp_path / "site"), dependencies],
        cwd=outside,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (result.returncode, result.stderr) == (0, "")
    assert "Rain fell in Rome on Monday." in result.stdout
    assert "GPE\tRome" in result.stdout


def test_the_wheel_ships_what_the_program_reads(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert sum(name.startswith("corpus/samples/") and name.endswith(".txt") for name in names) == 12
    assert any(name.endswith(".tcss") for name in names)
    assert "corpus/library/database/schema.sql" in names
    assert {"reader/docs/recipes.md", "reader/docs/query-language.md"} <= set(names)
    assert {"nutgraf/py.typed", "reader/py.typed", "widgets/py.typed", "corpus/py.typed"} <= set(names)
    pages = {name.rpartition("/")[2] for name in names if "/share/man/man1/" in name}
    assert {"nutgraf.1", "nutgraf-summarize.1", "nutgraf-man.1"} <= pages
    assert not any(name.startswith(("tests/", "training/", "benchmarks/")) for name in names)

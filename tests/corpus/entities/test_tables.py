"""The lists that come with nutgraf."""

import subprocess
import sys
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from corpus.entities.tables import read_sections, read_strings

FOLDER = Path(str(files("corpus.entities")))
PLAIN = [
    FOLDER / "rules/certain.toml",
    FOLDER / "known.toml",
    *sorted(FOLDER.glob("numeric/lexicons/*.toml")),
]


@pytest.mark.parametrize("path", PLAIN, ids=lambda path: path.stem)
def test_a_list_is_read_as_toml_reads_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert read_strings(text) == tomllib.loads(text) != {}


def test_sections_are_read_as_toml_reads_them() -> None:
    text = FOLDER.joinpath("rules/cues.toml").read_text(encoding="utf-8")

    assert read_sections(text) == tomllib.loads(text)


def test_finding_names_does_not_wait_for_toml() -> None:
    code = (
        "import sys\n"
        "from corpus.article import Article, Sentence, Span\n"
        "from corpus.entities.finding import recognize\n"
        "recognize(Article('Ann Lee left Rome in 1990.'), (Sentence(0, Span(0, 26), 0),))\n"
        "print('tomllib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"

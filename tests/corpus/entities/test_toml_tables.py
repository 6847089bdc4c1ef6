"""The lists that come with nutgraf."""

import subprocess
import sys
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from corpus.entities.toml_tables import listed, read_sections, read_strings

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


def test_a_list_of_many_lines_begins_behind_its_first_line_break() -> None:
    assert read_strings('names = """\nOslo\nRome\n"""') == {"names": "Oslo\nRome\n"}


def test_a_list_may_begin_on_the_line_of_its_name() -> None:
    assert read_strings('names = """Oslo\nRome"""') == {"names": "Oslo\nRome"}


def test_strings_of_sections_are_kept_apart() -> None:
    text = 'top = "a"\n\n# a remark\n[one]\nkey = "b"\nother = ""\n[two]\nkey = "c"\n'

    assert read_sections(text) == {
        "": {"top": "a"},
        "one": {"key": "b", "other": ""},
        "two": {"key": "c"},
    }
    assert read_strings(text) == {"top": "a"}


def test_a_remark_that_looks_like_an_entry_is_none() -> None:
    assert read_strings('# key = "a"\nother = "b"') == {"other": "b"}


@pytest.mark.parametrize("text", ["", "# nothing\n", '[section]\nkey = "a"\n'])
def test_a_file_without_strings_of_its_own_has_none(text: str) -> None:
    assert read_strings(text) == {}


def test_the_names_of_a_string_are_those_between_commas_whatever_the_lines() -> None:
    assert listed("New York,\n  Los\n  Angeles , Rome") == ["New York", "Los Angeles", "Rome"]

"""`nutgraf names --check` and `nutgraf alias`: two names that are one."""

import json
import random
import string
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.entities.adding_aliases import with_alias
from corpus.entities.aliases import parse_aliases
from corpus.entities.near_names import near_pairs
from corpus.errors import CorpusError
from corpus.library.ingest import stored_rows
from corpus.library.ingest.candidates import Candidate
from corpus.library.ingest.examining import Findings
from corpus.library.ingest.identity import fingerprint_of
from corpus.library.label_bits import bits_of
from corpus.library.store import Library
from corpus.library.stored_article import Record
from reader.__main__ import main
from reader.settings import load_settings
from tests.in_proportion import is_in_proportion


@pytest.mark.parametrize(
    ("first", "second", "edits"),
    [
        ("Erdoğan", "Erdogan", 0),
        ("NATO", "Nato", 0),
        ("Zelensky", "Zelenskyy", 1),
        ("Volodymyr Zelensky", "Volodymyr Zelenskiy", 1),
        ("Kassym-Jomart Tokayev", "Kasym-Jomart Tokaev", 2),
        ("Łódź", "Lodz", 0),
    ],
)
def test_names_that_may_be_one_are_found(first: str, second: str, edits: int) -> None:
    assert near_pairs(["Some Other Name", first, second]) == [(1, 2, edits)]


@pytest.mark.parametrize("names", [["Iran", "Iraq"], ["Ann Lee", "Sam Lee"], ["Austria", "Australia"]])
def test_names_of_two_are_not(names: list[str]) -> None:
    assert near_pairs(names) == []


def test_an_entry_stands_behind_the_others() -> None:
    text = with_alias('# mine\n[[entity]]\nname = "EU"\n', 'A "B"', ["Ä", "C"], label=None, source="a.toml")

    assert text.startswith("# mine\n")
    assert parse_aliases(text, source="a.toml").names() == {
        "EU": "EU",
        'A "B"': 'A "B"',
        "Ä": 'A "B"',
        "C": 'A "B"',
    }
    with pytest.raises(CorpusError, match="is 'A \"B\"' already"):
        with_alias(text, "D", ["C"], label=None, source="a.toml")


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "config" / "config.toml"
    monkeypatch.setenv("NUTGRAF_CONFIG", str(path))
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    return path


@pytest.mark.parametrize(
    "before", ["", 'aliases = ""\nsentences = 4\n', 'sentences = 4\n[keys]\nquit = "q"\n']
)
def test_an_alias_is_kept_and_counts(
    settings: Path, before: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.parent.mkdir()
    if before:
        settings.write_text(before)
    (tmp_path / "story.txt").write_text("Kiew\n\nThe mayor of Kiew spoke. Nobody left Kyiv.\n")

    assert main(["alias", "add", "Kyiv", "Kiew", "--label", "gpe"]) == 0
    assert main(["alias", "add", "Kyiv", "Kiev"]) == 0
    capsys.readouterr()
    assert main(["entities", str(tmp_path / "story.txt"), "--json"]) == 0

    (record,) = json.loads(capsys.readouterr().out)
    assert {entity["name"] for entity in record["entities"]} == {"Kyiv"}
    assert load_settings(settings).sentences == (4 if before else 3)


def test_pairs_are_shown_with_counts(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Ankara")
    with Library.open(tmp_path / "library.db") as library, library.writing() as connection:
        for name in names:
            article = Article(f"{name} stayed.", name, language="en")
            candidate = Candidate(Record(article), name.encode(), fingerprint_of(article))
            found = Findings("en", bits_of([]), (("PERSON", name, 1),))
            stored_rows.insert(connection, candidate, found, stored_rows.Arrival(0, engine="hand"))

    assert main(["names", "--check", "--format", "json"]) == 0

    (pair,) = json.loads(capsys.readouterr().out)
    assert {pair["name"], pair["other"]} == set(names[:2])
    assert (pair["articles"], pair["other_articles"], pair["edits"]) == (1, 1, 1)


def test_many_names_take_no_square_of_time() -> None:
    chance = random.Random(1)
    words = ["".join(chance.choices(string.ascii_lowercase, k=7)) for _ in range(2_000)]
    names = [" ".join(chance.choices(words, k=2)) for _ in range(6_000)]

    assert is_in_proportion(lambda: near_pairs(names))

from pathlib import Path

import pytest

from corpus.article import Label
from corpus.entities.aliases import Alias, Aliases, find_aliases, load_aliases, parse_aliases
from corpus.errors import SourceError

_FILE = """
[[entity]]
name = "Kassym-Jomart Tokayev"
label = "PERSON"
also = ["Tokayev"]

[[entity]]
name = "United Kingdom"
also = ["Blighty"]
"""


def test_entries_come_in_the_order_of_the_file() -> None:
    aliases = parse_aliases(_FILE, source="a.toml")

    assert aliases.entries == (
        Alias("Kassym-Jomart Tokayev", Label.PERSON, ("Tokayev",)),
        Alias("United Kingdom", None, ("Blighty",)),
    )


def test_a_name_carries_nothing_that_steers_a_terminal() -> None:
    aliases = parse_aliases('[[entity]]\nname = "Ann\\u001b[31m Lee"\nalso = ["A\\u202eL"]', source="a.toml")

    assert aliases.entries == (Alias("Ann Lee", None, ("AL",)),)


def test_every_form_has_the_name_of_its_entry() -> None:
    names = parse_aliases(_FILE, source="a.toml").names()

    assert names["Tokayev"] == names["Kassym-Jomart Tokayev"] == "Kassym-Jomart Tokayev"
    assert names["Blighty"] == "United Kingdom"


def test_of_two_entries_with_one_form_the_first_holds() -> None:
    aliases = Aliases((Alias("First", also=("X",)), Alias("Second", also=("X",))))

    assert aliases.names()["X"] == "First"


def test_only_entries_with_a_label_are_looked_for() -> None:
    text = "Tokayev left Blighty."

    found = find_aliases(text, parse_aliases(_FILE, source="a.toml"))

    assert [(mention.span.of(text), mention.label) for mention in found] == [("Tokayev", Label.PERSON)]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("[[entity]", "not TOML"),
        ('[[entity]]\nlabel = "ORG"', "entity 1: no name"),
        ('[[entity]]\nname = "  "', "no name"),
        ('[[entity]]\nname = "X"\nlabel = "FIRM"', "unknown label 'FIRM'; choose from PERSON, ORG"),
        ('[[entity]]\nname = "X"\nalso = "Y"', "'also' is not a list"),
        ('[[entity]]\nname = "X"\nalias = ["Y"]', "unknown key 'alias'; use name, label, also"),
        ('[entity]\nname = "X"', "two brackets"),
        ('entity = ["X"]', "not a table"),
        ('names = ["X"]', "unknown key 'names'"),
    ],
)
def test_what_is_wrong_is_said_with_its_remedy(content: str, problem: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse_aliases(content, source="a.toml")

    assert "a.toml" in str(caught.value)
    assert problem in str(caught.value)


def test_a_missing_file_is_a_source_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such alias file"):
        load_aliases(tmp_path / "none.toml")


def test_a_file_that_is_not_utf8_is_a_source_error(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b'[[entity]]\nname = "Caf\xe9"')

    with pytest.raises(SourceError, match="not UTF-8"):
        load_aliases(path)


def test_a_folder_is_a_source_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="readable"):
        load_aliases(tmp_path)

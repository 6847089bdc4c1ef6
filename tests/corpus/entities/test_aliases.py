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


def test_the_second_of_two_entries_with_one_form_keeps_its_others() -> None:
    aliases = Aliases((Alias("First", also=("X",)), Alias("Second", also=("X", "Y"))))

    assert aliases.names() == {"First": "First", "X": "First", "Second": "Second", "Y": "Second"}


def test_a_form_that_two_entries_label_has_the_label_of_the_first() -> None:
    aliases = Aliases((Alias("First", Label.ORG, ("X",)), Alias("Second", Label.PERSON, ("X",))))

    assert aliases.labels()["X"] is Label.ORG


def test_a_form_is_labelled_by_the_first_entry_that_has_a_label() -> None:
    aliases = Aliases((Alias("First", None, ("X",)), Alias("Second", Label.PERSON, ("X",))))

    assert aliases.labels() == {"X": Label.PERSON, "Second": Label.PERSON}


def test_a_form_inside_a_longer_word_is_not_found() -> None:
    text = "The Tokayevs left. Kassym-Jomart Tokayev and Tokayev’s car stayed."

    found = find_aliases(text, parse_aliases(_FILE, source="a.toml"))

    assert [mention.span.of(text) for mention in found] == ["Kassym-Jomart Tokayev", "Tokayev"]


def test_a_file_without_entries_adds_nothing() -> None:
    aliases = parse_aliases("# nothing yet\n", source="a.toml")

    assert aliases == Aliases()
    assert list(find_aliases("Tokayev left.", aliases)) == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('[[entity]]\nname = "…!"', "entity 1: no name; add name"),
        ("[[entity]]\nname = 7", "entity 1: no name"),
        ('[[entity]]\nname = "X"\nalso = [""]', "entity 1: 'also' is not a list of names"),
        ('[[entity]]\nname = "X"\nalso = ["Y", 3]', "'also' is not a list of names"),
        ('[[entity]]\nname = "X"\nlabel = "person"', "unknown label 'person'"),
        ('[[entity]]\nname = "X"\nlabel = ["ORG"]', "unknown label"),
        ('[[entity]]\nname = "X"\n[[entity]]\nalso = []', "entity 2: no name"),
        ('[[entity]]\nname = "X"\nzoo = 1\nalias = 2', "unknown key 'alias'"),
        ('zoo = 1\nalias = 2\n[[entity]]\nname = "X"', "unknown key 'alias'; use [[entity]] tables only"),
        ("a = " + "[" * 100_000, "a.toml"),
    ],
)
def test_an_entry_that_cannot_be_meant_so_is_named(content: str, problem: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse_aliases(content, source="a.toml")

    assert problem in str(caught.value)


def test_an_alias_file_of_five_megabytes_is_read_and_a_larger_one_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    entry = '[[entity]]\nname = "X"\n#'
    path.write_text(entry + "." * (5_000_000 - len(entry)))
    assert load_aliases(path).entries == (Alias("X"),)

    path.write_text(entry + "." * (5_000_001 - len(entry)))

    with pytest.raises(SourceError, match="larger than 5 MB"):
        load_aliases(path)


def test_the_byte_that_is_no_utf8_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"# ab\xff")

    with pytest.raises(SourceError, match="byte 4 is not UTF-8"):
        load_aliases(path)


@pytest.mark.parametrize(
    "line", ["[a{}.b.c.d]\n", "a{}.b.c = 1\n", "entity = [{{a = {}}}]\n", '"x".b{} = 1\n', "[[entity.{}]]\n"]
)
def test_a_large_file_of_other_tables_is_refused_before_it_is_read(line: str) -> None:
    with pytest.raises(SourceError, match="line 1: neither"):
        parse_aliases("".join(line.format(number) for number in range(60_000)), source="a.toml")


def test_a_large_file_of_inline_tables_is_refused() -> None:
    with pytest.raises(SourceError, match="inline tables"):
        parse_aliases('[[entity]]\nname = "A"\nalso = [' + "{a = 1}," * 70_000 + "]\n", source="a.toml")


def test_a_large_file_of_entities_is_read_however_it_is_laid_out() -> None:
    entry = (
        '[[entity]] # one\n  name = "Ann \\"A\\" Lee {0}"\nalso = [\n  "A. Lee {0}",\n  \'Lee {0}\'\n]\n\n'
    )

    aliases = parse_aliases("".join(entry.format(number) for number in range(9_000)), source="a.toml")

    assert len(aliases.entries) == 9_000

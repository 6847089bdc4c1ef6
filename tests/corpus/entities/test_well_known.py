"""Countries and bodies with several names of their own."""

from collections import Counter
from importlib.resources import files

import pytest

from corpus.entities.toml_tables import read_strings
from corpus.entities.well_known import well_known_name, well_known_names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("UK", "United Kingdom"),
        ("u.k.", "United Kingdom"),
        ("  great   britain ", "United Kingdom"),
        ("united kingdom", "United Kingdom"),
        ("nato", "NATO"),
        ("TÜRKIYE", "Turkey"),
        ("côte d'ivoire", "Ivory Coast"),
    ],
)
def test_whoever_types_another_form_means_the_name_that_is_shown(typed: str, name: str) -> None:
    assert well_known_name(typed) == name


@pytest.mark.parametrize("typed", ["", "Zorblat", "  Ann  Lee ", "uks"])
def test_what_is_not_listed_is_left_as_it_was_typed(typed: str) -> None:
    assert well_known_name(typed) == typed


def test_every_name_is_a_form_of_itself() -> None:
    names = well_known_names()

    assert all(names[name] == name for name in names.values())


def test_no_form_belongs_to_two_names() -> None:
    text = files("corpus.entities").joinpath("known.toml").read_text(encoding="utf-8")
    rows = [row.replace(" | ", " = ").split(" = ") for row in read_strings(text)["names"].splitlines()]
    counts = Counter(form.casefold() for row in rows for form in {form.casefold() for form in row})

    assert [form for form, count in counts.items() if count > 1] == []

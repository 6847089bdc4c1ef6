"""Countries, cities and bodies with several names of their own: one of them is shown everywhere."""

from functools import cache

from corpus.entities.toml_tables import read_strings
from corpus.own_files import own_text


@cache
def well_known_names() -> dict[str, str]:
    """Every form to the name to show."""
    text = own_text(__file__, "known.toml")
    rows = (row.partition(" = ") for row in read_strings(text)["names"].splitlines())
    return {form: name for name, _, others in rows for form in (name, *others.split(" | "))}


def well_known_name(typed: str) -> str:
    """The name that somebody means who types another form of it, in any case; else what was typed."""
    return _by_small_letters().get(" ".join(typed.split()).casefold(), typed)


@cache
def _by_small_letters() -> dict[str, str]:
    return {form.casefold(): name for form, name in well_known_names().items()}

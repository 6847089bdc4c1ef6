"""What a ministry is called in an article: "Interior Ministry" for a later "Ministry of Interior", too.

Those of two countries stay two; a country that is the only one is left out as easily as it is named.
"""

from collections.abc import Iterable

from corpus.entities.rules.certainty import certain_label, is_known_place
from corpus.entities.well_known import well_known_names
from corpus.gazetteer.gazetteer import gazetteer
from corpus.named_tuples import NamedTuple
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_MINISTRY: Final = lazy_pattern(
    r"(?:(?P<land>[A-Z][\w.]+) )??(?:(?P<kind>Ministry|Department) of (?:the )?(?P<of>[A-Z]\w+(?: Affairs)?)|"
    r"(?P<before>[A-Z]\w+(?: Affairs)?) (?P<kind2>Ministry|Department))"
)
_LONGEST_LAND: Final = 20


class _Ministry(NamedTuple):
    """Which ministry a name is: a kind and what it is for, and its country where one is named."""

    form: str
    what: str
    land: str


def names_of_ministries(organisations: Iterable[tuple[str, int]], text: str) -> dict[str, str]:
    """The name to show for each form of a ministry's, from the organisations and where they start."""
    ministries = [
        ministry for form, start in organisations if (ministry := _ministry(form, text, start)) is not None
    ]
    lands: dict[str, set[str]] = {}
    for ministry in ministries:
        lands.setdefault(ministry.what, set()).update([ministry.land] if ministry.land else [])
    of_form: dict[str, tuple[str, str]] = {}
    for ministry in ministries:
        land = ministry.land if len(lands[ministry.what]) > 1 else ""
        of_form.setdefault(ministry.form, (ministry.what, land))
    first: dict[tuple[str, str], str] = {}
    # Most articles name no country.
    for form, which in sorted(of_form.items(), key=lambda item: _names_land(item[0])):
        first.setdefault(which, form)
    return {form: first[which] for form, which in of_form.items()}


def _names_land(form: str) -> bool:
    match = _MINISTRY.fullmatch(form)
    return match is not None and match["land"] is not None


def _ministry(form: str, text: str, start: int) -> _Ministry | None:
    match = _MINISTRY.fullmatch(form)
    if match is None or (match["land"] and not _is_land(match["land"])):
        return None
    what = f"{match['kind'] or match['kind2']} {(match['of'] or match['before']).removesuffix(' Affairs')}"
    land = match["land"] or _land_before(text, start)
    return _Ministry(form, what, well_known_names().get(land, land))


def _land_before(text: str, start: int) -> str:
    """The country or people right before a name: "Russian", "Poland's"; empty if there is none."""
    before = text[max(0, start - _LONGEST_LAND) : start].replace("’", "'").split()
    word = before[-1].removesuffix("'s") if before else ""
    return word if _is_land(word) else ""


def _is_land(word: str) -> bool:
    """Whether a word is a country or a people; the departments of a state within one have its name."""
    is_known = certain_label(word) is not None or is_known_place(word)
    return is_known and word not in gazetteer().regions

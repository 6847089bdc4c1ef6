"""Pages of a wire service made up from templates: results, tables and market news, which the sets lack.

The names in them come from the lists and from the sets, so that only the lines around them are invented. A
company that no list knows is made of the beginning of one name and the end of another.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from corpus.gazetteer.gazetteer import Gazetteer
from training.entity_sets import Annotated, Documents, names

_FOLDER: Final = Path(__file__).parent
_PLACE: Final = re.compile(r"\{(\w+)\}")
_KIND_OF: Final = {
    "club": "ORG",
    "nick": "ORG",
    "town": "ORG",
    "company": "ORG",
    "newcomer": "ORG",
    "firm": "ORG",
    "city": "LOC",
    "country": "LOC",
    "name": "PER",
    "last": "PER",
}
_LINES_A_PAGE: Final = 12
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENDINGS: Final = (
    "Inc Inc. Corp Corp. Ltd Group Holdings Plc AG SA Energy Bank Mining Gold Copper Steel Foods Brands "
    "Capital Pharma Telecom Motors Oil Cement Power Resources Shipping Properties Airlines Engineering "
    "Minerals Nickel"
)
_FORMS: Final = tuple(_ENDINGS.split())
_NO_CLUB: Final = re.compile(r"[A-Z0-9]{2,5}|.*(?:League|Association|Ligue|Bundesliga|Serie|Tour|Liga).*")

Maker = Callable[[random.Random], str]


def pages(count: int, lists: Gazetteer, documents: Documents) -> Iterator[list[Annotated]]:
    """`count` pages, the same for the same lists and documents."""
    draw = random.Random(0)
    makers = _makers(lists, documents)
    templates = list(_templates())
    for number in range(count):
        lines = templates[number % len(templates)]
        yield [_filled(draw.choice(lines), makers, draw) for _ in range(_LINES_A_PAGE)]


def _templates() -> Iterator[list[str]]:
    text = (_FOLDER / "templates.txt").read_text(encoding="utf-8")
    for page in text.split("\n\n"):
        lines = [line for line in page.splitlines() if line and not line.startswith("#")]
        if lines:
            yield lines


def _filled(line: str, makers: dict[str, Maker], draw: random.Random) -> Annotated:
    words: list[str] = []
    labels: list[str] = []
    for token in line.split():
        slot = _PLACE.fullmatch(token)
        kind = _KIND_OF.get(slot.group(1).lower(), "") if slot else ""
        made = _PLACE.sub(lambda found: _made(found.group(1), makers, draw), token).split()
        words += made
        labels += [f"B-{kind}", *[f"I-{kind}"] * (len(made) - 1)] if kind else ["O"] * len(made)
    return Annotated(tuple(words), tuple(labels))


def _made(slot: str, makers: dict[str, Maker], draw: random.Random) -> str:
    made = makers[slot.lower()](draw)
    return made.upper() if slot.isupper() else made


def _makers(lists: Gazetteer, documents: Documents) -> dict[str, Maker]:
    clubs, companies = _section("Sport clubs"), _section("Companies")
    newcomer = _newcomer([company for company in companies if company.isalpha() and len(company) > 5])
    persons = _persons(documents)
    cities = sorted(name for name in lists.cities if name.isalpha() and name.isascii())
    countries = sorted(name for name in lists.countries if len(name) > 3 and name.isascii())
    return {
        "club": _one_of([club for club in clubs if not _NO_CLUB.fullmatch(club)]),
        "nick": _one_of([club for club in clubs if club.endswith("s") and " " not in club]),
        "town": _one_of(cities),
        "company": _one_of([company for company in companies if len(company.split()) < 4]),
        "newcomer": newcomer,
        "firm": lambda draw: f"{newcomer(draw)} {draw.choice(_FORMS)}",
        "city": _one_of(cities),
        "country": _one_of(countries),
        "name": _one_of(persons),
        "last": _one_of(sorted({person.split()[-1] for person in persons})),
        "n": lambda draw: str(draw.randint(0, 9)),
        "n2": lambda draw: str(draw.randint(10, 99)),
        "score": lambda draw: f"{draw.randint(0, 6)}-{draw.randint(0, 4)}",
        "rate": lambda draw: f"{draw.randint(1, 30)}.{draw.randint(0, 9)}",
        "date": lambda draw: f"{draw.randint(1990, 2023)}-0{draw.randint(1, 9)}-{draw.randint(10, 28)}",
        "day": _one_of(_DAYS),
    }


def _one_of(choices: Sequence[str]) -> Maker:
    return lambda draw: draw.choice(choices)


def _newcomer(companies: Sequence[str]) -> Maker:
    def make(draw: random.Random) -> str:
        return (
            draw.choice(companies)[: draw.randint(3, 5)]
            + draw.choice(companies)[-draw.randint(2, 4) :].lower()
        )

    return make


def _section(title: str) -> list[str]:
    """The organisations below the heading that begins with `title`."""
    lines = (_FOLDER / "organisations.txt").read_text(encoding="utf-8").splitlines()
    start = lines.index(f"# {title}") + 1
    end = next((at for at in range(start, len(lines)) if lines[at].startswith("#")), len(lines))
    return lines[start:end]


def _persons(documents: Documents) -> list[str]:
    found = {
        " ".join(sentence.words[first:end])
        for document in documents
        for sentence in document
        for kind, first, end in names(sentence.labels)
        if kind == "PER" and end - first == 2
    }
    return sorted(name for name in found if all(word.isalpha() and word.istitle() for word in name.split()))

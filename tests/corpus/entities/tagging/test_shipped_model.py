"""The model and the lists that come with nutgraf."""

import subprocess
import sys
from importlib.resources import files

import pytest

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.finding import recognize
from corpus.entities.tagging.tagger import find
from corpus.gazetteer.gazetteer import gazetteer, pack_gazetteer, read_gazetteer
from corpus.value_types import replace
from tests.corpus.gazetteer.empty_lists import EMPTY, NONE

_CLUBS = ("Sheffield Wednesday", "Leeds United")
_CARRIERS = ("Kcell", "Beeline Kazakhstan")


def found(text: str) -> list[tuple[str, Label | None]]:
    mentions = find(text, (Sentence(0, Span(0, len(text)), 0),), language="en")
    return [(mention.span.of(text), mention.label) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Angela Merkel spoke in Berlin on Monday.",
            [("Angela Merkel", Label.PERSON), ("Berlin", Label.GPE)],
        ),
        ("Shares of Microsoft rose in New York.", [("Microsoft", Label.ORG), ("New York", Label.GPE)]),
        ("The United Nations sent aid to Sudan.", [("United Nations", Label.ORG), ("Sudan", Label.GPE)]),
        ("They had lunch and went home.", []),
    ],
)
def test_plain_names_are_found(text: str, expected: list[tuple[str, Label]]) -> None:
    assert found(text) == expected


def test_the_files_stay_below_four_megabytes() -> None:
    data = files("corpus.entities.tagging").joinpath("data")

    english = [each for each in data.iterdir() if each.name in ("english.bin", "gazetteer.bin")]
    assert sum(len(each.read_bytes()) for each in english) < 4_000_000


def test_finding_names_needs_only_the_standard_library() -> None:
    code = (
        "import sys; before = set(sys.modules)\n"
        "from corpus.entities.tagging.tagger import find, english\n"
        "english()\n"
        "print(sorted({name.split('.')[0] for name in set(sys.modules) - before}\n"
        "      - set(sys.stdlib_module_names) - {'corpus'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_lists_come_back_as_they_were_packed() -> None:
    lists = replace(
        EMPTY,
        countries=frozenset({"Côte d'Ivoire", "Peru"}),
        nationalities=frozenset({"Kazakh"}),
        titles=frozenset({"Mr."}),
    )

    again = read_gazetteer(pack_gazetteer(lists))

    assert again.openings == {"Côte"}
    assert replace(again, openings=NONE) == lists


def test_the_lists_know_what_they_are_for() -> None:
    known = gazetteer()

    assert {"Kazakhstan", "U.S.", "Britain"} <= known.countries
    assert {"Astana", "Almaty", "London"} <= known.cities
    assert {"Kazakh", "French"} <= known.nationalities
    assert {"World Bank", "Manchester United"} <= known.organisations
    assert not {"", " "} & known.cities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Smit Salvage won a contract from Shoei Kisen Kaisha, owner of the ship.",
            [("Smit Salvage", Label.ORG), ("Shoei Kisen Kaisha", Label.ORG)],
        ),
        (
            "Foreign Secretary David Lammy met Home Secretary Yvette Cooper.",
            [("David Lammy", Label.PERSON), ("Yvette Cooper", Label.PERSON)],
        ),
        (
            "In the Copa América, Uruguay beat Bolivia.",
            [("Copa América", Label.EVENT), ("Uruguay", Label.GPE), ("Bolivia", Label.GPE)],
        ),
        ("Sheffield Wednesday drew with Leeds United.", [(name, Label.ORG) for name in _CLUBS]),
        ("Kcell and Beeline Kazakhstan were fined.", [(name, Label.ORG) for name in _CARRIERS]),
    ],
)
def test_names_are_what_a_careful_reader_knows(text: str, expected: list[tuple[str, Label]]) -> None:
    entities = recognize(Article(text, language="en"), (Sentence(0, Span(0, len(text)), 0),))

    assert [(entity.span.of(text), entity.label) for entity in entities] == expected

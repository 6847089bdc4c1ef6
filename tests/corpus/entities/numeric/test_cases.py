"""The table of cases: what a careful reader marks in each sentence, no more and no less."""

import tomllib
from pathlib import Path

import pytest

from corpus.entities.numeric.finding_numbers import find
from tests.corpus.entities.marking import unmarked

_CASES = tomllib.loads(Path(__file__).with_name("cases.toml").read_text(encoding="utf-8"))
_CODES = {
    "english": "en",
    "german": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "polish": "pl",
    "russian": "ru",
    "japanese": "ja",
    "swedish": "sv",
    "danish": "da",
    "norwegian": "no",
    "finnish": "fi",
    "czech": "cs",
    "ukrainian": "uk",
    "turkish": "tr",
    "romanian": "ro",
    "hungarian": "hu",
    "greek": "el",
}


@pytest.mark.parametrize(
    ("language", "marked"), [(name, case) for name, listed in _CASES.items() for case in listed]
)
def test_what_is_marked_is_found_and_nothing_else(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    found = [
        (mention.span.of(text), str(mention.label)) for mention in find(text, (), language=_CODES[language])
    ]

    assert found == expected

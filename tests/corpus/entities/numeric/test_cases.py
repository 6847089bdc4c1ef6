"""The table of cases: what a careful reader marks in each sentence, no more and no less."""

import re
import tomllib
from pathlib import Path

import pytest

from corpus.entities.numeric.finding_numbers import find

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
_MARK = re.compile(r"\[([^|\]]+)\|([A-Z]+)\]")


@pytest.mark.parametrize(
    ("language", "marked"), [(name, case) for name, listed in _CASES.items() for case in listed]
)
def test_what_is_marked_is_found_and_nothing_else(language: str, marked: str) -> None:
    text = _MARK.sub(r"\1", marked)

    found = [
        (mention.span.of(text), str(mention.label)) for mention in find(text, (), language=_CODES[language])
    ]

    assert found == _MARK.findall(marked)
